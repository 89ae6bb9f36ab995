import { changeOf, type Line, largestGap, type Panel, type Picture, scaled, titleOf } from "./picture.ts";

const mark = "<!-- differences, written with the picture -->";

/** The page with its table of differences made anew. */
export function withDifferences(page: string, picture: Picture): string {
  const [before, , after] = page.split(mark);
  if (before === undefined || after === undefined) throw new Error(`a page needs ${mark} twice`);
  return `${before}${mark}\n\n${differences(picture)}\n\n${mark}${after}`;
}

/** The size of each curve and how far the two models are apart, as a table. */
function differences({ panels }: Picture): string {
  const rows = panels.flatMap((panel) =>
    scaled(panel).map((pair, i) => {
      const raw = panel.pairs[i] ?? pair;
      const { gap, at } = largestGap(pair.published, pair.ours);
      const name = pair.name === undefined ? titleOf(panel) : `${titleOf(panel)}: ${pair.name}`;
      const cells = [
        name,
        sizeOf(raw.published),
        sizeOf(raw.ours),
        ...(panel.scan === true ? ["-", "-"] : [halfTime(raw.published, panel), halfTime(raw.ours, panel)]),
        gap === 0
          ? "the same"
          : `${short(gap)}${panel.scale === "as is" ? "" : " of 1"} at ${panel.scan === true ? `${short(at)} (${panel.xUnit})` : `${short(at)} ${panel.xUnit}`}`,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [
    "| what | published: first, furthest, last | ours: first, furthest, last | half-way, published | half-way, ours | furthest apart |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** First value, the one furthest from it, and the last. */
function sizeOf({ y }: Line): string {
  const [first = Number.NaN] = y;
  const furthest = y.reduce((best, value) =>
    Math.abs(value - first) > Math.abs(best - first) ? value : best,
  );
  return [first, furthest, y.at(-1) ?? Number.NaN].map(short).join(", ");
}

/** When half of the largest change is reached for the first time. */
function halfTime({ x, y }: Line, { xUnit }: Panel): string {
  const [first = Number.NaN] = y;
  const most = changeOf(y);
  if (most === 0) return "still";
  const i = y.findIndex((value) => Math.abs(value - first) >= most / 2);
  const [a, b] = [Math.abs((y[i - 1] ?? first) - first), Math.abs((y[i] ?? first) - first)];
  const from = x[i - 1] ?? 0;
  const at = from + ((x[i] ?? 0) - from) * (b === a ? 1 : (most / 2 - a) / (b - a));
  return `${short(at)} ${xUnit}`;
}

function short(value: number): string {
  if (Math.abs(value) < 1e-9) return "0";
  const digits = Number(value.toPrecision(2));
  return Math.abs(digits) >= 1e5 || Math.abs(digits) < 1e-4 ? digits.toExponential(0) : String(digits);
}
