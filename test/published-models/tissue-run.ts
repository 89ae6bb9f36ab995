import type { Kind } from "../../model/tissues/tissue.ts";
import type { TissueName } from "../../model/tissues/tissue-set.ts";
import { integrate } from "../../src/engine/index.ts";
import type { Perturbation } from "../../src/lang/index.ts";
import { type Prepared, prepare } from "../../src/simulate/prepare.ts";
import { benchSystem } from "../model/signalling/tissue-bench.ts";

const tolerances = { relativeTolerance: 1e-7, scaledTolerance: 1e-10 };

/** Ports of a tissue that are held for some minutes; the others rest. */
export interface Held {
  readonly ports: Readonly<Record<string, number>>;
  readonly minutes: number;
}

/** What of a tissue is not as usual. */
export interface TissueOptions {
  readonly kind?: Kind;
  readonly genes?: Readonly<Record<string, number>>;
  readonly variants?: Readonly<Record<string, string>>;
  /** `instance.parameter` without the tissue -> value. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Offers of a tissue over time. */
export interface TissueCourse {
  readonly times: readonly number[];
  readonly of: (offer: string) => readonly number[];
}

/**
 * Runs a tissue through ports held by hand: what `before` holds is left out, then `during` is reported in `steps`
 * equal steps. The first row is the tissue at the moment of the change, under the ports of before.
 */
export async function runTissue(
  name: TissueName,
  before: readonly Held[],
  during: Held & { readonly steps: number },
  { kind = "full", genes = {}, variants = {}, parameters = {} }: TissueOptions = {},
): Promise<TissueCourse> {
  const prepared = await preparedTissue(name, kind, genes, variants);
  const own = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`${name}.${key}`, value]));
  const slow = Object.keys(genes).length + Object.keys(own).length > 0;
  const month: readonly Held[] = slow ? [{ ports: {}, minutes: 43_200 }] : [];
  let state: Float64Array = prepared.settled;
  let ports: Readonly<Record<string, number>> = {};
  for (const held of [...month, ...before]) {
    ports = held.ports;
    state = solved(prepared, state, held, own).final;
  }
  const { readouts } = prepared.built.flat;
  load(prepared, ports, own);
  const first = new Float64Array(readouts.length);
  prepared.kernel.outputs(0, state, first);
  const { outputs, times } = solved(prepared, state, during, own, during.steps);
  const of = (offer: string): number[] => {
    const column = readouts.findIndex(({ address }) => address === offer);
    if (column < 0) throw new Error(`${name} offers no ${offer}`);
    const { perUnit } = readouts[column] ?? { perUnit: Number.NaN };
    return Array.from(
      times,
      (_, row) => ((row === 0 ? first : outputs)[row * readouts.length + column] ?? Number.NaN) * perUnit,
    );
  };
  return { times: Array.from(times, (time) => time / 60_000), of };
}

const made = new Map<string, Promise<Prepared>>();

/** A tissue at rest, made once. */
function preparedTissue(
  name: TissueName,
  kind: Kind,
  genes: Readonly<Record<string, number>>,
  variants: Readonly<Record<string, string>>,
): Promise<Prepared> {
  const key = JSON.stringify([name, kind, genes, variants]);
  const before = made.get(key);
  if (before !== undefined) return before;
  const perturb: Perturbation[] = Object.entries(genes).map(([gene, level]) => ({ gene, level }));
  const tissue = prepare(benchSystem(name, kind), { variants, perturb }, tolerances);
  made.set(key, tissue);
  return tissue;
}

function solved(
  prepared: Prepared,
  from: Float64Array,
  { ports, minutes }: Held,
  own: Readonly<Record<string, number>>,
  steps?: number,
) {
  load(prepared, ports, own);
  const { kernel, scale } = prepared;
  const end = minutes * 60_000;
  const grid =
    steps === undefined
      ? {}
      : { grid: Float64Array.from({ length: steps + 1 }, (_, i) => (i * end) / steps) };
  const solution = integrate({
    ...{ kernel, initial: from, start: 0, end, tick: 1 / 60_000, scale, ...grid },
    ...tolerances,
  });
  if (!solution.success) throw new Error(JSON.stringify(solution.failure));
  return solution;
}

/** Sets the numbers of the tissue, with its own changes and its ports. */
function load(
  { built, kernel }: Prepared,
  ports: Readonly<Record<string, number>>,
  own: Readonly<Record<string, number>>,
): void {
  const byPort = Object.entries(ports).map(([port, value]) => [`bench.${port}_set`, value] as const);
  const wanted = new Map([...Object.entries(own), ...byPort]);
  built.flat.parameters.forEach(({ address, value, perUnit }, i) => {
    const set = wanted.get(address);
    kernel.parameters[i] = set === undefined ? value : set / perUnit;
    wanted.delete(address);
  });
  if (wanted.size > 0) throw new Error(`no ${[...wanted.keys()].join(" ")}`);
  kernel.refresh();
}
