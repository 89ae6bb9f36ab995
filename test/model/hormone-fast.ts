import { type HormoneRun, meals, runHormones } from "./hormone-bench.ts";

/** Hour of the last meal of four usual days, 19:00. */
export const lastMeal = 3 * 24 + 11;

/** Usual days. */
export const usual = runHormones(7 * 24, meals(7));

/** Four usual days and ten without food. */
export const fasting = runHormones(14 * 24, meals(4));

type Readout = Parameters<HormoneRun["at"]>[0];

/** Mean over hours of the fast, relative to usual days. */
export async function foldOfFast(readout: Readout, from: number, to = from): Promise<number> {
  const [fed, fast] = await Promise.all([usual, fasting]);
  return fast.mean(readout, lastMeal + from, lastMeal + to) / fed.mean(readout, 72, 168);
}
