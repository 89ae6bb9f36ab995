import type { RealisedEvent } from "../../protocol/index.ts";
import { eitherOn, evokedIn, longestOverlap, peakOf } from "./evoked.ts";
import type { Pair, Side } from "./pair.ts";
import type { ArmCurves, ArmSetting } from "./paired-runs.ts";
import type { CheckRules, DriveReadout, TissueDrives, Trained } from "./rules.ts";
import type { Source } from "./sources.ts";
import { type ReadCurves, type Stretch, Variations } from "./variations.ts";

/** Which sources drive what in a stretch, tissue by tissue. */
export interface Driven {
  readonly stretch: Stretch;
  readonly tissue: TissueDrives;
  readonly growth: readonly Source[];
  readonly maintenance: readonly Source[];
  /** Hours of the longest time at which levels of both sides stand above rest, whoever raised them. */
  readonly bothRaised: number;
}

/**
 * Which sources raise growth and which maintenance, in each tissue: each is run alone and held against none, and left
 * out of all, since what another hides shows alone, and what hunger hides shows in company. An agent that lowers growth is a brake, whether or not maintenance rises with it.
 */
export async function screenSources(
  stretches: readonly Stretch[],
  tissues: readonly TissueDrives[],
  setting: ArmSetting,
  rules: CheckRules,
): Promise<Driven[]> {
  const variations = new Variations();
  for (const stretch of stretches) {
    const acting = actingIn(stretch);
    variations.ask(alone(stretch, undefined), { stretch, left: [] });
    for (const source of acting) variations.ask(alone(stretch, source), { stretch, left: [source] });
  }
  const [read] = await variations.run(setting, 0);
  if (read === undefined) return [];
  return stretches.flatMap((stretch) =>
    tissues.map((tissue) => ({
      stretch,
      tissue,
      growth: driversOf(stretch, tissue, "growth", read, rules),
      maintenance: driversOf(stretch, tissue, "maintenance", read, rules),
      bothRaised: bothRaisedIn(tissue, read({ stretch, left: [] })),
    })),
  );
}

/**
 * Every driver of growth with every driver of maintenance of the same tissue, unless both may be on there, and without
 * sessions that do not train the tissue.
 */
export function pairsOf(driven: readonly Driven[], { brakes }: CheckRules): Pair[] {
  const judged = driven.filter(({ tissue }) => tissue.explained === undefined);
  return judged.flatMap(({ stretch, tissue, growth, maintenance }) =>
    growth.filter(isMeantFor(tissue)).flatMap((one) =>
      maintenance
        .filter((other) => other !== one && isMeantFor(tissue)(other))
        .map((other) => {
          const isBrake = brakes.includes(other.kind);
          return { stretch, tissue, growth: one, maintenance: other, isBrake };
        }),
    ),
  );
}

/** Whether a source is other than a session, or a session that trains the tissue. */
function isMeantFor({ trainedBy }: TissueDrives): (source: Source) => boolean {
  return ({ kind, events }) =>
    kind !== "training" || trainedBy === undefined || trainedBy.some((trained) => events.some(isOf(trained)));
}

function isOf({ kind, words }: Trained): (event: RealisedEvent) => boolean {
  return (event) =>
    event.kind === kind &&
    (words === undefined || Object.values(event.words).some((word) => words.includes(word)));
}

function actingIn({ sources }: Stretch): Source[] {
  return sources.filter(({ kind }) => kind !== "other");
}

/** One source without the others that act, or none. */
function alone(stretch: Stretch, source: Source | undefined) {
  return { stretch, left: actingIn(stretch).filter((other) => other !== source) };
}

function driversOf(
  stretch: Stretch,
  tissue: TissueDrives,
  side: Side,
  read: ReadCurves,
  { brakes }: CheckRules,
): Source[] {
  const none = read(alone(stretch, undefined));
  const all = read({ stretch, left: [] });
  return actingIn(stretch).filter((source) => {
    const [only, without] = [read(alone(stretch, source)), read({ stretch, left: [source] })];
    const moves = (drives: readonly DriveReadout[], sign: 1 | -1) =>
      drives.some(({ readout, rise }) => {
        const least = rise * Math.abs(none.baseline[readout] ?? Number.NaN);
        const evoked = [evokedIn(only, none, readout), evokedIn(all, without, readout)];
        return evoked.some((effect) => peakOf(effect.map((value) => sign * value)) >= least);
      });
    const isBrake = side === "maintenance" && brakes.includes(source.kind) && moves(tissue.growth, -1);
    return isBrake || moves(tissue[side], 1);
  });
}

function bothRaisedIn(tissue: TissueDrives, curves: ArmCurves): number {
  const raised = (side: Side): Uint8Array =>
    tissue[side]
      .map(({ readout, rise }): Uint8Array => {
        const level = (1 + rise) * (curves.baseline[readout] ?? Number.NaN);
        return Uint8Array.from(curves.curves[readout] ?? [], (value) => (value >= level ? 1 : 0));
      })
      .reduce(eitherOn);
  const [from, to] = longestOverlap(raised("growth"), raised("maintenance")) ?? [0, 0];
  return ((to - from) * curves.step) / 3_600_000;
}
