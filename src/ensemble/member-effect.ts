import { type EffectFormula, evaluateFormula, type Formula, partsOf, withParts } from "../lang/index.ts";
import { effectFunctions } from "../simulate/index.ts";

/** An effect of an event, as far as it can be told before there is a member. */
export interface MemberEffect extends Pick<EffectFormula, "kind" | "target"> {
  /** Its value where it is the same in all members. */
  readonly value: number | undefined;
  readonly formula: Formula;
  /** Of the names left in the formula, where their values stand among the coherent ones of a member. */
  readonly places: ReadonlyMap<string, number>;
}

/** Computes once what all members share of an effect; `placeOf` says where a number that differs stands. */
export function memberEffect(
  { kind, target, formula, values, addresses }: EffectFormula,
  placeOf: ReadonlyMap<string, number>,
): MemberEffect {
  const places = new Map<string, number>();
  for (const [name, address] of addresses) {
    const place = placeOf.get(address);
    if (place !== undefined) places.set(name, place);
  }
  const known = (name: string) => (places.has(name) ? undefined : (values.get(name) ?? Number.NaN));
  const folded = fold(formula, known);
  return {
    kind,
    target,
    value: folded.kind === "number" ? folded.value : undefined,
    formula: folded,
    places,
  };
}

/** The coherent value of an effect in a member; not finite where it has none. */
export function valueIn({ value, formula, places }: MemberEffect, coherent: Float64Array): number {
  if (value !== undefined) return value;
  return evaluateFormula(formula, (name) => coherent[places.get(name) ?? -1] ?? Number.NaN, effectFunctions);
}

/** A formula with every part computed in which nothing is left open: the same bits as later. */
function fold(formula: Formula, known: (name: string) => number | undefined): Formula {
  if (formula.kind === "number") return formula;
  if (formula.kind === "name") {
    const value = known(formula.name);
    return value === undefined ? formula : { kind: "number", value, at: formula.at };
  }
  const parts = partsOf(formula).map((part) => fold(part, known));
  const made = withParts(formula, parts);
  if (parts.some(({ kind }) => kind !== "number")) return made;
  return { kind: "number", value: evaluateFormula(made, () => Number.NaN, effectFunctions), at: formula.at };
}
