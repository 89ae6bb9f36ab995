import type { Dimension } from "./dimension.ts";

/**
 * A dimension as a unit text in the coherent units (mol, g, dm or L, min, K, A).
 *
 * @example formatDimension([0, -3, -1, 1, 0, 0]) // "mol/(L*min)"
 */
export function formatDimension(dimension: Dimension): string {
  const [mass, length, time, amount, temperature, current] = dimension;
  const inLitres = length !== 0 && Number.isInteger(length / 3);
  const parts: [string, number][] = [
    ["mol", amount],
    ["g", mass],
    [inLitres ? "L" : "dm", inLitres ? length / 3 : length],
    ["min", time],
    ["K", temperature],
    ["A", current],
  ];
  const over = parts.filter(([, power]) => power > 0).map(([name, power]) => raised(name, power));
  const under = parts.filter(([, power]) => power < 0).map(([name, power]) => raised(name, -power));
  const top = over.length > 0 ? over.join("*") : "1";
  if (under.length === 0) return top;
  return `${top}/${under.length > 1 ? `(${under.join("*")})` : under.join("")}`;
}

function raised(name: string, power: number): string {
  return power === 1 ? name : `${name}^${Number(power.toFixed(4))}`;
}
