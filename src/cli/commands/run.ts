import { join } from "node:path";
import { references } from "../../index.ts";
import { protocolName } from "../../report/run-name.ts";
import { summaryField, summaryText } from "../../report/summary-text.ts";
import type { Run } from "../../simulate/index.ts";
import { readText, writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import {
  asProtocol,
  type FinishedRun,
  type LoadedProtocol,
  loadProtocol,
  runProtocol,
  settingsOf,
} from "../protocol-run.ts";
import { refuseWith } from "../refuse.ts";
import { runJson } from "../run-json.ts";
import type { RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";

type Options = RunOptions & { readonly out?: string; readonly from?: string };

/** `equator run`: simulates, prints a summary, writes the report and the curves. Nothing is written on failure. */
export async function runCommand(
  file: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const loaded = await load(file, options);
  const { run, warnings } = await runProtocol(loaded);
  const folder = options.out ?? join("out", protocolName(loaded.file));
  const path = join(folder, "report.html");
  const { styler, width } = terminal;
  // Numbers first: the report takes as long again as the run.
  if (!options.json) terminal.out(summaryText(run, { styler, width }));
  await writeResults(folder, { run, warnings }, loaded);
  warn(warnings, terminal);
  if (options.json) return terminal.out(jsonText({ ...runJson(run), report: path, warnings }));
  terminal.out(summaryField("report", path, styler));
  terminal.out(summaryField("next", nextStep(run), styler));
}

async function writeResults(
  folder: string,
  { run, warnings }: FinishedRun,
  { protocol, system, settings }: LoadedProtocol,
): Promise<void> {
  const { csvOf, describeModel, reportHtml } = await import("../../report/index.ts");
  const unheard = warnings.filter(({ code }) => code === "event-unheard").map(({ found = "" }) => found);
  const details = describeModel(system, references, {
    choices: run.provenance.variants,
    settings,
    unheard: [...new Set(unheard)],
    ...(protocol.name === undefined ? {} : { title: protocol.name }),
  });
  const report = { name: "report.html", text: await reportHtml(run, details) };
  const provenance = { name: "provenance.json", text: `${jsonText(run.provenance)}\n` };
  await writeFolder(folder, [report, provenance, ...csvOf(run)], /^curves.*\.csv$/);
}

async function load(file: string | undefined, options: Options): Promise<LoadedProtocol> {
  if (options.from === undefined) {
    const expected = "a protocol file, or --from with a report";
    return file === undefined
      ? refuseWith("bad-option", { found: "equator run without a file", expected })
      : loadProtocol(file, settingsOf(options));
  }
  if (file !== undefined) {
    const expected = "either a protocol file or --from, since a report holds its protocol";
    refuseWith("bad-option", { found: `${file} with --from`, expected });
  }
  const { readReport } = await import("../../report/read-report.ts");
  const reported = readReport(await readText(options.from));
  if (reported === undefined)
    return refuseWith("not-a-report", { where: { file: options.from }, found: options.from });
  const own = settingsOf(options);
  const settings = {
    ...reported.settings,
    ...own,
    variants: { ...reported.settings.variants, ...own.variants },
  };
  return asProtocol(reported.protocol.text, reported.protocol.file ?? "protocol.yaml", settings);
}

/** Something to look at next: where the readout that moved most comes from. */
function nextStep({ series: [first] }: Run): string {
  const moved = Object.values(first?.curves ?? {}).map(({ readout, values }) => {
    const baseline = first?.baseline[readout] ?? 0;
    const most = values.reduce((far, value) => Math.max(far, Math.abs(value - baseline)), 0);
    return { readout, share: baseline > 0 ? most / baseline : 0 };
  });
  const [most] = moved.sort((a, b) => b.share - a.share);
  return `equator explain ${most?.readout ?? ""}`.trimEnd();
}
