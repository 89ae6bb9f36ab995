import type { BandedFigure, PlainFinding } from "./finding.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers } from "./paired-runs.ts";
import type { CheckRules, ChronicRules, TissueDrives } from "./rules.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** Curves of a whole protocol, run with the numbers as they stand. */
export async function wholeCurves(whole: Arm, setting: ArmSetting): Promise<ArmCurves | undefined> {
  const [curves] = (await runMembers({ ...setting, step: hour / 2 }, [whole], 0)).flat();
  return curves;
}

/** A protocol's own curves, and those of the usual week that they are held against. */
export interface ChronicCurves {
  readonly whole: ArmCurves;
  readonly reference: ArmCurves;
}

/**
 * Growth that is on or off nearly all hours of days, and weeks without a low phase: read off curves of a whole protocol,
 * against the level of the settled body, and told where the same system does not show it over a usual week.
 */
export function chronicFindings(
  { whole: curves, reference }: ChronicCurves,
  tissues: readonly TissueDrives[],
  { chronic }: CheckRules,
): PlainFinding[] {
  return tissues.flatMap((tissue) => {
    // A signal says whether growth is on; what is made of it has brakes of its own.
    const drive = tissue.growth.find(({ decides }) => !decides) ?? tissue.growth[0];
    const values = drive === undefined ? undefined : curves.curves[drive.readout];
    if (drive === undefined || values === undefined) return [];
    if (values.length * curves.step < chronic.days * day) return [];
    const rest = curves.baseline[drive.readout] ?? Number.NaN;
    const levels = values.map((value) => value / rest);
    const usual = (reference.curves[drive.readout] ?? new Float64Array()).map((value) => {
      return value / (reference.baseline[drive.readout] ?? Number.NaN);
    });
    const about = {
      tissue: tissue.name,
      readout: drive.readout,
      name: drive.name,
      reference: chronic.reference.name,
    };
    return findingsOf({ levels, step: curves.step }, { levels: usual, step: reference.step }, chronic).map(
      ({ code, figures }): PlainFinding => ({
        code,
        severity: "warning",
        where: {},
        also: [],
        refs: chronic.refs,
        about,
        figures,
      }),
    );
  });
}

type Found = Pick<PlainFinding, "code" | "figures">;

/** Multiples of rest, row after row. */
interface Levels {
  readonly levels: Float64Array;
  readonly step: number;
}

function findingsOf(own: Levels, usual: Levels, chronic: ChronicRules): Found[] {
  const { high, low, share, beyond, lowPhase } = chronic;
  const mean = figure("mean over rest", "1", meanOf(own.levels));
  const sides = [
    { code: "chronic-activation", level: high, is: (value: number) => value >= high },
    { code: "chronic-suppression", level: low, is: (value: number) => value <= low },
  ] as const;
  for (const { code, level, is } of sides) {
    const [here, there] = [shareOf(own.levels, is), shareOf(usual.levels, is)];
    if (here < share || here < there + beyond) continue;
    const figures = [
      figure("share of hours", "1", here),
      figure("level", "1", level),
      mean,
      figure("share in a usual week", "1", there),
    ];
    return [{ code, figures }];
  }
  const longest = withoutLow(own, lowPhase);
  const usually = withoutLow(usual, lowPhase);
  // A usual week without a low phase says that this system does not come down as people do.
  if (longest < week || usually > week - day) return [];
  const figures = [
    figure("days without", "d", longest / day),
    figure("level", "1", lowPhase.level),
    figure("hours", "h", lowPhase.hours),
    figure("days without in a usual week", "d", usually / day),
  ];
  return [{ code: "no-low-phase", figures }];
}

/** The longest time without a low phase, in milliseconds. */
function withoutLow({ levels, step }: Levels, { level, hours }: ChronicRules["lowPhase"]): number {
  return longestAbove(levels, level, Math.ceil((hours * hour) / step)) * step;
}

function meanOf(levels: Float64Array): number {
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
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
