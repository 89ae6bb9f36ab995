import { eitherOn, evokedIn, integralOver, longestOverlap, peakOf, rowsOn } from "./evoked.ts";
import type { BandedFigure, Loss } from "./finding.ts";
import type { ArmCurves } from "./paired-runs.ts";
import type { DriveReadout, TissueDrives } from "./rules.ts";

/** Two sources in the company of all else: both there, each without the other, neither. */
export interface PairCurves {
  readonly both: ArmCurves;
  readonly growthOnly: ArmCurves;
  readonly maintenanceOnly: ArmCurves;
  readonly neither: ArmCurves;
}

/** What is evoked on one side of a pair, alone and together, and the rows over which it is. */
export interface SideEffect {
  readonly drive: DriveReadout;
  readonly alone: number;
  readonly together: number;
  readonly on: Uint8Array;
}

/** What one side of a pair does to its readouts, of which some must rise as far as the rules say. */
export function sideEffects(
  pair: PairCurves,
  tissue: TissueDrives,
  side: "growth" | "maintenance",
  share: number,
): SideEffect[] {
  const { both, growthOnly, maintenanceOnly, neither } = pair;
  const [own, other] = side === "growth" ? [growthOnly, maintenanceOnly] : [maintenanceOnly, growthOnly];
  return tissue[side].flatMap((drive) => {
    const { readout, rise } = drive;
    const alone = evokedIn(own, neither, readout);
    if (!(peakOf(alone) >= rise * Math.abs(neither.baseline[readout] ?? Number.NaN))) return [];
    const on = rowsOn(alone, share);
    const together = evokedIn(both, other, readout);
    const { step } = both;
    return [{ drive, on, alone: integralOver(alone, on, step), together: integralOver(together, on, step) }];
  });
}

/** The share of what one does alone that the other takes away; negative where it adds. */
export function lostShare({ alone, together }: Pick<SideEffect, "alone" | "together">): number {
  return 1 - together / alone;
}

/** The largest loss of a side: of the readouts that decide, or of the others where the source moves none of these. */
export function sideLoss(effects: readonly SideEffect[]): number {
  const deciding = effects.filter(({ drive }) => drive.decides);
  return Math.max(...(deciding.length > 0 ? deciding : effects).map(lostShare));
}

/** Rows of the longest time at which both sides are on. */
export function overlapOf(
  growth: readonly SideEffect[],
  maintenance: readonly SideEffect[],
): readonly [number, number] | undefined {
  const on = (effects: readonly SideEffect[]) => effects.map((effect) => effect.on).reduce(eitherOn);
  if (growth.length === 0 || maintenance.length === 0) return undefined;
  return longestOverlap(on(growth), on(maintenance));
}

/** A loss as it is told, with bands where members were run. */
export function lossFrom(
  side: Loss["side"],
  effect: SideEffect,
  members: readonly Pick<SideEffect, "alone" | "together">[],
): Loss {
  const { readout, name } = effect.drive;
  const figure = (what: string, unit: string, of: (one: Pick<SideEffect, "alone" | "together">) => number) =>
    withBand({ name: what, unit, value: of(effect) }, members.map(of));
  return {
    side,
    readout,
    name,
    alone: figure("evoked alone", "h", ({ alone }) => alone),
    together: figure("evoked together", "h", ({ together }) => together),
    lost: figure("lost", "1", lostShare),
  };
}

/** A figure with the band that holds 90 % of some values; fewer than 8 make none. */
export function withBand(figure: BandedFigure, values: readonly number[]): BandedFigure {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length < 8) return figure;
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { ...figure, low90: at(0.05), high90: at(0.95) };
}
