import { join } from "node:path";
import { references } from "../../index.ts";
import {
  csvOf,
  describeModel,
  protocolName,
  readReport,
  reportHtml,
  summaryText,
} from "../../report/index.ts";
import { readText, writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import type { RunOptions } from "../program.ts";
import { asProtocol, type LoadedProtocol, loadProtocol, runProtocol, settingsOf } from "../protocol-run.ts";
import { refuseWith } from "../refuse.ts";
import { runJson } from "../run-json.ts";
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
  const { protocol, system, settings } = loaded;
  const details = describeModel(system, references, {
    choices: run.provenance.variants,
    settings,
    ...(protocol.name === undefined ? {} : { title: protocol.name }),
  });
  const folder = options.out ?? join("out", protocolName(loaded.file));
  const report = { name: "report.html", text: await reportHtml(run, details) };
  await writeFolder(folder, [report, ...csvOf(run)], /^curves.*\.csv$/);
  warn(warnings, terminal);
  const path = join(folder, report.name);
  if (options.json) return terminal.out(jsonText({ ...runJson(run), report: path, warnings }));
  const [readout = ""] = Object.keys(system.readouts).slice(-1);
  const next = `equator explain ${readout}`;
  terminal.out(summaryText(run, { report: path, next, styler: terminal.styler, width: terminal.width }));
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
