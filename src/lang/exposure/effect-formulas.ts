import { didYouMean } from "../../messages/near-matches.ts";
import { agentsNamed } from "../agents/standing.ts";
import { inferUnit } from "../check/infer-unit.ts";
import { wordMeasure } from "../check/measure.ts";
import { entryOf, type ScopeEntry } from "../check/scope.ts";
import type { Parameters } from "../definition/parameter.ts";
import type { Exposure, System } from "../definition/system.ts";
import { type Fault, type FaultDetails, fault, warning } from "../fault.ts";
import { coherentNumbers } from "../formula/coherent-numbers.ts";
import { expandRateLaws } from "../formula/rate-laws.ts";
import { mapLeaves, namesIn } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { subjectPorts } from "../system/subject-ports.ts";
import { sameDimension } from "../units/dimension.ts";
import { formatDimension } from "../units/format-dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { toCoherent } from "../units/unit.ts";
import type { CompiledEffect, CompiledExposure, EffectKind } from "./compile-exposures.ts";

/** What an exposure needs to know of an event; realised events of a protocol have it. */
export interface ExposureEvent {
  readonly kind: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly quantities: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  readonly words: Readonly<Record<string, string>>;
}

/** What an event does to a state or an input, as a formula of names whose values are known. */
export interface EffectFormula {
  readonly kind: EffectKind;
  readonly target: string;
  /** Rate laws are expanded, numbers coherent. */
  readonly formula: Formula;
  /** Coherent value of each of its names. */
  readonly values: ReadonlyMap<string, number>;
  /** Of its names, those that are numbers of the system or its subject: their addresses. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Where it is written. */
  readonly path: string;
}

/** The part of a built system that answers events. */
export interface Exposed {
  readonly exposures: readonly CompiledExposure[];
  /** `subject.port` -> coherent value. */
  readonly subject: ReadonlyMap<string, number>;
  /** Knows why agents that it names are not modelled. */
  readonly system?: System;
}

/** The formulas by which an event acts on a built system, with the values that its names have for its subject. */
export function effectFormulas(
  built: Exposed,
  event: ExposureEvent,
): { formulas: EffectFormula[]; diagnostics: Fault[] } {
  const answering = built.exposures.filter(({ exposure }) => answers(exposure, event));
  if (answering.length === 0) {
    return {
      formulas: [],
      diagnostics: [warning("event-unheard", {}, { found: event.kind, ...whyUnheard(built, event) })],
    };
  }
  const formulas: EffectFormula[] = [];
  const diagnostics: Fault[] = [];
  for (const { exposure, effects } of answering) {
    const values = new EventValues(built, exposure, event);
    diagnostics.push(...values.faults);
    for (const effect of effects) {
      const { formula, faults } = readyEffect(effect, values);
      diagnostics.push(...faults);
      if (formula !== undefined) formulas.push(formula);
    }
  }
  if (formulas.length === 0 && diagnostics.length === 0) diagnostics.push(...idle(built, event));
  return { formulas, diagnostics };
}

/** An agent that is heard and does nothing as it is taken: the words by which it would. */
function idle({ exposures }: Exposed, event: ExposureEvent): Fault[] {
  const ways = exposures.flatMap(({ exposure: { on, where = {} } }) =>
    on === event.kind ? Object.entries(where).map(([word, value]) => `${word} ${value}`) : [],
  );
  if (ways.length === 0) return [];
  const expected = `as it is taken here; with ${[...new Set(ways)].join(" or ")} it is`;
  return [warning("event-unheard", {}, { found: event.kind, expected })];
}

function answers({ on, where = {} }: Exposure, event: ExposureEvent): boolean {
  const kind = event.kind === on || event.kind.startsWith(`${on}.`);
  return kind && Object.entries(where).every(([word, value]) => event.words[word] === value);
}

/** The reason where it is an agent that the system knows of; else the nearest event that it answers. */
function whyUnheard({ exposures, system }: Exposed, event: ExposureEvent): FaultDetails {
  const [agent] = system?.agents === undefined ? [] : agentsNamed(system, [event]);
  if (agent?.why !== undefined) return { expected: agent.why };
  return { hint: didYouMean(event.kind, new Set(exposures.map(({ exposure }) => exposure.on))) };
}

interface Named {
  readonly value: number;
  readonly entry: ScopeEntry;
  /** Where it is a number of the system or its subject. */
  readonly address?: string;
}

/** The values of names in the formulas of one exposure at one event. */
class EventValues {
  readonly faults: Fault[] = [];
  private readonly named = new Map<string, Named>();
  private readonly exposure: Exposure;
  private readonly event: ExposureEvent;

  constructor(built: Exposed, exposure: Exposure, event: ExposureEvent) {
    this.exposure = exposure;
    this.event = event;
    this.named.set("duration", { value: event.duration / 60_000, entry: entryOf("quantity", "min") });
    for (const [port, value] of built.subject)
      this.named.set(port, { value, entry: subjectEntry(port), address: port });
    for (const name of Object.keys(event.quantities)) this.addQuantity(name);
  }

  get(name: string): Named | undefined {
    return this.named.get(name);
  }

  /** Whether the event has a quantity. */
  has(name: string): boolean {
    return this.named.has(name);
  }

  /** Brings in the row of a table that a formula reads; the fault says why there is none. */
  addColumn(name: string, path: string): Fault | undefined {
    const [table = "", column = ""] = name.split(".");
    const definition = this.exposure.tables?.[table];
    if (definition === undefined) return undefined;
    const word = this.event.words[definition.by];
    const rowName = word ?? "default";
    const row = rowOf(definition.rows, rowName);
    const cell = row?.[column];
    if (cell === undefined) {
      const known = Object.keys(definition.rows);
      const hint = (word && didYouMean(word, known)) ?? `${definition.by} can be ${known.join(", ")}`;
      return fault(
        "row-unknown",
        { path },
        { found: word ?? `an event without ${definition.by}`, expected: table, hint },
      );
    }
    const unit = parseUnit(cell.unit);
    const value = unit.ok ? toCoherent(cell.value, unit.value) : Number.NaN;
    const address = `tables.${table}.${rowName}.${column}`;
    this.named.set(name, { value, entry: entryOf("column", cell.unit), address });
    return undefined;
  }

  private addQuantity(name: string): void {
    const quantity = this.event.quantities[name];
    if (quantity === undefined) return;
    const path = `${this.event.kind}.${name}`;
    const unit = parseUnit(quantity.unit, { path });
    if (!unit.ok) {
      this.faults.push(...unit.diagnostics);
      return;
    }
    const wanted = this.exposure.takes?.[name];
    const needed = wanted === undefined ? unit : parseUnit(wanted);
    if (needed.ok && !sameDimension(needed.value.dimension, unit.value.dimension)) {
      const found = `${name} in ${quantity.unit}`;
      this.faults.push(fault("quantity-unit", { path }, { found, expected: wanted }));
      return;
    }
    this.named.set(name, {
      value: toCoherent(quantity.value, unit.value),
      entry: { kind: "quantity", unit: unit.value },
    });
  }
}

function rowOf(rows: Readonly<Record<string, Parameters>>, word: string): Parameters | undefined {
  return Object.hasOwn(rows, word) ? rows[word] : undefined;
}

function subjectEntry(address: string): ScopeEntry {
  const port = Object.entries(subjectPorts).find(([name]) => `subject.${name}` === address);
  return entryOf("subject", port?.[1].unit ?? "1");
}

/** The formula of one effect; neither formula nor fault where a `holds` lacks one of its quantities. */
function readyEffect(
  effect: CompiledEffect,
  values: EventValues,
): { formula?: EffectFormula; faults: Fault[] } {
  const formula = answerGiven(effect.formula, values);
  const faults = [...namesIn(formula)].flatMap((name) =>
    name.includes(".") ? (values.addColumn(name, effect.path) ?? []) : [],
  );
  if (faults.length > 0) return { faults };
  const missing = [...namesIn(formula)].some((name) => !values.has(name));
  if (missing && effect.kind === "hold") return { faults: [] };
  const complete = mapLeaves(formula, (leaf) =>
    leaf.kind === "name" && !values.has(leaf.name) ? { kind: "number", value: 0, at: leaf.at } : leaf,
  );
  const unitFaults = checkUnits(effect, complete, values);
  if (unitFaults.length > 0) return { faults: unitFaults };
  const { kind, target, path } = effect;
  const ready = coherentNumbers(expandRateLaws(complete));
  return { formula: { kind, target, path, formula: ready, ...namedIn(ready, values) }, faults: [] };
}

function namedIn(formula: Formula, values: EventValues): Pick<EffectFormula, "values" | "addresses"> {
  const named = [...namesIn(formula)].map((name) => [name, values.get(name)] as const);
  return {
    values: new Map(named.map(([name, found]) => [name, found?.value ?? Number.NaN])),
    addresses: new Map(
      named.flatMap(([name, found]) =>
        found?.address === undefined ? [] : [[name, found.address] as const],
      ),
    ),
  };
}

function checkUnits(effect: CompiledEffect, formula: Formula, values: EventValues): Fault[] {
  const scope = new Map(
    [...namesIn(formula)].flatMap((name) => {
      const entry = values.get(name)?.entry;
      return entry === undefined ? [] : [[name, entry] as const];
    }),
  );
  const { measure, faults } = inferUnit(formula, scope, { path: effect.path });
  if (faults.length > 0 || measure.kind !== "quantity") return faults;
  if (sameDimension(measure.dimension, effect.unit.dimension)) return [];
  const expected = `${effect.target} needs ${formatDimension(effect.unit.dimension)}`;
  return [
    fault(
      "unit-mismatch",
      { path: effect.path },
      { found: `the event gives ${wordMeasure(measure)}`, expected },
    ),
  ];
}

/** Replaces given(quantity) by 1 or 0. */
function answerGiven(formula: Formula, values: EventValues): Formula {
  switch (formula.kind) {
    case "number":
    case "name":
      return formula;
    case "unary":
      return { ...formula, of: answerGiven(formula.of, values) };
    case "binary":
      return {
        ...formula,
        left: answerGiven(formula.left, values),
        right: answerGiven(formula.right, values),
      };
    case "call": {
      const [quantity] = formula.of;
      if (formula.name === "given" && quantity?.kind === "name") {
        return { kind: "number", value: values.has(quantity.name) ? 1 : 0, at: formula.at };
      }
      return { ...formula, of: formula.of.map((part) => answerGiven(part, values)) };
    }
  }
}
