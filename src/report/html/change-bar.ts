import type { ChangeScale } from "../sensitivity-words.ts";
import { escapeHtml } from "./escape.ts";

/** Height of a row, and where the first begins, in units of the drawing. */
export const rowHeight = 28;
export const top = 46;

/** Changes around a line in the middle: where it stands, how far bars reach, and what they tell. */
export interface ChangePanel {
  readonly middle: number;
  readonly reach: number;
  /** The change that reaches furthest. */
  readonly largest: number;
  readonly scale: ChangeScale;
}

/** A parameter, and the change of a number when it alone goes one standard deviation down or up. */
export interface ChangeRow {
  readonly name: string;
  readonly down: number;
  readonly up: number;
}

/** The change that reaches furthest. */
export function largestOf(rows: readonly ChangeRow[]): number {
  const changes = rows.flatMap(({ down, up }) => [down, up]).filter(Number.isFinite);
  return Math.max(Number.MIN_VALUE, ...changes.map(Math.abs));
}

/** What the bars are, above them. */
export function changeWords({ middle, scale }: ChangePanel): string {
  const unit = scale.unit === "" || scale.unit === "%" ? "" : `${scale.unit} · `;
  return (
    text(middle, 16, "middle", "Change, moved alone", "name") +
    text(middle, 32, "middle", `${unit}one sd · pale: lower · solid: higher`)
  );
}

/** The two bars of a row, as high as {@link rowHeight}. */
export function changeBars({ down, up }: ChangeRow, panel: ChangePanel, y: number): string {
  return changeBar(down, panel, { y, colour: 1 }) + changeBar(up, panel, { y, colour: 0 });
}

interface BarPlace {
  readonly y: number;
  readonly colour: number;
}

/** A bar from the middle: solid where the parameter goes up, pale with an outline where it goes down. */
function changeBar(
  change: number,
  { middle, reach, largest, scale }: ChangePanel,
  { y, colour }: BarPlace,
): string {
  if (!Number.isFinite(change)) return "";
  const end = middle + (change / largest) * reach;
  const from = Math.min(middle, end);
  const isDown = colour === 1;
  const half = (rowHeight - 8) / 2;
  const at = isDown ? y + 4 + half : y + 4;
  const outline = isDown ? `fill-opacity=".35" stroke="var(--c1)"` : "";
  const bar = `<rect class="f${colour}" ${outline} x="${r(from)}" y="${r(at)}" width="${r(Math.max(0.8, Math.abs(end - middle)))}" height="${half}"/>`;
  const isLeft = change < 0;
  return (
    bar + text(end + (isLeft ? -5 : 5), at + half - 0.5, isLeft ? "end" : "start", scale.word(change), "edge")
  );
}

/** Words of a drawing. */
export function text(x: number, y: number, anchor: string, words: string, kind = "", title = ""): string {
  const own = kind === "" ? "tick" : kind;
  const tip = title === "" || title === words ? "" : `<title>${escapeHtml(title)}</title>`;
  const tone = own === "name" ? ` style="fill:var(--text)"` : "";
  return `<text class="${own}"${tone} x="${r(x)}" y="${r(y)}" text-anchor="${anchor}">${tip}${escapeHtml(words)}</text>`;
}

/** An address in 40 characters: its end tells it from others. */
export function shortened(address: string, longest = 40): string {
  return address.length <= longest ? address : `…${address.slice(address.length - longest + 1)}`;
}

/** A coordinate, as short as it may be. */
export const r = (value: number): string => String(Number(value.toFixed(1)));
