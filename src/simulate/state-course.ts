import { type Impulse, integrate } from "../engine/index.ts";
import type { Protocol } from "../protocol/index.ts";
import { defaultTolerances, type Prepared, setParameters } from "./prepare.ts";
import { quantityReader } from "./quantities.ts";
import { runFailure } from "./run-failure.ts";
import { questionOf, type SimulateOptions } from "./simulate.ts";
import { actsOn, expose } from "./simulate-events.ts";
import { tick } from "./tick.ts";

/** A run with its states: any quantity of the system can be read off it afterwards. */
export interface StateCourse {
  readonly prepared: Prepared;
  /** Milliseconds from `start`. */
  readonly times: Float64Array;
  /** Row after row: one number per state, coherent. */
  readonly states: Float64Array;
  /** What events changed: those that set parameters tell how these stood at each time. */
  readonly impulses: readonly Impulse[];
}

/**
 * Runs a protocol, as `simulate` does, for the limb that it observes, and keeps the states themselves. The system is the
 * one that `simulate` compiles.
 *
 * @example const course = await stateCourse(protocol, { system, every: 600_000 });
 */
export async function stateCourse(protocol: Protocol, options: SimulateOptions): Promise<StateCourse> {
  const { system, build, events, times, limbs } = questionOf(protocol, options);
  const tolerances = options.tolerances ?? defaultTolerances;
  const seen = events.filter((event) => actsOn(event, limbs[0]));
  const { prepared, impulses } = await expose(system, build, seen, tolerances);
  const { built, kernel, scale, settled } = prepared;
  setParameters(kernel, built);
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
    ...tolerances,
  });
  if (!solution.success) throw runFailure(built, solution, "running");
  return { prepared, times, states: solution.states, impulses };
}

/** What a course is read at: a state with the parameters that held there. */
export interface CoursePoint {
  readonly states: Float64Array;
  readonly parameters: Float64Array;
  /** Minutes from `start`. */
  readonly time: number;
  /** Whether the parameters are those of the point before. */
  readonly areSame: boolean;
}

/** The points of a course one by one, in the order of its times. The same two arrays are filled anew for each. */
export function* pointsOf({ prepared, times, states, impulses }: StateCourse): Generator<CoursePoint> {
  const parameters = Float64Array.from(prepared.built.flat.parameters, ({ value }) => value);
  const sets = [...impulses].sort((a, b) => a.at - b.at);
  const size = prepared.settled.length;
  let next = 0;
  for (const [row, at] of times.entries()) {
    let areSame = row > 0;
    for (; (sets[next]?.at ?? Number.POSITIVE_INFINITY) <= at; next++)
      for (const action of sets[next]?.apply ?? [])
        if (action.kind === "set") {
          parameters[action.parameter] = action.value;
          areSame = false;
        }
    yield { states: states.subarray(row * size, (row + 1) * size), parameters, time: at * tick, areSame };
  }
}

/** Quantities over a course and at rest, in coherent units: `values` holds one quantity after another. */
export interface QuantityCourse {
  readonly rest: Float64Array;
  readonly values: Float64Array;
}

/** Reads quantities of a system off a course, by address. */
export function quantitiesOver(course: StateCourse, addresses: readonly string[]): QuantityCourse {
  const { prepared, times } = course;
  const { flat } = prepared.built;
  const reader = quantityReader(flat, addresses);
  const row = new Float64Array(addresses.length);
  const rest = new Float64Array(addresses.length);
  const resting = flat.parameters.map(({ value }) => value);
  reader.read(prepared.settled, resting, rest);
  const values = new Float64Array(addresses.length * times.length);
  let column = 0;
  for (const { states, parameters, time, areSame } of pointsOf(course)) {
    reader.read(states, parameters, row, time, areSame);
    for (let i = 0; i < row.length; i++) values[i * times.length + column] = row[i] as number;
    column++;
  }
  return { rest, values };
}
