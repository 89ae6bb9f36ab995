import type { Estimated, Sensitivity } from "../../analysis/index.ts";
import { changeScale, rankedEffects } from "../sensitivity-words.ts";
import {
  type ChangePanel,
  changeBars,
  changeWords,
  largestOf,
  r,
  rowHeight,
  shortened,
  text,
  top,
} from "./change-bar.ts";
import { escapeHtml } from "./escape.ts";

/** Sizes in units of the drawing; the page scales it. */
const wide = { left: 262, middle: 404, reach: 84, shareLeft: 560, shareRight: 776, width: 860 };

/** One bar pair and its share of the variance. */
interface Row {
  readonly name: string;
  readonly down: number;
  readonly up: number;
  readonly first?: Estimated;
  readonly total?: Estimated;
}

/**
 * Which parameters a number depends on: to the left what one standard deviation of each does by itself, to the right how
 * much of the variance comes from it, with 90 % intervals. Largest first.
 */
export function tornadoSvg(found: Sensitivity): string {
  const rows = rowsOf(found);
  const scale = changeScale(found);
  const height = top + rows.length * rowHeight + 34;
  const panel: ChangePanel = { ...wide, largest: largestOf(rows), scale };
  const marks = rows.map((row, index) => rowMarks(row, panel, top + index * rowHeight));
  return [
    `<svg class="chart tornado" viewBox="0 0 ${wide.width} ${height}" style="min-width:600px" role="img" aria-label="${escapeHtml(inWords(found))}">`,
    changeWords(panel),
    text(wide.shareLeft, 16, "start", "Share of the variance", "name"),
    text(wide.shareLeft, 32, "start", "bar: with interactions · ring: alone · 90 % intervals"),
    shareGrid(height - 34),
    ...marks,
    `<path class="axis" d="M${wide.middle} ${top - 4}V${height - 34}"/>`,
    "</svg>",
  ].join("");
}

function rowsOf(found: Sensitivity): Row[] {
  const ranked = rankedEffects(found).slice(0, Math.max(10, found.shares.length - 1));
  const own = ranked.map(({ effect: { address, down, up }, share }): Row => {
    return share === undefined ? { name: address, down, up } : { name: address, down, up, ...share };
  });
  const others = found.shares.find(({ address }) => address === undefined);
  if (others === undefined) return own;
  const { parameters, first, total } = others;
  return [
    ...own,
    { name: `the other ${parameters} together`, down: Number.NaN, up: Number.NaN, first, total },
  ];
}

function rowMarks(row: Row, panel: ChangePanel, y: number): string {
  return [
    text(wide.left, y + rowHeight / 2 + 4, "end", shortened(row.name), "", row.name),
    changeBars(row, panel, y),
    row.total === undefined ? "" : shareMarks(row.total, row.first, y),
  ].join("");
}

function shareMarks(total: Estimated, first: Estimated | undefined, y: number): string {
  const centre = y + rowHeight / 2;
  const end = shareAt(total.value);
  const bar = `<rect class="f0" fill-opacity=".55" x="${wide.shareLeft}" y="${y + 6}" width="${r(Math.max(0.8, end - wide.shareLeft))}" height="${rowHeight - 12}"/>`;
  const label = `${Math.round(100 * Math.max(0, total.value))} %`;
  const furthest = Math.max(end, shareAt(total.high), first === undefined ? 0 : shareAt(first.high)) + 6;
  return [
    bar,
    whisker(total, centre, 5),
    first === undefined ? "" : ring(first, centre),
    text(Math.max(furthest, wide.shareLeft + 12), centre + 4, "start", label, "edge"),
  ].join("");
}

function whisker({ low, high }: Estimated, y: number, half: number): string {
  const [from, to] = [shareAt(low), shareAt(high)];
  return `<path class="axis" style="stroke:var(--text)" d="M${r(from)} ${y}H${r(to)}M${r(from)} ${y - half}v${2 * half}M${r(to)} ${y - half}v${2 * half}"/>`;
}

function ring({ value }: Estimated, y: number): string {
  return `<circle cx="${r(shareAt(value))}" cy="${y}" r="4" style="fill:var(--card);stroke:var(--text);stroke-width:1.6"/>`;
}

function shareGrid(bottom: number): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map((share) => {
      const x = r(shareAt(share));
      return `<path class="grid" d="M${x} ${top - 4}V${bottom}"/>${text(shareAt(share), bottom + 16, "middle", `${100 * share} %`, "tick")}`;
    })
    .join("");
}

/** Where a share stands; beyond 0 and 1, where estimates may lie, at the edge. */
function shareAt(share: number): number {
  const inside = Math.min(1.04, Math.max(0, Number.isFinite(share) ? share : 0));
  return wide.shareLeft + inside * (wide.shareRight - wide.shareLeft);
}

function inWords({ shares }: Sensitivity): string {
  const parts = shares
    .slice(0, 3)
    .map(({ address, total }) => `${address ?? "all others"} ${Math.round(100 * total.value)} %`);
  return `Tornado: of the variance with interactions ${parts.join(", ")}.`;
}
