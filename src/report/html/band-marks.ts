import { bandKinds, type LineBand, type LineBands } from "../bands.ts";
import { bandPath } from "./band-path.ts";
import { curvePath } from "./curve-path.ts";

type Scale = (value: number) => number;

/** Below the lines: for each, the areas that hold 90 and 50 % of the members, and their median. */
export function bandMarks(bands: readonly LineBands[], x: Scale, y: Scale, hatched: boolean): string {
  return bandKinds
    .flatMap((kind) =>
      bands.map((line, index) => {
        const band = line[kind];
        return band === undefined ? "" : `<g class="of-${kind}">${areas(band, index % 6, x, y, hatched)}</g>`;
      }),
    )
    .join("");
}

function areas({ times, curve }: LineBand, colour: number, x: Scale, y: Scale, hatched: boolean): string {
  const outer = bandPath(times, curve.low90, curve.high90, x, y);
  const inner = bandPath(times, curve.low50, curve.high50, x, y);
  const hatch = hatched ? `<path class="hatch" d="${outer}"/>` : "";
  return [
    `<path class="band q90 b${colour}" d="${outer}"/>${hatch}`,
    `<path class="band q50 b${colour}" d="${inner}"/>`,
    `<path class="median m${colour}" d="${curvePath(times, curve.median, x, y)}"/>`,
  ].join("");
}

/** What each area holds, written into it where it is widest; several lines have names of their own there. */
export function bandLabels(bands: readonly LineBands[], x: Scale, y: Scale): string {
  const [first, ...others] = bands;
  if (others.length > 0) return "";
  const band = first?.parameters ?? first?.people;
  if (band === undefined) return "";
  const kind = first?.parameters === undefined ? "people" : "parameters";
  const { times, curve } = band;
  const widest = indexOfMost(times, (i) => at(curve.high90, i) - at(curve.low90, i));
  const place = Math.min(360, Math.max(75, x(at(times, widest))));
  const [outer, inner] = [y(at(curve.high90, widest)), y(at(curve.high50, widest))];
  const [middle, bottom] = [y(at(curve.median, widest)), y(at(curve.low90, widest))];
  if (!(bottom - outer > 34)) return "";
  const label = (text: string, height: number) =>
    `<text class="edge of-${kind}" x="${place.toFixed(0)}" y="${height.toFixed(0)}" text-anchor="middle">${text}</text>`;
  const second = inner - outer > 12 && middle - inner > 12 ? label("50 %", inner + 10) : "";
  return label("90 %", outer + 10) + second;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function indexOfMost(times: Float64Array, of: (index: number) => number): number {
  return [...times.keys()].reduce((best, index) => (of(index) > of(best) ? index : best), 0);
}
