import { csvCell } from "equator/report";
import { studyWorker } from "../simulation/study-worker.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { RunAnswer } from "../worker/run.ts";
import { fileName, saveFile } from "./save-file.ts";

/** Files of a whole run. */
export type RunFile = "csv" | "parquet" | "report";

const purpose = "file of the run";
/** Members of the bands of a report: enough for a 90 % band, and made within seconds. */
const members = 64;

/** Saves all curves, or the report of the command line. Gives what is to be said of it. */
export async function downloadRun(kind: RunFile, onPart: (part: number) => void): Promise<string> {
  const state = useStudies.getState();
  const study = activeOf(state);
  const protocol = study?.reading.protocol;
  const run = useResults.getState().of[state.active]?.run;
  if (study === undefined || protocol === undefined || run === undefined) return "";
  const name = fileName(protocol.name ?? "protocol");
  if (kind === "csv") {
    saveFile(`${name}.csv`, csvOf(run), "text/csv");
    return "";
  }
  if (kind === "report") {
    const asked = { protocol, text: study.text, file: `${name}.yaml`, members };
    const { html, drawsElsewhere } = await studyWorker.ask(purpose, "report", asked, onPart, true);
    saveFile(`${name}-report.html`, html, "text/html");
    return drawsElsewhere === undefined
      ? ""
      : `saved without bands: the draws of the fit ${drawsElsewhere} are with equator run`;
  }
  const { times, provenance } = run;
  const made = { system: run.system, protocol: { start: protocol.start, text: study.text }, provenance };
  const asked = { times, curves: Object.values(run.curves), provenance: made };
  const { bytes } = await studyWorker.ask(purpose, "parquet", asked, undefined, true);
  saveFile(`${name}.parquet`, bytes as BlobPart, "application/vnd.apache.parquet");
  return "";
}

/** Every readout in full, as the command line writes it. */
export function csvOf({ times, curves }: Pick<RunAnswer, "times" | "curves">): string {
  const columns = Object.values(curves);
  const head = ["time_h", ...columns.map(({ readout, unit }) => csvCell(`${readout} [${unit}]`))];
  const rows = Array.from(times, (at, row) =>
    [at / 3_600_000, ...columns.map(({ values }) => values[row] as number)]
      .map((value) => (Number.isFinite(value) ? String(value) : ""))
      .join(","),
  );
  return `${[head.join(","), ...rows].join("\n")}\n`;
}
