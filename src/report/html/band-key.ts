import { ensemblesOf, type RunBands } from "../bands.ts";

/** Heights of a made-up curve, its run and its quantiles, over equal steps. */
const run = [20, 26, 62, 92, 84, 60, 42, 32, 27];
const reaches = { low90: 0.45, low50: 0.75, median: 1.1, high50: 1.3, high90: 1.65 };
const peopleReaches = { low90: 0.72, high90: 1.28 };
const base = 20;

const width = 420;
const height = 180;
const x = (i: number) => 20 + i * 38;
const y = (value: number) => height - 16 - value;

/** A made-up curve with its parts named on it. */
export function bandKeySvg(bands: RunBands): string {
  const kinds = ensemblesOf(bands).map(({ facts }) => facts.of);
  const drawn = (reach: number) => run.map((value) => base + reach * (value - base));
  const area = (low: number, high: number) =>
    `${path(drawn(high))}L${points(drawn(low)).reverse().join("L")}Z`;
  const { low90, low50, median, high50, high90 } = reaches;
  const parameters = kinds.includes("parameters")
    ? `<g class="of-parameters"><path class="band q90 b0" d="${area(low90, high90)}"/><path class="band q50 b0" d="${area(low50, high50)}"/>${name("90 % of parameters", 300, 34)}${leader(296, 38, x(4), y(112))}${name("50 %", 300, 62)}${leader(296, 60, x(4) + 14, y(92))}</g>`
    : "";
  const people = kinds.includes("people")
    ? `<g class="of-people"><path class="band q90 b0" d="${area(peopleReaches.low90, peopleReaches.high90)}"/>${name("90 % of people: dashed edge", 22, 20)}${leader(90, 25, x(2) + 14, y(86))}</g>`
    : "";
  const middle = `<path class="median m0" d="${path(drawn(median))}"/>`;
  const label =
    "A made-up curve: the solid line is the run with every number at its own value, the dotted line the median of the members, the areas hold 50 and 90 % of them.";
  return `<svg class="chart key" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${parameters}${people}${middle}<path class="line s0" d="${path(run)}"/>${name("dotted: median of members", 230, 90)}${leader(226, 88, x(5) - 6, y(66))}${name("solid: every number at its own value", 196, 160)}${leader(192, 152, x(5) - 18, y(66))}</svg>`;
}

function points(values: readonly number[]): string[] {
  return values.map((value, i) => `${x(i)} ${Number(y(value).toFixed(1))}`);
}

function path(values: readonly number[]): string {
  return `M${points(values).join("L")}`;
}

function name(text: string, at: number, high: number): string {
  return `<text class="edge" x="${at}" y="${high}">${text}</text>`;
}

function leader(fromX: number, fromY: number, toX: number, toY: number): string {
  return `<path class="leader" d="M${fromX} ${fromY}L${toX} ${Number(toY.toFixed(1))}"/>`;
}
