import type { ComparedEnsemble, Fact } from "../ensemble/ensemble.ts";
import { format90 } from "./band-words.ts";
import { type BandKind, bandKinds } from "./bands.ts";
import { changeText } from "./change-text.ts";
import type { ComparedReadout } from "./compare-text.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { type Align, lengthOfTable, terminalText, textTable } from "./text-table.ts";

/** Two protocols member against member, by what the members differ in. */
export type ComparedBands = { readonly [Kind in BandKind]?: ComparedEnsemble | undefined };

const members: Readonly<Record<BandKind, string>> = { parameters: "draws", people: "people" };

/**
 * Readouts side by side, a header first: peak (or low) and mean in two lines each, with the 90 % band of b - a and how
 * often b is larger. The change of the central runs is left out where a line is too short.
 */
export function comparedRows(
  rows: readonly ComparedReadout[],
  compared: ComparedBands,
  width: number,
): string[] {
  const kinds = bandKinds.filter((kind) => compared[kind] !== undefined);
  const table = (change: boolean): string[][] => {
    const heads = kinds.flatMap((kind) => [`B − A of ${members[kind]}`, "B > A"]);
    const header = ["readout", "", "A", "B", ...(change ? ["change"] : []), ...heads];
    return [header, ...rows.flatMap((row) => twoLines(row, compared, kinds, change))];
  };
  const full = table(true);
  const shown = lengthOfTable(full) <= width ? full : table(false);
  const align: Align[] = ["left", "left", "right", "right"];
  return textTable(shown, [
    ...align,
    ...new Array<Align>((shown[0]?.length ?? 0) - align.length).fill("right"),
  ]);
}

function twoLines(
  row: ComparedReadout,
  compared: ComparedBands,
  kinds: readonly BandKind[],
  change: boolean,
): string[][] {
  const { readout, unit, falls, a, b } = row;
  const extreme = falls ? "lowest" : "peak";
  const line = (heading: string, fact: "peak" | "lowest" | "mean", share: number): string[] => {
    const side = fact === "mean" ? "mean" : "peak";
    return [
      heading,
      fact === "lowest" ? "low" : fact,
      formatNumber(a[side]),
      formatNumber(b[side]),
      ...(change ? [changeText(share, a[side], b[side])] : []),
      ...kinds.flatMap((kind) => bandCells(compared[kind], readout, fact)),
    ];
  };
  return [
    line(terminalText(readout), extreme, row.peakChange),
    line(`  ${formatUnit(unit)}`.trimEnd(), "mean", row.meanChange),
  ];
}

function bandCells(ensemble: ComparedEnsemble | undefined, readout: string, fact: Fact): [string, string] {
  const band = ensemble?.readouts[readout];
  if (ensemble === undefined || band === undefined) return ["–", "–"];
  const { low90, high90 } = band.difference[fact];
  if (low90 === 0 && high90 === 0) return ["0", "–"];
  if (ensemble.draws === "independent") return [format90(band.difference[fact]), "–"];
  const { members, failed } = ensemble.a.facts;
  return [format90(band.difference[fact]), chance(band.exceeds[fact], members - failed)];
}

/** A probability that was counted over so many members: never closer to none or all than one of them. */
export function chance(share: number, counted: number): string {
  if (Number.isNaN(share)) return "–";
  const least = Math.max(1, Math.ceil(100 / counted));
  if (100 * share < least) return `< ${least} %`;
  return 100 * share > 100 - least ? `> ${100 - least} %` : `${Math.round(100 * share)} %`;
}
