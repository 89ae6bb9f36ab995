import { describe, expect, it } from "vitest";
import { type Colour, colourOf, contrast, over, type Scheme, schemes, sheets, variables } from "./colours.ts";

/** Text, and edges of what is pressed or read, as WCAG 2.2 AA asks. */
const [text, shape] = [4.5, 3];

const lanes = ["food", "training", "sleep", "compounds", "other"];
const curves = [0, 1, 2, 3, 4, 5].map((place) => `curve-${place}`);

/** Every colour that is mixed to lie below text: of marks, lanes, nodes of the map, lines of the editor. */
function mixes(): readonly (readonly [where: string, colour: string])[] {
  const found = [...sheets].flatMap(([path, sheet]) =>
    [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) =>
      [...body.matchAll(/(?:background|fill):([^;]*)/g)].flatMap(([, value = ""]) =>
        [...value.matchAll(/color-mix\((?:[^()]|\([^()]*\))*\)/g)].map(
          ([mix]) => [`${path} ${selector.trim()}`, mix] as const,
        ),
      ),
    ),
  );
  return found.flatMap(([where, mix]) =>
    mix.includes("var(--lane)")
      ? lanes.map((lane) => [`${where}, ${lane}`, mix.replace("var(--lane)", `var(--${lane})`)] as const)
      : [[where, mix] as const],
  );
}

describe.each([false, true])("where more contrast is asked for: %s;", (hasMoreContrast) => {
  const names = variables({ hasMoreContrast });
  const colour = (name: string, scheme: Scheme) => colourOf(`var(--${name})`, scheme, names);
  /** Names of what does not stand apart far enough, with how far it does. */
  const faults = (
    pairs: readonly (readonly [what: string, one: Colour, other: Colour, least: number])[],
  ): readonly string[] =>
    pairs.flatMap(([what, one, other, least]) => {
      const found = contrast(one, other);
      return found < least ? [`${what}: ${found.toFixed(2)}`] : [];
    });

  describe.each(schemes)("%s:", (scheme) => {
    const paper = colour("paper", scheme);

    it("text stands apart from all that it is written on", () => {
      const grounds = ["paper", "raised"].map((name) => [name, colour(name, scheme)] as const);
      const pairs = ["ink", "quiet", "accent"].flatMap((name) =>
        grounds.map(
          ([ground, below]) => [`${name} on ${ground}`, colour(name, scheme), below, text] as const,
        ),
      );
      expect(
        faults([...pairs, ["on-accent", colour("on-accent", scheme), colour("accent", scheme), text]]),
      ).toEqual([]);
    });

    it("text stands apart from fills of marks, lanes, the map and the editor", () => {
      const found = mixes();
      expect(found.length).toBeGreaterThan(40);
      const ink = colour("ink", scheme);
      expect(
        faults(found.map(([where, mix]) => [where, ink, over(colourOf(mix, scheme, names), paper), text])),
      ).toEqual([]);
    });

    it("names and marks in the text of a protocol stand apart from a line that is marked", () => {
      const line = over(colourOf("color-mix(in srgb, var(--accent) 14%, transparent)", scheme, names), paper);
      expect(
        faults(["ink", "quiet", "accent"].map((name) => [name, colour(name, scheme), line, text])),
      ).toEqual([]);
    });

    it("text stands apart from bands, hatched or not", () => {
      const ink = colour("ink", scheme);
      const bands = curves.flatMap((name) => {
        const curve = colour(name, scheme);
        const wide = over(curve, paper, 0.16);
        const hatch = over(curve, wide, 0.55);
        return [
          [`${name}, 90 %`, ink, wide, text],
          [`${name}, 50 %`, ink, over(curve, wide, 0.22), text],
          // A stroke of the hatching is thin: letters stand on what is between.
          [`${name}, hatched`, ink, hatch, shape],
        ] as const;
      });
      expect(faults(bands)).toEqual([]);
    });

    it("curves, edges of fields, arrows and verdicts stand apart from paper", () => {
      const shapes = [...curves, "edge", "leads", "blocks", "other", "training", "sleep", "compounds"];
      const rims = lanes.map(
        (lane) =>
          [
            `rim of ${lane}`,
            colourOf(`color-mix(in srgb, var(--${lane}) 80%, var(--ink))`, scheme, names),
            paper,
            shape,
          ] as const,
      );
      expect(
        faults([...shapes.map((name) => [name, colour(name, scheme), paper, shape] as const), ...rims]),
      ).toEqual([]);
    });
  });
});
