import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const drug = '{at: "08:00", compound: rapamycin, dose: 1 mg, route: oral}';

/** Four weeks on one energy. */
const four = (plates: readonly string[], taken: readonly string[] = [drug]) => ({
  system: "human-adult",
  protocol: body({
    age: 65,
    days: { day: [...taken, ...plates] },
    blocks: ["{name: four, days: [day], repeat: 28}"],
  }),
  every: 3_600_000,
});
const last = [504, 672] as const;

type Diet = "ketogenic" | "low_protein" | "plant";
const mtorc1 = (diet: Diet, tissue: string, word: string) => ({
  means: `mTORC1 of ${word} in the fourth week, over the usual diet, both with rapamycin`,
  unit: "1",
  of: ratio(`mtorc1_active${tissue}`, diet, "usual", last),
});
const lean = (diet: Diet, word: string) => ({
  means: `lean mass after four weeks of ${word}, less that on the usual diet`,
  unit: "kg",
  of: (arm: Arms<Diet | "usual">) => arm(diet).end("lean_body_mass") - arm("usual").end("lean_body_mass"),
});

/** Diets of one energy, with rapamycin on board. */
export const q11 = defineClaim({
  id: "Q11",
  kind: "question",
  says: "Taking rapamycin and wanting less mTOR from food: what to eat; ketogenic?",
  show: "Diets of one energy (ketogenic, low in protein, of plants, usual) with rapamycin: mTORC1 per tissue, lean mass, glucose.",
  literature: {
    says: "A ketogenic diet lowers mTOR in brain and liver of rats; a ketone ester with protein raised mTORC1 in human muscle. A high-fat meal raised the AUC of rapamycin by 35 %. Diets with rapamycin on board were not compared.",
    verdict: "contested",
    refs: ["zimmerman1999", "mcdaniel2011", "vandoorne2017"],
  },
  arms: {
    none: four(meals(110, 2400), []),
    usual: four(meals(110, 2400)),
    ketogenic: four(meals(110, 2400, { carbohydrate: 0.07 })),
    low_protein: four(meals(45, 2400)),
    plant: four(meals(110, 2400, { source: "plant" })),
  },
  figures: {
    rapamycin: {
      means: "mTORC1 of muscle in the fourth week of 1 mg of rapamycin a day on the usual diet, over none",
      unit: "1",
      of: ratio("mtorc1_active", "usual", "none", last),
    },
    ketogenic_muscle: mtorc1("ketogenic", "", "muscle on a ketogenic diet"),
    ketogenic_liver: mtorc1("ketogenic", "_liver", "liver on a ketogenic diet"),
    ketogenic_brain: mtorc1("ketogenic", "_hippocampus", "hippocampus on a ketogenic diet"),
    low_muscle: mtorc1("low_protein", "", "muscle on little protein"),
    low_liver: mtorc1("low_protein", "_liver", "liver on little protein"),
    plant_muscle: mtorc1("plant", "", "muscle on plant protein"),
    plant_liver: mtorc1("plant", "_liver", "liver on plant protein"),
    ketogenic_lean: lean("ketogenic", "a ketogenic diet"),
    low_lean: lean("low_protein", "little protein"),
    plant_lean: lean("plant", "plant protein"),
    ketogenic_glucose: {
      means: "mean glucose on a ketogenic diet, less that on the usual diet",
      unit: "mmol/L",
      of: (arm) =>
        arm("ketogenic").mean("glucose_plasma", ...last) - arm("usual").mean("glucose_plasma", ...last),
    },
    ketones: {
      means: "mean beta-hydroxybutyrate on a ketogenic diet",
      unit: "mmol/L",
      of: (arm) => arm("ketogenic").mean("bhb_plasma", ...last),
    },
  },
  cases: {
    ketogenic_liver: {
      about: "a ketogenic diet lowers mTORC1 of liver and hippocampus by at least 5 %, as in rats",
      holds: [
        { figure: "ketogenic_liver", below: 0.95 },
        { figure: "ketogenic_brain", below: 0.95 },
      ],
    },
    ketogenic_muscle: {
      about: "it lowers that of muscle by at least 5 %",
      holds: [{ figure: "ketogenic_muscle", below: 0.95 }],
    },
    low_protein: {
      about: "little protein lowers mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "low_muscle", below: 0.95 }],
    },
    plant: {
      about: "plant protein lowers mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "plant_muscle", below: 0.95 }],
    },
    free: {
      about: "little protein costs at most 0.3 kg of lean mass in four weeks",
      holds: [{ figure: "low_lean", above: -0.3 }],
    },
  },
  decides: "ketogenic_liver",
  shows:
    "Never change a diet to alter a prescribed drug: a high-fat meal raised rapamycin's AUC by 35 % (Zimmerman 1999); ask the prescriber. With rapamycin on board mTORC1 of muscle stands at {ketogenic_muscle|2} on a ketogenic diet, {low_muscle|2} on little protein and {plant_muscle|2} on plant protein, and that of liver at {ketogenic_liver|2}, {low_liver|2} and {plant_liver|2}, over the usual diet. Lean mass differs by {ketogenic_lean|2}, {low_lean|2} and {plant_lean|2} kg after four weeks, and mean glucose by {ketogenic_glucose|2} mmol/L on the ketogenic diet.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 over the usual diet, all with rapamycin",
      figures: [
        "ketogenic_muscle",
        "ketogenic_liver",
        "ketogenic_brain",
        "low_muscle",
        "low_liver",
        "plant_muscle",
        "plant_liver",
      ],
    },
  ],
  members: 12,
  change: "diets compared in people who take rapamycin, with the drug's levels measured",
  limits: [
    "never change a diet to alter a prescribed drug: food alters how much of it arrives (a high-fat meal raised rapamycin's AUC by 35 %, Zimmerman 1999); ask the prescriber",
    "that very effect of food on the drug is not in the model: its level is the same on every diet here",
    "1 mg a day is an amount of studies, in a man of 65 without any disease",
  ],
});
