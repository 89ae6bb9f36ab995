import { type FocusEvent, useRef, useState } from "react";
import { GivenUp } from "../simulation/study-worker.ts";
import { downloadRun, type RunFile } from "./download-run.ts";

const files: Readonly<Record<RunFile, string>> = {
  csv: "All curves, CSV",
  parquet: "All curves, Parquet",
  report: "Report, HTML with bands",
};

/** Files of the whole run, and printing. */
export function RunFiles() {
  const place = useRef<HTMLDetailsElement>(null);
  const [word, setWord] = useState("");
  const close = () => place.current?.removeAttribute("open");
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const save = async (kind: RunFile) => {
    setWord(kind === "csv" ? "" : "making …");
    try {
      setWord(await downloadRun(kind, (part) => setWord(`making, ${Math.round(100 * part)} %`)));
    } catch (error) {
      if (!(error instanceof GivenUp)) setWord(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <details
      className="run-files"
      ref={place}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        place.current?.querySelector("summary")?.focus();
      }}
    >
      <summary>Export</summary>
      <div>
        {(Object.entries(files) as [RunFile, string][]).map(([kind, name]) => (
          <button type="button" key={kind} onClick={() => void save(kind)}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <span role="status">{word}</span>
      </div>
    </details>
  );
}
