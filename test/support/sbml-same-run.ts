import { compile, initialState, interpreterKernel } from "../../src/compile/index.ts";
import { integrate, type Kernel } from "../../src/engine/index.ts";
import { asId } from "../../src/formats/sbml/export/sbml-ids.ts";
import { flatModel } from "../../src/formats/sbml/interpret/flat-model.ts";
import { readDocument } from "../../src/formats/sbml/read/read-document.ts";
import type { SbmlModel } from "../../src/formats/sbml/sbml-model.ts";
import { writeModel } from "../../src/formats/sbml/write/write-model.ts";
import type { FlatSystem } from "../../src/lang/index.ts";

/** How a system and its export are run side by side. */
export interface SameRunOptions {
  readonly minutes: number;
  /** Addresses of parameters -> coherent values, for both. */
  readonly values?: ReadonlyMap<string, number>;
  /** Addresses of states -> coherent values to start from, for the system; the export has them already. */
  readonly start?: ReadonlyMap<string, number>;
  /** Where corners make runs of equal rates part by more than the tolerance: a closer one. */
  readonly relativeTolerance?: number;
}

/**
 * The largest difference between a system and its export, written, read and run: over all readouts and 50 times, in
 * parts of the value, or of a thousandth of the readout's largest where the value is smaller than that.
 */
export function exportGap(flat: FlatSystem, model: SbmlModel, options: SameRunOptions): number {
  const select = flat.readouts.map(({ address }) => `readout_${asId(address)}`);
  const back = flatModel(readDocument(writeModel(model), {}).model ?? model, { select });
  const scales = new Map(flat.states.map(({ address, scale }) => [asId(address), scale]));
  const states = back.states.map((state) => ({
    ...state,
    scale: scales.get(state.address.replace(/\.amount$/, "")) ?? Number.NaN,
  }));
  const values = new Map([...(options.values ?? [])].map(([address, value]) => [asId(address), value]));
  const own = outputsOf(flat, options);
  const others = outputsOf({ ...back, states }, { ...options, values, start: new Map() });
  return largestGap(own, others, flat.readouts.length);
}

/**
 * The largest difference between the rates of a system and of its export at states that the system comes through, in
 * parts of a rate or of what moves the scale of its state in a day.
 */
export function exportRatesGap(
  flat: FlatSystem,
  model: SbmlModel,
  { minutes, start }: SameRunOptions,
): number {
  const back = flatModel(readDocument(writeModel(model), {}).model ?? model, { select: [] });
  const [own, other] = [flat, back].map((each) => interpreterKernel(compile(each)));
  if (own === undefined || other === undefined) throw new Error("two systems have two kernels");
  own.refresh();
  other.refresh();
  const places = new Map(back.states.map(({ address }, i) => [address.replace(/\.amount$/, ""), i]));
  const place = flat.states.map(({ address }) => places.get(asId(address)) ?? Number.NaN);
  const leastRate = flat.states.map(({ scale }) => scale / 1440);
  const gapAt = (time: number, state: Float64Array) => {
    const moved = new Float64Array(state.length);
    place.forEach((to, from) => {
      moved[to] = state[from] ?? Number.NaN;
    });
    const [ours, theirs] = [new Float64Array(state.length), new Float64Array(state.length)];
    own.rates(time, state, ours);
    other.rates(time, moved, theirs);
    const gaps = place.map((to, from) => {
      const rate = ours[from] ?? Number.NaN;
      const size = Math.max(Math.abs(rate), leastRate[from] ?? Number.NaN);
      return Math.abs(rate - (theirs[to] ?? Number.NaN)) / size;
    });
    return Math.max(...gaps);
  };
  const ends = [0, 0.02, 0.2, 0.5, 1].map((part) => part * minutes);
  return Math.max(...ends.map((end) => gapAt(end, stateAt(flat, own, end, start))));
}

function stateAt(
  flat: FlatSystem,
  kernel: Kernel,
  end: number,
  start: SameRunOptions["start"],
): Float64Array {
  const initial = initialState(compile(flat), kernel.parameters);
  flat.states.forEach(({ address }, i) => {
    initial[i] = start?.get(address) ?? initial[i] ?? Number.NaN;
  });
  const scale = flat.states.map(({ scale: size }) => size);
  const solution = integrate({ kernel, initial, start: 0, end, tick: 1, grid: [], scale });
  if (!solution.success) throw new Error(JSON.stringify(solution.failure));
  return solution.final;
}

function outputsOf(
  flat: FlatSystem,
  { minutes, values, start, relativeTolerance }: SameRunOptions,
): Float64Array {
  const program = compile(flat);
  const kernel = interpreterKernel(program);
  flat.parameters.forEach(({ address }, i) => {
    const value = values?.get(address);
    if (value !== undefined) kernel.parameters[i] = value;
  });
  kernel.refresh();
  const initial = initialState(program, kernel.parameters);
  flat.states.forEach(({ address }, i) => {
    initial[i] = start?.get(address) ?? initial[i] ?? Number.NaN;
  });
  const solution = integrate({
    kernel,
    initial,
    start: 0,
    end: minutes,
    tick: 1,
    grid: Array.from({ length: 50 }, (_, i) => (minutes * i) / 49),
    ...(relativeTolerance === undefined
      ? {}
      : { relativeTolerance, scaledTolerance: relativeTolerance / 1000 }),
    scale: flat.states.map(({ scale }) => scale),
  });
  if (!solution.success) throw new Error(JSON.stringify(solution.failure));
  return solution.outputs;
}

function largestGap(own: Float64Array, others: Float64Array, width: number): number {
  let gap = own.length === others.length ? 0 : Number.POSITIVE_INFINITY;
  for (let column = 0; column < width; column++) {
    const values = own.filter((_, i) => i % width === column).map(Math.abs);
    const least = Math.max(...values) / 1000;
    for (let i = column; i < own.length; i += width) {
      const value = own[i] ?? Number.NaN;
      const difference = Math.abs(value - (others[i] ?? Number.NaN));
      if (difference !== 0) gap = Math.max(gap, difference / Math.max(Math.abs(value), least));
    }
  }
  return gap;
}
