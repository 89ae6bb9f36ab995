import type { Program } from "../compile/index.ts";
import type { Impulse } from "../engine/index.ts";
import { impulsesOf } from "../simulate/index.ts";
import { type MemberEffect, memberEffect, valueIn } from "./member-effect.ts";
import type { ExposurePlan, Move, RunPlan } from "./member-plan.ts";

/** An effect that has no finite value in a member. */
export interface BadEffect {
  readonly target: string;
  /** Milliseconds from `start`. */
  readonly at: number;
}

interface ReadyExposure extends Pick<ExposurePlan, "event"> {
  readonly effects: readonly MemberEffect[];
}

/** The impulses of one run, for any member: only what differs between members is computed anew. */
export class MemberImpulses {
  readonly #end: number;
  readonly #program: Program;
  readonly #exposures: readonly ReadyExposure[];
  readonly #shared: readonly Impulse[] | BadEffect | undefined;

  constructor(run: RunPlan, program: Program, moves: readonly Move[], parameters: Float64Array) {
    const places = new Map(moves.map(({ address }, i) => [address, i]));
    this.#end = run.times.at(-1) ?? 0;
    this.#program = program;
    this.#exposures = run.exposures.map(({ event, formulas }) => {
      return { event, effects: formulas.map((formula) => memberEffect(formula, places)) };
    });
    const differs = this.#exposures.some(({ effects }) =>
      effects.some(({ value, target }) => value === undefined || places.has(target)),
    );
    this.#shared = differs ? undefined : this.#compute(parameters, new Float64Array(0));
  }

  /** The impulses of a member with these parameters and coherent values. */
  of(parameters: Float64Array, coherent: Float64Array): readonly Impulse[] | BadEffect {
    return this.#shared ?? this.#compute(parameters, coherent);
  }

  #compute(parameters: Float64Array, coherent: Float64Array): readonly Impulse[] | BadEffect {
    const exposures = [];
    for (const { event, effects } of this.#exposures) {
      const found = [];
      for (const effect of effects) {
        const value = valueIn(effect, coherent);
        if (!Number.isFinite(value)) return { target: effect.target, at: event.at };
        found.push({ kind: effect.kind, target: effect.target, value });
      }
      exposures.push({ event, effects: found });
    }
    const { states, parameters: indices } = this.#program.indices;
    return impulsesOf(exposures, {
      state: (address) => indexIn(states, address),
      parameter: (address) => indexIn(indices, address),
      rest: (address) => parameters[indexIn(indices, address)] as number,
    }).filter(({ at }) => at <= this.#end);
  }
}

function indexIn(indices: ReadonlyMap<string, number>, address: string): number {
  const index = indices.get(address);
  if (index === undefined) throw new RangeError(`no ${address} in the program`);
  return index;
}
