import { didYouMean } from "../../messages/near-matches.ts";
import { inferUnit } from "../check/infer-unit.ts";
import { wordMeasure } from "../check/measure.ts";
import { entryOf, type ScopeEntry } from "../check/scope.ts";
import type { Parameters } from "../definition/parameter.ts";
import type { Exposure } from "../definition/system.ts";
import { type Fault, fault, warning } from "../fault.ts";
import { coherentNumbers } from "../formula/coherent-numbers.ts";
import { evaluateFormula, type Functions } from "../formula/evaluate-formula.ts";
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

/** A change of the flat system: a state is added to, an input is added to or held while the event lasts. */
export interface ExposureEffect {
  readonly kind: EffectKind;
  readonly target: string;
  /** In coherent units. */
  readonly value: number;
}

/** The part of a built system that answers events. */
export interface Exposed {
  readonly exposures: readonly CompiledExposure[];
  /** `subject.port` -> coherent value. */
  readonly subject: ReadonlyMap<string, number>;
}

/**
 * What an event does to a built system, for its subject.
 *
 * Only + - * /, comparisons and square roots are computed here; exp, log and the like come from `functions`.
 */
export function exposureEffects(
  built: Exposed,
  event: ExposureEvent,
  functions: Functions = {},
): { effects: ExposureEffect[]; diagnostics: Fault[] } {
  const answering = built.exposures.filter(({ exposure }) => answers(exposure, event));
  if (answering.length === 0) {
    return {
      effects: [],
      diagnostics: [warning("event-unheard", {}, { found: event.kind, hint: hintOf(built, event) })],
    };
  }
  const effects: ExposureEffect[] = [];
  const diagnostics: Fault[] = [];
  for (const { exposure, effects: formulas } of answering) {
    const values = new EventValues(built, exposure, event);
    diagnostics.push(...values.faults);
    for (const formula of formulas) {
      const outcome = evaluateEffect(formula, values, functions);
      diagnostics.push(...outcome.faults);
      if (outcome.value !== undefined)
        effects.push({ kind: formula.kind, target: formula.target, value: outcome.value });
    }
  }
  return { effects, diagnostics };
}

function answers({ on, where = {} }: Exposure, event: ExposureEvent): boolean {
  const kind = event.kind === on || event.kind.startsWith(`${on}.`);
  return kind && Object.entries(where).every(([word, value]) => event.words[word] === value);
}

function hintOf({ exposures }: Exposed, { kind }: ExposureEvent): string | undefined {
  return didYouMean(kind, new Set(exposures.map(({ exposure }) => exposure.on)));
}

interface Named {
  readonly value: number;
  readonly entry: ScopeEntry;
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
    for (const [port, value] of built.subject) this.named.set(port, { value, entry: subjectEntry(port) });
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
    const row = rowOf(definition.rows, word ?? "default");
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
    this.named.set(name, { value, entry: entryOf("column", cell.unit) });
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

/** The value of one effect; neither value nor fault where a `holds` lacks one of its quantities. */
function evaluateEffect(
  effect: CompiledEffect,
  values: EventValues,
  functions: Functions,
): { value?: number; faults: Fault[] } {
  const where = { path: effect.path };
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
  const ready = coherentNumbers(expandRateLaws(complete));
  const value = evaluateFormula(ready, (name) => values.get(name)?.value ?? Number.NaN, functions);
  if (!Number.isFinite(value))
    return { faults: [fault("effect-not-finite", where, { found: effect.target })] };
  return { value, faults: [] };
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
