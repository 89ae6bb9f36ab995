import { EquatorError } from "../../messages/index.ts";
import { protocolLength } from "../../protocol/index.ts";
import { simulate } from "../../simulate/index.ts";
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

/** An arm with the numbers as they stand. */
export interface Once {
  readonly curves: ArmCurves;
  readonly kept: (readouts: readonly string[]) => Omit<KeptCurve, "arm">[];
}

/** Runs an arm with the numbers as they stand; `note` hears of each readout that is asked for. */
export async function runOnce(
  arm: Arm,
  { tolerances }: Pick<ExperimentSettings, "tolerances">,
  note: (readout: string) => void,
): Promise<Once> {
  const { protocol, system, variants = {} } = arm;
  const { times, series, diagnostics } = await simulate(protocol, {
    system,
    variants,
    every: everyOf(arm),
    ...(tolerances === undefined ? {} : { tolerances }),
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
        return curve === undefined ? [] : [{ readout, unit: curve.unit, hours, values: curve.values }];
      }),
  };
}
