import { join } from "node:path";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { protocolName } from "../../report/run-name.ts";
import type { ScanFindings } from "../../report/scan/findings.ts";
import { scanCsv } from "../../report/scan/scan-csv.ts";
import { scanPage } from "../../report/scan/scan-page.ts";
import { scanText } from "../../report/scan/scan-text.ts";
import { summaryField } from "../../report/summary-text.ts";
import { writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { progressOn } from "../progress.ts";
import { type LoadedProtocol, loadProtocol, runProtocol, settingsOf } from "../protocol-run.ts";
import { refuse } from "../refuse.ts";
import { placedIn } from "../run-sensitivity.ts";
import { runScan } from "../scan/run-scan.ts";
import { scanJson } from "../scan/scan-json.ts";
import type { ScanOptions } from "../scan/scan-options.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

/** `equator scan`: what figures of a protocol become as its inputs vary. Nothing is written on failure. */
export async function scanCommand(file: string, options: ScanOptions, terminal: Terminal): Promise<void> {
  const loaded = await loadProtocol(file, settingsOf(options));
  const found = await findIn(loaded, options, terminal);
  const folder = options.out ?? join("out", protocolName(loaded.file));
  const { styler, width } = terminal;
  const warnings = [...loaded.readingWarnings, ...placedIn(loaded, found.diagnostics)];
  if (!options.json) terminal.out(scanText(found, { styler, width }));
  const page = { name: "scan.html", text: await pageOf(found, loaded, warnings) };
  await writeFolder(folder, [page, scanCsv(found)], /^scan\.(csv|html)$/);
  warn(warnings, terminal);
  const path = join(folder, page.name);
  if (options.json) return terminal.out(jsonText({ ...scanJson(found), page: path, warnings }));
  terminal.out(summaryField("page", path, styler));
}

async function findIn(
  loaded: LoadedProtocol,
  options: ScanOptions,
  terminal: Terminal,
): Promise<ScanFindings> {
  const progress = progressOn(terminal, "simulations");
  try {
    const work = () => ({ host: workerHost(options), onProgress: progress.of("all") });
    return await runScan(loaded, options, work);
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  } finally {
    progress.end();
  }
}

/** The page says what made it: the protocol as it stands is run once for that. */
async function pageOf(
  found: ScanFindings,
  loaded: LoadedProtocol,
  warnings: readonly Diagnostic[],
): Promise<string> {
  const { run } = await runProtocol(loaded);
  const { members, seed, relativeTolerance } = found.values;
  return scanPage(found, {
    title: loaded.protocol.name ?? protocolName(loaded.file),
    system: loaded.system.id,
    provenance: { ...run.provenance, relativeTolerance, ...(members === 0 ? {} : { seed }) },
    warnings: warnings.map((each) => wordDiagnostic(each).replaceAll(/\n\s*/g, "; ")),
  });
}
