import type { BandedFigure, PlainFinding } from "./finding.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers } from "./paired-runs.ts";
import type { CheckRules, ChronicRules, TissueDrives } from "./rules.ts";

const hour = 3_600_000;
const week = 168 * hour;

/** Curves of a whole protocol, run with the numbers as they stand. */
export async function wholeCurves(whole: Arm, setting: ArmSetting): Promise<ArmCurves | undefined> {
  const [curves] = (await runMembers({ ...setting, step: hour / 2 }, [whole], 0)).flat();
  return curves;
}

/**
 * Growth that is on or off nearly all hours of days, and weeks without a low phase: read off curves of a whole protocol,
 * against the level of the settled body.
 */
export function chronicFindings(
  curves: ArmCurves,
  tissues: readonly TissueDrives[],
  { chronic }: CheckRules,
): PlainFinding[] {
  return tissues.flatMap((tissue) => {
    // A signal says whether growth is on; what is made of it has brakes of its own.
    const drive = tissue.growth.find(({ decides }) => !decides) ?? tissue.growth[0];
    const values = drive === undefined ? undefined : curves.curves[drive.readout];
    if (drive === undefined || values === undefined) return [];
    if (values.length * curves.step < chronic.days * 24 * hour) return [];
    const rest = curves.baseline[drive.readout] ?? Number.NaN;
    const levels = values.map((value) => value / rest);
    const about = { tissue: tissue.name, readout: drive.readout, name: drive.name };
    return findingsOf(levels, curves.step, chronic).map(
      ({ code, figures }): PlainFinding => ({
        code,
        severity: "warning",
        where: {},
        also: [],
        refs: [],
        about,
        figures,
      }),
    );
  });
}

type Found = Pick<PlainFinding, "code" | "figures">;

function findingsOf(levels: Float64Array, step: number, chronic: ChronicRules): Found[] {
  const { high, low, share, lowPhase } = chronic;
  const above = shareOf(levels, (level) => level >= high);
  const below = shareOf(levels, (level) => level <= low);
  const mean = figure("mean over rest", "1", levels.reduce((sum, level) => sum + level, 0) / levels.length);
  if (above >= share)
    return [
      {
        code: "chronic-activation",
        figures: [figure("share of hours", "1", above), figure("level", "1", high), mean],
      },
    ];
  if (below >= share)
    return [
      {
        code: "chronic-suppression",
        figures: [figure("share of hours", "1", below), figure("level", "1", low), mean],
      },
    ];
  const longest = longestAbove(levels, lowPhase.level, Math.ceil((lowPhase.hours * hour) / step)) * step;
  if (longest < week) return [];
  const figures = [
    figure("days without", "d", longest / (24 * hour)),
    figure("level", "1", lowPhase.level),
    figure("hours", "h", lowPhase.hours),
  ];
  return [{ code: "no-low-phase", figures }];
}

function shareOf(levels: Float64Array, is: (level: number) => boolean): number {
  return levels.filter(is).length / Math.max(1, levels.length);
}

/** Most rows in a row without so many rows at or below a level one after the other. */
function longestAbove(levels: Float64Array, level: number, rows: number): number {
  let longest = 0;
  let since = 0;
  let low = 0;
  for (let row = 0; row < levels.length; row++) {
    low = (levels[row] as number) <= level ? low + 1 : 0;
    if (low >= rows) since = row + 1;
    longest = Math.max(longest, row + 1 - since);
  }
  return longest;
}

function figure(name: string, unit: string, value: number): BandedFigure {
  return { name, unit, value };
}
