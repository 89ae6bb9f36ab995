import { escapeHtml } from "../html/escape.ts";

/** One cell of a map. */
export interface HeatCell {
  readonly text: string;
  /** From 0 (lowest) to 1 (highest), or from -1 to 1 about a neutral value; NaN = nothing to show. */
  readonly share: number;
  /** What the cell says in full. */
  readonly title: string;
}

/** A map of cells: names down and across. */
export interface HeatMap {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly downTitle: string;
  readonly acrossTitle: string;
  readonly cells: readonly (readonly HeatCell[])[];
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

const cell = { width: 56, height: 30 };
const top = 50;
/** Kept pale, so that the number in the cell reads well on light and on dark pages. */
const deepest = 0.5;

/** A map as static SVG: blue for high or more, orange for less, the number in every cell. */
export function heatSvg({ down, across, downTitle, acrossTitle, cells, summary }: HeatMap): string {
  const left = 16 + 7 * Math.max(...down.map((name) => name.length), 6);
  const width = left + across.length * cell.width + 8;
  const height = top + down.length * cell.height + 26;
  const text = (x: number, y: number, words: string, anchor: string, extra = "") =>
    `<text class="tick" x="${x}" y="${y}" text-anchor="${anchor}"${extra}>${escapeHtml(words)}</text>`;
  return [
    `<svg class="chart scan-map" viewBox="0 0 ${width} ${height}" style="width:${width}px;max-width:none" role="img" aria-label="${escapeHtml(summary)}">`,
    text(left, 16, `across: ${acrossTitle}`, "start"),
    ...across.map((name, column) => text(left + (column + 0.5) * cell.width, top - 8, name, "middle")),
    ...down.flatMap((name, row) => [
      text(left - 8, top + row * cell.height + 19, name, "end"),
      ...(cells[row] ?? []).map((one, column) =>
        cellMark(one, left + column * cell.width, top + row * cell.height),
      ),
    ]),
    text(left, height - 8, `down: ${downTitle}`, "start"),
    "</svg>",
  ].join("");
}

function cellMark({ text, share, title }: HeatCell, x: number, y: number): string {
  const size = Math.min(1, Math.abs(share));
  const fill = Number.isFinite(share)
    ? `class="f${share < 0 ? 1 : 0}" fill-opacity="${Number((0.04 + (deepest - 0.04) * size).toFixed(2))}"`
    : `fill="none"`;
  return `<g><title>${escapeHtml(title)}</title><rect ${fill} x="${x + 1}" y="${y + 1}" width="${cell.width - 2}" height="${cell.height - 2}"/><text style="fill:var(--text);font-size:12px" x="${x + cell.width / 2}" y="${y + 19}" text-anchor="middle">${escapeHtml(text)}</text></g>`;
}
