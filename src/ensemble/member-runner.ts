import { type Program, pairKernelOf } from "../compile/index.ts";
import { integrateEach, type Kernel, type KernelPair, type Solution, type Task } from "../engine/index.ts";
import {
  type Settled,
  type SettlingRound,
  type Span,
  type Tolerances,
  tick,
  withSlowBack,
} from "../simulate/index.ts";
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
import { MemberStart } from "./member-start.ts";
import { coherentValues } from "./member-values.ts";
import { type WaitingRun, WaitingRuns } from "./waiting-runs.ts";
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
      failedRuns: new Map(),
    }));
    const settled = this.#settleBefore(batch, all);
    this.#goOn(batch, all, settled);
    this.#kernels.forEach((kernel, program) => {
      const scenarios = all.filter(({ scenario }) => scenario.program === program);
      const waiting = new WaitingRuns();
      const fresh = each(batch, scenarios, (member, tasks) =>
        tasks.task(member, settled.get(tasks)?.[member.member], waiting),
      );
      integrateEach(kernel, () => waiting.next() ?? fresh());
    });
    failures.sort((a, b) => a.member - b.member || a.scenario - b.scenario);
    return { curves, failures };
  }

  /** Settles each member by another program than that of its runs, where it does: see {@link ScenarioTasks.before}. */
  #settleBefore(
    batch: readonly Member[],
    all: readonly ScenarioTasks[],
  ): Map<ScenarioTasks, (Settled | undefined)[]> {
    const settled = new Map<ScenarioTasks, (Settled | undefined)[]>();
    this.#kernels.forEach((kernel, program) => {
      const scenarios = all.filter(({ before }) => before?.program === program);
      for (const tasks of scenarios) settled.set(tasks, []);
      integrateEach(
        kernel,
        each(batch, scenarios, (member, tasks) => tasks.first(member, keptIn(settled, tasks, member))),
      );
    });
    return settled;
  }

  /** Leads those that settled before to the start of their runs: by themselves, since lanes step best at one tolerance. */
  #goOn(
    batch: readonly Member[],
    all: readonly ScenarioTasks[],
    settled: Map<ScenarioTasks, (Settled | undefined)[]>,
  ): void {
    this.#kernels.forEach((kernel, program) => {
      const scenarios = all.filter(
        ({ goesOnBefore, scenario }) => goesOnBefore && scenario.program === program,
      );
      const taskOf = (member: Member, tasks: ScenarioTasks) => {
        const own = settled.get(tasks) ?? [];
        const found = own[member.member];
        own[member.member] = undefined;
        return found && tasks.goOn(member, found, keptIn(settled, tasks, member));
      };
      integrateEach(kernel, each(batch, scenarios, taskOf));
    });
  }
}

function keptIn(
  settled: Map<ScenarioTasks, (Settled | undefined)[]>,
  tasks: ScenarioTasks,
  { member }: Member,
): Next {
  return (found) => {
    (settled.get(tasks) ?? [])[member] = found;
    return undefined;
  };
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
  /** By scenario, the first of its runs that has failed so far. */
  readonly failedRuns: Map<number, number>;
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

/** What the engine has to do for a member in one scenario: settle, then all runs from there, each by itself. */
class ScenarioTasks {
  readonly scenario: ScenarioPlan;
  readonly #index: number;
  readonly #offset: number;
  /**
   * What settles members before the tasks that run them: they as they are, where their baselines are live meanwhile, or as
   * they are without changed genes, which gives them their baselines.
   */
  readonly before: MemberStart | undefined;
  /** What settles them by the program of their runs. */
  readonly #start: MemberStart | undefined;
  readonly #impulses: readonly MemberImpulses[];
  readonly #outputCount: number;
  /** Room for the rows of a run, by their number, that no run needs at the moment. */
  readonly #room = new Map<number, Float64Array[]>();

  constructor(plan: MemberPlan, scenario: ScenarioPlan, index: number, offset: number) {
    const { normal, live, moves, parameters, tolerances } = scenario;
    const program = programOf(plan, scenario);
    const first = normal ?? (live === undefined ? undefined : scenario);
    this.scenario = scenario;
    this.#outputCount = program.layout.length.outputs;
    this.#index = index;
    this.#offset = offset;
    this.before = first && new MemberStart(programOf(plan, first), first, true, tolerances);
    this.#start =
      first === scenario ? undefined : new MemberStart(program, scenario, normal === undefined, tolerances);
    this.#impulses = scenario.runs.map((run) => new MemberImpulses(run, program, moves, parameters));
  }

  /** The first task that settles a member beforehand. */
  first(member: Member, next: Next): Task | undefined {
    const start = this.before;
    return start && this.#settle(start, member, start.first(member.values), next);
  }

  /**
   * The first task for a member, with what came of settling it beforehand; undefined where that has failed. Once it has
   * settled, its other runs are `waiting`.
   */
  task(member: Member, before: Settled | undefined, waiting: WaitingRuns): Task | undefined {
    if (this.before !== undefined && before === undefined) return undefined;
    const coherent = coherentValues(this.scenario.moves, member.values);
    const run: Next = (settled) => this.#runs(member, settled, coherent, waiting);
    const start = this.#start;
    if (start === undefined) return before && run(before);
    const round = start.first(member.values, coherent, this.before?.sets, before?.parameters);
    return this.#settle(start, member, round, (settled) =>
      this.#goOn(member, settled, run, start.tolerances),
    );
  }

  /** Whether members that settled before go on to the start before they are run. */
  get goesOnBefore(): boolean {
    const { start, end } = this.scenario.onward;
    return this.#start === undefined && start < end;
  }

  /** From when baselines were read to the start of runs, after settling before. */
  goOn(member: Member, settled: Settled, next: Next): Task | undefined {
    return this.#goOn(member, settled, next, this.before?.tolerances ?? this.scenario.tolerances);
  }

  #settle(start: MemberStart, member: Member, round: SettlingRound, next: Next): Task {
    const { span } = start;
    return this.#rest(member, { ...round, span, tolerances: start.tolerances }, ({ final }, kernel) => {
      const outcome = start.after(round, final, kernel);
      return "settled" in outcome ? next(outcome.settled) : this.#settle(start, member, outcome.next, next);
    });
  }

  #goOn(member: Member, settled: Settled, next: Next, tolerances: Tolerances): Task | undefined {
    const { onward: span, settling } = this.scenario;
    const { parameters, state: initial } = settled;
    if (span.start === span.end) return next(settled);
    return this.#rest(member, { parameters, initial, span, tolerances }, ({ final }) => {
      const slow = settling.states.map((state) => state.slow === true);
      return next({ ...settled, state: withSlowBack(slow, initial, final) });
    });
  }

  /** A run without events. */
  #rest(
    member: Member,
    from: Pick<SettlingRound, "parameters" | "initial"> & {
      readonly span: Span;
      readonly tolerances: Tolerances;
    },
    next: (solution: Solution, kernel: Kernel) => Task | undefined,
  ): Task {
    const { scale } = this.scenario;
    const { parameters, initial, span, tolerances } = from;
    return {
      problem: { initial, ...span, tick, scale, keep: "outputs", ...tolerances },
      parameters,
      done: (solution, kernel) =>
        solution.success ? next(solution, kernel) : this.#fail(member, "settling", solution),
    };
  }

  #runs(member: Member, settled: Settled, coherent: Float64Array, waiting: WaitingRuns): Task | undefined {
    const { runs, columns } = this.scenario;
    let offset = this.#offset;
    const tasks = runs.map((run, index): WaitingRun => {
      const from = offset;
      offset += runCells(columns.length, run);
      return () => this.#run(member, index, from, settled, coherent);
    });
    const [first, ...others] = tasks;
    waiting.add(others);
    return first?.();
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
    // What comes after a run that has failed is not asked for.
    if (run === undefined || index > this.#failedRun(member)) return undefined;
    const impulses = this.#impulses[index]?.of(settled.parameters, coherent);
    if (impulses === undefined) return undefined;
    if ("target" in impulses) {
      const { target, at } = impulses;
      return this.#note(member, { during: "exposing", code: "effect-not-finite", at, target }, index);
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
        const isKept = solution.success && this.#keep(run, member, offset, settled, solution, kernel);
        this.#giveBack(outputs, times.length);
        if (isKept) return undefined;
        if (!solution.success) return this.#fail(member, "running", solution, index);
        return this.#note(member, { during: "reading", code: "readout-not-finite", at: span.end }, index);
      },
    };
  }

  #giveBack(outputs: Float64Array, rows: number): void {
    const spare = this.#room.get(rows) ?? [];
    spare.push(outputs);
    this.#room.set(rows, spare);
  }

  /** Writes the readouts of a run, unless another has failed; returns whether all of them are finite. */
  #keep(
    run: RunPlan,
    member: Member,
    offset: number,
    { state }: Settled,
    { outputs }: Solution,
    kernel: Kernel,
  ): boolean {
    const { columns, perUnit } = this.scenario;
    const settled = new Float64Array(kernel.outputCount);
    kernel.outputs(0, state, settled);
    const { times, stride, facts } = run;
    const source = { times, stride, facts, columns, perUnit, settled, outputs };
    const areNumbers = writeCurves(source, member.curves.subarray(offset));
    if (member.failedRuns.has(this.#index)) this.#clear(member);
    return areNumbers;
  }

  #fail(member: Member, during: MemberFailure["during"], { failure }: Solution, run = 0): undefined {
    const { code = "not-finite", at = 0, state } = failure ?? {};
    return this.#note(member, { during, code, at, ...(state === undefined ? {} : { state }) }, run);
  }

  /** Of several runs that fail, the first one is told, whichever came to its end first. */
  #note(member: Member, failure: Omit<MemberFailure, "member" | "scenario">, run: number): undefined {
    if (run >= this.#failedRun(member)) return undefined;
    const { failures, failedRuns, member: number } = member;
    const scenario = this.#index;
    const later = failures.findIndex((one) => one.member === number && one.scenario === scenario);
    if (later >= 0) failures.splice(later, 1);
    failedRuns.set(scenario, run);
    this.#clear(member);
    failures.push({ ...failure, member: number, scenario });
    return undefined;
  }

  #failedRun({ failedRuns }: Member): number {
    return failedRuns.get(this.#index) ?? Number.POSITIVE_INFINITY;
  }

  #clear({ curves }: Member): void {
    curves.fill(Number.NaN, this.#offset, this.#offset + curveCells(this.scenario));
  }
}

function programOf({ programs }: MemberPlan, { program }: StartPlan): Program {
  return (programs[program] as ProgramPlan).program;
}
