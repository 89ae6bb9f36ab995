import type { Diagnostic } from "../../messages/index.ts";
import { protocolLength } from "../../protocol/index.ts";
import { clockOf, formatDuration, timeOfDay } from "../../report/clock.ts";
import { compareRuns, compareText } from "../../report/index.ts";
import { bandSettings, withBands } from "../band-settings.ts";
import { comparedFacts, comparedJson } from "../bands-json.ts";
import { jsonText } from "../json-text.ts";
import { progressOn } from "../progress.ts";
import { type LoadedProtocol, loadProtocol, runProtocol, settingsOf } from "../protocol-run.ts";
import { comparedBands } from "../run-bands.ts";
import type { BandOptions, RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

/** `equator compare`: two protocols side by side, with bands of what differs and how often B is larger. */
export async function compareCommand(
  a: string,
  b: string,
  options: RunOptions & BandOptions,
  terminal: Terminal,
): Promise<void> {
  const settings = withBands({ ...settingsOf(options), ...bandSettings(options) });
  const [first, second] = [await loadProtocol(a, settings), await loadProtocol(b, settings)];
  const progress = progressOn(terminal, "members");
  const { members, seed } = settings;
  let isStopped = false;
  const shouldStop = () => isStopped;
  const host = workerHost(options);
  const drawing = comparedBands(first, second, { members, seed, host, progress, shouldStop });
  drawing.catch(() => undefined);
  const runs = Promise.all([runProtocol(first), runProtocol(second)]).catch((error: unknown) => {
    isStopped = true;
    throw error;
  });
  const [runA, runB] = await runs;
  const { bands: compared, warnings } = await drawing;
  if (options.json) {
    const readouts = compareRuns(runA.run, runB.run).map((row) => {
      return { ...row, bands: comparedJson(compared, row.readout) };
    });
    const agents = { a: runA.run.agents ?? [], b: runB.run.agents ?? [] };
    const named = agents.a.length + agents.b.length === 0 ? {} : { agents };
    terminal.out(jsonText({ a, b, ...named, readouts, ensembles: comparedFacts(compared) }));
  } else {
    const { styler, width } = terminal;
    terminal.out(compareText(runA.run, runB.run, { styler, width, compared }));
  }
  const found = [...runA.warnings, ...runB.warnings];
  const codes = new Set(found.map(({ code }) => code));
  warn(
    [
      ...lengthsDiffer(first, second),
      ...startsDiffer(first, second),
      ...found,
      ...warnings.filter(({ code }) => !codes.has(code)),
    ],
    terminal,
  );
}

/** Bodies settle before the start, so that a start in the evening is another night before. */
function startsDiffer(a: LoadedProtocol, b: LoadedProtocol): Diagnostic[] {
  const [clockA, clockB] = [clockOf(a.protocol.start), clockOf(b.protocol.start)];
  const [timeA, timeB] = [timeOfDay(clockA, 0), timeOfDay(clockB, 0)];
  if (timeA === timeB || clockA.startMs === undefined || clockB.startMs === undefined) return [];
  return [
    {
      code: "starts-differ",
      severity: "warning",
      where: {},
      found: `${a.path} starts at ${timeA}, ${b.path} at ${timeB}`,
      hint: "give both the same time of day in start: to compare like with like",
    },
  ];
}

/** Means and hours of protocols of different length answer different questions. */
function lengthsDiffer(a: LoadedProtocol, b: LoadedProtocol): Diagnostic[] {
  const [lengthA, lengthB] = [protocolLength(a.protocol), protocolLength(b.protocol)];
  if (lengthA === lengthB) return [];
  return [
    {
      code: "lengths-differ",
      severity: "warning",
      where: {},
      found: `${a.path} lasts ${formatDuration(lengthA)}, ${b.path} ${formatDuration(lengthB)}`,
      hint: "give both the same lasts: to compare like with like",
    },
  ];
}
