import { type System, sharedNumbers } from "../../lang/index.ts";
import type { Protocol } from "../../protocol/index.ts";
import { questionOf, sensitivitiesOf } from "../../simulate/index.ts";

/** How much a readout depends on one number: by how many % its mean over a protocol changes for 1 % of it. */
export interface Dependence {
  readonly readout: string;
  readonly elasticity: number;
}

/** Smaller ones are not worth a line. */
const least = 0.005;

/**
 * The readouts whose mean over a protocol depends on a number of the system, most dependent first. Throws an EquatorError
 * where the system has no such number.
 */
export async function dependenceOn(
  address: string,
  protocol: Protocol,
  system: System,
  variants: Readonly<Record<string, string>> = {},
): Promise<Dependence[]> {
  const { system: exposed, build, events, times, tolerances } = questionOf(protocol, { system, variants });
  const places = sharedNumbers(exposed, { variants }).get(address) ?? [address];
  const question = { system: exposed, build, runs: [{ events, times }], tolerances, parameters: places };
  const { readouts, parameters, runs } = await sensitivitiesOf(question);
  const [run] = runs;
  const value = parameters[0]?.value ?? Number.NaN;
  const width = readouts.length;
  const found = readouts.map((readout, column): Dependence => {
    const mean = meanOver(times, run?.values, column, width);
    const slope = (run?.slopes ?? []).reduce(
      (sum, { values }) => sum + meanOver(times, values, column, width),
      0,
    );
    return { readout, elasticity: mean === 0 ? 0 : (value * slope) / mean };
  });
  return found
    .filter(({ elasticity }) => Math.abs(elasticity) >= least)
    .sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity));
}

/** Mean of a column over the run, by the trapezoid rule. */
function meanOver(
  times: Float64Array,
  values: Float64Array | undefined,
  column: number,
  width: number,
): number {
  let sum = 0;
  for (let i = 1; i < times.length; i++) {
    const step = (times[i] as number) - (times[i - 1] as number);
    const ends = (values?.[(i - 1) * width + column] ?? 0) + (values?.[i * width + column] ?? 0);
    sum += (ends / 2) * step;
  }
  return sum / ((times.at(-1) ?? 0) - (times[0] ?? 0));
}
