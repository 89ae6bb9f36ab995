import type { ShownCurve } from "../worker/run.ts";

/** Readouts that have all the words, in their name, their meaning, their assay or their group; names first. */
export function findReadouts<Curve extends Pick<ShownCurve, "readout" | "means" | "assay" | "group">>(
  curves: readonly Curve[],
  words: string,
): Curve[] {
  const wanted = plain(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return [];
  const scored = curves.flatMap((curve) => {
    const name = plain(`${curve.readout} ${curve.means}`);
    const all = `${name} ${plain(`${curve.assay} ${curve.group}`)}`;
    if (!wanted.every((word) => all.includes(word))) return [];
    return [{ curve, score: wanted.filter((word) => name.includes(word)).length }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ curve }) => curve);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[_\W]+/g, " ")
    .trim();
}
