import { surroundings } from "../../../model/signalling/surroundings.ts";
import { constantOf } from "../../../model/tissues/ports.ts";
import type { Kind } from "../../../model/tissues/tissue.ts";
import {
  type TissueName,
  tissueAdjustments,
  tissueBaselines,
  tissueModules,
  tissues,
  tissueWires,
} from "../../../model/tissues/tissue-set.ts";
import { signallingVariantBaselines, signallingVariants } from "../../../model/tissues/variants.ts";
import { integrate } from "../../../src/engine/index.ts";
import type { Module, Perturbation, System } from "../../../src/lang/index.ts";
import { type Prepared, prepare } from "../../../src/simulate/prepare.ts";

/** Values of ports (or of inputs of the tissue's own modules), each in the unit that it declares. */
export type PortValues = Readonly<Record<string, number>>;

export interface BenchOptions {
  readonly kind?: Kind;
  readonly genes?: Readonly<Record<string, number>>;
  readonly variants?: Readonly<Record<string, string>>;
}

/** A tissue at rest on the bench: what it offers, its states, and what it comes to when its ports change. */
export interface TissueBench {
  /** Offers at rest. */
  readonly rest: Readonly<Record<string, number>>;
  /** States at rest, by `instance.state`. */
  readonly states: Readonly<Record<string, number>>;
  /** The largest change of a state at rest, per minute. */
  readonly unrest: number;
  /** Offers some minutes after ports were set, one after the other. */
  readonly follow: (...steps: readonly Step[]) => Offers;
  /** The smallest state after the same. */
  readonly lowest: (...steps: readonly Step[]) => number;
}

/** Ports that are set for some minutes; those that a step does not name are at rest. */
export interface Step {
  readonly ports: PortValues;
  readonly minutes: number;
}

export type Offers = Readonly<Record<string, number>>;

const benches = new Map<string, Promise<TissueBench>>();

/** The bench of a tissue with some genes changed and some variants chosen; made once. */
export function tissueBench(name: TissueName, options: BenchOptions = {}): Promise<TissueBench> {
  const key = JSON.stringify([name, options]);
  const made = benches.get(key) ?? makeBench(name, options);
  benches.set(key, made);
  return made;
}

async function makeBench(
  name: TissueName,
  { kind = "full", genes = {}, variants = {} }: BenchOptions,
): Promise<TissueBench> {
  const perturb: Perturbation[] = Object.entries(genes).map(([gene, level]) => ({ gene, level }));
  const tolerances = { relativeTolerance: 1e-8, scaledTolerance: 1e-10 };
  const prepared = await prepare(benchSystem(name, kind), { variants, perturb }, tolerances);
  // Genes that are changed leave slow states on the way: a month brings them to rest.
  const settled = perturb.length === 0 ? prepared.settled : later(prepared, prepared.settled, {}, 43_200);
  const rates = new Float64Array(settled.length);
  load(prepared, {});
  prepared.kernel.rates(0, settled, rates);
  return {
    rest: offersOf(prepared, settled, {}),
    states: Object.fromEntries(
      prepared.built.flat.states.map(({ address }, i) => [short(address), settled[i] ?? 0]),
    ),
    unrest: Math.max(...rates.map(Math.abs)),
    follow: (...steps) => offersOf(prepared, endOf(prepared, settled, steps), steps.at(-1)?.ports ?? {}),
    lowest: (...steps) => Math.min(...endOf(prepared, settled, steps)),
  };
}

/** A tissue in a body that is set by hand: every port of it is an input of `bench`. */
export function benchSystem(name: TissueName, kind: Kind): System {
  const modules = tissueModules(name, kind);
  const filled = Object.fromEntries(Object.keys(tissues[name].ports).map((port) => [port, `bench.${port}`]));
  const offered = Object.entries(modules).flatMap(([instance, { offers }]) =>
    Object.entries(offers).map(([offer, { unit }]) => [offer, { unit, is: `${instance}.${offer}` }] as const),
  );
  return {
    id: "tissue-bench",
    about: "One tissue of the signalling set, its ports set by hand.",
    modules: { bench: stubBody(name), ...(modules as Record<string, Module>) },
    wires: tissueWires(name, kind, filled),
    adjustments: tissueAdjustments(name, kind),
    baselines: { ...tissueBaselines(name, kind, filled), ...signallingVariantBaselines({ [name]: kind }) },
    variants: signallingVariants({ [name]: kind }),
    readouts: Object.fromEntries(
      offered.map(([offer, { unit, is }]) => [offer, { unit, is, means: offer, assay: "model" }]),
    ),
    settle: "48 h",
  };
}

function stubBody(name: TissueName): Module {
  const ports = Object.keys(tissues[name].ports).map((port) => {
    const constant = constantOf(port);
    const unit = surroundings.offers[constant as keyof typeof surroundings.offers].unit;
    return { port, unit, level: levelOf(name, constant) };
  });
  return {
    id: "bench",
    about: "The ports of a tissue, set by hand.",
    inputs: Object.fromEntries(
      ports.map(({ port, unit, level }) => [`${port}_set`, { unit, default: level, means: port }]),
    ),
    states: {},
    processes: {},
    offers: Object.fromEntries(
      ports.map(({ port, unit }) => [port, { unit, is: `${port}_set`, means: port }]),
    ),
    limits: ["a fixture of tests"],
  };
}

/** What a constant of the surroundings is in a tissue. */
function levelOf(name: TissueName, constant: string): number {
  const is = surroundings.offers[constant as keyof typeof surroundings.offers].is;
  const literal = Number(is);
  if (!Number.isNaN(literal)) return literal;
  const own = tissueAdjustments(name, "full")[`${name}.surroundings.${is}`];
  const value = own?.value ?? surroundings.parameters?.[is as keyof typeof surroundings.parameters]?.value;
  if (value === undefined) throw new Error(`no level for ${constant}`);
  return value;
}

/** Sets the numbers of a system, with some ports changed. */
function load({ built, kernel }: Prepared, ports: PortValues): void {
  built.flat.parameters.forEach(({ value }, i) => {
    kernel.parameters[i] = value;
  });
  for (const [port, value] of Object.entries(ports)) {
    const i = built.flat.parameters.findIndex(
      ({ address }) => address === `bench.${port}_set` || address.endsWith(`.loading.${port}`),
    );
    const perUnit = built.flat.parameters[i]?.perUnit;
    if (perUnit === undefined) throw new Error(`no port ${port}`);
    kernel.parameters[i] = value / perUnit;
  }
  kernel.refresh();
}

function later(prepared: Prepared, from: Float64Array, ports: PortValues, minutes: number): Float64Array {
  load(prepared, ports);
  const { kernel, scale } = prepared;
  const solution = integrate({
    kernel,
    initial: from,
    start: 0,
    end: minutes * 60_000,
    tick: 1 / 60_000,
    scale,
    relativeTolerance: 1e-7,
    scaledTolerance: 1e-10,
  });
  if (!solution.success) throw new Error(JSON.stringify(solution.failure));
  return solution.final;
}

function endOf(prepared: Prepared, from: Float64Array, steps: readonly Step[]): Float64Array {
  return steps.reduce((state, { ports, minutes }) => later(prepared, state, ports, minutes), from);
}

function offersOf(prepared: Prepared, state: Float64Array, ports: PortValues): Offers {
  load(prepared, ports);
  const { readouts } = prepared.built.flat;
  const outputs = new Float64Array(readouts.length);
  prepared.kernel.outputs(0, state, outputs);
  return Object.fromEntries(
    readouts.map(({ address, perUnit }, i) => [address, (outputs[i] ?? Number.NaN) * perUnit]),
  );
}

/** `instance.state` of an address of a tissue. */
function short(address: string): string {
  return address.slice(address.indexOf(".") + 1);
}
