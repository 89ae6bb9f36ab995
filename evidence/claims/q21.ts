import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body } from "./protocols.ts";

const clocks = ["08:30", "13:00", "19:00"];

/** Three meals of 25 g of protein, with leucine as in the protein, more of it, or a third. */
const plates = (leucine: number, protein = 25) =>
  clocks.map(
    (at) =>
      `{at: "${at}", meal: {protein: ${protein} g, source: mixed, leucine: ${leucine} g, carbohydrate: 90 g, fat: 30 g}}`,
  );
const extra = clocks.map((at) => `{at: "${at}", amino_acids: {leucine: 2.5 g}}`);

/** Eight weeks at an age. */
const eight = (age: number, entries: readonly string[]) => ({
  system: "human-adult",
  protocol: body({
    age,
    days: { day: entries },
    blocks: ["{name: eight, days: [day], repeat: 56}"],
  }),
  every: 7_200_000,
});

/** A morning with one meal. */
const morning = (age: number, leucine: boolean) => ({
  system: "human-adult",
  protocol: body({
    age,
    lasts: "7 h",
    events: [
      "{at: 1 h, meal: {protein: 20 g, source: mixed, carbohydrate: 40 g, fat: 10 g}}",
      ...(leucine ? ["{at: 1 h, amino_acids: {leucine: 2.5 g}}"] : []),
    ],
  }),
});
const last = [1176, 1344] as const;

type Weeks = "young" | "old" | "old_more" | "old_less";
const lean = (of: Weeks) => (arm: Arms<Weeks>) =>
  arm(of).end("lean_body_mass") - arm("old").end("lean_body_mass");

/** Leucine in the young and in the old, more and less of it. */
export const q21 = defineClaim({
  id: "Q21",
  kind: "question",
  says: "Leucine and longevity: friend or foe?",
  show: "Leucine added and taken away in the old, and added in the young: synthesis, mTORC1, autophagy, junk, lean mass; restriction in animals from the literature, with its conditions.",
  literature: {
    says: "Mice: a third of the branched-chain amino acids for life lengthened it by 30 % in males and not in females, and from midlife on it did not. Old people: 12 weeks of essential amino acids rich in leucine added lean mass in one small trial, 10 g of leucine with training little, and 7.5 g a day for three months nothing (Verhoeven 2009). No datum on length of life of people.",
    verdict: "contested",
    refs: ["richardson2021", "ispoglou2015", "trabal2015"],
  },
  arms: {
    young: eight(25, plates(2)),
    old: eight(72, plates(2)),
    old_more: eight(72, [...plates(2), ...extra]),
    old_less: eight(72, plates(0.67)),
    young_meal: morning(25, false),
    young_leucine: morning(25, true),
    old_meal: morning(72, false),
    old_leucine: morning(72, true),
  },
  figures: {
    young: {
      means: "synthesis over six hours of a meal with 2.5 g of leucine in the young, over the meal",
      unit: "1",
      of: ratio("fsr_myofibrillar", "young_leucine", "young_meal", [1, 7]),
    },
    old: {
      means: "the same in the old",
      unit: "1",
      of: ratio("fsr_myofibrillar", "old_leucine", "old_meal", [1, 7]),
    },
    lean_more: {
      means: "lean mass of the old that 7.5 g of leucine a day add in eight weeks",
      unit: "kg",
      of: lean("old_more"),
    },
    lean_less: {
      means: "lean mass of the old that a third of the leucine adds in eight weeks",
      unit: "kg",
      of: lean("old_less"),
    },
    mtorc1_more: {
      means: "mTORC1 of muscle of the old with 7.5 g of leucine a day, over none",
      unit: "1",
      of: ratio("mtorc1_active", "old_more", "old", last),
    },
    mtorc1_less: {
      means: "the same with a third of the leucine",
      unit: "1",
      of: ratio("mtorc1_active", "old_less", "old", last),
    },
    mtorc1_liver_less: {
      means: "mTORC1 of liver of the old with a third of the leucine, over all of it",
      unit: "1",
      of: ratio("mtorc1_active_liver", "old_less", "old", last),
    },
    flux_more: {
      means: "completed autophagy of muscle of the old with 7.5 g of leucine a day, over none",
      unit: "1",
      of: ratio("flux_muscle", "old_more", "old", last),
    },
    flux_less: {
      means: "the same with a third of the leucine",
      unit: "1",
      of: ratio("flux_muscle", "old_less", "old", last),
    },
    junk_less: {
      means: "junk of muscle of the old after eight weeks with a third of the leucine, over all of it",
      unit: "1",
      of: ratio("junk_muscle", "old_less", "old", last),
    },
  },
  cases: {
    meal: {
      about: "leucine with a meal raises synthesis of the old by at least 5 %",
      holds: [{ figure: "old", above: 1.05 }],
    },
    friend: {
      about: "leucine adds at least 0.2 kg of lean mass to the old in eight weeks",
      holds: [{ figure: "lean_more", above: 0.2 }],
    },
    foe: {
      about:
        "a third of the leucine lowers mTORC1 of muscle by at least 5 % and raises autophagy by at least 2 %",
      holds: [
        { figure: "mtorc1_less", below: 0.95 },
        { figure: "flux_less", above: 1.02 },
      ],
    },
    price: {
      about: "a third of the leucine costs the old at least 0.2 kg of lean mass in eight weeks",
      holds: [{ figure: "lean_less", below: -0.2 }],
    },
  },
  decides: "lean_more",
  shows:
    "Leucine with a meal brings synthesis to {young|2} in the young and {old|2} in the old. In eight weeks of the old 7.5 g a day change lean mass by {lean_more|2} kg, mTORC1 of muscle to {mtorc1_more|2} and autophagy to {flux_more|2}; a third of the leucine in food changes lean mass by {lean_less|2} kg, mTORC1 of muscle to {mtorc1_less|2} and of liver to {mtorc1_liver_less|2}, autophagy to {flux_less|2} and junk to {junk_less|2}. Length of life of people is not modelled, and restriction lengthened that of male mice alone.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 and autophagy of muscle of the old, over usual leucine",
      figures: ["mtorc1_more", "mtorc1_less", "flux_more", "flux_less"],
    },
    {
      kind: "curves",
      title: "Lean mass of the old",
      readout: "lean_body_mass",
      arms: ["old", "old_more", "old_less"],
    },
  ],
  members: 8,
  change:
    "restriction of branched-chain amino acids in old people for months: lean mass, insulin sensitivity, mTORC1",
  limits: [
    "isoleucine and valine are not apart from the others: leucine alone is taken away, the protein stays",
    "length of life is shown for animals only, and from the literature here",
    "the amounts are those of studies",
  ],
});
