import { type System, simulate, systemInUse, systems } from "equator";
import type { Protocol } from "equator/protocol";

/** A protocol to be run. */
export interface RunAsked {
  readonly protocol: Protocol;
  /** Its text, for the provenance. */
  readonly text: string;
  /** Readouts to be handed over; all of them where absent. */
  readonly readouts?: readonly string[];
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

/** The system that a protocol runs on: the one that it names, as on the command line. */
export function systemOf(protocol: Protocol): System {
  const known: Readonly<Record<string, System>> = systems;
  const system = known[protocol.system ?? "muscle"];
  if (system === undefined) throw new RangeError(`no system ${protocol.system}`);
  return systemInUse(system, { variants: protocol.variants });
}

/** Runs a protocol once, with the numbers as they stand. */
export async function run({ protocol, text, readouts, every, coarse }: RunAsked): Promise<RunAnswer> {
  const system = systemOf(protocol);
  const ran = await simulate(protocol, {
    system,
    every,
    source: { text },
    ...(coarse ? { tolerances: coarseTolerances } : {}),
  });
  const [first] = ran.series;
  const wanted = readouts ?? Object.keys(first?.curves ?? {});
  const curves: Record<string, ShownCurve> = {};
  for (const readout of wanted) {
    const curve = first?.curves[readout];
    if (curve === undefined) continue;
    const { unit, means, values } = curve;
    curves[readout] = { readout, unit, means, rest: first?.baseline[readout] ?? Number.NaN, values };
  }
  const { times, provenance, diagnostics, agents } = ran;
  return { system: system.id, times, curves, provenance, diagnostics, agents };
}
