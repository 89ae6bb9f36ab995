/** A curve: values over the same times as those of its panel's other curve of the same model. */
export interface Line {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** One pair of curves that answer the same input. */
export interface Pair {
  readonly published: Line;
  readonly ours: Line;
  /** `second` is drawn dashed: another condition of the same panel. */
  readonly style?: "first" | "second" | "third";
  /** What tells it from the other pairs of the panel. */
  readonly name?: string;
}

/** One quantity, in both models. */
export interface Panel {
  readonly title: string;
  readonly pairs: readonly Pair[];
  /**
   * `change`: each curve from 0, where it starts, to 1 or -1 at its largest change; flat where that is less than a tenth of
   * its value. `first change`: the same by the change of the first pair. `largest`: each as a share of its own
   * largest value. `first`: each as a share of the largest value of the first pair of its model. `as is`: in one unit.
   */
  readonly scale: "change" | "first change" | "largest" | "first" | "as is";
  /** Of what is drawn as it is. */
  readonly unit?: string;
  readonly xUnit: string;
  readonly logX?: boolean;
  /** What runs along is a dose, not time. */
  readonly scan?: boolean;
}

/** What a page shows: panels of one width, in two columns. */
export interface Picture {
  readonly label: string;
  readonly published: string;
  readonly ours: string;
  readonly panels: readonly Panel[];
  /** How curves are scaled, in words. */
  readonly note: string;
  /** What the styles of lines mean, in order. */
  readonly styles?: readonly string[];
}

const dashes = { first: "", second: "6 4", third: "1.5 3" } as const;
/** Ours lies on top and is thinner, so that both show where they meet. */
const widths = { published: 2.6, ours: 1.4 } as const;
const colours = { published: "#0072B2", ours: "#D55E00" } as const;
const [width, height, left, right, above, below] = [350, 112, 48, 14, 26, 40];
const style = "text{font:11px sans-serif;fill:#444}.title{font-size:12px;fill:#111}";

/** Both models of a panel in the same scale. */
export function scaled({ pairs, scale }: Panel): readonly (Pair & { readonly largest: number })[] {
  const first = pairs[0];
  return pairs.map((pair) => {
    const of = (model: "published" | "ours"): Line => {
      const line = pair[model];
      const unit = scale === "first" || scale === "first change" ? (first ?? pair)[model] : line;
      return { x: line.x, y: inScale(line.y, unit.y, scale) };
    };
    const [published, ours] = [of("published"), of("ours")];
    return { ...pair, published, ours, largest: largestGap(published, ours).gap };
  });
}

function inScale(y: readonly number[], unit: readonly number[], scale: Panel["scale"]): number[] {
  if (scale === "as is") return [...y];
  if (scale === "largest" || scale === "first") {
    const most = Math.max(...unit.map(Math.abs));
    return y.map((value) => (most > 0 ? value / most : 0));
  }
  const [from = 0] = y;
  const most = changeOf(unit);
  return y.map((value) => (most === 0 ? 0 : (value - from) / most));
}

/** The largest change of a curve from where it starts; 0 where that is less than a tenth of its largest value. */
export function changeOf(y: readonly number[]): number {
  const [from = 0] = y;
  const most = Math.max(...y.map((value) => Math.abs(value - from)));
  return most <= 0.1 * Math.max(...y.map(Math.abs)) ? 0 : most;
}

/** Where two curves are furthest apart, at the times of the first. */
export function largestGap(a: Line, b: Line): { readonly gap: number; readonly at: number } {
  const gaps = a.x.map((x, i) => Math.abs((a.y[i] ?? Number.NaN) - interpolated(b, x)));
  const gap = Math.max(...gaps);
  return { gap, at: a.x[gaps.indexOf(gap)] ?? Number.NaN };
}

function interpolated({ x, y }: Line, at: number): number {
  const i = Math.max(
    1,
    x.findIndex((value) => value >= at),
  );
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [x[i - 1], x[i], y[i - 1], y[i]];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

/** The picture as SVG text. */
export function drawn({ label, published, ours, panels, note, styles = [] }: Picture): string {
  const rows = Math.ceil(panels.length / 2);
  const head = 50 + (styles.length > 0 ? 17 : 0);
  const total = [2 * width, head + rows * (above + height + below)] as const;
  const parts = panels.map((panel, i) =>
    drawnPanel(panel, (i % 2) * width, head + Math.floor(i / 2) * (above + height + below)),
  );
  const legend = [
    `<path d="M${left} 18h26" stroke="${colours.published}" stroke-width="2"/><text x="${left + 32}" y="22">${escaped(published)}</text>`,
    `<path d="M${width + left} 18h26" stroke="${colours.ours}" stroke-width="2"/><text x="${width + left + 32}" y="22">${escaped(ours)}</text>`,
    ...styles.map((words, i) => {
      const x = left + i * 215;
      const dash = Object.values(dashes)[i] ?? "";
      return `<path d="M${x} 35h26" stroke="#444" stroke-width="1.6" stroke-dasharray="${dash === "" ? "none" : dash}"/><text x="${x + 32}" y="39">${escaped(words)}</text>`;
    }),
    `<text x="${left}" y="${head - 11}">${escaped(note)}</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total[0]} ${total[1]}" role="img" aria-label="${escaped(label)}"><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>\n${legend.join("\n")}\n${parts.join("\n")}\n</svg>\n`;
}

function drawnPanel(panel: Panel, x0: number, y0: number): string {
  const pairs = scaled(panel);
  const lines = pairs.flatMap((pair) => [pair.published, pair.ours]);
  const [lowX, highX] = rangeOf(lines.flatMap(({ x }) => x));
  const [low, high] = nice(
    rangeOf([...lines.flatMap(({ y }) => y), panel.scale === "as is" ? [] : 0].flat()),
  );
  const along = (value: number) =>
    panel.logX === true ? Math.log(value / lowX) / Math.log(highX / lowX) : (value - lowX) / (highX - lowX);
  const x = (value: number) => (x0 + left + (width - left - right) * along(value)).toFixed(1);
  const y = (value: number) => (y0 + above + height * (1 - (value - low) / (high - low))).toFixed(1);
  const curves = pairs.flatMap((pair) =>
    (["published", "ours"] as const).map((model) => {
      const points = thinned(pair[model].x.map((value, i) => [x(value), y(pair[model].y[i] ?? 0)]));
      const dash = dashes[pair.style ?? "first"];
      const dashed = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
      return `<path d="M${points.join("L")}" fill="none" stroke="${colours[model]}" stroke-width="${widths[model]}"${dashed}/>`;
    }),
  );
  const bottom = y0 + above + height;
  const frame = `<path d="M${x0 + left} ${y0 + above}V${bottom}H${x0 + width - right}" fill="none" stroke="#888"/>`;
  const zero =
    low < 0 && high > 0
      ? `<path d="M${x0 + left} ${y(0)}H${x0 + width - right}" stroke="#ccc" stroke-dasharray="2 3"/><text x="${x0 + left - 6}" y="${Number(y(0)) + 4}" text-anchor="end">0</text>`
      : "";
  const clear = (value: number) => low >= 0 || high <= 0 || Math.abs(Number(y(value)) - Number(y(0))) > 14;
  const scaleY = [low, high]
    .filter((value) => value === 0 || clear(value))
    .map(
      (value) =>
        `<text x="${x0 + left - 6}" y="${Number(y(value)) + 4}" text-anchor="end">${short(value)}</text>`,
    );
  const scaleX = marks(lowX, highX, panel.logX === true).map(
    (value) =>
      `<path d="M${x(value)} ${bottom}v4" stroke="#888"/><text x="${x(value)}" y="${bottom + 16}" text-anchor="middle">${short(value)}</text>`,
  );
  const unit = `<text x="${x0 + width - right}" y="${bottom + 30}" text-anchor="end">${escaped(panel.xUnit)}</text>`;
  const title = `<text x="${x0 + left}" y="${y0 + above - 9}" class="title">${escaped(titleOf(panel))}</text>`;
  return `<g>${title}${frame}${zero}${scaleY.join("")}${scaleX.join("")}${unit}${curves.join("")}</g>`;
}

/** The points of a curve that are further than a pixel from the one before, and its ends. */
function thinned(points: readonly (readonly [x: string, y: string])[]): string[] {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  return points.flatMap(([x, y], i) => {
    const near = Math.abs(Number(x) - lastX) < 1 && Math.abs(Number(y) - lastY) < 1;
    if (near && i < points.length - 1) return [];
    [lastX, lastY] = [Number(x), Number(y)];
    return [`${x} ${y}`];
  });
}

/** What a panel shows, with its unit. */
export function titleOf({ title, unit }: Panel): string {
  return unit === undefined ? title : `${title}, ${unit}`;
}

function rangeOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** A range with room, its ends round. */
function nice([low, high]: readonly [number, number]): [number, number] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * ([5, 2.5, 2, 1].find((times) => times * power <= span / 4) ?? 1);
  const [from, to] = [Math.floor(low / step + 1e-6) * step, Math.ceil(high / step - 1e-6) * step];
  return [from, to > from ? to : from + 1];
}

function marks(low: number, high: number, logarithmic: boolean): number[] {
  if (logarithmic) {
    const from = Math.ceil(Math.log10(low) - 1e-9);
    const to = Math.floor(Math.log10(high) + 1e-9);
    return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  }
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
