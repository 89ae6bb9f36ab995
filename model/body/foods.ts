import type { Evidence, Parameter, Spread } from "../../src/lang/index.ts";
import type { references } from "../references.ts";

type Ref = keyof typeof references;

/** What a gram of protein of one source brings, and where the numbers come from. */
interface Food {
  /** mmol per g of protein. */
  readonly leucine: number;
  readonly eaa: number;
  readonly neaa: number;
  readonly composition: Evidence<Ref>;
  /** How far the composition may be off; 1 where it is exact. */
  readonly factor: number;
  /** Share that leaves the stomach, or is digested, slowly. */
  readonly slow: number;
  readonly slowFrom: Evidence<Ref>;
  /** Share that reaches systemic plasma. */
  readonly available: number;
  readonly availableFrom: Evidence<Ref>;
}

type Column = "leucine_content" | "eaa_content" | "neaa_content" | "slow_share" | "availability";

function spreadOf(content: number, factor: number): Spread {
  if (content === 0) return { kind: "none", why: "there is none of it in this source" };
  return factor > 1 ? { kind: "lognormal", factor } : { kind: "none", why: "one over a molar mass" };
}

function row(food: Food): Readonly<Record<Column, Parameter<Ref>>> {
  const content = (value: number, what: string): Parameter<Ref> => ({
    value,
    unit: "mmol/g",
    means: `${what} per protein`,
    evidence: food.composition,
    spread: spreadOf(value, food.factor),
  });
  return {
    leucine_content: content(food.leucine, "leucine"),
    eaa_content: content(food.eaa, "other essential amino acids"),
    neaa_content: content(food.neaa, "non-essential amino acids"),
    slow_share: {
      value: food.slow,
      unit: "1",
      means: "share that clots or is digested slowly",
      evidence: food.slowFrom,
      spread:
        food.slow > 0
          ? { kind: "normal", sd: 0.3 * Math.min(food.slow, 1 - food.slow) }
          : { kind: "none", why: "all of it is in solution" },
    },
    availability: {
      value: food.available,
      unit: "1",
      means: "share that reaches systemic plasma",
      evidence: food.availableFrom,
      spread: { kind: "lognormal", factor: 1.1 },
    },
  };
}

/** Amino acids of Table 1 (g per 100 g of powder) in moles, over the protein share of the powder. */
const table1 = (share: string): Evidence<Ref> => ({
  grade: "derived",
  from: ["gorissen2018"],
  how: `Table 1 in moles over a protein share of ${share}; tryptophan and the amides were not measured, so that non-essential amino acids are low by a tenth or more`,
});

const fromAbstract = (protein: string): Evidence<Ref> => table1(`${protein} that the abstract implies`);

const guess = (why: string, wouldSettle: string): Evidence<Ref> => ({ grade: "assumed", why, wouldSettle });

const ordering = guess(
  "placed by the usual order of whey, soy, egg, meat, milk and casein",
  "appearance of labelled protein of this food",
);

const unfinished = (seen: string): Evidence<Ref> =>
  guess(
    `${seen}, scaled up for what is still in the gut when the measurement ends`,
    "labelled protein followed for 10 to 12 h",
  );

const unseen = guess("below whey, no value read", "labelled protein of this food");

const freeAvailability = guess(
  "76 +- 9 % of 30 g of free amino acids reached plasma in 6 h in a trial that has no identifier here",
  "an identifier for that trial",
);

const soluble = guess(
  "free amino acids are in solution and leave with the stomach",
  "emptying of a drink of free amino acids",
);

const milk = { leucine: 0.686, eaa: 2.187, neaa: 3.879 };
const muscle = { leucine: 0.579, eaa: 2.226, neaa: 2.829 };

const muscleProtein: Evidence<Ref> = {
  grade: "transferred",
  ref: "gorissen2018",
  at: "Table 1, human muscle",
  from: "human skeletal muscle",
  why: "muscle proteins of vertebrates are alike; no table of this food was read",
};

const mixed: Food = {
  leucine: 0.6,
  eaa: 2,
  neaa: 3.5,
  composition: guess(
    "between meat, milk and plant, as in an ordinary diet",
    "the protein sources of the meal",
  ),
  factor: 1.15,
  slow: 0.45,
  slowFrom: ordering,
  available: 0.66,
  availableFrom: guess("between meat, milk and plant", "labelled protein in mixed meals"),
};

/** Protein sources; `default` serves meals that name none. */
export const foods = {
  whey: row({
    leucine: 0.827,
    eaa: 2.383,
    neaa: 3.554,
    composition: fromAbstract("79 %"),
    factor: 1.08,
    slow: 0.25,
    slowFrom: {
      grade: "fitted",
      to: ["mccoll2024"],
      how: "simplex search, then by hand, against plasma leucine after 25 and 48 g of whey",
    },
    available: 0.63,
    availableFrom: unfinished("59 % of 35 g in 5 to 6 h (burd2019)"),
  }),
  casein: row({
    leucine: 0.606,
    eaa: 1.877,
    neaa: 3.474,
    composition: fromAbstract("73 %"),
    factor: 1.1,
    slow: 0.85,
    slowFrom: {
      grade: "fitted",
      to: ["groen2015", "soop2012"],
      how: "by hand: 53 to 55 % in plasma at 5 h and a nearly even input over 4 h",
    },
    available: 0.72,
    availableFrom: unfinished("55 % of 20 g in 5 h (groen2015)"),
  }),
  milk: row({
    ...milk,
    composition: fromAbstract("78 %"),
    factor: 1.08,
    slow: 0.55,
    slowFrom: ordering,
    available: 0.67,
    availableFrom: unfinished("57 % of skim milk in 5 to 6 h (burd2019)"),
  }),
  egg: row({
    leucine: 0.532,
    eaa: 1.816,
    neaa: 3.058,
    composition: fromAbstract("52 %"),
    factor: 1.1,
    slow: 0.3,
    slowFrom: ordering,
    available: 0.72,
    availableFrom: unfinished("66 to 68 % in 5 h (burd2019), counted as nearly complete"),
  }),
  soy: row({
    leucine: 0.522,
    eaa: 1.464,
    neaa: 3.48,
    composition: table1("73 %, not stated where it was read"),
    factor: 1.2,
    slow: 0.2,
    slowFrom: ordering,
    available: 0.58,
    availableFrom: unseen,
  }),
  meat: row({
    ...muscle,
    composition: muscleProtein,
    factor: 1.1,
    slow: 0.45,
    slowFrom: ordering,
    available: 0.73,
    availableFrom: unfinished("64 % of 30 g of beef in 5 h (burd2019)"),
  }),
  fish: row({
    ...muscle,
    composition: muscleProtein,
    factor: 1.15,
    slow: 0.35,
    slowFrom: ordering,
    available: 0.73,
    availableFrom: guess("as for meat", "labelled protein of fish"),
  }),
  plant: row({
    leucine: 0.55,
    eaa: 1.55,
    neaa: 3.6,
    composition: table1(
      "73 to 79 %: between soy, pea and brown rice, shares not stated where they were read",
    ),
    factor: 1.2,
    slow: 0.3,
    slowFrom: ordering,
    available: 0.57,
    availableFrom: unseen,
  }),
  collagen: row({
    leucine: 0.2,
    eaa: 0.9,
    neaa: 8,
    composition: guess(
      "usual order: a third of the leucine of other proteins, a third of all residues glycine; no table was read",
      "an amino-acid analysis of the hydrolysate",
    ),
    factor: 1.3,
    slow: 0.1,
    slowFrom: ordering,
    available: 0.7,
    availableFrom: guess("a hydrolysate, between protein and free amino acids", "labelled collagen"),
  }),
  free_amino_acids: row({
    ...milk,
    composition: {
      grade: "transferred",
      ref: "gorissen2018",
      at: "Table 1, milk",
      from: "milk protein",
      why: "mixtures of all amino acids usually copy a dairy protein; say leucine and eaa of the drink where they are known",
    },
    factor: 1.3,
    slow: 0,
    slowFrom: soluble,
    available: 0.76,
    availableFrom: freeAvailability,
  }),
  leucine: row({
    leucine: 7.624,
    eaa: 0,
    neaa: 0,
    composition: guess("one over its molar mass of 131.17 g/mol", "nothing: it is exact"),
    factor: 1,
    slow: 0,
    slowFrom: soluble,
    available: 0.76,
    availableFrom: freeAvailability,
  }),
  mixed: row(mixed),
  default: row(mixed),
};
