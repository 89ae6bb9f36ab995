import type { RealisedEvent } from "../../protocol/index.ts";
import type { BandedFigure, PlainFinding } from "./finding.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers } from "./paired-runs.ts";
import type { CheckRules, MonthsRules, TrainingGain } from "./rules.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** Levels are means over so long: food moves them within the day. */
const window = 7 * day;
const step = 6 * hour;

/**
 * What weeks of lifting and of endurance training do to what each is for, beside the same weeks with that kind alone: all
 * else, food too, as it is written. With the numbers as they stand.
 */
export async function monthsFindings(
  { events, end }: Arm,
  whole: ArmCurves | undefined,
  setting: ArmSetting,
  { months }: CheckRules,
): Promise<PlainFinding[]> {
  const gains = gainsOf(setting, months);
  const until = Math.min(end, months.days.most * day);
  const within = events.filter(({ at }) => at < until);
  const [first, second] = months.kinds;
  const own = (kind: string) => within.filter((event) => event.kind === kind);
  const isBoth = [first, second].every((kind) => own(kind).length >= months.sessions);
  if (gains.length === 0 || end < months.days.least * day || !isBoth) return [];
  const without = (kind: string): Arm => ({
    events: within.filter((event) => event.kind !== kind),
    end: until,
  });
  const readouts = gains.map(({ readout }) => readout);
  const all = whole !== undefined && until === end ? [] : [{ events: within, end: until }];
  const arms = [without(second), without(first), ...all];
  const [curves] = await runMembers({ ...setting, readouts, step }, arms, 0);
  const [onlyFirst, onlySecond, both = whole] = curves ?? [];
  if (both === undefined || onlyFirst === undefined || onlySecond === undefined) return [];
  const figures = gains.flatMap((gain) =>
    figuresOf(gain, both, gain.kind === first ? onlyFirst : onlySecond),
  );
  const weeks = { name: "weeks", unit: "1", value: until / window };
  return [findingOf([own(first)[0], own(second)[0]], [weeks, ...figures], months)];
}

/** What each kind of training is for, in a system; nothing where it follows none of it. */
export function gainsOf({ side }: ArmSetting, { gains }: MonthsRules): readonly TrainingGain[] {
  return gains[side.system.id] ?? [];
}

function figuresOf({ readout, name }: TrainingGain, both: ArmCurves, alone: ArmCurves): BandedFigure[] {
  return [
    { name: `${name} with both`, unit: "1", value: risen(both, readout) },
    { name: `${name} alone`, unit: "1", value: risen(alone, readout) },
  ];
}

/** Share of the settled level by which the last week stands above it. */
function risen({ curves, baseline, step: every }: ArmCurves, readout: string): number {
  const last = (curves[readout] ?? new Float64Array()).subarray(-Math.round(window / every));
  const mean = last.reduce((sum, value) => sum + value, 0) / last.length;
  return mean / (baseline[readout] ?? Number.NaN) - 1;
}

function findingOf(
  trained: readonly (RealisedEvent | undefined)[],
  figures: readonly BandedFigure[],
  { refs }: MonthsRules,
): PlainFinding {
  const [where = {}, ...also] = trained.flatMap((event) => {
    if (event === undefined) return [];
    const { line, column, path } = event.from;
    return [{ line, column, path }];
  });
  return { code: "training-months", severity: "note", where, also, refs, about: {}, figures };
}
