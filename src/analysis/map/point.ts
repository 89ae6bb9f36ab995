import { evaluateFormula, type FlatSystem, type Formula, namesIn } from "../../lang/index.ts";
import { effectFunctions } from "../../simulate/index.ts";

/** Values of the states and parameters of a flat system at one moment, in coherent units. */
export interface Point {
  readonly parameters: Float64Array;
  readonly states: Float64Array;
  readonly time: number;
}

/** A flat system at a point: any of its quantities, with some of them told otherwise. */
export class SystemAtPoint {
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly #base: ReadonlyMap<string, number>;
  readonly #known = new Map<string, number>();

  constructor(flat: FlatSystem, { parameters, states, time }: Point) {
    this.formulas = new Map(flat.terms.map(({ address, is }) => [address, is]));
    this.#base = new Map([
      ["time", time],
      ...flat.parameters.map(({ address }, i): [string, number] => [address, parameters[i] as number]),
      ...flat.states.map(({ address }, i): [string, number] => [address, states[i] as number]),
    ]);
  }

  /** The value of a quantity. */
  value(address: string): number {
    const known = this.#base.get(address) ?? this.#known.get(address);
    if (known !== undefined) return known;
    const formula = this.formulas.get(address);
    if (formula === undefined) return Number.NaN;
    const value = evaluateFormula(formula, (name) => this.value(name), effectFunctions);
    this.#known.set(address, value);
    return value;
  }

  /**
   * The value of a formula where some quantities are told otherwise. What they change is followed through the terms that
   * `own` holds alone: everything else stays as it is at the point.
   */
  valueIf(formula: Formula, told: ReadonlyMap<string, number>, own: ReadonlySet<string>): number {
    const found = new Map<string, number>();
    const lookup = (name: string): number => {
      const known = told.get(name) ?? found.get(name);
      if (known !== undefined) return known;
      const term = own.has(name) ? this.formulas.get(name) : undefined;
      if (term === undefined) return this.value(name);
      const value = evaluateFormula(term, lookup, effectFunctions);
      found.set(name, value);
      return value;
    };
    return evaluateFormula(formula, lookup, effectFunctions);
  }
}

/** The names that a formula reads, once each. */
export function readBy(formula: Formula): string[] {
  return [...new Set(namesIn(formula))];
}

/** The start of a flat system as it declares it, before anything has settled. */
export function declaredPoint(flat: FlatSystem): Point {
  const parameters = Float64Array.from(flat.parameters, ({ value }) => value);
  const start = new SystemAtPoint(flat, { parameters, states: new Float64Array(0), time: 0 });
  const states = Float64Array.from(flat.states, ({ initial }) =>
    evaluateFormula(initial, (name) => start.value(name), effectFunctions),
  );
  return { parameters, states, time: 0 };
}
