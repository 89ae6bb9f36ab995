import {
  exp,
  log,
  sideScenario,
  streamOf,
  uniformAt,
  type Varied,
  type WorkerHost,
} from "../../ensemble/index.ts";
import { type Grade, systemParameters } from "../../lang/index.ts";
import { armCurves } from "./arm-curves.ts";
import type { Arm, ArmCurves, Experiment, Figure } from "./experiment.ts";
import { runArmMembers } from "./run-members.ts";
import { type Moved, movesFrom, type Point } from "./slope-moves.ts";

/** How a figure moves with one number of the model. */
export interface FigureSlope {
  readonly address: string;
  /** Name of the first system among the arms that has it. */
  readonly system: string;
  readonly grade: Grade;
  /** Change of the figure for one standard deviation of the number, from runs a quarter of that to both sides. */
  readonly change: number;
  /** Share of the variance of the figure that it makes, where all numbers act along straight lines and by themselves. */
  readonly share: number;
}

/** The numbers that a figure hangs on. */
export interface FigureSlopes {
  /** Of the numbers that were moved one at a time, largest change first. */
  readonly slopes: readonly FigureSlope[];
  /** How many numbers the arms have that are not known exactly. */
  readonly numbers: number;
  /** Share of the variance that comes from numbers that are assumed, or transferred from elsewhere. */
  readonly unsourced: number;
  /** Runs of all arms that it took. */
  readonly runs: number;
}

/** Grades without a source of this very number. */
const unsourcedGrades: readonly Grade[] = ["assumed", "transferred"];

/**
 * The numbers that a figure hangs on, from runs of the arms that it reads. Where there are few numbers, each is moved by
 * itself. Where there are hundreds, all are moved at once first, by a quarter of a standard deviation up or down as drawn:
 * the mean square of what the figure does is its variance, and what goes with the sign of a number points to those that are
 * then moved by themselves. Undefined where a fit says how numbers vary together, or where too many runs fail.
 */
export async function figureSlopes<Name extends string>(
  experiment: Experiment<Name>,
  name: string,
  { host, seed = 1 }: { readonly host?: WorkerHost | undefined; readonly seed?: number } = {},
): Promise<FigureSlopes | undefined> {
  const figure = experiment.figures[name];
  if (figure === undefined) throw new RangeError(`no figure ${name}`);
  const read = readBy(figure);
  const arms = Object.fromEntries(
    [...read.keys()].map((arm) => [arm, armOf(experiment.arms as Readonly<Record<string, Arm>>, arm)]),
  );
  if (Object.values(arms).some(({ posterior }) => posterior !== undefined)) return undefined;
  const readouts = [...new Set([...read.values()].flat())];
  const known = variedIn(Object.values(arms));
  const varied = [...known.keys()];
  let runs = 0;
  const figuresAt = async (points: readonly Point[]): Promise<number[]> => {
    const found: number[] = [];
    const placing = (own: readonly Varied[]) => ({
      write: (member: number, out: Float64Array) => writePoint(own, points[member], out),
    });
    runs += points.length;
    await runArmMembers(arms, readouts, { members: points.length, host, placing }, (at) => {
      found.push(at === undefined ? Number.NaN : figureOf(figure, at));
    });
    return found;
  };
  const signOf = signs(varied, seed);
  const found = await movesFrom(
    varied.map((address) => ({ address, isUnsourced: isUnsourced(known.get(address)) })),
    signOf,
    figuresAt,
  );
  return found === undefined ? undefined : slopesOf(found, runs, known);
}

/** Names of the arms that a figure reads. */
export function armsRead<Name extends string>(figure: Figure<Name>): string[] {
  return [...readBy(figure).keys()];
}

function slopesOf({ alone, variance }: Moved, runs: number, known: ReadonlyMap<string, Known>): FigureSlopes {
  const total = variance.unsourced + variance.sourced;
  const shareOf = (part: number) => (total === 0 ? 0 : Math.min(1, part / total));
  return {
    slopes: [...alone]
      .map(([address, change]) => ({
        address,
        ...(known.get(address) ?? { system: "", grade: "assumed" as const }),
        change,
        share: shareOf(change * change),
      }))
      .sort((a, b) => b.share - a.share || (a.address < b.address ? -1 : 1)),
    numbers: known.size,
    unsourced: shareOf(variance.unsourced),
    runs,
  };
}

/** Which readouts of which arms a figure asks for. */
function readBy<Name extends string>(figure: Figure<Name>): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, Set<string>>();
  const flat = (arm: string) =>
    armCurves(Float64Array.of(0, Number.MAX_SAFE_INTEGER), (readout) => {
      read.set(arm, (read.get(arm) ?? new Set()).add(readout));
      return { rest: 1, value: () => 1 };
    });
  figure.of(flat);
  return new Map([...read].map(([arm, names]) => [arm, [...names]]));
}

function figureOf<Name extends string>(figure: Figure<Name>, arms: ReadonlyMap<string, ArmCurves>): number {
  return figure.of((arm) => {
    const curves = arms.get(arm);
    if (curves === undefined) throw new RangeError(`no arm ${arm}`);
    return curves;
  });
}

/** The numbers of a member: each so many standard deviations from its middle. */
function writePoint(varied: readonly Varied[], point: Point = () => 0, out: Float64Array): void {
  varied.forEach(({ address, centre, spread }, i) => {
    const by = point(address);
    const isNormal = spread.kind === "normal";
    if (spread.kind === "none" || by === 0) out[i] = centre;
    else out[i] = isNormal ? centre + spread.sd * by : centre * exp(by * log(spread.factor));
  });
}

/** +1 or -1 for each number in each round, by its name alone. */
function signs(addresses: readonly string[], seed: number): (address: string, round: number) => 1 | -1 {
  const streams = new Map(addresses.map((address) => [address, streamOf(seed, address)]));
  return (address, round) => {
    const stream = streams.get(address);
    return stream !== undefined && uniformAt(stream, round) < 0.5 ? -1 : 1;
  };
}

/** Where a number stands, and how well it is known. */
type Known = Pick<FigureSlope, "system" | "grade">;

/** What varies in any arm, with the agents that it takes. */
function variedIn(arms: readonly Arm[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { system, protocol, variants = {} } of arms) {
    const { scenario, varied } = sideScenario({ protocol, system, variants }, { of: "parameters" });
    const all = systemParameters(scenario.system, { variants: scenario.build.variants ?? {} });
    for (const { address } of varied) {
      const grade = all.get(address)?.evidence.grade ?? "assumed";
      if (!known.has(address)) known.set(address, { system: scenario.system.id, grade });
    }
  }
  return known;
}

function isUnsourced(one: Known | undefined): boolean {
  return one === undefined || unsourcedGrades.includes(one.grade);
}

function armOf(arms: Readonly<Record<string, Arm>>, name: string): Arm {
  const arm = arms[name];
  if (arm === undefined) throw new RangeError(`no arm ${name}`);
  return arm;
}
