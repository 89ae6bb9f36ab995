import type { Happening } from "./entries/define-entry.ts";
import { gramsOf } from "./entries/meal.ts";

/** Atwater's general factors, in kcal per gram. */
export const energyFactors = { protein: 4, carbohydrate: 4, fat: 9 };

/** What a day's food brings, in kcal: what a change of energy may touch, and the rest. */
export interface DayEnergy {
  readonly movable: number;
  readonly fixed: number;
}

/**
 * Energy of food. Carbohydrate and fat of meals can be moved; protein stays as written, and so do amino-acid drinks.
 * Infusions are no food.
 */
export function energyOf(happenings: readonly Happening[]): DayEnergy {
  let movable = 0;
  let fixed = 0;
  for (const { kind, quantities } of happenings) {
    const size = (name: string) => gramsOf(quantities[name]);
    const carbohydrate = size("carbohydrate") * energyFactors.carbohydrate;
    if (kind === "meal") {
      movable += carbohydrate + size("fat") * energyFactors.fat;
      fixed += size("protein") * energyFactors.protein;
    } else if (kind === "amino_acids") {
      fixed += carbohydrate + (size("eaa") + size("nonessential")) * energyFactors.protein;
    }
  }
  return { movable, fixed };
}

/**
 * What carbohydrate and fat of a day are multiplied by, so that its energy changes by `change` (-0.15 for -15 %).
 * Both are multiplied alike. Undefined where protein alone is more than what is left, or there is nothing to move.
 */
export function energyMultiplier({ movable, fixed }: DayEnergy, change: number): number | undefined {
  if (change === 0 || movable + fixed === 0) return 1;
  if (movable === 0) return undefined;
  const multiplier = 1 + (change * (movable + fixed)) / movable;
  return multiplier < 0 ? undefined : multiplier;
}
