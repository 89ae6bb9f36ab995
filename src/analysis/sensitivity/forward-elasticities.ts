import type { Scenario, Varied } from "../../ensemble/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { sensitivitiesOf } from "../../simulate/index.ts";
import type { FactSlope } from "./fact-slopes.ts";

/** Bytes that the slopes of some parameters at all times may take at once. */
const mostBytes = 96 << 20;

/** Readouts of a scenario by name, in the order in which elasticities are wanted, and what their facts are in the middle. */
export interface MiddleFacts {
  readonly readouts: readonly { readonly readout: string }[];
  readonly middle: Float64Array;
}

/**
 * Elasticities from the slopes that are integrated beside the equations, parameters x readouts; undefined where a system
 * does not offer its tangents. A parameter counts in its own unit, around its centre.
 */
export async function forwardElasticities(
  scenario: Scenario,
  varied: readonly Varied[],
  { readouts, middle }: MiddleFacts,
  slopeOf: FactSlope,
): Promise<Float64Array | undefined> {
  const times = scenario.runs[0]?.times ?? new Float64Array(0);
  const width = readouts.length;
  const atOnce = Math.max(8, Math.floor(mostBytes / (8 * times.length * width)));
  const values = new Float64Array(varied.length * width);
  for (let from = 0; from < varied.length; from += atOnce) {
    const some = varied.slice(from, from + atOnce);
    const slopes = await factSlopesOf(scenario, some, readouts, slopeOf);
    if (slopes === undefined) return undefined;
    some.forEach(({ centre }, i) => {
      for (let output = 0; output < width; output++) {
        const fact = middle[output] as number;
        const slope = slopes[i]?.[output] ?? Number.NaN;
        values[(from + i) * width + output] = fact === 0 ? Number.NaN : (slope * centre) / fact;
      }
    });
  }
  return values;
}

/** How fast the fact of each readout changes with each parameter. */
async function factSlopesOf(
  scenario: Scenario,
  varied: readonly Varied[],
  readouts: MiddleFacts["readouts"],
  slopeOf: FactSlope,
): Promise<Float64Array[] | undefined> {
  try {
    const places = varied.map(({ address, also = [] }) => [address, ...also]);
    const found = await sensitivitiesOf({ ...scenario, parameters: places.flat() });
    const columns = readouts.map(({ readout }) => found.readouts.indexOf(readout));
    const [run] = found.runs;
    const times = scenario.runs[0]?.times;
    if (run === undefined || times === undefined) return undefined;
    const slopes = run.slopes.map((own) => {
      const all = slopeOf(times, run, own);
      return Float64Array.from(columns, (column) => all[column] ?? Number.NaN);
    });
    let next = 0;
    // A number that several places share acts through all of them.
    return places.map((place) => sumOf(place.map(() => slopes[next++] ?? new Float64Array(0))));
  } catch (error) {
    const isOffered = !(
      error instanceof EquatorError && error.diagnostics.some(({ code }) => code.startsWith("tangent"))
    );
    if (isOffered) throw error;
    return undefined;
  }
}

function sumOf([first = new Float64Array(0), ...others]: readonly Float64Array[]): Float64Array {
  return others.reduce((sum, each) => sum.map((value, i) => value + (each[i] as number)), first);
}
