import { initialStates, type Program, pairKernelOf } from "../compile/index.ts";
import { integrateEach, type Kernel, type KernelPair, type Solution, type Task } from "../engine/index.ts";
import { roundLooseness, type Settled, Settling, type SettlingRound, tick } from "../simulate/index.ts";
import { MemberImpulses } from "./member-impulses.ts";
import {
  curveCells,
  type GroupPlan,
  type MemberPlan,
  memberCells,
  type ProgramPlan,
  type RunPlan,
  runCells,
  type ScenarioPlan,
  type StartPlan,
} from "./member-plan.ts";
import { coherentValues, memberParameters } from "./member-values.ts";
import { writeCurves } from "./write-curves.ts";

/** Why one member has no curves in one scenario. Of a batch: members are counted from its first. */
export interface MemberFailure {
  readonly member: number;
  readonly scenario: number;
  readonly during: "settling" | "running" | "exposing" | "reading";
  readonly code: string;
  /** Milliseconds. */
  readonly at: number;
  /** Index of the state to blame, or the address that an effect is on. */
  readonly state?: number;
  readonly target?: string;
}

/** Curves of some members: member after member, scenario after scenario, run after run. What failed holds NaN. */
export interface BatchOutcome {
  readonly curves: Float64Array<ArrayBuffer>;
  readonly failures: readonly MemberFailure[];
}

/** Gives each member of a batch its settled state and its runs, in every scenario of its group. */
export class MemberRunner {
  readonly #kernels: readonly (KernelPair | Kernel)[];
  readonly #groups: readonly { readonly plan: GroupPlan; readonly scenarios: readonly ScenarioTasks[] }[];

  /** Kernels of its own for the programs of a plan. */
  static async of(plan: MemberPlan): Promise<MemberRunner> {
    const kernels = plan.programs.map(({ program, module }) => pairKernelOf(program, module));
    return new MemberRunner(plan, await Promise.all(kernels));
  }

  /** `kernels` stand as the programs of the plan. */
  constructor(plan: MemberPlan, kernels: readonly (KernelPair | Kernel)[]) {
    this.#kernels = kernels;
    this.#groups = plan.groups.map((group) => {
      let offset = 0;
      const scenarios = group.scenarios.map((scenario, index) => {
        const tasks = new ScenarioTasks(plan, scenario, index, offset);
        offset += curveCells(scenario);
        return tasks;
      });
      return { plan: group, scenarios };
    });
  }

  /** `values` holds the members of the batch, row after row; all are of one group of the plan. */
  run(values: Float64Array, members: number, group = 0): BatchOutcome {
    const { plan, scenarios: all } = at(this.#groups, group);
    const { width } = plan;
    const cells = memberCells(plan);
    const curves = new Float64Array(members * cells);
    const failures: MemberFailure[] = [];
    const batch = Array.from({ length: members }, (_, member) => ({
      member,
      values: values.subarray(member * width, (member + 1) * width),
      curves: curves.subarray(member * cells, (member + 1) * cells),
      failures,
    }));
    const normal = this.#settleNormal(batch, all);
    this.#kernels.forEach((kernel, program) => {
      const scenarios = all.filter(({ scenario }) => scenario.program === program);
      integrateEach(
        kernel,
        each(batch, scenarios, (member, tasks) => tasks.task(member, normal.get(tasks)?.[member.member])),
      );
    });
    failures.sort((a, b) => a.member - b.member || a.scenario - b.scenario);
    return { curves, failures };
  }

  /** Settles each member where genes are as they are, for the scenarios that take their baselines from there. */
  #settleNormal(batch: readonly Member[], all: readonly ScenarioTasks[]): Map<ScenarioTasks, Settled[]> {
    const settled = new Map<ScenarioTasks, Settled[]>();
    this.#kernels.forEach((kernel, program) => {
      const scenarios = all.filter(({ scenario }) => scenario.normal?.program === program);
      for (const tasks of scenarios) settled.set(tasks, []);
      const keep = (tasks: ScenarioTasks, member: Member) => (found: Settled) => {
        (settled.get(tasks) ?? [])[member.member] = found;
        return undefined;
      };
      integrateEach(
        kernel,
        each(batch, scenarios, (member, tasks) => tasks.normal(member, keep(tasks, member))),
      );
    });
    return settled;
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no group ${index}`);
  return item;
}

/** One member of a batch, and where its curves go. */
interface Member {
  readonly member: number;
  readonly values: Float64Array;
  readonly curves: Float64Array<ArrayBuffer>;
  readonly failures: MemberFailure[];
}

type Next = (settled: Settled) => Task | undefined;

/** Tasks for all members in all scenarios, asked for one at a time; where there is none, the next is looked for. */
function each(
  batch: readonly Member[],
  scenarios: readonly ScenarioTasks[],
  taskOf: (member: Member, tasks: ScenarioTasks) => Task | undefined,
): () => Task | undefined {
  let index = 0;
  return () => {
    while (index < batch.length * scenarios.length) {
      const member = batch[Math.floor(index / scenarios.length)] as Member;
      const task = taskOf(member, scenarios[index % scenarios.length] as ScenarioTasks);
      index++;
      if (task !== undefined) return task;
    }
    return undefined;
  };
}

/** What the engine has to do for a member in one scenario: settle, then run after run from there. */
class ScenarioTasks {
  readonly scenario: ScenarioPlan;
  readonly #index: number;
  readonly #offset: number;
  readonly #start: Start;
  readonly #normal: Start | undefined;
  readonly #impulses: readonly MemberImpulses[];
  readonly #outputCount: number;
  /** Room for the rows of a run, by their number, that no run needs at the moment. */
  readonly #room = new Map<number, Float64Array[]>();

  constructor(plan: MemberPlan, scenario: ScenarioPlan, index: number, offset: number) {
    const { normal, moves, parameters } = scenario;
    const program = programOf(plan, scenario);
    this.scenario = scenario;
    this.#outputCount = program.layout.length.outputs;
    this.#index = index;
    this.#offset = offset;
    this.#start = new Start(program, scenario, normal === undefined);
    this.#normal = normal && new Start(programOf(plan, normal), normal, true);
    this.#impulses = scenario.runs.map((run) => new MemberImpulses(run, program, moves, parameters));
  }

  /** The first task for a member without its changes of genes. */
  normal(member: Member, next: Next): Task | undefined {
    const start = this.#normal;
    return start && this.#settle(start, member, start.first(member.values), next);
  }

  /** The first task for a member; undefined where it has failed before. */
  task(member: Member, normal: Settled | undefined): Task | undefined {
    if (this.#normal !== undefined && normal === undefined) return undefined;
    const coherent = coherentValues(this.scenario.moves, member.values);
    const first = this.#start.first(member.values, coherent, this.#normal?.settling.sets, normal?.parameters);
    return this.#settle(this.#start, member, first, (settled) =>
      this.#run(member, 0, this.#offset, settled, coherent),
    );
  }

  #settle(start: Start, member: Member, round: SettlingRound, next: Next): Task {
    const { scale, tolerances } = this.scenario;
    const { parameters, initial } = round;
    return {
      problem: {
        initial,
        ...start.span,
        tick,
        scale,
        keep: "outputs",
        ...tolerances,
        looseness: roundLooseness(round, tolerances),
      },
      parameters,
      done: (solution) => {
        if (!solution.success) return this.#fail(member, "settling", solution);
        const outcome = start.settling.after(round, solution.final);
        return "settled" in outcome ? next(outcome.settled) : this.#settle(start, member, outcome.next, next);
      },
    };
  }

  #run(
    member: Member,
    index: number,
    offset: number,
    settled: Settled,
    coherent: Float64Array,
  ): Task | undefined {
    const { runs, scale, tolerances } = this.scenario;
    const run = runs[index];
    const impulses = this.#impulses[index]?.of(settled.parameters, coherent);
    if (run === undefined || impulses === undefined) return undefined;
    if ("target" in impulses) {
      const { target, at } = impulses;
      return this.#note(member, { during: "exposing", code: "effect-not-finite", at, target });
    }
    const { times } = run;
    const span = { start: 0, end: times.at(-1) ?? 0, tick };
    const outputs = this.#room.get(times.length)?.pop() ?? new Float64Array(times.length * this.#outputCount);
    return {
      problem: {
        ...span,
        ...tolerances,
        initial: settled.state,
        impulses,
        grid: times,
        scale,
        keep: "outputs",
        outputs,
      },
      parameters: settled.parameters,
      done: (solution, kernel) => {
        if (!solution.success) return this.#fail(member, "running", solution);
        const cells = this.#keep(run, member.curves.subarray(offset), settled, solution, kernel);
        this.#giveBack(outputs, times.length);
        if (cells === undefined)
          return this.#note(member, { during: "reading", code: "readout-not-finite", at: span.end });
        return this.#run(member, index + 1, offset + cells, settled, coherent);
      },
    };
  }

  #giveBack(outputs: Float64Array, rows: number): void {
    const spare = this.#room.get(rows) ?? [];
    spare.push(outputs);
    this.#room.set(rows, spare);
  }

  /** Writes the readouts of a run; returns how many numbers they are, undefined where one of them is not finite. */
  #keep(
    run: RunPlan,
    into: Float64Array,
    { state }: Settled,
    { outputs }: Solution,
    kernel: Kernel,
  ): number | undefined {
    const { columns, perUnit } = this.scenario;
    const settled = new Float64Array(kernel.outputCount);
    kernel.outputs(0, state, settled);
    const cells = runCells(columns.length, run);
    const { times, stride, facts } = run;
    const source = { times, stride, facts, columns, perUnit, settled, outputs };
    return writeCurves(source, into) ? cells : undefined;
  }

  #fail(member: Member, during: MemberFailure["during"], { failure }: Solution): undefined {
    const { code = "not-finite", at = 0, state } = failure ?? {};
    return this.#note(member, { during, code, at, ...(state === undefined ? {} : { state }) });
  }

  #note(member: Member, failure: Omit<MemberFailure, "member" | "scenario">): undefined {
    const cells = curveCells(this.scenario);
    member.curves.fill(Number.NaN, this.#offset, this.#offset + cells);
    member.failures.push({ ...failure, member: member.member, scenario: this.#index });
    return undefined;
  }
}

/** Where members of a scenario start. */
class Start {
  readonly settling: Settling;
  readonly span: StartPlan["settle"];
  readonly #plan: StartPlan;
  readonly #initial: (parameters: Float64Array) => Float64Array;

  /** Without `hasBaselines`, they are among the parameters that it is given. */
  constructor(program: Program, plan: StartPlan, hasBaselines: boolean) {
    this.settling = new Settling(hasBaselines ? plan.settling : { ...plan.settling, baselines: [] });
    this.span = plan.settle;
    this.#plan = plan;
    this.#initial = initialStates(program);
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
    return this.settling.first(parameters, this.#initial(parameters));
  }
}

function programOf({ programs }: MemberPlan, { program }: StartPlan): Program {
  return (programs[program] as ProgramPlan).program;
}
