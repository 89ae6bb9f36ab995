import { join } from "node:path";
import { findScan, readInput, type Scan } from "../../analysis/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { protocolName } from "../../report/run-name.ts";
import { scanCsv } from "../../report/scan/scan-csv.ts";
import { scanText } from "../../report/scan/scan-text.ts";
import { summaryField } from "../../report/summary-text.ts";
import { writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { progressOn } from "../progress.ts";
import { everyOf, type LoadedProtocol, loadProtocol, settingsOf } from "../protocol-run.ts";
import { refuse, refuseWith } from "../refuse.ts";
import { placedIn } from "../run-sensitivity.ts";
import { scanJson } from "../scan/scan-json.ts";
import { drawsIn, figuresIn, type ScanOptions } from "../scan/scan-options.ts";
import { scanSource } from "../scan/scan-source.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

/** `equator scan`: what figures of a protocol become as one or two of its inputs vary. Nothing is written on failure. */
export async function scanCommand(file: string, options: ScanOptions, terminal: Terminal): Promise<void> {
  const loaded = await loadProtocol(file, settingsOf(options));
  const scan = await runScan(loaded, options, terminal);
  const folder = options.out ?? join("out", protocolName(loaded.file));
  const { styler, width } = terminal;
  const warnings = [...loaded.readingWarnings, ...placedIn(loaded, scan.diagnostics)];
  if (!options.json) terminal.out(scanText(scan, { styler, width }));
  await writeFolder(folder, [scanCsv(scan)], /^scan\.(csv|html)$/);
  warn(warnings, terminal);
  if (options.json) return terminal.out(jsonText({ ...scanJson(scan), warnings }));
  terminal.out(summaryField("table", join(folder, "scan.csv"), styler));
}

async function runScan(loaded: LoadedProtocol, options: ScanOptions, terminal: Terminal): Promise<Scan> {
  const { source, sideOf } = scanSource(loaded);
  const figures = figuresIn(options, loaded.system);
  if (options.over.length === 0)
    refuseWith("bad-option", { found: "equator scan without --over", expected: "--over PATH=from:to:count" });
  const inputs = options.over.map((text) => readInput(text, source));
  const draws = drawsIn(options);
  const host = workerHost(options);
  const progress = progressOn(terminal, "simulations");
  try {
    return await findScan({
      source,
      inputs,
      figures,
      sideOf,
      ...draws,
      every: everyOf(loaded),
      host,
      onProgress: progress.of("all"),
    });
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  } finally {
    progress.end();
  }
}
