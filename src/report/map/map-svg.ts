import type { DrawnMap, PlacedActivity } from "../../lang/index.ts";

const colours = { raises: "#0072B2", lowers: "#D55E00", ink: "#1b1f24", line: "#57606a", input: "#eef1f4" };
const legend = 34;

/** A map as a picture that needs nothing besides: raising is a full blue arrow, lowering a dashed orange bar. */
export function mapSvg(map: DrawnMap): string {
  const known = new Map(map.activities.map((activity) => [activity.id, activity]));
  const lines = map.influences.flatMap(({ from, to, gain }) => {
    const [a, b] = [known.get(from), known.get(to)];
    return a === undefined || b === undefined ? [] : [lineOf(a, b, gain)];
  });
  const [width, height] = [Math.ceil(map.width), Math.ceil(map.height + legend)];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Flow of activities of ${map.of}`)}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(`Flow of activities of ${map.of} (${map.system})`)}</title>`,
    ...markers,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines,
    ...map.activities.map(boxOf),
    ...legendOf(map.height),
    "</svg>",
  ].join("\n")}\n`;
}

const markers = [
  "<defs>",
  `<marker id="raises" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 L10 5 L0 10 z" fill="${colours.raises}"/></marker>`,
  `<marker id="lowers" viewBox="0 0 4 12" refX="2" refY="6" markerWidth="4" markerHeight="12" orient="auto" markerUnits="userSpaceOnUse"><rect x="0.5" width="3" height="12" fill="${colours.lowers}"/></marker>`,
  "</defs>",
];

function lineOf(from: PlacedActivity, to: PlacedActivity, gain: number): string {
  const raises = gain > 0;
  const width = n(Math.min(4, 0.8 + 2 * Math.abs(gain)));
  const style = raises
    ? `stroke="${colours.raises}" marker-end="url(#raises)"`
    : `stroke="${colours.lowers}" stroke-dasharray="6 3" marker-end="url(#lowers)"`;
  const says = `${from.label} ${raises ? "raises" : "lowers"} ${to.label}: ${gain.toFixed(2)} % for 1 %`;
  return `<path d="${pathOf(from, to)}" fill="none" stroke-width="${width}" stroke-opacity="0.75" ${style}><title>${escaped(says)}</title></path>`;
}

/** From below one box to above another; what leads back goes round by the side. */
function pathOf(from: PlacedActivity, to: PlacedActivity): string {
  if (to.y > from.y) {
    const [y1, y2] = [from.y + from.height / 2, to.y - to.height / 2 - 2];
    const bend = (y2 - y1) / 2;
    return `M${n(from.x)} ${n(y1)} C${n(from.x)} ${n(y1 + bend)} ${n(to.x)} ${n(y2 - bend)} ${n(to.x)} ${n(y2)}`;
  }
  const side = to.x >= from.x ? 1 : -1;
  const [x1, x2] = [from.x + (side * from.width) / 2, to.x + (side * to.width) / 2 + side * 2];
  const out = Math.max(x1 * side, x2 * side) * side + side * 36;
  return `M${n(x1)} ${n(from.y)} C${n(out)} ${n(from.y)} ${n(out)} ${n(to.y)} ${n(x2)} ${n(to.y)}`;
}

function boxOf({ x, y, width, height, label, part, isInput, level }: PlacedActivity): string {
  const fill = isInput ? colours.input : shade(level);
  const radius = isInput ? 3 : height / 2;
  const now = level === undefined ? "" : ` ${level.toFixed(2)} ×`;
  return [
    `<g><title>${escaped(`${part} ${label}${now}`)}</title>`,
    `<rect x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}" stroke="${colours.line}"/>`,
    `<text x="${n(x)}" y="${n(y)}" text-anchor="middle" font-size="12" fill="${colours.ink}">${escaped(label)}</text>`,
    `<text x="${n(x)}" y="${n(y + 12)}" text-anchor="middle" font-size="9" fill="${colours.line}">${escaped(`${part}${now}`)}</text></g>`,
  ].join("");
}

/** Above rest towards blue, below it towards orange, white at rest. */
function shade(level: number | undefined): string {
  if (level === undefined) return "#ffffff";
  const share = Math.min(1, Math.abs(level - 1));
  const [r, g, b] = level >= 1 ? [0, 114, 178] : [213, 94, 0];
  const mixed = [r, g, b].map((one) => Math.round(255 - share * 0.55 * (255 - (one as number))));
  return `rgb(${mixed.join(",")})`;
}

function legendOf(top: number): string[] {
  const y = n(top + legend / 2);
  return [
    `<path d="M24 ${y} H64" stroke="${colours.raises}" stroke-width="2" marker-end="url(#raises)"/>`,
    `<text x="72" y="${n(top + legend / 2 + 4)}" font-size="11" fill="${colours.ink}">raises</text>`,
    `<path d="M124 ${y} H164" stroke="${colours.lowers}" stroke-width="2" stroke-dasharray="6 3" marker-end="url(#lowers)"/>`,
    `<text x="174" y="${n(top + legend / 2 + 4)}" font-size="11" fill="${colours.ink}">lowers</text>`,
  ];
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
