import { filesBelow, textOf } from "../../house/repository.ts";

/** Red, green, blue from 0 to 255, and how much it covers, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, cover: number];

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** All style sheets of the app, by path. */
export const sheets: ReadonlyMap<string, string> = new Map(
  filesBelow("app/src")
    .filter((path) => path.endsWith(".css"))
    .map((path) => [path, textOf(path).replace(/\/\*[\s\S]*?\*\//g, "")]),
);

/** What `:root` of the sheets names, where nothing special is asked for, or where more contrast is. */
export function variables({ hasMoreContrast = false } = {}): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of sheets.values()) {
    const [plain = "", more = ""] = sheet.split("@media (prefers-contrast: more)");
    for (const part of hasMoreContrast ? [plain, more.split("\n}\n")[0] ?? ""] : [plain])
      for (const [, name = "", value = ""] of part.matchAll(/(--[\w-]+):\s*([^;]+);/g))
        if (part === more || !found.has(name) || hasMoreContrast) found.set(name, value.trim());
  }
  return found;
}

/** The colour that an expression comes to: `#hex`, `var()`, `light-dark()`, `color-mix()` in sRGB. */
export function colourOf(text: string, scheme: Scheme, names: ReadonlyMap<string, string>): Colour {
  const expression = text.trim();
  const again = (part: string) => colourOf(part, scheme, names);
  if (expression === "transparent") return [0, 0, 0, 0];
  const hex = /^#([\da-f]{6})$/i.exec(expression)?.[1];
  if (hex !== undefined) {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return [red, green, blue, 1];
  }
  const [, call = "", inner = ""] = /^([\w-]+)\(([\s\S]*)\)$/.exec(expression) ?? [];
  const parts = splitArguments(inner);
  if (call === "var") return again(names.get(parts[0] ?? "") ?? parts[1] ?? "");
  if (call === "light-dark") return again(parts[scheme === "light" ? 0 : 1] ?? "");
  if (call === "color-mix") {
    const [, first = "", percent = "50"] = /^(.*?)\s+(\d+)%$/.exec(parts[1] ?? "") ?? [];
    return mixed(again(first), again(parts[2] ?? ""), Number(percent) / 100);
  }
  throw new Error(`no colour: ${text}`);
}

function splitArguments(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const cover = one[3] * share + other[3] * (1 - share);
  const part = (i: 0 | 1 | 2) =>
    cover === 0 ? 0 : (one[i] * one[3] * share + other[i] * other[3] * (1 - share)) / cover;
  return [part(0), part(1), part(2), cover];
}

/** A colour that lies over another. */
export function over(top: Colour, below: Colour, opacity = 1): Colour {
  const cover = top[3] * opacity;
  const part = (i: 0 | 1 | 2) => top[i] * cover + below[i] * (1 - cover);
  return [part(0), part(1), part(2), 1];
}

/** How far two colours stand apart, as WCAG 2.2 counts it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
