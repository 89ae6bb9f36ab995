import { join } from "node:path";
import { findSensitivity, type Sensitivity } from "../../analysis/index.ts";
import { type Fact, factNames } from "../../ensemble/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { sensitivityPage } from "../../report/html/sensitivity-page.ts";
import { protocolName } from "../../report/run-name.ts";
import { sensitivityCsv } from "../../report/sensitivity-csv.ts";
import { sensitivityText } from "../../report/sensitivity-text.ts";
import { summaryField } from "../../report/summary-text.ts";
import type { Provenance } from "../../simulate/index.ts";
import { type NamedText, writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { numberOption } from "../number-option.ts";
import { chooseName } from "../options.ts";
import { progressOn } from "../progress.ts";
import { everyOf, type LoadedProtocol, loadProtocol, runProtocol, settingsOf } from "../protocol-run.ts";
import { refuse, refuseWith } from "../refuse.ts";
import type { BandOptions, RunOptions } from "../run-options.ts";
import { placedIn } from "../run-sensitivity.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

/** Options of `equator sensitivity`, as commander gives them. */
export type SensitivityOptions = RunOptions &
  BandOptions & { readonly readout: string; readonly fact?: string; readonly out?: string };

/** Fewer give no interval to speak of. */
const fewest = 16;

/** `equator sensitivity`: what a number that is read off a curve depends on. Nothing is written on failure. */
export async function sensitivityCommand(
  file: string,
  options: SensitivityOptions,
  terminal: Terminal,
): Promise<void> {
  const loaded = await loadProtocol(file, settingsOf(options));
  chooseName(options.readout, Object.keys(loaded.system.readouts), "the name of a readout");
  const { diagnostics, ...found } = await findIn(loaded, options, terminal);
  const { run } = await runProtocol(loaded);
  const provenance = { ...run.provenance, seed: found.seed };
  const warnings = [...loaded.readingWarnings, ...placedIn(loaded, diagnostics)];
  const folder = options.out ?? join("out", protocolName(loaded.file));
  const page = join(folder, "sensitivity.html");
  const { styler, width } = terminal;
  if (!options.json) terminal.out(sensitivityText(found, { styler, width }));
  await writeFolder(folder, filesOf(found, loaded, provenance), /^(sensitivity|elasticities)\.csv$/);
  warn(warnings, terminal);
  if (options.json) return terminal.out(jsonText({ ...found, provenance, page, warnings }));
  terminal.out(summaryField("page", page, styler));
}

async function findIn(loaded: LoadedProtocol, options: SensitivityOptions, terminal: Terminal) {
  const { protocol, system, settings } = loaded;
  const fact = factIn(options.fact);
  const members = numberOption("--members", options.members, { whole: true, least: fewest });
  const seed = numberOption("--seed", options.seed, { whole: true, least: 0 });
  const progress = progressOn(terminal, "simulations");
  const host = workerHost(options);
  try {
    return await findSensitivity({
      side: { protocol, system, variants: settings.variants },
      readout: options.readout,
      fact,
      every: everyOf(loaded),
      onProgress: progress.of("all"),
      ...(members === undefined ? {} : { members }),
      ...(seed === undefined ? {} : { seed }),
      ...(host === undefined ? {} : { host }),
    });
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  } finally {
    progress.end();
  }
}

function factIn(wanted = "mean"): Fact {
  const fact = factNames.find((name) => name === wanted);
  return (
    fact ??
    refuseWith("bad-option", { found: `--fact ${wanted}`, expected: `one of ${factNames.join(", ")}` })
  );
}

function filesOf(
  found: Sensitivity,
  { protocol, file, system }: LoadedProtocol,
  provenance: Provenance,
): NamedText[] {
  const title = protocol.name ?? protocolName(file);
  const page = sensitivityPage(found, { title, system: system.id, provenance });
  return [{ name: "sensitivity.html", text: page }, ...sensitivityCsv(found)];
}
