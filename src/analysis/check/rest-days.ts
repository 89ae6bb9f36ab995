import { evokedIn, integralOver, unitOfIntegral } from "./evoked.ts";
import type { PlainFinding } from "./finding.ts";
import type { ArmSetting } from "./paired-runs.ts";
import { drivenBySupplement, type SupplementDrive } from "./placement.ts";
import type { CheckRules } from "./rules.ts";
import type { Driven } from "./screen.ts";
import { type ReadCurves, Variations } from "./variations.ts";

/** What the same supplement does on a day with a session and on one without. */
interface Days {
  readonly training: SupplementDrive;
  readonly rest: SupplementDrive;
}

/**
 * Supplements that are taken on days of training and of rest alike, whose exposure does much more on the one than on the
 * other. With the numbers as they stand.
 */
export async function restDayFindings(
  driven: readonly Driven[],
  setting: ArmSetting,
  { placement }: CheckRules,
): Promise<PlainFinding[]> {
  const pairs = pairsOf(driven);
  if (pairs.length === 0) return [];
  const variations = new Variations();
  for (const { training, rest } of pairs)
    for (const { stretch, source } of [training, rest])
      variations.ask({ stretch, left: [] }, { stretch, left: [source] });
  const [read] = await variations.run(setting, 0);
  if (read === undefined) return [];
  return pairs.flatMap((days) => {
    const [training, rest] = [gainOf(days.training, read), gainOf(days.rest, read)];
    const [less, more] = [Math.min(training, rest), Math.max(training, rest)];
    return less > 0 && more >= (1 + placement.gain) * less
      ? [findingOf(days.training, { training, rest }, setting)]
      : [];
  });
}

function pairsOf(driven: readonly Driven[]): Days[] {
  const known = new Map<string, { training?: SupplementDrive; rest?: SupplementDrive }>();
  for (const one of driven.flatMap(drivenBySupplement)) {
    const key = JSON.stringify([one.source.key, one.side, one.tissue]);
    const day = trains(one) ? "training" : "rest";
    known.set(key, { [day]: one, ...known.get(key) });
  }
  const met = new Set<string>();
  return [...known.values()].flatMap(({ training, rest }) => {
    if (training === undefined || rest === undefined) return [];
    const key = `${training.source.key} ${training.side}`;
    if (met.has(key)) return [];
    met.add(key);
    return [{ training, rest }];
  });
}

const day = 24 * 3_600_000;

/** Whether there is a session on the day that is looked at. */
function trains({ stretch: { sources, from } }: SupplementDrive): boolean {
  return sources.some(
    ({ kind, events }) => kind === "training" && events.some(({ at }) => at >= from && at < from + day),
  );
}

/** What it adds to its readout over all that is looked at. */
function gainOf({ stretch, source, drive }: SupplementDrive, read: ReadCurves): number {
  const withIt = read({ stretch, left: [] });
  const added = evokedIn(withIt, read({ stretch, left: [source] }), drive.readout);
  return integralOver(added, new Uint8Array(added.length).fill(1), withIt.step);
}

function findingOf(
  { source, tissue, drive, side }: SupplementDrive,
  { training, rest }: { readonly training: number; readonly rest: number },
  { side: { system } }: ArmSetting,
): PlainFinding {
  const { line, column, path } = source.where;
  const unit = unitOfIntegral(system.readouts[drive.readout]?.unit ?? "1");
  return {
    code: "rest-days",
    severity: "note",
    where: { line, column, path },
    also: [],
    refs: [],
    about: { what: source.name, tissue, side, name: drive.name, readout: drive.readout },
    figures: [
      { name: "on days of training", unit, value: training },
      { name: "on days of rest", unit, value: rest },
    ],
  };
}
