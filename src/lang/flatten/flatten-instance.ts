import { inferUnit } from "../check/infer-unit.ts";
import { moduleScope } from "../check/module-scope.ts";
import type { Module, Process, State } from "../definition/module.ts";
import type { Parameter } from "../definition/parameter.ts";
import { flowsOf } from "../definition/process-flows.ts";
import type { FlatEvent, FlatParameter, FlatProcess, FlatState, FlatTerm } from "../flat-system.ts";
import { evaluateFormula } from "../formula/evaluate-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { refusal } from "../result.ts";
import { formatDimension } from "../units/format-dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { perUnitOf, toCoherent, type Unit } from "../units/unit.ts";
import { numberFormula, productOf, readFormula, sumOf, withAddresses } from "./read-formula.ts";

/** One instance of a module, in flat pieces. */
export interface FlatInstance {
  readonly states: readonly FlatState[];
  readonly parameters: readonly FlatParameter[];
  readonly terms: readonly FlatTerm[];
  readonly conserved: readonly FlatTerm[];
  readonly events: readonly FlatEvent[];
  readonly processes: readonly FlatProcess[];
}

/** What an instance needs to know of the system around it. */
export interface Surroundings {
  /** The address that a need reads. */
  readonly sourceOf: (need: string) => string;
  /** The value that the system uses for a parameter, where it is not the module's own. */
  readonly adjusted: (parameter: string) => Parameter | undefined;
  /** By how much the expression of genes multiplies a parameter or an initial value. */
  readonly levelOf: (name: string) => number;
}

/** Writes an instance of a checked module with addresses and in coherent units. */
export function flattenInstance(address: string, module: Module, surroundings: Surroundings): FlatInstance {
  return new Flattening(address, module, surroundings).flatten();
}

class Flattening {
  private readonly address: string;
  private readonly module: Module;
  private readonly surroundings: Surroundings;

  constructor(address: string, module: Module, surroundings: Surroundings) {
    this.address = address;
    this.module = module;
    this.surroundings = surroundings;
  }

  flatten(): FlatInstance {
    const { module } = this;
    const rates = this.rates();
    return {
      parameters: [...this.parameters(), ...this.inputs()],
      states: Object.entries(module.states).map(([name, state]) =>
        this.state(name, state, rates.get(name) ?? []),
      ),
      terms: [...Object.entries(module.terms ?? {}), ...this.ownOffers()].map(([name, { unit, is }]) => ({
        address: this.at(name),
        ...display(unit),
        is: this.formula(is),
      })),
      conserved: Object.entries(module.keeps ?? {}).map(([name, sum]) => this.conserved(name, sum)),
      events: Object.entries(module.events ?? {}).map(([name, { when, set }]) => ({
        address: this.at(name),
        when: this.formula(when),
        sets: Object.entries(set).map(([state, to]) => ({
          state: this.at(state),
          to: this.formula(to ?? ""),
        })),
      })),
      processes: Object.entries(module.processes).map(([name, process]) => this.process(name, process)),
    };
  }

  private process(name: string, process: Process): FlatProcess {
    const changes = flowsOf(process).map(({ state, coefficient, direction, yields }) => {
      const made = numberFormula(direction === "to" ? coefficient : -coefficient);
      return {
        state: this.at(state),
        per: yields === undefined ? made : productOf(made, this.formula(yields)),
      };
    });
    return { address: this.at(`processes.${name}`), rate: this.formula(process.rate), changes };
  }

  private at(name: string): string {
    return `${this.address}.${name}`;
  }

  private formula(text: string): Formula {
    const needs = this.module.needs ?? {};
    return withAddresses(readFormula(text), (name) =>
      Object.hasOwn(needs, name) ? this.surroundings.sourceOf(name) : this.at(name),
    );
  }

  private parameters(): FlatParameter[] {
    return Object.entries(this.module.parameters ?? {}).map(([name, own]) => {
      const { value, unit } = this.surroundings.adjusted(name) ?? own;
      const coherent = toCoherent(value, unitOf(unit)) * this.surroundings.levelOf(name);
      return { address: this.at(name), ...display(unit), value: coherent, input: false };
    });
  }

  private inputs(): FlatParameter[] {
    return Object.entries(this.module.inputs ?? {}).map(([name, input]) => ({
      address: this.at(name),
      ...display(input.unit),
      value: toCoherent(input.default, unitOf(input.unit)),
      input: true,
    }));
  }

  /** Offers, but those that are a name of the module under the same name. */
  private ownOffers() {
    return Object.entries(this.module.offers).filter(([name, { is }]) => is.trim() !== name);
  }

  /** What flows into and out of each state. */
  private rates(): Map<string, { sign: 1 | -1; of: Formula }[]> {
    const rates = new Map<string, { sign: 1 | -1; of: Formula }[]>();
    for (const process of Object.values(this.module.processes)) {
      const rate = this.formula(process.rate);
      for (const { state, coefficient, direction, yields } of flowsOf(process)) {
        const made = yields === undefined ? rate : productOf(rate, this.formula(yields));
        const part = {
          sign: direction === "to" ? (1 as const) : (-1 as const),
          of: productOf(numberFormula(coefficient), made),
        };
        rates.set(state, [...(rates.get(state) ?? []), part]);
      }
    }
    return rates;
  }

  private state(name: string, state: State, rate: readonly { sign: 1 | -1; of: Formula }[]): FlatState {
    const unit = unitOf(state.unit);
    const written =
      typeof state.initial === "number"
        ? numberFormula(toCoherent(state.initial, unit))
        : this.formula(state.initial);
    const initial = productOf(numberFormula(this.surroundings.levelOf(name)), written);
    return {
      address: this.at(name),
      ...display(state.unit),
      initial,
      scale: state.scale === undefined ? this.defaultScale(written, unit) : state.scale * unit.factor,
      ...(state.slow ? { slow: true } : {}),
      rate: sumOf(rate),
    };
  }

  /** The size of the initial value where it is a number that is not 0, else one unit. */
  private defaultScale(initial: Formula, unit: Unit): number {
    const value = Math.abs(evaluateFormula(initial, () => Number.NaN));
    return value > 0 && Number.isFinite(value) ? value : unit.factor;
  }

  private conserved(name: string, sum: string): FlatTerm {
    const { measure } = inferUnit(readFormula(sum), moduleScope(this.module), {});
    const unit = measure.kind === "quantity" ? formatDimension(measure.dimension) : "1";
    return { address: this.at(name), unit, perUnit: 1, is: this.formula(sum) };
  }
}

/** How a coherent value is shown: degC, whose zero lies elsewhere, is shown as K. */
export function display(text: string): { readonly unit: string; readonly perUnit: number } {
  const unit = unitOf(text);
  return unit.offset === undefined ? { unit: text, perUnit: perUnitOf(unit) } : { unit: "K", perUnit: 1 };
}

/** A unit that was checked before; throws where it was not. */
export function unitOf(text: string): Unit {
  const unit = parseUnit(text);
  if (!unit.ok) throw refusal(unit.diagnostics);
  return unit.value;
}
