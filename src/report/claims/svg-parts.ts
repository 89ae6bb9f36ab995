/** Colours that people with any colour vision tell apart (Okabe and Ito), and dashes for when there are more lines. */
const colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F7F7F"] as const;
const dashes = ["none", "7 4", "2 3"] as const;

/** How the line of a place among others is drawn. */
export function strokeOf(place: number): string {
  const colour = colours[place % colours.length] ?? colours[0];
  const dash = dashes[Math.floor(place / colours.length) % dashes.length] ?? "none";
  return `stroke="${colour}" stroke-dasharray="${dash}"`;
}

export const pictureWidth = 720;

/** A card of its own colour, so that it is legible on light and dark pages. */
const style = [
  "text{font:12px sans-serif;fill:#333}",
  ".t{font-size:13px;font-weight:600;fill:#111}",
  ".c{fill:#fff}",
  ".a{stroke:#999;fill:none}",
  ".g{stroke:#ddd;fill:none}",
  ".b{stroke:#0072B2}",
  ".d{fill:#0072B2}",
  ".e{stroke:#D55E00;fill:none}",
  "@media (prefers-color-scheme:dark){text{fill:#ccc}.t{fill:#eee}.c{fill:#16191d}.a{stroke:#777}.g{stroke:#33383e}}",
].join("");

/** The picture of drawn parts, one below the other. */
export function picture(label: string, parts: readonly DrawnPart[]): string {
  let y = 8;
  const placed = parts.map(({ svg, height }) => {
    const group = `<g transform="translate(0 ${y})">${svg}</g>`;
    y += height;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${y + 8}" role="img" aria-label="${escaped(label)}"><style>${style}</style><rect width="100%" height="100%" rx="6" class="c"/>\n${placed.join("\n")}\n</svg>\n`;
}

/** A part of a picture, at the place of its own corner. */
export interface DrawnPart {
  readonly svg: string;
  readonly height: number;
}

export function text(x: number, y: number, words: string, how = ""): string {
  return `<text x="${short(x)}" y="${short(y)}"${how === "" ? "" : ` ${how}`}>${escaped(words)}</text>`;
}

export function path(d: string, how: string): string {
  return `<path d="${d}" ${how}/>`;
}

/** A coordinate, to a tenth of a pixel. */
export function short(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A name of the project as words. */
export function spoken(name: string): string {
  return name.replaceAll("_", " ");
}
