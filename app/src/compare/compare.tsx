import "./compare.css";
import { protocolLength } from "equator/protocol";
import { formatUnit } from "equator/report";
import { useMemo, useState } from "react";
import { meaningOf, ReadoutOptions } from "../charts/readout-options.tsx";
import { momentAt, oneByOne } from "../charts/words.ts";
import { type Tissue, tissues } from "../panels/panels.ts";
import { useStudies } from "../state/studies.ts";
import type { Study } from "../state/study.ts";
import { useView } from "../state/view.ts";
import type { CompareAnswer, ComparedRow } from "../worker/compare.ts";
import { BandChart } from "./band-chart.tsx";
import { pairOf, useCompare } from "./compare-store.ts";
import { HoursRows } from "./hours-rows.tsx";
import { dashOf, useOverlaid } from "./overlaid.ts";
import { protocolDifferences } from "./protocol-differences.ts";
import { ReadoutRows } from "./readout-rows.tsx";

const msPerHour = 3_600_000;

/** Two of the protocols against each other; nothing while there is one. */
export function Compare() {
  const studies = useStudies((state) => state.studies);
  const chosen = useCompare((state) => state.pair);
  const pair = pairOf(
    studies.map(({ id }) => id),
    chosen,
  );
  const [a, b] = (pair ?? []).map((id) => studies.find((study) => study.id === id));
  if (a === undefined || b === undefined) return null;
  return (
    <section className="meaning compare" aria-labelledby="compare">
      <header>
        <h2 id="compare">Compare</h2>
        <Overlays studies={studies} />
        <Pair studies={studies} a={a.id} b={b.id} />
        <Status />
      </header>
      <Differences a={a} b={b} />
      <Outcome a={a} b={b} />
    </section>
  );
}

/** Which protocols charts draw together. */
function Overlays({ studies }: { readonly studies: readonly Study[] }) {
  const { hidden, toggle } = useOverlaid();
  const active = useStudies((state) => state.active);
  return (
    <fieldset className="overlays">
      <legend>In the charts</legend>
      {studies.map(({ id, reading }) => (
        <label key={id} title={reading.protocol?.name}>
          <input
            type="checkbox"
            checked={id === active || !hidden.includes(id)}
            disabled={id === active}
            onChange={() => toggle(id)}
          />
          <StudyLine id={id} /> {id}
        </label>
      ))}
    </fieldset>
  );
}

/** The line that a study is drawn with. */
function StudyLine({ id }: { readonly id: string }) {
  const active = useStudies((state) => state.active);
  return (
    <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
      <line
        x1="0"
        x2="28"
        y1="4"
        y2="4"
        strokeWidth="2.5"
        stroke="currentColor"
        strokeDasharray={dashOf(id, active).join(" ")}
      />
    </svg>
  );
}

function Pair({
  studies,
  a,
  b,
}: {
  readonly studies: readonly Study[];
  readonly a: string;
  readonly b: string;
}) {
  const choose = useCompare((state) => state.choose);
  if (studies.length < 3) return null;
  const options = (other: string) =>
    studies.filter(({ id }) => id !== other).map(({ id }) => <option key={id}>{id}</option>);
  return (
    <span className="pair">
      <label>
        Compare{" "}
        <select value={b} onChange={({ target }) => choose([a, target.value])}>
          {options(a)}
        </select>
      </label>
      <label>
        with{" "}
        <select value={a} onChange={({ target }) => choose([target.value, b])}>
          {options(b)}
        </select>
      </label>
    </span>
  );
}

function Status() {
  const { part, why, compared } = useCompare();
  return (
    <p className="quiet" role="status">
      {why !== undefined
        ? `Could not be compared: ${why}`
        : part !== undefined
          ? `Running both with the same members … ${Math.round(part * 10) * 10} %`
          : compared === undefined
            ? ""
            : membersWords(compared.answer)}
    </p>
  );
}

function membersWords({ members, drawsElsewhere }: CompareAnswer): string {
  const drawn = drawsElsewhere === undefined ? "" : `; ${oneByOne(drawsElsewhere)}`;
  return `${members} members, the same in both${drawn}`;
}

const mostLines = 12;

function Differences({ a, b }: { readonly a: Study; readonly b: Study }) {
  const found = useMemo(() => {
    const [inA, inB] = [a, b].map(({ reading: { protocol, events } }) => protocol && { protocol, events });
    return inA === undefined || inB === undefined ? [] : protocolDifferences(inA, inB);
  }, [a, b]);
  if (found.length === 0) return <p>The two protocols say the same.</p>;
  return (
    <div className="scrolled">
      <table>
        <caption className="unseen">What differs between the protocols</caption>
        <thead>
          <tr>
            <th scope="col">Differs</th>
            <th scope="col">{a.id}</th>
            <th scope="col">{b.id}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, mostLines).map((line) => (
            <tr key={`${line.what} ${line.a} ${line.b}`}>
              <th scope="row">{line.what}</th>
              <td className="words">{line.a}</td>
              <td className="words">{line.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > mostLines && <p className="quiet">and {found.length - mostLines} more</p>}
    </div>
  );
}

function Outcome({ a, b }: { readonly a: Study; readonly b: Study }) {
  const compared = useCompare((state) => state.compared);
  if (compared === undefined) return null;
  const isOld = compared.a !== a.reading.protocol || compared.b !== b.reading.protocol;
  return (
    <div data-old={isOld} className="outcome">
      {isOld && <p className="quiet">Of the protocols before the last change:</p>}
      <DifferenceChart answer={compared.answer} a={a.id} b={b.id} />
      <HoursRows answer={compared.answer} a={a.id} b={b.id} />
      <ReadoutRows answer={compared.answer} a={a.id} b={b.id} />
    </div>
  );
}

interface PartProps {
  readonly answer: CompareAnswer;
  readonly a: string;
  readonly b: string;
}

function DifferenceChart({ answer, a, b }: PartProps) {
  const tissue = useView((view) => view.tissue);
  const [chosen, setChosen] = useState<string>();
  const usual = (tissues[tissue as Tissue] ?? tissues.muscle).mtorc1;
  const names = Object.keys(answer.rows);
  const cursor = useView((view) => view.cursor);
  const readout = [chosen, usual, names[0]].find((name) => name !== undefined && name in answer.rows) ?? "";
  const row = answer.rows[readout];
  if (row === undefined) return null;
  const { difference, unit } = row;
  const { start, length } = clockOf(a);
  const hours = Array.from(answer.times.subarray(0, difference.own.length), (ms) => ms / msPerHour);
  return (
    <div>
      <label>
        Difference of{" "}
        <select value={readout} onChange={({ target }) => setChosen(target.value)}>
          <ReadoutOptions readouts={names} />
        </select>
      </label>
      <BandChart
        title={`${b} − ${a}: ${meaningOf(readout)}`}
        unit={formatUnit(unit)}
        x={hours}
        y={difference.own}
        low={difference.low}
        high={difference.high}
        xText={(hour) => momentAt(hour * msPerHour, start, length)}
        told={cursor / msPerHour}
        hasZero
      />
      <p>{chanceText(row, { answer, a, b })}</p>
    </div>
  );
}

/** By which clock differences are told: that of the first protocol. */
function clockOf(id: string): { readonly start: string; readonly length: number } {
  const { protocol } = useStudies.getState().studies.find((study) => study.id === id)?.reading ?? {};
  return protocol === undefined
    ? { start: "", length: 0 }
    : { start: protocol.start, length: protocolLength(protocol) };
}

/** In how many members the mean and the peak are larger in B; where they are the same, which is half of larger. */
function chanceText({ facts, falls }: ComparedRow, { answer, a, b }: PartProps): string {
  const extreme = falls ? ("lowest" as const) : ("peak" as const);
  const share = (fact: typeof extreme | "mean") => {
    const { exceeds } = facts[fact];
    return `${Math.round(100 * exceeds)} % of ${answer.members} members`;
  };
  if (Number.isNaN(facts.mean.exceeds))
    return "The members of the two have nothing in common: no probability.";
  return `Probability ${b} > ${a}: the mean is larger in ${share("mean")}, the ${falls ? "low" : "peak"} in ${share(extreme)} (as large counts half).`;
}
