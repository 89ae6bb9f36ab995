import type { Module } from "../definition/module.ts";
import type { Parameter } from "../definition/parameter.ts";
import { flowsOf } from "../definition/process-flows.ts";
import type { System } from "../definition/system.ts";
import { adjustTables, splitTableChanges } from "../exposure/adjust-tables.ts";
import { readFormula } from "../flatten/read-formula.ts";
import { namesIn } from "../formula/walk-formula.ts";
import { Latest } from "../latest.ts";
import { resolveAdjustments } from "./adjust.ts";
import { type Assembly, assembleSystem } from "./assemble-system.ts";
import type { BuildOptions } from "./build-system.ts";
import type { IndexEntry, ParameterEntry, ProcessEntry, QuantityEntry } from "./index-entry.ts";
import { peopleAt } from "./resolve-people.ts";
import { resolveWires, type Wiring } from "./resolve-wires.ts";
import { subjectPorts } from "./subject-ports.ts";
import { cellsOf } from "./system-parameters.ts";

/** Entry of each address. */
export type SystemIndex = ReadonlyMap<string, IndexEntry>;

/**
 * Everything that a system names, by address, with its definition and what uses it: parameters and tables with
 * their evidence, states, processes (`instance.processes.name`), terms, ports, readouts (by their name alone), the
 * subject.
 */
export function systemIndex(system: System, options: BuildOptions = {}): SystemIndex {
  const { variants = {}, adjustments = {} } = options;
  return lately.of(system, JSON.stringify([variants, adjustments]), () => indexOf(system, options));
}

/** A run, its ensembles and its report ask for the same. */
const lately = new Latest<System, SystemIndex>(4);

function indexOf(given: System, options: BuildOptions): SystemIndex {
  const changes = splitTableChanges(options.adjustments ?? {});
  const { system } = adjustTables(given, changes.tables);
  const { assembly } = assembleSystem(system, options.variants);
  const { wiring } = resolveWires(assembly);
  const uses = new Map<string, Set<string>>();
  const entries = [
    ...subjectEntries(),
    ...[...assembly.modules].flatMap(([address, module]) =>
      new ModuleEntries(address, module, wiring, uses).list(),
    ),
    ...readoutEntries(assembly, uses),
    ...tableEntries(assembly),
  ];
  const { adjusted } = resolveAdjustments(assembly, changes.others);
  return new Map(
    entries.map((entry) => {
      const usedBy = [...new Set([...entry.usedBy, ...(uses.get(entry.address) ?? [])])];
      const change = adjusted.get(entry.address);
      const current =
        change !== undefined && entry.kind === "parameter" ? withAdjustment(entry, change) : entry;
      const people = peopleAt(system, entry.address);
      return [entry.address, { ...current, usedBy, ...(people === undefined ? {} : { people }) }] as const;
    }),
  );
}

function withAdjustment(entry: ParameterEntry, parameter: Parameter): ParameterEntry {
  const { unit, means } = parameter;
  return { ...entry, unit, means, parameter, source: "adjustment", original: entry.parameter };
}

type Uses = Map<string, Set<string>>;

function note(uses: Uses, used: string, by: string): void {
  const users = uses.get(used) ?? new Set<string>();
  users.add(by);
  uses.set(used, users);
}

/** The entries of one instance; notes what its formulas use. */
class ModuleEntries {
  private readonly address: string;
  private readonly module: Module;
  private readonly wiring: Wiring;
  private readonly uses: Uses;

  constructor(address: string, module: Module, wiring: Wiring, uses: Uses) {
    this.address = address;
    this.module = module;
    this.wiring = wiring;
    this.uses = uses;
  }

  list(): IndexEntry[] {
    const { needs = {}, inputs = {}, parameters = {}, states, terms = {}, offers, processes } = this.module;
    return [
      ...this.each(needs, (need, address) => {
        const source = this.wiring.get(address);
        if (source !== undefined) note(this.uses, source, address);
        return { ...quantity("need", address, need), ...(source === undefined ? {} : { is: source }) };
      }),
      ...this.each(inputs, (input, address) => ({
        ...quantity("input", address, input),
        is: `${input.default}`,
      })),
      ...this.each(parameters, (parameter, address): ParameterEntry => {
        const { unit, means } = parameter;
        return { kind: "parameter", address, unit, means, parameter, source: "module", usedBy: [] };
      }),
      ...this.each(states, (state, address) => {
        if (typeof state.initial === "string") this.noteFormula(state.initial, address);
        return { ...quantity("state", address, state), is: `${state.initial}` };
      }),
      ...this.each(terms, (term, address) => this.computed("term", address, term)),
      ...this.each(offers, (offer, address) => this.computed("offer", address, offer)).filter(
        ({ address, is }) => address !== `${this.address}.${is}`,
      ),
      ...Object.entries(processes).map(([name, process]) =>
        this.process(process, `${this.address}.processes.${name}`),
      ),
    ];
  }

  private each<Item, Entry>(
    items: Readonly<Record<string, Item>>,
    make: (item: Item, address: string) => Entry,
  ): Entry[] {
    return Object.entries(items).map(([name, item]) => make(item, `${this.address}.${name}`));
  }

  private computed(
    kind: "term" | "offer",
    address: string,
    term: { unit: string; means: string; is: string },
  ) {
    this.noteFormula(term.is, address);
    return { ...quantity(kind, address, term), is: term.is };
  }

  private process(process: Module["processes"][string], address: string): ProcessEntry {
    const flows = flowsOf(process);
    const states = flows.map(({ state }) => `${this.address}.${state}`);
    for (const text of [process.rate, ...flows.flatMap((flow) => flow.yields ?? [])]) {
      for (const name of namesIn(readFormula(text))) {
        for (const state of states) note(this.uses, `${this.address}.${name}`, state);
      }
    }
    const on = (side: "from" | "to") =>
      flows.filter((flow) => flow.direction === side).map(({ state }) => state);
    const { rate, means, evidence } = process;
    return {
      kind: "process",
      address,
      means,
      rate,
      from: on("from"),
      to: on("to"),
      evidence,
      usedBy: states,
    };
  }

  private noteFormula(text: string, by: string): void {
    for (const name of namesIn(readFormula(text))) note(this.uses, `${this.address}.${name}`, by);
  }
}

function quantity(
  kind: QuantityEntry["kind"],
  address: string,
  { unit, means }: { readonly unit: string; readonly means: string },
): QuantityEntry {
  return { kind, address, unit, means, usedBy: [] };
}

function subjectEntries(): QuantityEntry[] {
  return Object.entries(subjectPorts).map(([port, definition]) =>
    quantity("subject", `subject.${port}`, definition),
  );
}

function readoutEntries({ system }: Assembly, uses: Uses): QuantityEntry[] {
  return Object.entries(system.readouts).map(([name, readout]) => {
    for (const used of namesIn(readFormula(readout.is))) note(uses, used, name);
    return { ...quantity("readout", name, readout), is: readout.is, assay: readout.assay };
  });
}

/** Cells of exposure tables, at `tables.<table>.<row>.<column>`. */
function tableEntries({ system }: Assembly): ParameterEntry[] {
  return cellsOf(system).map(([address, parameter]) => {
    const { unit, means } = parameter;
    return { kind: "parameter", address, unit, means, parameter, source: "table", usedBy: [] };
  });
}
