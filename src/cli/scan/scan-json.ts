import type { Scan } from "../../analysis/index.ts";

/** A scan for programs: every point with its values, the run in the middle and the bands of each figure. */
export function scanJson({ inputs, at, values }: Scan): Record<string, unknown> {
  const { figures, members, seed, of, relativeTolerance, failures } = values;
  return {
    inputs: inputs.map(({ path, unit, scale, values: over }) => ({ path, unit, scale, values: over })),
    figures: figures.map(({ readout, fact, unit, window }) => ({ readout, fact, unit, window })),
    members: { of, count: members, seed, relativeTolerance, failed: failures.count },
    points: at.map((place, point) => ({
      at: Object.fromEntries(
        inputs.map(({ path, values: over }, i) => [path, over[place[i] ?? 0]?.text ?? null]),
      ),
      figures: figures.map((_, figure) => ({
        middle: values.middle(point, figure),
        band: values.band(point, figure) ?? null,
      })),
    })),
  };
}
