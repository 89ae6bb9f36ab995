import { checkModule } from "../check/check-module.ts";
import type { Module } from "../definition/module.ts";
import type { System } from "../definition/system.ts";
import { adjustTables, splitTableChanges } from "../exposure/adjust-tables.ts";
import { type CompiledExposure, compileExposures } from "../exposure/compile-exposures.ts";
import { type Fault, fault } from "../fault.ts";
import type { FlatBaseline, FlatParameter, FlatSystem, FlatTerm } from "../flat-system.ts";
import { display, type FlatInstance, flattenInstance, unitOf } from "../flatten/flatten-instance.ts";
import { checkFlatInitials, orderTerms } from "../flatten/order-terms.ts";
import { readFormula, withAddresses } from "../flatten/read-formula.ts";
import { refusal } from "../result.ts";
import { sameDimension, time } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { toCoherent } from "../units/unit.ts";
import { resolveAdjustments, type ValueChanges } from "./adjust.ts";
import { type Assembly, assembleSystem } from "./assemble-system.ts";
import { checkReadouts } from "./check-readouts.ts";
import { type Perturbation, resolvePerturbations } from "./perturb.ts";
import { type ReadyBuild, readyBuild } from "./ready-build.ts";
import { resolveBaselines } from "./resolve-baselines.ts";
import { checkPeople } from "./resolve-people.ts";
import { resolveSources } from "./resolve-sources.ts";
import { resolveWires } from "./resolve-wires.ts";
import { type Subject, subjectPorts, withLeanMass } from "./subject-ports.ts";

/** What a caller chooses of a system. */
export interface BuildOptions {
  /** Variant -> choice; the others take their default. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly perturb?: readonly Perturbation[];
  /**
   * `instance.parameter`, or a cell `tables.<table>.<row>.<column>`, -> value in the unit of the parameter: a fit,
   * a draw of the ensemble, a sweep.
   */
  readonly adjustments?: ValueChanges;
  readonly subject?: Subject;
}

/** A system that can be compiled and that answers events. */
export interface BuiltSystem {
  readonly system: System;
  readonly flat: FlatSystem;
  /** Variant -> choice, for all variants. */
  readonly choices: Readonly<Record<string, string>>;
  /** Minutes to run without events before the start. */
  readonly settle: number;
  readonly exposures: readonly CompiledExposure[];
  /** `subject.port` -> coherent value. */
  readonly subject: ReadonlyMap<string, number>;
  /** Address of a parameter or state -> by how much the expression of genes multiplies it, where it does. */
  readonly levels: ReadonlyMap<string, number>;
  /** `instance.need` -> the flat address that it reads. */
  readonly sources: ReadonlyMap<string, string>;
  /** Warnings. */
  readonly diagnostics: readonly Fault[];
  /** Names under which the programs of its equations are kept, as it runs and as it settles, where it was built before. */
  readonly programs?: { readonly run: string; readonly settling?: string };
}

/**
 * Wires a system, checks it and writes it flat, in coherent units. Throws an EquatorError with all that is wrong.
 *
 * @example buildSystem(humanAdult, { variants: { muscle_full: "refractory" } }).flat
 */
export function buildSystem(system: System, options: BuildOptions = {}): BuiltSystem {
  const ready = readyBuild(system, options);
  if (ready !== undefined) return withSubject(system, ready, options.subject ?? {});
  const { built, faults } = build(system, options);
  const errors = faults.filter(({ severity }) => severity === "error");
  if (built === undefined || errors.length > 0) throw refusal(errors);
  return built;
}

function withSubject(system: System, ready: ReadyBuild, given: Subject): BuiltSystem {
  const subject = subjectValues(given);
  const parameters = ready.flat.parameters.map((parameter) => {
    const value = subject.get(parameter.address);
    return value === undefined ? parameter : { ...parameter, value };
  });
  return { ...ready, system, flat: { ...ready.flat, parameters }, subject, levels: new Map() };
}

/** Everything that is wrong with a system under the given choices, without throwing. */
export function checkSystem(system: System, options: BuildOptions = {}): readonly Fault[] {
  return build(system, options).faults;
}

function build(given: System, options: BuildOptions): { built?: BuiltSystem; faults: readonly Fault[] } {
  // 1. choose the variants, and put changed values into the tables of exposures
  const changes = splitTableChanges(options.adjustments ?? {});
  const { system, faults: tableFaults } = adjustTables(given, changes.tables);
  const { assembly, faults } = assembleSystem(system, options.variants);
  faults.push(...tableFaults);
  // 2. check each module by itself
  faults.push(...[...new Set(assembly.modules.values())].flatMap(checkOnce));
  // 3. wire every need
  const { wiring, faults: wireFaults } = resolveWires(assembly);
  const { sources, faults: sourceFaults } = resolveSources(assembly, wiring);
  // 4. take the values of this system, this caller and these genes
  const { adjusted, faults: adjustFaults } = resolveAdjustments(assembly, changes.others);
  const { baselines, faults: baselineFaults } = resolveBaselines(assembly, sources, adjusted, changes.others);
  const { levels, faults: levelFaults } = resolvePerturbations(assembly, options.perturb ?? []);
  // 5. check what faces outwards: readouts, exposures, the time to settle
  const { exposures, faults: exposureFaults } = compileExposures(assembly);
  const { settle, faults: settleFaults } = readSettle(system);
  faults.push(...wireFaults, ...sourceFaults, ...adjustFaults, ...baselineFaults, ...levelFaults);
  faults.push(...checkPeople(assembly), ...checkReadouts(assembly), ...exposureFaults, ...settleFaults);
  if (faults.some(({ severity }) => severity === "error")) return { faults };
  // 6. write it flat
  const instances = [...assembly.modules].map(([address, module]) =>
    flattenInstance(address, module, {
      sourceOf: (need) => sources.get(`${address}.${need}`) ?? `${address}.${need}`,
      adjusted: (name) => adjusted.get(`${address}.${name}`),
      levelOf: (name) => levels.get(`${address}.${name}`) ?? 1,
    }),
  );
  const subject = subjectValues(options.subject ?? {});
  const { flat, faults: flatFaults } = join(assembly, instances, { sources, subject, baselines });
  faults.push(...flatFaults);
  if (flatFaults.length > 0) return { faults };
  const { choices } = assembly;
  return {
    built: { system, flat, choices, settle, exposures, subject, levels, sources, diagnostics: faults },
    faults,
  };
}

let areVouchedFor = false;

/**
 * Takes all modules as free of faults from now on: for programs that build the systems of the register alone, which a test
 * checks, and where each moment before the first curves counts. Wiring and what faces outwards are checked as ever.
 */
export function vouchForModules(): void {
  areVouchedFor = true;
}

const checked = new WeakMap<Module, Fault[]>();

/** Modules do not change, so each is checked once. */
function checkOnce(module: Module): Fault[] {
  if (areVouchedFor) return [];
  const before = checked.get(module);
  if (before !== undefined) return before;
  const faults = checkModule(module);
  checked.set(module, faults);
  return faults;
}

function readSettle({ id, settle }: System): { settle: number; faults: Fault[] } {
  const where = { path: `${id}.settle` };
  const refused = { settle: 0, faults: [fault("settle-unreadable", where, { found: settle })] };
  const match = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*(\S+)\s*$/.exec(settle);
  const unit = match?.[2] === undefined ? undefined : parseUnit(match[2], where);
  const value = Number(match?.[1]);
  if (!unit?.ok || !Number.isFinite(value) || !sameDimension(unit.value.dimension, time)) return refused;
  return { settle: toCoherent(value, unit.value), faults: [] };
}

function subjectValues(subject: Subject): Map<string, number> {
  const given = new Map(Object.entries(withLeanMass(subject)));
  return new Map(
    Object.entries(subjectPorts).map(([port, { unit, typical }]) => [
      `subject.${port}`,
      toCoherent(given.get(port) ?? typical, unitOf(unit)),
    ]),
  );
}

interface Joint {
  readonly sources: ReadonlyMap<string, string>;
  readonly subject: ReadonlyMap<string, number>;
  readonly baselines: readonly FlatBaseline[];
}

function join(
  { system }: Assembly,
  instances: readonly FlatInstance[],
  { sources, subject, baselines }: Joint,
): { flat: FlatSystem; faults: Fault[] } {
  const states = instances.flatMap((instance) => instance.states);
  const { terms, faults } = orderTerms(
    instances.flatMap((instance) => instance.terms),
    system.id,
  );
  if (faults.length === 0) faults.push(...checkFlatInitials(states, terms));
  const passedOn = (name: string) => sources.get(name) ?? name;
  const readouts = Object.entries(system.readouts).map(
    ([address, { unit, is }]): FlatTerm => ({
      address,
      ...display(unit),
      is: withAddresses(readFormula(is), passedOn),
    }),
  );
  const flat: FlatSystem = {
    id: system.id,
    states,
    parameters: [...subjectParameters(subject), ...instances.flatMap((instance) => instance.parameters)],
    terms,
    readouts,
    conserved: instances.flatMap((instance) => instance.conserved),
    events: instances.flatMap((instance) => instance.events),
    processes: instances.flatMap((instance) => instance.processes),
    ...(baselines.length === 0 ? {} : { baselines }),
  };
  return { flat, faults };
}

function subjectParameters(subject: ReadonlyMap<string, number>): FlatParameter[] {
  return Object.entries(subjectPorts).map(([port, { unit }]) => {
    const address = `subject.${port}`;
    return { address, ...display(unit), value: subject.get(address) ?? Number.NaN, input: false };
  });
}
