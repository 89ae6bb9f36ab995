import {
  type EnsembleSide,
  type Posterior,
  type Scenario,
  type ScenarioRun,
  sideScenario,
  type Varied,
} from "../../ensemble/index.ts";
import { exposedSystem, type System } from "../../lang/index.ts";
import { type RealisedEvent, realise } from "../../protocol/index.ts";
import { builtOf, defaultTolerances, questionOf, type Tolerances } from "../../simulate/index.ts";
import type { PointsQuestion } from "./points.ts";

/** Points that start from one settled state: a run each, in the order of `points`. */
export interface Start {
  readonly scenario: Scenario;
  readonly points: readonly number[];
  /** Which numbers vary in it. */
  readonly block: number;
}

/** Numbers that vary together at some points. */
export interface Block {
  readonly varied: readonly Varied[];
  /** The same, with the places of their values in the row of a member. */
  readonly placed: readonly (Pick<Varied, "address" | "also" | "unit"> & { readonly value: number })[];
  readonly posterior: Posterior | undefined;
}

/** What is known of points before anything is run. */
export interface PlannedPoints {
  readonly starts: readonly Start[];
  readonly blocks: readonly Block[];
  readonly relativeTolerance: number;
}

/** From so many states on, members have tolerances of their own. */
const largeSystem = 200;
const largeTolerances: Tolerances = { relativeTolerance: 1e-5, scaledTolerance: 1e-8 };

/** Brings points together that start alike, and finds what varies in each. */
export function planPoints(question: PointsQuestion): PlannedPoints {
  const blocks = new BlockList(question);
  const starts = new Map<
    string,
    { scenario: Scenario; points: number[]; runs: ScenarioRun[]; block: number }
  >();
  const joined = systemsOf(question.points);
  question.points.forEach((given, point) => {
    const side = { ...given, system: joined.get(given.system) ?? given.system };
    const { protocol, posterior: _, ...rest } = side;
    const { every } = question;
    const asked = questionOf(protocol, { ...rest, ...(every === undefined ? {} : { every }) });
    const { system, build, events, times, limbs } = asked;
    const block = blocks.of(side, build);
    const [limb] = limbs;
    const key = JSON.stringify([blocks.placeOf(system), build, block]);
    const run: ScenarioRun = { events, times, stride: 1, ...(limb === undefined ? {} : { limb }) };
    const known = starts.get(key);
    if (known === undefined) {
      const tolerances = question.tolerances ?? tolerancesOf({ system, build });
      starts.set(key, {
        scenario: { system, build, runs: [], tolerances },
        points: [point],
        runs: [run],
        block,
      });
    } else {
      known.points.push(point);
      known.runs.push(run);
    }
  });
  const found = [...starts.values()].map(({ scenario, runs, ...start }): Start => {
    return { ...start, scenario: { ...scenario, runs } };
  });
  const relativeTolerance = Math.max(...found.map(({ scenario }) => scenario.tolerances.relativeTolerance));
  return { starts: found, blocks: blocks.all(), relativeTolerance };
}

/**
 * The system of each point with the agents and batches of all points that run on it: an agent that is not given does
 * nothing, and one compiled program serves all.
 */
function systemsOf(points: readonly EnsembleSide[]): Map<System, System> {
  const events = new Map<System, RealisedEvent[]>();
  for (const { system, protocol } of points) {
    const known = events.get(system) ?? [];
    events.set(system, known);
    for (const event of realise(protocol)) known.push(event);
  }
  return new Map([...events].map(([system, own]) => [system, exposedSystem(system, own)]));
}

function tolerancesOf({ system, build }: Pick<Scenario, "system" | "build">): Tolerances {
  return builtOf(system, build).flat.states.length < largeSystem ? defaultTolerances : largeTolerances;
}

/** What varies, each list of numbers once: points that differ in events vary in the same. */
class BlockList {
  readonly #question: PointsQuestion;
  readonly #systems: unknown[] = [];
  readonly #blocks = new Map<string, Omit<Block, "placed"> & { readonly place: number }>();

  constructor(question: PointsQuestion) {
    this.#question = question;
  }

  placeOf(system: EnsembleSide["system"]): number {
    const place = this.#systems.indexOf(system);
    return place < 0 ? this.#systems.push(system) - 1 : place;
  }

  of(side: EnsembleSide, build: Scenario["build"]): number {
    const { of = "parameters" } = this.#question;
    const fixed = [...Object.keys(side.adjustments ?? {}), ...Object.keys(side.protocol.values ?? {})].sort();
    const own = of === "people" ? [build] : [build.variants, fixed];
    const key = JSON.stringify([this.placeOf(side.system), side.posterior?.fit, own]);
    const known = this.#blocks.get(key);
    if (known !== undefined) return known.place;
    const { varied } = sideScenario(side, { of });
    const posterior = of === "people" ? undefined : side.posterior;
    this.#blocks.set(key, { varied, posterior, place: this.#blocks.size });
    return this.#blocks.size - 1;
  }

  all(): Block[] {
    let offset = 0;
    return [...this.#blocks.values()].map(({ varied, posterior }) => {
      const from = offset;
      offset += varied.length;
      const placed = varied.map(({ address, also, unit }, i) => {
        return { address, unit, value: from + i, ...(also === undefined ? {} : { also }) };
      });
      return { varied, placed, posterior };
    });
  }
}
