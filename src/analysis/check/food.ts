import type { Place } from "../../messages/index.ts";
import type { Protocol, RealisedEvent } from "../../protocol/index.ts";
import type { BandedFigure, PlainFinding } from "./finding.ts";
import type { CheckRules, FoodRules } from "./rules.ts";
import { kindOf } from "./sources.ts";

const day = 24 * 3_600_000;

/** What is eaten, as far as the events say. */
interface Eaten {
  readonly protein: number;
  readonly energy: number;
  readonly where: Place;
}

/** Protein by the meal and the day, and energy by the day, against what trials found. Of people with a body mass alone. */
export function foodFindings(
  protocol: Protocol,
  events: readonly RealisedEvent[],
  length: number,
  rules: CheckRules,
): PlainFinding[] {
  const { subject } = protocol;
  const mass = subject?.mass;
  if (subject?.species !== "human" || mass === undefined || mass.unit !== "kg") return [];
  const meals = mealsOf(events, rules);
  const isTraining = events.some(({ kind }) => kind === "train.resistance");
  const days = length / day;
  const food = rules.food;
  const found = [...mealFinding(meals, mass.value, ageOf(subject.age), food)];
  if (days < 1) return found;
  const perDay = sum(meals.map(({ protein }) => protein)) / days / mass.value;
  const where = meals[0]?.where ?? {};
  const base = { where, also: [], severity: days >= food.days ? "warning" : "note" } as const;
  const mean = figure("mean over the protocol", "g/(kg*d)", perDay);
  if (perDay < food.protein) {
    const figures = [mean, figure("covers nearly all", "g/(kg*d)", food.protein)];
    found.push({ ...base, code: "day-protein-low", refs: food.proteinRefs, about: {}, figures });
  } else if (isTraining && perDay < food.training) {
    const figures = [mean, figure("gains level off", "g/(kg*d)", food.training)];
    found.push({
      ...base,
      severity: "note",
      code: "day-protein-training",
      refs: food.trainingRefs,
      about: {},
      figures,
    });
  }
  const lean = mass.value * (1 - (subject.body_fat?.value ?? Number.NaN));
  const energy = sum(meals.map((meal) => meal.energy)) / days / lean;
  if (energy < food.energy) {
    const figures = [
      figure("mean over the protocol", "kcal/(kg*d)", energy),
      figure("threshold", "kcal/(kg*d)", food.energy),
    ];
    found.push({ ...base, code: "energy-low", refs: food.energyRefs, about: {}, figures });
  }
  return found;
}

/** kcal of what is eaten. */
export function energyOf(events: readonly RealisedEvent[], rules: CheckRules): number {
  return sum(mealsOf(events, rules).map(({ energy }) => energy));
}

/** Whether food is below a floor: nothing is proposed then. */
export function isBelowFloor(findings: readonly { readonly code: string }[]): boolean {
  return findings.some(({ code }) => code === "day-protein-low" || code === "energy-low");
}

function mealFinding(meals: readonly Eaten[], mass: number, age: number, food: FoodRules): PlainFinding[] {
  const { least = 0 } = food.meal.findLast(({ from }) => age >= from) ?? {};
  const withProtein = meals.filter(({ protein }) => protein > 0);
  const below = withProtein.filter(({ protein }) => protein / mass < least);
  const [first, ...others] = uniquePlaces(below);
  if (first === undefined) return [];
  const amounts = below.map(({ protein }) => protein / mass);
  return [
    {
      code: "meal-protein",
      severity: "note",
      where: first,
      also: others.slice(0, 5),
      refs: food.mealRefs,
      about: {},
      figures: [
        figure("meals below", "1", below.length),
        figure("meals with protein", "1", withProtein.length),
        figure("smallest", "g/kg", Math.min(...amounts)),
        figure("largest below", "g/kg", Math.max(...amounts)),
        figure("least that synthesis is highest at", "g/kg", least),
      ],
    },
  ];
}

/** Food that follows other food within a short time belongs to the same meal. */
function mealsOf(events: readonly RealisedEvent[], rules: CheckRules): Eaten[] {
  const meals: Eaten[] = [];
  let lastAt = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (kindOf(event.kind, rules) !== "food") continue;
    const { line, column, path } = event.from;
    const eaten = { ...nutrientsOf(event, rules.food), where: { line, column, path } };
    const last = meals.at(-1);
    const isOther = event.at - lastAt > rules.food.together;
    lastAt = event.at;
    if (last === undefined || isOther) meals.push(eaten);
    else
      meals[meals.length - 1] = {
        ...last,
        protein: last.protein + eaten.protein,
        energy: last.energy + eaten.energy,
      };
  }
  return meals;
}

function nutrientsOf({ kind, quantities }: RealisedEvent, { factors }: FoodRules) {
  const grams = (name: string) => quantities[name]?.value ?? 0;
  const protein = kind === "meal" ? grams("protein") : grams("eaa") + grams("nonessential");
  const energy =
    protein * factors.protein + grams("carbohydrate") * factors.carbohydrate + grams("fat") * factors.fat;
  return { protein, energy };
}

function uniquePlaces(meals: readonly Eaten[]): Place[] {
  return [...new Map(meals.map(({ where }) => [`${where.line}:${where.column}`, where])).values()];
}

function ageOf(age: { readonly value: number; readonly unit: string } | undefined): number {
  return age?.unit === "y" ? age.value : Number.NaN;
}

function figure(name: string, unit: string, value: number): BandedFigure {
  return { name, unit, value };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
