import { join } from "node:path";
import { menOnlyReadouts } from "../../../evidence/judged/marks.ts";
import { unsourcedShares } from "../../../evidence/shares/index.ts";
import type { Finding, LocalSensitivity } from "../../analysis/index.ts";
import { references } from "../../index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import type { RunBands } from "../../report/bands.ts";
import { findingsField } from "../../report/check-text.ts";
import type { Reading } from "../../report/readings.ts";
import { readingsText } from "../../report/readings-text.ts";
import { protocolName } from "../../report/run-name.ts";
import { summaryField, summaryText } from "../../report/summary-text.ts";
import type { Run } from "../../simulate/index.ts";
import { bandSettings, withBands } from "../band-settings.ts";
import { differingSettings } from "../differing-settings.ts";
import { readText, writeFolder } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { progressOn } from "../progress.ts";
import {
  asProtocol,
  defaultSystem,
  type LoadedProtocol,
  loadProtocol,
  runProtocol,
  settingsOf,
} from "../protocol-run.ts";
import { refuseWith } from "../refuse.ts";
import { runBands, started } from "../run-bands.ts";
import { checkCommandText, findingsBeside, findingsHtml } from "../run-check.ts";
import { provenanceJson, readingsJson, runJson } from "../run-json.ts";
import type { BandOptions, RunOptions } from "../run-options.ts";
import { readingsAsked, runReadings } from "../run-readings.ts";
import { checkSensitivity, runSensitivity } from "../run-sensitivity.ts";
import type { Terminal } from "../terminal.ts";
import { type Trajectories, trajectoriesInto } from "../trajectories.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

type Options = RunOptions &
  BandOptions & {
    readonly out?: string;
    readonly from?: string;
    readonly trajectories?: string;
    readonly sensitivity?: string;
    /** True where it was given no names. */
    readonly readings?: string | true;
  };

/** `equator run`: simulates, prints a summary, writes the report and the curves. Nothing is written on failure. */
export async function runCommand(
  file: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const loaded = await load(file, options);
  const trajectories = await trajectoriesOf(loaded, options);
  try {
    const done = await runWithBands(loaded, { options, terminal, trajectories });
    const { run, bands, sensitivity, readings, results, warnings } = done;
    const { findings, arePairsLooked } = await findingsBeside(loaded, run);
    const folder = options.out ?? join("out", protocolName(loaded.file));
    const path = join(folder, "report.html");
    const { styler, width } = terminal;
    // Numbers first: the report takes as long again as the run.
    const linesBelow = trajectories === undefined ? 3 : 4;
    const menOnly = menOnlyReadouts(loaded.protocol, loaded.system);
    const unsourced = unsourcedShares(run.system.id);
    if (!options.json)
      terminal.out(summaryText(run, { styler, width, bands, linesBelow, menOnly, unsourced }));
    if (!options.json && readings !== undefined)
      terminal.out(`\n${readingsText(readings, { styler, width })}\n\n`);
    await (await results()).write(folder, { bands, sensitivity, readings, findings });
    const members = trajectories?.finish();
    warn(warnings, terminal);
    if (options.json)
      return terminal.out(
        jsonText({
          ...runJson(run, bands),
          ...(menOnly.length === 0 ? {} : { men_only: menOnly }),
          unsourced_share: unsourced,
          sensitivity,
          readings: readings && readingsJson(readings),
          findings,
          report: path,
          trajectories: members,
          warnings,
        }),
      );
    terminal.out(
      summaryField(
        "findings",
        findingsField(findings, checkCommandText(loaded, options), arePairsLooked),
        styler,
      ),
    );
    terminal.out(summaryField("report", path, styler));
    if (members !== undefined) terminal.out(summaryField("members", members.join(", "), styler));
    terminal.out(summaryField("next", nextStep(run, loaded), styler));
  } catch (error) {
    trajectories?.abandon();
    throw error;
  }
}

interface Setting {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly trajectories: Trajectories | undefined;
}

async function runWithBands(loaded: Loaded, { options, terminal, trajectories }: Setting) {
  const { members, seed } = loaded.settings;
  const host = hostFor(loaded, options);
  let isStopped = false;
  // The members start first: the run itself is done while their threads are busy.
  const { drawing } = await started((onStart) => {
    return {
      drawing: runBands(loaded, {
        members,
        seed,
        host,
        progress: progressOn(terminal, "members"),
        onStart,
        shouldStop: () => isStopped,
        ...(trajectories === undefined ? {} : { onMember: trajectories.onMember }),
      }),
    };
  });
  drawing.catch(() => undefined);
  try {
    const { run: single, warnings } = await runProtocol(loaded);
    const run = members === 0 ? single : { ...single, provenance: { ...single.provenance, seed } };
    // Threads take their time: meanwhile what bands play no part in. Without them the summary comes first.
    const preparing = members > 0 ? await prepareResults(run, warnings, loaded) : undefined;
    const { bands, warnings: ofBands } = await drawing;
    const progress = progressOn(terminal, "simulations for the sensitivity");
    const { found: sensitivity, warnings: ofSensitivity } = await runSensitivity(loaded, { host, progress });
    const { readings, warnings: ofReadings } = await runReadings(
      loaded,
      run,
      progressOn(terminal, "other readings"),
    );
    const known = [...warnings, ...newTo(warnings, ofBands)];
    const results = async () => preparing ?? prepareResults(run, warnings, loaded);
    const told = [...known, ...newTo(known, ofSensitivity), ...ofReadings];
    return { run, bands, sensitivity, readings, results, warnings: told };
  } catch (error) {
    isStopped = true;
    throw error;
  }
}

/** Threads, where there is anything for them to do. */
function hostFor({ settings }: Loaded, { workers }: Options) {
  const isUsed = settings.members > 0 || settings.sensitivity !== undefined;
  return workerHost({ bands: isUsed, ...(workers === undefined ? {} : { workers }) });
}

/** Where the curves of members go, where they are wanted. */
async function trajectoriesOf(loaded: Loaded, options: Options): Promise<Trajectories | undefined> {
  const { trajectories: file } = options;
  if (file === undefined) return undefined;
  if (loaded.settings.members === 0)
    refuseWith("bad-option", {
      found: `--trajectories ${file}`,
      expected: "members: there are none without bands",
    });
  return trajectoriesInto(file, loaded);
}

/** What members have found and the run has not: they read the same events. */
function newTo(known: readonly Diagnostic[], found: readonly Diagnostic[]): Diagnostic[] {
  const codes = new Set(known.map(({ code }) => code));
  return found.filter(({ code }) => !codes.has(code));
}

/** What was found around a run. */
interface Found {
  readonly bands: RunBands;
  readonly sensitivity?: LocalSensitivity | undefined;
  readonly readings?: readonly Reading[] | undefined;
  readonly findings: readonly Finding[];
}

/** Does what bands play no part in: the members run meanwhile. */
async function prepareResults(
  run: Run,
  warnings: readonly Diagnostic[],
  loaded: LoadedProtocol,
): Promise<{ write(folder: string, found: Found): Promise<void> }> {
  const { protocol, system, settings } = loaded;
  const menOnly = menOnlyReadouts(protocol, system);
  const { bandsCsvOf, csvOf, describeModel, localSensitivityHtml, reportHtml } = await import(
    "../../report/index.ts"
  );
  const unheard = warnings.filter(({ code }) => code === "event-unheard").map(({ found = "" }) => found);
  const details = describeModel(system, references, {
    choices: run.provenance.variants,
    changed: run.provenance.changed,
    settings,
    unheard: [...new Set(unheard)],
    unsourced: unsourcedShares(system.id),
    ...(menOnly.length === 0 ? {} : { menOnly }),
    ...(protocol.name === undefined ? {} : { title: protocol.name }),
  });
  const curves = csvOf(run);
  return {
    async write(folder, { bands, sensitivity, readings, findings }) {
      const extras = {
        bands,
        findings: findingsHtml(findings, loaded),
        ...(sensitivity === undefined ? {} : { sensitivity: localSensitivityHtml(sensitivity) }),
        ...(readings === undefined ? {} : { readings }),
      };
      const report = { name: "report.html", text: await reportHtml(run, details, extras) };
      const provenance = { name: "provenance.json", text: `${jsonText(provenanceJson(run, bands))}\n` };
      const tables = [...curves, ...bandsCsvOf(bands)];
      await writeFolder(folder, [report, provenance, ...tables], /^(curves|bands-).*\.csv$/);
    },
  };
}

type Loaded = LoadedProtocol & { readonly settings: ReturnType<typeof withBands> };

async function load(file: string | undefined, options: Options): Promise<Loaded> {
  const loaded = await loadGiven(file, options);
  checkSensitivity(loaded);
  readingsAsked(loaded);
  return { ...loaded, settings: withBands(loaded.settings) };
}

async function loadGiven(file: string | undefined, options: Options): Promise<LoadedProtocol> {
  const { sensitivity, readings } = options;
  const asked = {
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(readings === undefined ? {} : { readings: readings === true ? "all" : readings }),
  };
  const own = { ...settingsOf(options), ...bandSettings(options), ...asked };
  if (options.from === undefined) {
    const expected = "a protocol file, or --from with a report";
    return file === undefined
      ? refuseWith("bad-option", { found: "equator run without a file", expected })
      : loadProtocol(file, own);
  }
  if (file !== undefined) {
    const expected = "either a protocol file or --from, since a report holds its protocol";
    refuseWith("bad-option", { found: `${file} with --from`, expected });
  }
  const { readReport } = await import("../../report/read-report.ts");
  const reported = readReport(await readText(options.from));
  if (reported === undefined)
    return refuseWith("not-a-report", { where: { file: options.from }, found: options.from });
  const settings = {
    // Reports of before there were bands have none.
    members: 0,
    ...reported.settings,
    ...own,
    variants: { ...reported.settings.variants, ...own.variants },
  };
  const loaded = asProtocol(reported.protocol.text, reported.protocol.file ?? "protocol.yaml", settings);
  const differing = differingSettings(options.from, { members: 0, ...reported.settings }, settings);
  return { ...loaded, readingWarnings: [...differing, ...loaded.readingWarnings] };
}

/** Something to look at next: where the readout that moved most comes from, and what other readings make of it. */
function nextStep({ series: [first] }: Run, { system, settings }: LoadedProtocol): string {
  const questions = Object.keys(system.variants ?? {}).length;
  const read =
    questions === 0 || settings.readings !== undefined
      ? ""
      : `; --readings all runs the other answers to ${questions} open question${questions === 1 ? "" : "s"}`;
  const moved = Object.values(first?.curves ?? {}).map(({ readout, values }) => {
    const baseline = first?.baseline[readout] ?? 0;
    const most = values.reduce((far, value) => Math.max(far, Math.abs(value - baseline)), 0);
    // What starts at next to nothing moves by any share.
    return { readout, share: baseline > most / 100 ? most / baseline : 0 };
  });
  const [most] = moved.sort((a, b) => b.share - a.share);
  const where = system.id === defaultSystem ? "" : ` --system ${system.id}`;
  return `equator explain ${most?.readout ?? "--readouts"}${where}${read}`;
}
