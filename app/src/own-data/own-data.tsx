import "./own-data.css";
import { useRef } from "react";
import { saveFile } from "../export/save-file.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { ownCsv } from "./own-csv.ts";
import { type OwnSet, useOwnFaults } from "./own-points.ts";
import { markOutline } from "./point-marks.ts";
import { measurementFiles, takeOwnFile } from "./take-own-file.ts";

const none: readonly OwnSet[] = [];

/** Measurements beside the active protocol: from files that are chosen here, or dropped on a chart. */
export function OwnData() {
  const sets = useStudies((state) => activeOf(state)?.data ?? none);
  const { measure } = useStudies.getState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="own-data">
      <button
        type="button"
        title="CSV with the columns time, readout, value, and error, unit, set if there are any; kept beside this protocol, in this browser"
        onClick={() => input.current?.click()}
      >
        Own data …
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept={`${measurementFiles},text/csv`}
        aria-label="Files of measurements"
        hidden
        onChange={({ currentTarget }) => {
          void takeAll([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      {sets.map(({ name, points }, i) => (
        <span className="own-file" key={name}>
          <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
            <polygon points={markOutline(i, 0, 0, 5).join(" ")} />
          </svg>
          {name}: {points.length} {points.length === 1 ? "point" : "points"}
          <button
            type="button"
            aria-label={`Remove ${name}`}
            onClick={() =>
              measure(
                sets.filter((set) => set.name !== name),
                `remove ${name}`,
              )
            }
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {sets.length > 0 && (
        <button type="button" title="All measurements as one CSV, to be read here again" onClick={saveAll}>
          Save own data
        </button>
      )}
      <Faults />
    </div>
  );
}

/** One after the other: each is put beside what the last one left. */
async function takeAll(files: readonly File[]): Promise<void> {
  for (const file of files) await takeOwnFile(file);
}

function saveAll(): void {
  const state = useStudies.getState();
  const curves = useResults.getState().of[state.active]?.run?.curves ?? {};
  saveFile("own-data.csv", ownCsv(activeOf(state)?.data ?? [], curves), "text/csv");
}

const mostTold = 8;

function Faults() {
  const { faults } = useOwnFaults();
  if (faults === undefined) return null;
  const { name, faults: all } = faults;
  return (
    <div className="own-faults" role="alert">
      <p>
        {name}: {all.length === 1 ? "1 fault" : `${all.length} faults`}; what they are in was not read
      </p>
      <ul>
        {all.slice(0, mostTold).map(({ line, column, text }) => (
          <li key={`${line} ${column} ${text}`}>
            line {line}, column {column}: {text}
          </li>
        ))}
        {all.length > mostTold && <li>{all.length - mostTold} more</li>}
      </ul>
      <button type="button" onClick={() => useOwnFaults.setState({ faults: undefined })}>
        Close
      </button>
    </div>
  );
}
