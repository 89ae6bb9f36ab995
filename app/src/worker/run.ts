import {
  defaultTolerances,
  type System,
  simulate,
  systemInUse,
  systems,
  unnamedSystem,
  unsourcedShare,
} from "equator";
import type { Protocol } from "equator/protocol";

/** A protocol to be run. */
export interface RunAsked {
  readonly protocol: Protocol;
  /** Its text, for the provenance. */
  readonly text: string;
  /** Milliseconds between the times that are handed over. */
  readonly every: number;
  /** Whether curves may be less close than those of the command line: while something is dragged. */
  readonly coarse: boolean;
}

/** A curve as it is drawn. */
export interface ShownCurve {
  readonly readout: string;
  readonly unit: string;
  readonly means: string;
  readonly assay: string;
  /** Section of reports; empty where the system names none. */
  readonly group: string;
  /** Whether it comes first where there is room for few. */
  readonly lead: boolean;
  /** Whether it is of the body as a whole. */
  readonly body: boolean;
  /** Share of its spread that comes from assumed or transferred numbers, 0 to 1, where that is known. */
  readonly unsourced?: number;
  /** Before the first event. */
  readonly rest: number;
  readonly values: Float64Array;
}

/** What came of a protocol. */
export interface RunAnswer {
  readonly system: string;
  /** Milliseconds from the start. */
  readonly times: Float64Array;
  /** Of the limb that the protocol observes. */
  readonly curves: Readonly<Record<string, ShownCurve>>;
  readonly provenance: Awaited<ReturnType<typeof simulate>>["provenance"];
  readonly diagnostics: Awaited<ReturnType<typeof simulate>>["diagnostics"];
  readonly agents: Awaited<ReturnType<typeof simulate>>["agents"];
}

/** Enough for the eye while something moves. */
const coarseTolerances = { relativeTolerance: 1e-4, scaledTolerance: 1e-7 };

/** The system that a protocol runs on, as on the command line. */
export function systemOf(protocol: Protocol): System {
  const known: Readonly<Record<string, System>> = systems;
  const system = known[protocol.system ?? unnamedSystem(protocol)];
  if (system === undefined) throw new RangeError(`no system ${protocol.system}`);
  return systemInUse(system, { variants: protocol.variants });
}

/** Runs a protocol once, with the numbers as they stand. */
export async function run({ protocol, text, every, coarse }: RunAsked): Promise<RunAnswer> {
  const system = systemOf(protocol);
  const ran = await simulate(protocol, {
    system,
    every,
    source: { text },
    // What is dragged is seldom the subject: it is settled as for a full run, and so but once.
    ...(coarse ? { tolerances: coarseTolerances, settleTo: defaultTolerances } : {}),
  });
  const [first] = ran.series;
  const curves: Record<string, ShownCurve> = {};
  for (const curve of Object.values(first?.curves ?? {})) {
    const { readout, unit, means, assay, group, lead, body = false, values } = curve;
    const unsourced = unsourcedShare(system.id, readout);
    const rest = first?.baseline[readout] ?? Number.NaN;
    const facts = { readout, unit, means, assay, group, lead, body, rest, values };
    curves[readout] = { ...facts, ...(unsourced === undefined ? {} : { unsourced }) };
  }
  const { times, provenance, diagnostics, agents } = ran;
  return { system: system.id, times, curves, provenance, diagnostics, agents };
}
