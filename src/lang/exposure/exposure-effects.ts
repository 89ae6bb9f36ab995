import { type Fault, fault } from "../fault.ts";
import { evaluateFormula, type Functions } from "../formula/evaluate-formula.ts";
import type { EffectKind } from "./compile-exposures.ts";
import { type EffectFormula, type Exposed, type ExposureEvent, effectFormulas } from "./effect-formulas.ts";

/** A change of the flat system: a state is added to, an input is added to or held while the event lasts. */
export interface ExposureEffect {
  readonly kind: EffectKind;
  readonly target: string;
  /** In coherent units. */
  readonly value: number;
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
  const { formulas, diagnostics } = effectFormulas(built, event);
  const effects: ExposureEffect[] = [];
  for (const formula of formulas) {
    const { kind, target, path } = formula;
    const value = effectValue(formula, functions);
    if (Number.isFinite(value)) effects.push({ kind, target, value });
    else diagnostics.push(fault("effect-not-finite", { path }, { found: target }));
  }
  return { effects, diagnostics };
}

/**
 * The coherent value of an effect; not finite where it has none. What `changed` knows by address, of its subject or of
 * tables, takes the place of what the system says.
 */
export function effectValue(
  { formula, values, addresses }: EffectFormula,
  functions: Functions,
  changed: (address: string) => number | undefined = () => undefined,
): number {
  const lookup = (name: string) => {
    const address = addresses.get(name);
    return (address === undefined ? undefined : changed(address)) ?? values.get(name) ?? Number.NaN;
  };
  return evaluateFormula(formula, lookup, functions);
}
