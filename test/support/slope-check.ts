import { integrate } from "../../src/engine/index.ts";
import { variedParameters } from "../../src/ensemble/index.ts";
import { readProtocol, systems } from "../../src/index.ts";
import type { BuildOptions } from "../../src/lang/index.ts";
import { questionOf, tick } from "../../src/simulate/index.ts";
import { type SensitivityQuestion, sensitivitiesFrom } from "../../src/simulate/sensitivities.ts";
import { expose } from "../../src/simulate/simulate-events.ts";
import { polished } from "./polished.ts";

/** Relative steps of differences: smaller ones see less of a bend near by, larger ones less of the run's own error. */
const steps = [1.5e-4, 1e-5, 5e-4, 2e-3];
const agreement = 1e-5;

const fine = { relativeTolerance: 1e-9, scaledTolerance: 1e-12 };
const finest = { relativeTolerance: 1e-12, scaledTolerance: 1e-15 };

/** How far the derivative of one readout by one parameter is from differences. */
export interface SlopeGap {
  readonly address: string;
  readonly readout: string;
  /** The largest difference over the largest derivative of the curve. */
  readonly gap: number;
  /** The largest derivative times the parameter, over the largest value of the readout. */
  readonly elasticity: number;
}

/** A protocol on the muscle system, and when its readouts are compared, in minutes. */
export function slopeQuestion(text: string, minutes: readonly number[]): SensitivityQuestion {
  const { protocol } = readProtocol(text);
  if (protocol === undefined) throw new Error("the protocol is not read");
  const { system, build, events } = questionOf(protocol, { system: systems.muscle });
  const times = Float64Array.from(minutes, (minute) => 60_000 * minute);
  // Given, so that it does not follow the mass.
  const subject = { ...build.subject, lean_mass: 64 };
  return {
    system,
    build: { ...build, subject },
    runs: [{ events, times }],
    parameters: [],
    tolerances: fine,
  };
}

/**
 * Compares forward sensitivities by some parameters with differences of fourth order, of runs at 1e-12 whose baselines are
 * at rest to all digits. For each parameter, every readout on which it has an effect that differences can see: an
 * elasticity of a thousandth.
 */
export async function slopeGaps(
  question: SensitivityQuestion,
  addresses: readonly string[],
): Promise<readonly (readonly SlopeGap[])[]> {
  const prepared = await polished(question.system, question.build, finest);
  const asked = { ...question, parameters: addresses };
  const { runs, parameters, readouts } = await sensitivitiesFrom(prepared, asked);
  const [run] = runs;
  if (run === undefined) throw new Error("a question without a run");
  const gaps: (readonly SlopeGap[])[] = [];
  for (const [i, { address, value }] of parameters.entries()) {
    const found = run.slopes[i]?.values ?? new Float64Array(0);
    const columnOf = (rows: Float64Array, column: number) =>
      rows.filter((_, k) => k % readouts.length === column);
    const gapsBy = async (step: number) => {
      const truth = await differences(question, { address, value, step });
      return readouts.flatMap((readout, column): SlopeGap[] => {
        const [x, y] = [columnOf(found, column), columnOf(truth, column)];
        const size = largest(x);
        const elasticity = (size * Math.abs(value)) / largest(columnOf(run.values, column));
        if (size === 0 || !(elasticity >= 1e-3)) return [];
        const gap = largest(x.map((slope, k) => slope - (y[k] as number))) / size;
        return [{ address, readout, gap, elasticity }];
      });
    };
    gaps.push(await closest(gapsBy));
  }
  return gaps;
}

/** The gaps by every number of the muscle system that varies, or by so many of them, evenly spread over all. */
export async function trainingDayGaps(text: string, minutes: readonly number[], count = Infinity) {
  const question = slopeQuestion(text, minutes);
  const all = variedParameters(question.system).map(({ address }) => address);
  const every = Math.max(1, all.length / count);
  const addresses = all.filter((_, i) => Math.floor(i / every) > Math.floor((i - 1) / every));
  return { addresses, gaps: await slopeGaps(question, addresses) };
}

/** The gaps to the differences that come closest, as far as one step leaves any. */
async function closest(gapsBy: (step: number) => Promise<readonly SlopeGap[]>): Promise<readonly SlopeGap[]> {
  let best: readonly SlopeGap[] | undefined;
  for (const step of steps) {
    const found = await gapsBy(step);
    best = best?.map((one, k) => ((found[k]?.gap ?? Infinity) < one.gap ? (found[k] ?? one) : one)) ?? found;
    if (best.every(({ gap }) => gap < agreement)) break;
  }
  return best ?? [];
}

/** Derivatives by differences of fourth order. */
async function differences(
  question: SensitivityQuestion,
  { address, value, step }: { readonly address: string; readonly value: number; readonly step: number },
): Promise<Float64Array> {
  const h = step * Math.abs(value);
  const at = (by: number) => rowsWith(question, changed(question.build, address, value + by * h));
  const [a, b, c, d] = [await at(-1), await at(-0.5), await at(0.5), await at(1)];
  const over = (k: number) =>
    (8 * ((c[k] as number) - (b[k] as number)) - ((d[k] as number) - (a[k] as number))) / (6 * h);
  return a.map((_, k) => over(k));
}

/** The readouts with some number changed. */
async function rowsWith(
  { system, runs: [run] }: SensitivityQuestion,
  build: BuildOptions,
): Promise<Float64Array> {
  if (run === undefined) throw new Error("a question without a run");
  const { events, times } = run;
  const { impulses } = await expose(system, build, events, finest);
  const { built, kernel, scale, settled } = await polished(system, build, finest);
  const end = times.at(-1) ?? 0;
  const solution = integrate({
    kernel,
    initial: settled,
    start: 0,
    end,
    tick,
    impulses: impulses.filter(({ at }) => at <= end),
    grid: times,
    scale,
    method: "rodas5p",
    ...finest,
  });
  if (!solution.success) throw new Error("the run does not reach its end");
  const factors = built.flat.readouts.map(({ perUnit }) => perUnit);
  return solution.outputs.map((value, k) => value * (factors[k % factors.length] as number));
}

function changed(build: BuildOptions, address: string, value: number): BuildOptions {
  const [first, port = ""] = address.split(".");
  if (first === "subject") return { ...build, subject: { ...build.subject, [port]: value } };
  return { ...build, adjustments: { ...build.adjustments, [address]: value } };
}

function largest(rows: Float64Array): number {
  return rows.reduce((most, value) => (Math.abs(value) <= most ? most : Math.abs(value)), 0);
}
