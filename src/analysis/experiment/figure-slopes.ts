import { exp, log, type Scenario, sideScenario, type Varied } from "../../ensemble/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { sensitivitiesOf } from "../../simulate/index.ts";
import { armCurves } from "./arm-curves.ts";
import type { Arm, ArmCurves, Experiment } from "./experiment.ts";
import { everyOf } from "./run-once.ts";

/** How a figure moves with one number of the model, near the numbers as they stand. */
export interface FigureSlope {
  readonly address: string;
  /** Change of the figure for one standard deviation of the number. */
  readonly change: number;
  /** Share of the variance of the figure that it makes, where all numbers act along straight lines and by themselves. */
  readonly share: number;
}

interface Side {
  readonly name: string;
  readonly scenario: Scenario;
  readonly varied: readonly Varied[];
  readonly times: Float64Array;
  readonly readouts: readonly string[];
}

/** Curves of the readouts of one arm, times by readouts. */
type Rows = Pick<ArmRows, "baseline" | "values">;
interface ArmRows {
  readonly baseline: Float64Array;
  readonly values: Float64Array;
  readonly slopes: readonly { readonly baseline: Float64Array; readonly values: Float64Array }[];
}

/** Parameters at once: what their slopes take at all times has to be held. */
const atOnce = 96;
/** Part of a standard deviation that curves are moved along their slopes, up and down. */
const step = 0.02;

/**
 * The numbers that a figure hangs on, largest change first, from slopes that are integrated beside the equations of the arms
 * that it reads. Undefined where tangents are not offered, or where a fit says how numbers vary together.
 */
export async function figureSlopes<Name extends string>(
  { arms, figures }: Experiment<Name>,
  name: string,
): Promise<FigureSlope[] | undefined> {
  const figure = figures[name];
  if (figure === undefined) throw new RangeError(`no figure ${name}`);
  const sides = sidesOf(
    arms,
    readBy((curves) => figure.of(curves as (arm: Name) => ArmCurves)),
  );
  if (sides.some(({ name: arm }) => arms[arm as Name].posterior !== undefined)) return undefined;
  const varied = [...new Map(sides.flatMap((side) => side.varied.map((one) => [one.address, one]))).values()];
  const changes = new Map<string, number>();
  try {
    for (let from = 0; from < varied.length; from += atOnce) {
      const some = varied.slice(from, from + atOnce);
      const rows = new Map<
        string,
        { readonly rows: ArmRows; readonly places: ReadonlyMap<string, number> }
      >();
      for (const side of sides) rows.set(side.name, await rowsOf(side, some));
      for (const one of some) {
        const at = (by: number) => figure.of((arm) => moved(known(sides, arm), rows.get(arm), one, by));
        changes.set(one.address, (at(step) - at(-step)) / (2 * step));
      }
    }
  } catch (error) {
    if (error instanceof EquatorError && error.diagnostics.some(({ code }) => code.startsWith("tangent")))
      return undefined;
    throw error;
  }
  const total = [...changes.values()].reduce((sum, change) => sum + change * change, 0);
  return [...changes]
    .map(([address, change]) => ({ address, change, share: total === 0 ? 0 : (change * change) / total }))
    .sort((a, b) => b.share - a.share);
}

/** Which readouts of which arms a figure asks for. */
function readBy(of: (curves: (arm: string) => ArmCurves) => number): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, Set<string>>();
  const flat = (arm: string) =>
    armCurves(Float64Array.of(0, Number.MAX_SAFE_INTEGER), (readout) => {
      read.set(arm, (read.get(arm) ?? new Set()).add(readout));
      return { rest: 1, value: () => 1 };
    });
  of(flat);
  return new Map([...read].map(([arm, names]) => [arm, [...names]]));
}

function sidesOf(arms: Readonly<Record<string, Arm>>, read: ReadonlyMap<string, readonly string[]>): Side[] {
  return [...read].map(([name, readouts]): Side => {
    const arm = arms[name];
    if (arm === undefined) throw new RangeError(`no arm ${name}`);
    const { protocol, system, variants = {} } = arm;
    const every = everyOf(arm);
    const { scenario, varied, times } = sideScenario(
      { protocol, system, variants },
      { of: "parameters", every, bandsEvery: every },
    );
    return { name, scenario: { ...scenario, runs: scenario.runs.slice(0, 1) }, varied, times, readouts };
  });
}

/** The curves of an arm and their slopes by those of some numbers that it has. */
async function rowsOf(side: Side, some: readonly Varied[]) {
  const own = new Map(side.varied.map((one) => [one.address, one]));
  const here = some.flatMap(({ address }) => own.get(address) ?? []);
  const places = here.map(({ address, also = [] }) => [address, ...also]);
  const found = await sensitivitiesOf({ ...side.scenario, parameters: places.flat() });
  const width = found.readouts.length;
  const columns = side.readouts.map((readout) => found.readouts.indexOf(readout));
  const [run] = found.runs;
  if (run === undefined) throw new RangeError(`${side.name} has no run`);
  const narrow = ({ baseline, values }: Rows) => ({
    baseline: cut(baseline, width, columns),
    values: cut(values, width, columns),
  });
  const each = run.slopes.map(narrow);
  let next = 0;
  // A number that several places share acts through all of them.
  const slopes = places.map((place) => place.map(() => each[next++] as Rows).reduce(added));
  return {
    rows: { ...narrow(run), slopes },
    places: new Map(here.map(({ address }, place) => [address, place])),
  };
}

function cut(values: Float64Array, width: number, columns: readonly number[]): Float64Array {
  const count = columns.length;
  return Float64Array.from({ length: (values.length / width) * count }, (_, i) => {
    const column = columns[i % count] ?? -1;
    return column < 0 ? Number.NaN : (values[Math.floor(i / count) * width + column] as number);
  });
}

function added(a: Rows, b: Rows): Rows {
  const sum = (one: Float64Array, other: Float64Array) => one.map((value, i) => value + (other[i] as number));
  return { baseline: sum(a.baseline, b.baseline), values: sum(a.values, b.values) };
}

/** The curves of an arm, moved along their slopes by a part of a standard deviation of one number. */
function moved(
  { name, times, readouts, varied }: Side,
  found: { readonly rows: ArmRows; readonly places: ReadonlyMap<string, number> } | undefined,
  { address }: Varied,
  by: number,
): ArmCurves {
  if (found === undefined) throw new RangeError(`no arm ${name}`);
  const { rows, places } = found;
  const slope = rows.slopes[places.get(address) ?? -1];
  const own = varied.find((one) => one.address === address);
  const size = own === undefined ? 0 : distance(own, by);
  const width = readouts.length;
  const at = (values: Float64Array, slopes: Float64Array | undefined, place: number) =>
    (values[place] as number) + size * (slopes?.[place] ?? 0);
  return armCurves(times, (readout) => {
    const column = readouts.indexOf(readout);
    if (column < 0) throw new RangeError(`${readout} was not asked for`);
    return {
      rest: at(rows.baseline, slope?.baseline, column),
      value: (place) => at(rows.values, slope?.values, place * width + column),
    };
  });
}

/** How far a number is from its middle after a part of a standard deviation. */
function distance({ centre, spread }: Varied, by: number): number {
  if (spread.kind === "none") return 0;
  return spread.kind === "normal" ? spread.sd * by : centre * (exp(by * log(spread.factor)) - 1);
}

function known(sides: readonly Side[], arm: string): Side {
  const side = sides.find(({ name }) => name === arm);
  if (side === undefined) throw new RangeError(`no arm ${arm}`);
  return side;
}
