import type { ComparedEnsemble, Fact } from "../ensemble/ensemble.ts";
import { format90 } from "./band-words.ts";
import { type BandKind, bandKinds } from "./bands.ts";
import { changeText } from "./change-text.ts";
import type { ComparedReadout } from "./compare-text.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { type Align, cutText, terminalText, textTable } from "./text-table.ts";

/** Two protocols member against member, by what the members differ in. */
export type ComparedBands = { readonly [Kind in BandKind]?: ComparedEnsemble | undefined };

interface Layout {
  /** What the table has bands of. */
  readonly kinds: readonly BandKind[];
  /** Whether it has the change of the two runs. */
  readonly change: boolean;
  /** Whether a column says what each line is; else the first column does. */
  readonly named: boolean;
}

/**
 * Readouts side by side, a header first: peak (or low) and mean in two lines each, with the 90 % band of b - a and how
 * often b is larger. Where a line is too short for all, the change of the two runs is left out, then each kind of band gets
 * a table of its own.
 */
export function comparedTables(
  rows: readonly ComparedReadout[],
  compared: ComparedBands,
  width: number,
): string[][] {
  const kinds = bandKinds.filter((kind) => compared[kind] !== undefined);
  const apart = (named: boolean) => kinds.map((kind) => ({ kinds: [kind], change: false, named }));
  const choices: Layout[][] = [
    [{ kinds, change: true, named: true }],
    [{ kinds, change: false, named: true }],
    apart(true),
    apart(false),
  ];
  const made = choices.map((layouts) => layouts.map((layout) => tableOf(rows, compared, layout)));
  const fitting = made.find((tables) => tables.flat().every((line) => [...line].length <= width));
  return fitting ?? (made.at(-1) ?? []).map((table) => table.map((line) => cutText(line, width)));
}

function tableOf(rows: readonly ComparedReadout[], compared: ComparedBands, layout: Layout): string[] {
  const { kinds, change, named } = layout;
  const heads = kinds.flatMap((kind) => [`B − A ${named ? "of " : ""}${kind}`, "B > A"]);
  const header = ["readout", ...(named ? [""] : []), "A", "B", ...(change ? ["change"] : []), ...heads];
  const shown = [header, ...rows.flatMap((row) => twoLines(row, compared, layout))];
  const left = new Array<Align>(named ? 2 : 1).fill("left");
  const align = [...left, ...new Array<Align>(header.length - left.length).fill("right")];
  return textTable(shown, align, named ? "  " : " ");
}

function twoLines(row: ComparedReadout, compared: ComparedBands, layout: Layout): string[][] {
  const { kinds, change, named } = layout;
  const { readout, unit, falls, a, b } = row;
  const extreme = falls ? "lowest" : "peak";
  const line = (heading: string, fact: "peak" | "lowest" | "mean", share: number): string[] => {
    const side = fact === "mean" ? "mean" : "peak";
    return [
      heading,
      ...(named ? [fact === "lowest" ? "low" : fact] : []),
      formatNumber(a[side]),
      formatNumber(b[side]),
      ...(change ? [changeText(share, a[side], b[side])] : []),
      ...kinds.flatMap((kind) => bandCells(compared[kind], readout, fact)),
    ];
  };
  const second = [...(named ? [] : ["mean"]), formatUnit(unit)].filter(Boolean).join(", ");
  return [
    line(`${terminalText(readout)}${falls && !named ? " ↓" : ""}`, extreme, row.peakChange),
    line(`  ${second}`.trimEnd(), "mean", row.meanChange),
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
