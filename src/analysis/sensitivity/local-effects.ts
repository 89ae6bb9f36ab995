import { log, type Varied } from "../../ensemble/index.ts";
import type { FactModel } from "./fact-model.ts";
import type { LocalEffect } from "./sensitivity.ts";

/** What was found near the middle, of each parameter. */
export interface LocalAnswers {
  readonly elasticities: Float64Array;
  /** Of each parameter, one standard deviation down and up. */
  readonly changes: Float64Array;
}

/** The local effects of all that varies, in the order of the model. */
export function localEffects(model: FactModel, { elasticities, changes }: LocalAnswers): LocalEffect[] {
  return model.varied.map((one, i): LocalEffect => {
    const { address, unit, centre } = one;
    const grade = model.gradeOf(address);
    return {
      address,
      unit,
      centre,
      ...(grade === undefined ? {} : { grade }),
      variesBy: model.isFitted(address) ? "posterior" : "prior",
      elasticity: elasticities[i] ?? Number.NaN,
      spread: spreadOf(one),
      down: changes[2 * i] ?? Number.NaN,
      up: changes[2 * i + 1] ?? Number.NaN,
    };
  });
}

/** Half of what lies between a standard deviation down and one up, with its sign; 0 where that is not known. */
export function halfChange({ down, up }: Pick<LocalEffect, "down" | "up">): number {
  return (up - down) / 2 || 0;
}

/** Grade -> share of the squares of all effects that comes from parameters of that grade; empty where there are none. */
export function shareByGrade<Effect extends LocalEffect>(
  effects: readonly Effect[],
  squareOf: (effect: Effect) => number,
): Record<string, number> {
  const squares = new Map<string, number>();
  let all = 0;
  for (const effect of effects) {
    const { grade = "unknown" } = effect;
    const square = squareOf(effect);
    squares.set(grade, (squares.get(grade) ?? 0) + square);
    all += square;
  }
  if (all === 0) return {};
  return Object.fromEntries([...squares].map(([grade, square]) => [grade, square / all]));
}

function spreadOf({ spread, centre }: Varied): number {
  switch (spread.kind) {
    case "lognormal":
      return log(spread.factor);
    case "normal":
      return spread.sd / Math.abs(centre);
    case "none":
      return 0;
  }
}
