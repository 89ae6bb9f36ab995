import { unitOfIntegral } from "./evoked.ts";
import type { BandedFigure, Loss } from "./finding.ts";
import { type Evoked, lostShare, type Side, type SideEffect } from "./pair.ts";

/** Fewer members make no band. */
const fewest = 8;

/** A figure with the band that holds 90 % of some values. */
export function withBand(figure: BandedFigure, values: readonly number[]): BandedFigure {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length < fewest) return figure;
  return { ...figure, low90: quantileOf(sorted, 0.05), high90: quantileOf(sorted, 0.95) };
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** Of what a loss is told: a readout with its unit, and whether its side is judged by it. */
export interface LossOf {
  readonly side: Side;
  readonly unit: string;
  readonly decides: boolean;
}

/** A loss as it is told, with bands over the same effect in members. */
export function lossFrom(
  { side, unit, decides }: LossOf,
  effect: SideEffect,
  members: readonly Evoked[],
): Loss {
  const { readout, name } = effect.drive;
  const integral = unitOfIntegral(unit);
  const figure = (what: string, unit: string, of: (one: Evoked) => number) =>
    withBand({ name: what, unit, value: of(effect) }, members.map(of));
  return {
    side,
    readout,
    name,
    decides,
    alone: figure("evoked alone", integral, ({ alone }) => alone),
    together: figure("evoked together", integral, ({ together }) => together),
    lost: figure("lost", "1", lostShare),
  };
}
