import "./own-data.css";
import { useRef } from "react";
import { useOwnData } from "./own-points.ts";
import { takeOwnFile } from "./take-own-file.ts";

/** Files of measurements: chosen here, or dropped on a chart. */
export function OwnData() {
  const { files, faults, remove, dismiss } = useOwnData();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="own-data">
      <button
        type="button"
        title="A CSV with the columns time, readout, value and error; it stays in this page"
        onClick={() => input.current?.click()}
      >
        Own data …
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label="File of measurements"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void takeOwnFile(file);
          target.value = "";
        }}
      />
      {files.map(({ name, points }) => (
        <span className="own-file" key={name}>
          {name}: {points.length} points
          <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(name)}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {faults !== undefined && (
        <div className="own-faults" role="alert">
          <p>
            {faults.name}: {faults.faults.length} {faults.faults.length === 1 ? "line was" : "lines were"} not
            read
          </p>
          <ul>
            {faults.faults.slice(0, 8).map(({ line, column, text }) => (
              <li key={`${line} ${column} ${text}`}>
                line {line}, column {column}: {text}
              </li>
            ))}
            {faults.faults.length > 8 && <li>{faults.faults.length - 8} more</li>}
          </ul>
          <button type="button" onClick={dismiss}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
