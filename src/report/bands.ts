import type { Band, BandedReadout, Ensemble, EnsembleFacts, Fact } from "../ensemble/ensemble.ts";
import type { SeriesLine } from "./series-lines.ts";

/** What the members of a band differ in. */
export type BandKind = EnsembleFacts["of"];

/** The bands of one run: those of what is not known of its numbers, and those of people; either may be missing. */
export type RunBands = { readonly [Kind in BandKind]?: Ensemble | undefined };

/** A band with the times of its curve. */
export type LineBand = BandedReadout & { readonly times: Float64Array };

/** What the bands of one line are. */
export type LineBands = { readonly [Kind in BandKind]?: LineBand };

/** Both kinds, in the order in which they are shown. */
export const bandKinds: readonly BandKind[] = ["parameters", "people"];

/** The ensembles that are there, parameters first. */
export function ensemblesOf(bands: RunBands): Ensemble[] {
  return bandKinds.flatMap((kind) => bands[kind] ?? []);
}

/** The bands of one line of a run. */
export function bandsOfLine(bands: RunBands, { limb, readout }: SeriesLine): LineBands {
  return Object.fromEntries(
    ensemblesOf(bands).flatMap(({ facts, times, series }) => {
      const found = series.find((each) => each.limb === limb)?.readouts[readout];
      return found === undefined ? [] : [[facts.of, { ...found, times }]];
    }),
  );
}

/** A fact of a line with its band; undefined where there is none, or where no member has a number. */
export function bandOfFact(banded: BandedReadout | undefined, fact: Fact): Band<number> | undefined {
  const band = banded?.facts[fact];
  return band === undefined || Number.isNaN(band.median) ? undefined : band;
}

/** Facts that are times of the run, in milliseconds from `start`. */
export function isTime(fact: Fact): boolean {
  return fact === "peakAt" || fact === "lowestAt";
}
