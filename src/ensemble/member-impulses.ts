import type { Program } from "../compile/index.ts";
import type { Impulse } from "../engine/index.ts";
import { effectValue } from "../lang/index.ts";
import { effectFunctions, impulsesOf } from "../simulate/index.ts";
import type { Move, RunPlan } from "./member-plan.ts";

/** An effect that has no finite value in a member. */
export interface BadEffect {
  readonly target: string;
  /** Milliseconds from `start`. */
  readonly at: number;
}

/** The impulses of one run, for any member: only what differs between members is computed anew. */
export class MemberImpulses {
  readonly #run: RunPlan;
  readonly #program: Program;
  readonly #moves: ReadonlyMap<string, number>;
  readonly #shared: readonly Impulse[] | BadEffect | undefined;

  constructor(run: RunPlan, program: Program, moves: readonly Move[], parameters: Float64Array) {
    this.#run = run;
    this.#program = program;
    this.#moves = new Map(moves.map(({ address }, i) => [address, i]));
    this.#shared = this.#differs() ? undefined : this.#compute(parameters, new Float64Array(0));
  }

  /** The impulses of a member with these parameters and coherent values. */
  of(parameters: Float64Array, coherent: Float64Array): readonly Impulse[] | BadEffect {
    return this.#shared ?? this.#compute(parameters, coherent);
  }

  #differs(): boolean {
    return this.#run.exposures.some(({ formulas }) =>
      formulas.some(
        ({ addresses, target }) =>
          this.#moves.has(target) || [...addresses.values()].some((address) => this.#moves.has(address)),
      ),
    );
  }

  #compute(parameters: Float64Array, coherent: Float64Array): readonly Impulse[] | BadEffect {
    const changed = (address: string) => coherent[this.#moves.get(address) ?? -1];
    const exposures = [];
    for (const { event, formulas } of this.#run.exposures) {
      const effects = [];
      for (const formula of formulas) {
        const value = effectValue(formula, effectFunctions, changed);
        if (!Number.isFinite(value)) return { target: formula.target, at: event.at };
        effects.push({ kind: formula.kind, target: formula.target, value });
      }
      exposures.push({ event, effects });
    }
    const { states, parameters: indices } = this.#program.indices;
    const end = this.#run.times.at(-1) ?? 0;
    return impulsesOf(exposures, {
      state: (address) => indexIn(states, address),
      parameter: (address) => indexIn(indices, address),
      rest: (address) => parameters[indexIn(indices, address)] as number,
    }).filter(({ at }) => at <= end);
  }
}

function indexIn(indices: ReadonlyMap<string, number>, address: string): number {
  const index = indices.get(address);
  if (index === undefined) throw new RangeError(`no ${address} in the program`);
  return index;
}
