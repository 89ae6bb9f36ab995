import { compileTangents, initialState, interpreterTangents, type Program } from "../compile/index.ts";
import { type Direction, integrateTangents, type TangentKernel } from "../engine/index.ts";
import type { FlatSystem } from "../lang/index.ts";
import type { Prepared, Tolerances } from "./prepare.ts";
import { runFailure } from "./run-failure.ts";
import { Settling } from "./settling.ts";
import { onwardSpan, type Span, settlingSpan } from "./settling-span.ts";
import { tick } from "./tick.ts";

/** Rounds in which the tangents of a system with baselines come to rest, and when they have. */
const mostRounds = 30;
const agreement = 1e-9;

/** The settled state of a system, differentiated: what runs start from. */
export interface SettledTangents {
  /** For each direction, the derivative of the settled state. */
  readonly states: readonly Float64Array[];
  /** For each direction, with the slopes of what settling sets among the parameters. */
  readonly directions: Directions;
}

export type Directions = readonly Direction[];

/**
 * Differentiates the settling of a prepared system. Without baselines it is the derivative of the run that settles. With
 * them it is that of the fixed point: state and baselines follow from one another, and so do their derivatives, by a
 * linear system that is solved once the tangents have come to rest. `given` are slopes of baselines that come from
 * elsewhere: of the system without changed genes.
 *
 * The kernel's parameters are those of the prepared system.
 */
export function settledTangents(
  prepared: Prepared,
  tangents: TangentKernel,
  wanted: Directions,
  tolerances: Tolerances,
  given?: readonly ReadonlyMap<number, number>[],
): SettledTangents {
  return goOn(
    prepared,
    tangents,
    tangentsAtReading(prepared, tangents, wanted, tolerances, given),
    tolerances,
  );
}

/** From when baselines are read to the start of runs. */
export function goOn(
  prepared: Prepared,
  tangents: TangentKernel,
  read: SettledTangents,
  tolerances: Tolerances,
): SettledTangents {
  const span = onwardSpan(prepared.built);
  if (span.start === span.end) return read;
  const { atReading } = prepared;
  const final = run(prepared, tangents, read.directions, atReading, read.states, span, tolerances);
  const { states: all } = prepared.built.flat;
  const states = final.map((tangent, d) =>
    tangent.map((value, i) => (all[i]?.slow ? (read.states[d]?.[i] as number) : value)),
  );
  return {
    states,
    directions: read.directions.map((own, d) => ({ ...own, initial: states[d] as Float64Array })),
  };
}

function tangentsAtReading(
  prepared: Prepared,
  tangents: TangentKernel,
  wanted: Directions,
  tolerances: Tolerances,
  given?: readonly ReadonlyMap<number, number>[],
): SettledTangents {
  const { built, program, kernel } = prepared;
  const { flat } = built;
  const sets = given === undefined ? new Settling(flat).sets : [];
  const all = wanted.map((own, d) => ({
    ...own,
    parameters: new Map([...own.parameters, ...(given?.[d] ?? [])]),
  }));
  const withSets: Directions = [...all, ...sets.map((index) => ({ parameters: new Map([[index, 1]]) }))];
  const declared = initialState(program, kernel.parameters);
  const whole = settlingSpan(built);
  const instant = { start: whole.start, end: whole.start };
  const start = run(prepared, tangents, withSets, declared, undefined, instant, tolerances);
  const hold = (states: readonly Float64Array[]) =>
    states.map((tangent, d) =>
      tangent.map((value, i) => (flat.states[i]?.slow ? (start[d]?.[i] as number) : value)),
    );
  const span = (initial: Float64Array, from: readonly Float64Array[] | undefined) =>
    whole.start === whole.end
      ? start
      : hold(run(prepared, tangents, withSets, initial, from, whole, tolerances));
  if (sets.length === 0) {
    const states = span(declared, undefined);
    return {
      states,
      directions: all.map((own, d) => ({ ...own, initial: states[d] as Float64Array })),
    };
  }
  let states: readonly Float64Array[] = hold(start.map((tangent) => new Float64Array(tangent.length)));
  for (let round = 0; round < mostRounds; round++) {
    const before = states;
    states = span(prepared.atReading, before);
    if (apart(states, before) <= agreement) break;
  }
  return joinBaselines(prepared, { states, wanted: all, sets });
}

function run(
  { built, kernel, scale }: Prepared,
  tangents: TangentKernel,
  wanted: Directions,
  initial: Float64Array,
  from: readonly Float64Array[] | undefined,
  span: Span,
  tolerances: Tolerances,
): readonly Float64Array[] {
  const directions = wanted.map((own, d): Direction => {
    const tangent = from?.[d];
    return tangent === undefined ? own : { ...own, initial: tangent };
  });
  const problem = { kernel, tangents, directions, initial, ...span, tick, scale, ...tolerances };
  const { solution, final } = integrateTangents(problem);
  if (!solution.success) throw runFailure(built, solution, "settling");
  return final;
}

/** Largest change of a tangent, over its largest size. */
function apart(now: readonly Float64Array[], before: readonly Float64Array[]): number {
  let worst = 0;
  for (const [d, tangent] of now.entries()) {
    const was = before[d] as Float64Array;
    for (let i = 0; i < tangent.length; i++) {
      const size = Math.max(Math.abs(tangent[i] as number), Math.abs(was[i] as number));
      if (size > 0) worst = Math.max(worst, Math.abs((tangent[i] as number) - (was[i] as number)) / size);
    }
  }
  return worst;
}

/** b' = q_y (S dp + S_b b') + q_p dp + q_b b', with q the quantities that baselines b take. */
function joinBaselines(
  { built, program, kernel, atReading: settled }: Prepared,
  of: {
    readonly states: readonly Float64Array[];
    readonly wanted: Directions;
    readonly sets: readonly number[];
  },
): SettledTangents {
  const { states, wanted, sets } = of;
  const table = quantitiesOf(program, built.flat);
  table.parameters.set(kernel.parameters);
  table.refresh();
  table.outputs.read(0, settled);
  const { rows, columns, values } = table.outputs;
  const size = settled.length;
  const slopesAlong = (tangent: Float64Array, own: ReadonlyMap<number, number>) => {
    const out = new Float64Array(sets.length);
    for (const [k, column] of columns.entries()) {
      const by = column < size ? (tangent[column] as number) : (own.get(column - size - 1) ?? 0);
      const row = rows[k] as number;
      out[row] = (out[row] as number) + (values[k] as number) * by;
    }
    return out;
  };
  const ofSets = states.slice(wanted.length);
  const back = sets.map((index, j) => slopesAlong(ofSets[j] as Float64Array, new Map([[index, 1]])));
  const directions = wanted.map((own, d): Direction => {
    const tangent = Float64Array.from(states[d] as Float64Array);
    const slopes = solveBaselines(back, slopesAlong(tangent, own.parameters));
    for (const [j, slope] of slopes.entries())
      for (let i = 0; i < size; i++) tangent[i] = (tangent[i] as number) + slope * (ofSets[j]?.[i] as number);
    const parameters = new Map([
      ...own.parameters,
      ...sets.map((index, j) => [index, slopes[j] as number] as const),
    ]);
    return { ...own, parameters, initial: tangent };
  });
  return { directions, states: directions.map(({ initial }) => Float64Array.from(initial ?? [])) };
}

/** Solves x_i = right_i + sum_j back[j][i] x_j by elimination with exchanged rows. */
function solveBaselines(back: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const rows = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0) - (back[j]?.[i] as number)),
    right[i] as number,
  ]);
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(rows[i]?.[k] as number) > Math.abs(rows[best]?.[k] as number)) best = i;
    [rows[k], rows[best]] = [rows[best] as number[], rows[k] as number[]];
    const pivot = rows[k] as number[];
    for (let i = 0; i < n; i++) {
      const row = rows[i] as number[];
      if (i === k || row[k] === 0) continue;
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  return Float64Array.from(rows, (row, i) => (row[n] as number) / (row[i] as number));
}

const quantities = new WeakMap<Program, TangentKernel>();

/** The derivatives of the quantities that baselines take, as readouts of a system that stands still. */
function quantitiesOf(program: Program, flat: FlatSystem): TangentKernel {
  const known = quantities.get(program);
  if (known !== undefined) return known;
  const at = { from: 0, to: 0 };
  const still: FlatSystem = {
    ...flat,
    states: flat.states.map((state) => ({ ...state, rate: { kind: "number", value: 0, at } })),
    events: [],
    readouts: (flat.baselines ?? []).map(({ of }) => ({
      address: of,
      unit: "1",
      perUnit: 1,
      is: { kind: "name", name: of, at },
    })),
  };
  const made = interpreterTangents(compileTangents(still), 0);
  quantities.set(program, made);
  return made;
}
