import { eitherOn, evokedIn, integralOver, longestOverlap, peakOf, rowsOn } from "./evoked.ts";
import type { ArmCurves } from "./paired-runs.ts";
import type { DriveReadout, TissueDrives } from "./rules.ts";
import type { Source } from "./sources.ts";
import type { ReadCurves, Stretch, Variation } from "./variations.ts";

/** The two sides of a tissue. */
export type Side = "growth" | "maintenance";

/** One source that raises growth and one that raises maintenance, in one tissue, on the days of a stretch. */
export interface Pair {
  readonly stretch: Stretch;
  readonly growth: Source;
  readonly maintenance: Source;
  /** Whether what is called maintenance stands against growth where it raises nothing itself. */
  readonly isBrake: boolean;
  readonly tissue: TissueDrives;
}

/** One of a pair, moved. */
export type Moved = Variation["moved"];

/** The four variations of a pair: both there, each without the other, neither. */
export function variationsOf({ stretch, growth, maintenance }: Pair, moved?: Moved): Variation[] {
  return [[], [maintenance], [growth], [growth, maintenance]].map((left) => {
    const isThere = moved !== undefined && !left.includes(moved.source);
    return isThere ? { stretch, left, moved } : { stretch, left };
  });
}

/** What is evoked alone and together, in hours of the unit of the readout. */
export interface Evoked {
  readonly alone: number;
  readonly together: number;
}

/** What is evoked on one side of a pair, and the rows over which it is. */
export interface SideEffect extends Evoked {
  readonly drive: DriveReadout;
  readonly on: Uint8Array;
  /** Of the readout, in the settled state. */
  readonly baseline: number;
}

/** What both sides of a pair do, and what they do in company. */
export interface PairEffect {
  readonly growth: readonly SideEffect[];
  readonly maintenance: readonly SideEffect[];
  /** First row and row after the last of the longest time at which both are on. */
  readonly overlap: readonly [number, number] | undefined;
}

/** Effects of a pair in the company of all else; an effect is on above the share `on` of its own peak. */
export function pairEffect(pair: Pair, read: ReadCurves, on: number, moved?: Moved): PairEffect {
  const [both, growthOnly, maintenanceOnly, neither] = variationsOf(pair, moved).map(read);
  if (!both || !growthOnly || !maintenanceOnly || !neither) throw new RangeError("a pair has four runs");
  const side = (drives: readonly DriveReadout[], own: ArmCurves, other: ArmCurves) =>
    drives.flatMap((drive) => sideEffect(drive, { both, own, other, neither }, on) ?? []);
  const growth = side(pair.tissue.growth, growthOnly, maintenanceOnly);
  const maintenance = side(pair.tissue.maintenance, maintenanceOnly, growthOnly);
  const brakes = pair.isBrake ? pair.tissue.growth : [];
  const braked = brakes.map(({ readout }) => rowsOn(evokedIn(growthOnly, both, readout), on));
  return { growth, maintenance, overlap: overlapOf(growth, maintenance, braked) };
}

/** What one effect is in a member: over the hours in which it is on with the numbers as they stand. */
export function sameEffect(
  pair: Pair,
  side: Side,
  { drive, on }: SideEffect,
  read: ReadCurves,
  moved?: Moved,
): Evoked {
  const [both, growthOnly, maintenanceOnly, neither] = variationsOf(pair, moved).map(read);
  if (!both || !growthOnly || !maintenanceOnly || !neither) throw new RangeError("a pair has four runs");
  const [own, other] = side === "growth" ? [growthOnly, maintenanceOnly] : [maintenanceOnly, growthOnly];
  return evokedOver(on, { both, own, other, neither }, drive.readout);
}

/**
 * Together is the larger of two: what one adds to the other, and what both add to neither. So two that raise the same
 * thing less than their sum cost each other nothing, and neither does what lowers a level that stays risen.
 */
function evokedOver(on: Uint8Array, { both, own, other, neither }: Four, readout: string): Evoked {
  const over = (a: ArmCurves, b: ArmCurves) => integralOver(evokedIn(a, b, readout), on, both.step);
  return { alone: over(own, neither), together: Math.max(over(both, other), over(both, neither)) };
}

interface Four {
  readonly both: ArmCurves;
  readonly own: ArmCurves;
  readonly other: ArmCurves;
  readonly neither: ArmCurves;
}

/** Undefined where the source raises the readout less than the rules ask for. */
function sideEffect(drive: DriveReadout, { both, own, other, neither }: Four, share: number) {
  const { readout, rise } = drive;
  const alone = evokedIn(own, neither, readout);
  const baseline = Math.abs(neither.baseline[readout] ?? Number.NaN);
  if (!(peakOf(alone) >= rise * baseline)) return undefined;
  const on = rowsOn(alone, share);
  return { drive, on, baseline, ...evokedOver(on, { both, own, other, neither }, readout) };
}

/** The share of what one does alone that the other takes away; negative where it adds, NaN where alone it does nothing. */
export function lostShare({ alone, together }: Evoked): number {
  return alone > 0 ? 1 - together / alone : Number.NaN;
}

/** The effect that a side is judged by: of those that decide, or of all where there is none, the one that loses most. */
export function decidingEffect(effects: readonly SideEffect[]): SideEffect | undefined {
  const deciding = effects.filter(({ drive }) => drive.decides);
  const ranked = [...(deciding.length > 0 ? deciding : effects)].sort((a, b) => lostShare(b) - lostShare(a));
  return ranked[0];
}

/** Whether a side is judged by an effect: one that decides, or any where none of the side does. */
export function isJudged({ drive }: SideEffect, effects: readonly SideEffect[]): boolean {
  return drive.decides || !effects.some((one) => one.drive.decides);
}

/** The largest loss of all that is told, also of what does not decide. */
export function largestLoss({ growth, maintenance }: Pick<PairEffect, Side>): number {
  return Math.max(0, ...[...growth, ...maintenance].map(lostShare));
}

/** The larger loss of the two sides; 0 where neither does anything. */
export function worstLoss({ growth, maintenance }: Pick<PairEffect, Side>): number {
  const effects = [decidingEffect(growth), decidingEffect(maintenance)];
  return Math.max(0, ...effects.map((effect) => (effect === undefined ? 0 : lostShare(effect))));
}

/** What is lost on both sides, in hours of the settled level: a large share of next to nothing is little. */
export function sizeOfLoss({ growth, maintenance }: Pick<PairEffect, Side>): number {
  return [decidingEffect(growth), decidingEffect(maintenance)].reduce((sum, effect) => {
    return effect === undefined ? sum : sum + Math.max(0, effect.alone - effect.together) / effect.baseline;
  }, 0);
}

/** Where nothing rises on the side of maintenance, a brake is on while there is less growth than without it. */
function overlapOf(
  growth: readonly SideEffect[],
  maintenance: readonly SideEffect[],
  braked: readonly Uint8Array[],
): readonly [number, number] | undefined {
  const brakes = maintenance.length > 0 ? maintenance.map(({ on }) => on) : braked;
  if (growth.length === 0 || brakes.length === 0) return undefined;
  return longestOverlap(growth.map(({ on }) => on).reduce(eitherOn), brakes.reduce(eitherOn));
}
