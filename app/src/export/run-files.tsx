import { useState } from "react";
import { GivenUp } from "../simulation/study-worker.ts";
import { downloadRun, type RunFile } from "./download-run.ts";
import { Menu } from "./menu.tsx";

const files: Readonly<Record<RunFile, string>> = {
  csv: "All curves, CSV",
  parquet: "All curves, Parquet",
  report: "Report, HTML with bands",
};

/** Files of the whole run, and printing. */
export function RunFiles() {
  const [word, setWord] = useState("");
  const save = async (kind: RunFile) => {
    setWord(kind === "csv" ? "" : "making …");
    try {
      setWord(await downloadRun(kind, (part) => setWord(`making, ${Math.round(100 * part)} %`)));
    } catch (error) {
      if (!(error instanceof GivenUp)) setWord(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Menu className="run-files" word="Export">
      {(Object.entries(files) as [RunFile, string][]).map(([kind, name]) => (
        <button type="button" key={kind} onClick={() => void save(kind)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <span role="status">{word}</span>
    </Menu>
  );
}
