import type { TimeCourse } from "equator";
import { formatNumber } from "equator/report";
import { useMemo, useState } from "react";
import { saveFile } from "../export/save-file.ts";
import { LinesChart } from "../gallery/lines-chart.tsx";
import { columnOf, courseCsv } from "./course-csv.ts";
import { useSbml } from "./sbml-store.ts";

/** So many curves are drawn at most, and so many names and rows listed. */
const most = { curves: 18, names: 60, rows: 201 };

/** What came of a run: a chart of what is chosen, its table, and all of it as a file. */
export function Course({ course }: { readonly course: TimeCourse }) {
  const chosen = useSbml((state) => state.chosen);
  const time = useSbml((state) => state.read?.model?.time ?? "");
  const lines = useMemo(
    () => chosen.map((id) => ({ name: id, x: course.times, y: columnOf(course, id) })),
    [course, chosen],
  );
  const save = () => {
    const name = useSbml.getState().file?.name.replace(/\.\w+$/, "") ?? "model";
    saveFile(`${name}.csv`, courseCsv(course), "text/csv");
  };
  return (
    <section aria-label="What came of it">
      <LinesChart
        title="Over time"
        across={time === "" ? "time of the model" : `time, ${time}`}
        up="values of the model"
        lines={lines}
        height={340}
      />
      <Choice ids={course.columns} />
      <button type="button" onClick={save}>
        Save all as CSV
      </button>
      <details>
        <summary>Table of what is drawn</summary>
        <Table course={course} lines={lines} />
      </details>
    </section>
  );
}

function Choice({ ids }: { readonly ids: readonly string[] }) {
  const { chosen, read } = useSbml();
  const [words, setWords] = useState("");
  const names = new Map(read?.model?.quantities.map(({ id, name }) => [id, name]) ?? []);
  const wanted = words.toLowerCase();
  const left = ids.filter((id) => `${id} ${names.get(id) ?? ""}`.toLowerCase().includes(wanted));
  const choose = (id: string, isChosen: boolean) =>
    useSbml.setState({ chosen: ids.filter((one) => (one === id ? isChosen : chosen.includes(one))) });
  return (
    <fieldset className="sbml-choice">
      <legend>
        Drawn: {chosen.length} of {ids.length}
      </legend>
      {ids.length > 12 && (
        <label className="sbml-search">
          Search <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
      )}
      <div className="arms">
        {left.slice(0, most.names).map((id) => (
          <label key={id} title={names.get(id)}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= most.curves}
              onChange={({ target }) => choose(id, target.checked)}
            />
            {id}
          </label>
        ))}
      </div>
      {left.length > most.names && <p>and {left.length - most.names} more: search for them</p>}
    </fieldset>
  );
}

interface TableProps {
  readonly course: TimeCourse;
  readonly lines: readonly { readonly name: string; readonly y: Float64Array }[];
}

function Table({ course, lines }: TableProps) {
  const rows = Array.from(course.times.slice(0, most.rows));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
    <section className="wide-table" aria-label="Values, table" tabIndex={0}>
      <table className="sbml-table">
        <thead>
          <tr>
            <th scope="col">time</th>
            {lines.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((time, row) => (
            <tr key={time}>
              <td>{formatNumber(time)}</td>
              {lines.map(({ name, y }) => (
                <td key={name}>{formatNumber(y[row] as number)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {course.times.length > rows.length && (
        <p>
          The first {rows.length} rows of {course.times.length}: the file has all.
        </p>
      )}
    </section>
  );
}
