import { didYouMean } from "../../messages/near-matches.ts";
import { checkFormula, type Target } from "../check/check-formula.ts";
import { entryOf, type Scope, type ScopeEntry } from "../check/scope.ts";
import type { Exposure } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";
import { exposureArities } from "../formula/arities.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { namesIn } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { splitAddress } from "../system/address.ts";
import type { Assembly } from "../system/assemble-system.ts";
import { subjectPorts } from "../system/subject-ports.ts";
import { parseUnit } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";
import { checkTables } from "./check-tables.ts";

export type EffectKind = "add" | "during" | "hold";

/** One formula of an exposure, ready for events. */
export interface CompiledEffect {
  readonly kind: EffectKind;
  /** Flat address of the state or input. */
  readonly target: string;
  readonly unit: Unit;
  readonly formula: Formula;
  readonly path: string;
}

/** An exposure with its formulas read. */
export interface CompiledExposure {
  readonly exposure: Exposure;
  readonly effects: readonly CompiledEffect[];
}

/** Reads and checks the exposures of an assembly. Effects on modules of another choice of variants are left out. */
export function compileExposures(assembly: Assembly): { exposures: CompiledExposure[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const exposures = (assembly.system.exposures ?? []).map((exposure, index): CompiledExposure => {
    const path = `${assembly.system.id}.exposures.${index} (${exposure.on})`;
    faults.push(...checkTables(exposure.tables ?? {}, path));
    const effects = listEffects(exposure).flatMap(({ kind, target, text }) => {
      const compiled = compileEffect(assembly, exposure, { kind, target, text, path: `${path}.${target}` });
      faults.push(...compiled.faults);
      return compiled.effect ?? [];
    });
    return { exposure, effects };
  });
  return { exposures, faults };
}

interface WrittenEffect {
  readonly kind: EffectKind;
  readonly target: string;
  readonly text: string;
}

function listEffects({ adds = {}, during = {}, holds = {} }: Exposure): WrittenEffect[] {
  const list = (kind: EffectKind, entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([target, text]) => ({ kind, target, text }));
  return [...list("add", adds), ...list("during", during), ...list("hold", holds)];
}

function compileEffect(
  assembly: Assembly,
  exposure: Exposure,
  { kind, target, text, path }: WrittenEffect & { readonly path: string },
): { effect?: CompiledEffect; faults: Fault[] } {
  const unitText = targetUnit(assembly, kind, target);
  if (unitText === undefined) {
    return {
      faults: isPossible(assembly, kind, target) ? [] : [unknownTarget(assembly, kind, target, path)],
    };
  }
  const unit = parseUnit(unitText);
  const wanted: Target = unit.ok
    ? { kind: "quantity", dimension: unit.value.dimension, of: target }
    : { kind: "any" };
  const { formula, faults } = checkFormula({
    text,
    where: { path },
    scope: exposureScope(exposure, text),
    among: "for this event",
    target: wanted,
    functions: exposureArities,
  });
  if (formula === undefined || !unit.ok) return { faults };
  return { effect: { kind, target, unit: unit.value, formula, path }, faults };
}

/** Names that a formula of an exposure may use. Without `takes`, any single word is a quantity of the event. */
export function exposureScope(exposure: Exposure, text: string): Scope {
  const scope = new Map<string, ScopeEntry>([["duration", entryOf("quantity", "min")]]);
  for (const [port, { unit }] of Object.entries(subjectPorts))
    scope.set(`subject.${port}`, entryOf("subject", unit));
  for (const [table, { rows }] of Object.entries(exposure.tables ?? {})) {
    for (const row of Object.values(rows)) {
      for (const [column, { unit }] of Object.entries(row))
        scope.set(`${table}.${column}`, entryOf("column", unit));
    }
  }
  for (const [name, unit] of Object.entries(exposure.takes ?? {})) scope.set(name, entryOf("quantity", unit));
  if (exposure.takes !== undefined) return scope;
  const parsed = parseFormula(text, {}, exposureArities);
  for (const name of parsed.ok ? namesIn(parsed.value) : []) {
    if (!name.includes(".") && !scope.has(name)) scope.set(name, { kind: "quantity", unit: undefined });
  }
  return scope;
}

function targetUnit(assembly: Assembly, kind: EffectKind, target: string): string | undefined {
  const { instance, name } = splitAddress(target);
  const module = assembly.modules.get(instance);
  const slots = (kind === "add" ? module?.states : module?.inputs) ?? {};
  return Object.hasOwn(slots, name) ? slots[name]?.unit : undefined;
}

function isPossible(assembly: Assembly, kind: EffectKind, target: string): boolean {
  const { instance, name } = splitAddress(target);
  const modules = assembly.possible.get(instance) ?? [];
  return modules.some(({ states, inputs = {} }) => Object.hasOwn(kind === "add" ? states : inputs, name));
}

function unknownTarget(assembly: Assembly, kind: EffectKind, target: string, path: string): Fault {
  const addresses = [...assembly.modules].flatMap(([instance, { states, inputs = {} }]) =>
    Object.keys(kind === "add" ? states : inputs).map((name) => `${instance}.${name}`),
  );
  const expected = kind === "add" ? "a state" : "an input";
  return fault("target-unknown", { path }, { found: target, expected, hint: didYouMean(target, addresses) });
}
