import type { DoseResponse, KnownFigure, ScanInput } from "../../analysis/index.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import type { Styler } from "../styler.ts";
import { type Align, textTable } from "../text-table.ts";
import { bandedWords } from "./interaction-words.ts";
import { figureTitle } from "./scan-words.ts";

export const doseHeads = ["half-maximum", "Hill slope", "at the lowest", "at the highest"];

/** Half-maximum, slope and range of one figure, as cells. */
export function doseCells({ half, slope, lowest, highest }: DoseResponse, { unit }: ScanInput): string[] {
  const name = formatUnit(unit);
  const dosed = bandedWords(half);
  return [
    name === "" || dosed === "–" ? dosed : `${dosed} ${name}`,
    bandedWords(slope, (value) => formatNumber(value, 2)),
    bandedWords(lowest),
    bandedWords(highest),
  ];
}

/** What the doses do not show, and of how many members there is a half-maximum. */
export function doseLimits({ limits, half }: DoseResponse): string[] {
  const some =
    half.defined < 1 && half.defined > 0 && !Number.isNaN(half.middle)
      ? [
          `${Math.round(100 * half.defined)} % of the members have a half-maximum within the doses: the band is of these`,
        ]
      : [];
  return [...limits, ...some];
}

/** The dose-responses of a scan over one input, in a table. */
export function doseText(
  input: ScanInput,
  figures: readonly KnownFigure[],
  responses: readonly DoseResponse[],
  styler: Styler,
): string[] {
  const rows = responses.map((response, i) => {
    const figure = figures[i];
    return [figure === undefined ? "" : figureTitle(figure), ...doseCells(response, input)];
  });
  const align: Align[] = ["left", "right", "right", "right", "right"];
  const [first = "", ...others] = textTable([["dose-response", ...doseHeads], ...rows], align);
  const notes = responses.flatMap((response, i) =>
    doseLimits(response).map((limit) => `  ${figures[i]?.readout ?? ""}: ${limit}`),
  );
  return [styler.faint(first), ...others, ...notes];
}
