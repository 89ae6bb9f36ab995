import type { Estimated, Sensitivity } from "../../analysis/index.ts";
import { changeScale, rankedEffects, shareWords } from "../sensitivity-words.ts";
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
interface Layout {
  readonly middle: number;
  readonly reach: number;
  readonly shareLeft: number;
  readonly shareRight: number;
  readonly width: number;
  /** Where names end beside their bars; without it they stand above them. */
  readonly left?: number;
}

const wide: Layout = { left: 262, middle: 404, reach: 84, shareLeft: 560, shareRight: 776, width: 860 };
const narrow: Layout = { middle: 98, reach: 50, shareLeft: 200, shareRight: 316, width: 360 };
const nameHeight = 14;

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
 * much of the variance comes from it, with 90 % intervals. Largest first. The page shows one of two: for wide screens, or
 * for narrow ones with names above the bars.
 */
export function tornadoSvg(found: Sensitivity): string {
  return drawing(found, wide) + drawing(found, narrow);
}

function drawing(found: Sensitivity, layout: Layout): string {
  const rows = rowsOf(found);
  const isWide = layout.left !== undefined;
  const pitch = rowHeight + (isWide ? 0 : nameHeight);
  const height = top + rows.length * pitch + 34;
  const panel: ChangePanel = { ...layout, largest: largestOf(rows), scale: changeScale(found) };
  const marks = rows.map((row, index) => rowMarks(row, panel, layout, top + index * pitch));
  const kind = isWide ? "wide" : "narrow";
  return [
    `<svg class="chart tornado ${kind}" viewBox="0 0 ${layout.width} ${height}" role="img" aria-label="${escapeHtml(inWords(found))}">`,
    isWide ? changeWords(panel) : text(layout.middle, 32, "middle", "Change, one sd", "name"),
    text(layout.shareLeft, isWide ? 16 : 32, "start", "Share of the variance", "name"),
    isWide
      ? text(layout.shareLeft, 32, "start", "bar: with interactions · ring: alone · 90 % intervals")
      : "",
    shareGrid(height - 34, layout),
    ...marks,
    isWide ? `<path class="axis" d="M${layout.middle} ${top - 4}V${height - 34}"/>` : "",
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

function rowMarks(row: Row, panel: ChangePanel, layout: Layout, top: number): string {
  const { left } = layout;
  const y = left === undefined ? top + nameHeight : top;
  const name =
    left === undefined
      ? text(0, top + nameHeight - 3, "start", shortened(row.name, 52), "", row.name)
      : text(left, y + rowHeight / 2 + 4, "end", shortened(row.name), "", row.name);
  const share = row.total === undefined ? "" : shareMarks(row.total, row.first, y, layout);
  const axis =
    left === undefined ? `<path class="axis" d="M${layout.middle} ${y + 3}v${rowHeight - 6}"/>` : "";
  return name + axis + changeBars(row, panel, y) + share;
}

function shareMarks(total: Estimated, first: Estimated | undefined, y: number, layout: Layout): string {
  const { shareLeft } = layout;
  const shareAt = sharePlace(layout);
  const centre = y + rowHeight / 2;
  const end = shareAt(total.value);
  const bar = `<rect class="f0" fill-opacity=".55" x="${shareLeft}" y="${y + 6}" width="${r(Math.max(0.8, end - shareLeft))}" height="${rowHeight - 12}"/>`;
  const label = `${shareWords(total.value)}`;
  const furthest = Math.max(end, shareAt(total.high), first === undefined ? 0 : shareAt(first.high)) + 6;
  return [
    bar,
    whisker(total, centre, shareAt),
    first === undefined ? "" : ring(first, centre, shareAt),
    text(Math.max(furthest, shareLeft + 12), centre + 4, "start", label, "edge"),
  ].join("");
}

const half = 5;

function whisker({ low, high }: Estimated, y: number, shareAt: Place): string {
  const [from, to] = [shareAt(low), shareAt(high)];
  return `<path class="axis" style="stroke:var(--text)" d="M${r(from)} ${y}H${r(to)}M${r(from)} ${y - half}v${2 * half}M${r(to)} ${y - half}v${2 * half}"/>`;
}

function ring({ value }: Estimated, y: number, shareAt: Place): string {
  return `<circle cx="${r(shareAt(value))}" cy="${y}" r="4" style="fill:var(--card);stroke:var(--text);stroke-width:1.6"/>`;
}

function shareGrid(bottom: number, layout: Layout): string {
  const shareAt = sharePlace(layout);
  const shares = layout.left === undefined ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  return shares
    .map((share) => {
      const x = r(shareAt(share));
      return `<path class="grid" d="M${x} ${top - 4}V${bottom}"/>${text(shareAt(share), bottom + 16, "middle", `${100 * share} %`, "tick")}`;
    })
    .join("");
}

type Place = (share: number) => number;

/** Where a share stands; beyond 0 and 1, where estimates may lie, at the edge. */
function sharePlace({ shareLeft, shareRight }: Layout): Place {
  return (share) => {
    const inside = Math.min(1.04, Math.max(0, Number.isFinite(share) ? share : 0));
    return shareLeft + inside * (shareRight - shareLeft);
  };
}

function inWords({ shares }: Sensitivity): string {
  const parts = shares
    .slice(0, 3)
    .map(({ address, total }) => `${address ?? "all others"} ${shareWords(total.value)}`);
  return `Tornado: of the variance with interactions ${parts.join(", ")}.`;
}
