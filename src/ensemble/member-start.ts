import { initialStates, type Program } from "../compile/index.ts";
import type { Kernel } from "../engine/index.ts";
import {
  LiveSettling,
  liveTolerances,
  Settling,
  type SettlingOutcome,
  type SettlingRound,
  type Span,
  type Tolerances,
  tick,
} from "../simulate/index.ts";
import type { StartPlan } from "./member-plan.ts";
import { coherentValues, memberParameters } from "./member-values.ts";

/** How members of a scenario come to where they start. */
export class MemberStart {
  /** Index of the program that it is run by. */
  readonly program: number;
  readonly span: Span;
  readonly tolerances: Tolerances;
  readonly #plan: StartPlan;
  readonly #rounds: Settling;
  readonly #live: LiveSettling | undefined;
  readonly #initial: (parameters: Float64Array) => Float64Array;
  readonly #read: Float64Array;

  /** Without `hasBaselines`, they are among the parameters that it is given. */
  constructor(program: Program, plan: StartPlan, hasBaselines: boolean, tolerances: Tolerances) {
    const { live, settling, settle } = plan;
    this.#initial = initialStates(program);
    this.#live = live === undefined ? undefined : new LiveSettling(settling, this.#initial);
    this.#rounds = new Settling(
      hasBaselines && live === undefined ? settling : { ...settling, baselines: [] },
    );
    this.program = live ?? plan.program;
    this.span = settle;
    this.tolerances = live === undefined ? tolerances : liveTolerances(tolerances);
    this.#plan = plan;
    this.#read = new Float64Array(this.sets.length);
  }

  /** Indices of the parameters that it sets. */
  get sets(): readonly number[] {
    return (this.#live ?? this.#rounds).sets;
  }

  /** The first round of a member; `fixed` names the parameters that it takes from `source`. */
  first(
    values: Float64Array,
    coherent = coherentValues(this.#plan.moves, values),
    fixed: readonly number[] = [],
    source: Float64Array = new Float64Array(0),
  ): SettlingRound {
    const parameters = memberParameters(this.#plan, coherent);
    for (const index of fixed) parameters[index] = source[index] ?? (parameters[index] as number);
    return this.#live?.first(parameters) ?? this.#rounds.first(parameters, this.#initial(parameters));
  }

  /** What follows a round. */
  after(round: SettlingRound, final: Float64Array, kernel: Kernel): SettlingOutcome {
    if (this.#live === undefined) return this.#rounds.after(round, final);
    kernel.outputs(this.span.end * tick, final, this.#read);
    return this.#live.after(round, final, this.#read);
  }
}
