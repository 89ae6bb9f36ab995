import { EquatorError } from "../../messages/index.ts";
import { protocolLength } from "../../protocol/index.ts";
import { builtOf, defaultTolerances, questionOf, simulate, type Tolerances } from "../../simulate/index.ts";
import { armCurves } from "./arm-curves.ts";
import type { Arm, ArmCurves, ExperimentSettings, KeptCurve } from "./experiment.ts";

const minute = 60_000;
const day = 1440 * minute;

/** Milliseconds between the times of an arm: finer than a meal for days, than half of a day's curve for months. */
export function everyOf({ protocol, every }: Arm): number {
  const length = protocolLength(protocol);
  if (every !== undefined) return every;
  if (length <= 3 * day) return 5 * minute;
  return length <= 21 * day ? 15 * minute : 30 * minute;
}

/** The arms in an order in which those that start from one settled state follow each other: it is kept for a while. */
export function byStart<Name extends string>(
  names: readonly Name[],
  arms: Readonly<Record<Name, Arm>>,
): readonly Name[] {
  const starts = new Map<string, Name[]>();
  for (const name of names) {
    const { protocol, system, variants = {} } = arms[name];
    const question = questionOf(protocol, { system, variants });
    const key = JSON.stringify([idOf(question.system), question.build]);
    starts.set(key, [...(starts.get(key) ?? []), name]);
  }
  return [...starts.values()].flat();
}

const ids = new WeakMap<object, number>();
let nextId = 0;

/** Systems of one name differ where agents joined them. */
export function idOf(system: object): number {
  const id = ids.get(system) ?? nextId++;
  ids.set(system, id);
  return id;
}

/** Tolerances, so many times as tight. */
function closerBy({ relativeTolerance, scaledTolerance }: Tolerances, times: number): Tolerances {
  return { relativeTolerance: relativeTolerance / times, scaledTolerance: scaledTolerance / times };
}

/** From so many states on, runs are less close than single runs elsewhere: figures are ratios and hours, not digits. */
const largeSystem = 200;
const largeTolerances: Tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };

/** Tolerances of all runs of an arm, of the numbers as they stand and of members alike. */
export function tolerancesFor(
  states: number,
  { tolerances, closer = 1 }: Pick<ExperimentSettings, "tolerances" | "closer">,
): Tolerances {
  return closerBy(tolerances ?? (states >= largeSystem ? largeTolerances : defaultTolerances), closer);
}

/** An arm with the numbers as they stand. */
export interface Once {
  readonly curves: ArmCurves;
  readonly kept: (readouts: readonly string[]) => Omit<KeptCurve, "arm">[];
}

/** Runs an arm with the numbers as they stand; `note` hears of each readout that is asked for. */
export async function runOnce(
  arm: Arm,
  settings: Pick<ExperimentSettings, "tolerances" | "closer">,
  note: (readout: string) => void,
): Promise<Once> {
  const { protocol, system, variants = {} } = arm;
  const asked = questionOf(protocol, { system, variants });
  const { times, series, diagnostics } = await simulate(protocol, {
    system,
    variants,
    every: everyOf(arm),
    tolerances: tolerancesFor(builtOf(asked.system, asked.build).flat.states.length, settings),
  });
  // What nothing hears would make two arms the same without a word.
  const unheard = diagnostics.find(({ code }) => code === "event-unheard");
  if (unheard !== undefined) throw new EquatorError([unheard], `nothing hears ${unheard.found}`);
  const [first] = series;
  const curves = armCurves(times, (readout) => {
    note(readout);
    const curve = first?.curves[readout];
    const rest = first?.baseline[readout];
    if (curve === undefined || rest === undefined)
      throw new RangeError(`${system.id} has no readout ${readout}`);
    return { rest, value: (place) => curve.values[place] as number };
  });
  const hours = Float64Array.from(times, (ms) => ms / 3_600_000);
  return {
    curves,
    kept: (readouts) =>
      readouts.flatMap((readout) => {
        const curve = first?.curves[readout];
        if (curve === undefined) throw new RangeError(`${system.id} has no readout ${readout}`);
        return [{ readout, unit: curve.unit, hours, values: curve.values }];
      }),
  };
}
