import { references, simulate, systemInUse, unsourcedShare } from "equator";
import { checkProtocol, type Finding } from "equator/analysis";
import { type Ensemble, simulateKinds } from "equator/ensemble";
import { exposedSystem } from "equator/lang";
import { type Protocol, protocolLength, realise } from "equator/protocol";
import { describeModel, findingsSection, type RunBands, reportHtml } from "equator/report";
import { checkRules } from "equator/rules";
import { memberThreads } from "./member-threads.ts";
import { systemOf } from "./run.ts";
import { sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** A report to be made. */
export interface ReportAsked {
  readonly protocol: Protocol;
  readonly text: string;
  /** Of the protocol, as the report names it. */
  readonly file: string;
  /** Members of each kind of bands; 0 = none. */
  readonly members: number;
}

const minute = 60_000;
const mostTimes = 6000;
const seed = 1;
/** Longest protocol whose conflicts are looked for, as beside a run of the command line. */
const longestChecked = 3 * 1440 * minute;

/** The HTML report of the command line, of the same run; `equator run --from` makes it again. */
export async function report(
  { protocol, text, file, members }: ReportAsked,
  tell: Tell,
): Promise<{ readonly html: string }> {
  const length = protocolLength(protocol);
  const every = [2, 5, 10, 15, 30]
    .map((minutes) => minutes * minute)
    .find((one) => length / one <= mostTimes);
  const everyMs = every ?? 60 * minute;
  const system = exposedSystem(systemOf(protocol), realise(protocol));
  const { diagnostics, ...ran } = await simulate(protocol, {
    system: systemInUse(system, { variants: protocol.variants }),
    every: everyMs,
    source: { text, file },
  });
  const run = members === 0 ? ran : { ...ran, provenance: { ...ran.provenance, seed } };
  const bands = await bandsOf({ protocol, members, everyMs }, tell);
  const unheard = diagnostics.filter(({ code }) => code === "event-unheard").map(({ found = "" }) => found);
  const details = describeModel(system, references, {
    choices: run.provenance.variants,
    changed: run.provenance.changed,
    settings: { variants: {}, everyMs, system: system.id, members, seed },
    unheard: [...new Set(unheard)],
    unsourced: unsourcedOf(system.id, Object.keys(system.readouts)),
    ...(protocol.name === undefined ? {} : { title: protocol.name }),
  });
  const findings = length <= longestChecked ? await findingsOf(protocol) : undefined;
  const found =
    findings === undefined
      ? {}
      : { findings: findingsSection(findings, { file, start: protocol.start, length }) };
  return { html: await reportHtml(run, details, { bands, ...found }) };
}

async function bandsOf(
  { protocol, members, everyMs }: { protocol: Protocol; members: number; everyMs: number },
  tell: Tell,
): Promise<RunBands> {
  if (members === 0) return {};
  const { protocol: _, ...side } = sideOf(protocol);
  const outcomes = await simulateKinds(protocol, {
    ...side,
    kinds: ["parameters", "people"],
    members,
    seed,
    every: everyMs,
    host: memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (kind) => (done) => tell(((kind === "people" ? members : 0) + done) / (2 * members)),
  });
  const drawn = outcomes.filter((outcome) => "facts" in outcome) as Ensemble[];
  return Object.fromEntries(drawn.map((ensemble) => [ensemble.facts.of, ensemble]));
}

async function findingsOf(protocol: Protocol): Promise<readonly Finding[]> {
  const { findings } = await checkProtocol({ side: sideOf(protocol), rules: checkRules, members: 0, seed });
  return findings;
}

function unsourcedOf(system: string, readouts: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    readouts.flatMap((readout) => {
      const share = unsourcedShare(system, readout);
      return share === undefined ? [] : [[readout, share] as const];
    }),
  );
}
