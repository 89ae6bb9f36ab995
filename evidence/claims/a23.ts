import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const meal = '{at: "08:30", meal: {protein: 25 g, source: whey, carbohydrate: 40 g, fat: 10 g}}';
const lift = '{at: "08:05", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}';
const ages = [25, 45, 65, 80] as const;
const causes = ["intrinsic", "inactivity", "inflammation", "insulin_resistance"] as const;
const done = { rest: [], fed: [meal], both: [lift, meal] } as const;
type Done = keyof typeof done;

function man(age: number, what: Done, off: readonly string[] = []): ClaimArm {
  const values = Object.fromEntries(off.map((cause) => [`ageing.switch_${cause}`, "0"]));
  return { system: "human-adult", protocol: body({ lasts: "8 h", age, events: done[what], values }) };
}

const arms: Readonly<Record<string, ClaimArm>> = {
  ...Object.fromEntries(
    ages.flatMap((age) =>
      (Object.keys(done) as Done[]).map((what): [string, ClaimArm] => [`${age} ${what}`, man(age, what)]),
    ),
  ),
  ...Object.fromEntries(
    [...causes, "all"].flatMap((cause) => {
      const off = cause === "all" ? causes : [cause];
      return (["rest", "fed"] as const).map((what): [string, ClaimArm] => [
        `80 ${what} without ${cause}`,
        man(80, what, off),
      ]);
    }),
  ),
};

const [from, to] = [1, 5];
const mean = (arm: Arms<string>, name: string, readout: string) => arm(name).mean(readout, from, to);
const added = (arm: Arms<string>, age: number, what: Done, readout: string) =>
  mean(arm, `${age} ${what}`, readout) - mean(arm, `${age} rest`, readout);

const fasted = (age: number, readout: string) => (arm: Arms<string>) =>
  mean(arm, `${age} rest`, readout) / mean(arm, "25 rest", readout);
const increment = (age: number, what: Done, readout: string) => (arm: Arms<string>) =>
  added(arm, age, what, readout) / added(arm, 25, what, readout);

const without = (cause: string) => ({
  means: `share of what age takes from the meal's rise of synthesis at 80 that comes back without ${cause.replace("_", " ")}`,
  unit: "1",
  of: (arm: Arms<string>) => {
    const young = added(arm, 25, "fed", "fsr_myofibrillar");
    const old = added(arm, 80, "fed", "fsr_myofibrillar");
    const off =
      mean(arm, `80 fed without ${cause}`, "fsr_myofibrillar") -
      mean(arm, `80 rest without ${cause}`, "fsr_myofibrillar");
    return (off - old) / (young - old);
  },
});

const figures: Readonly<
  Record<
    string,
    { readonly means: string; readonly unit: string; readonly of: (arm: Arms<string>) => number }
  >
> = {
  fasted_45: {
    means: "mTORC1 of muscle of a fasted man of 45, over 25",
    unit: "1",
    of: fasted(45, "mtorc1_active"),
  },
  fasted_65: { means: "the same at 65", unit: "1", of: fasted(65, "mtorc1_active") },
  fasted_80: { means: "the same at 80", unit: "1", of: fasted(80, "mtorc1_active") },
  liver_80: {
    means: "mTORC1 of liver, fasted at 80, over 25",
    unit: "1",
    of: fasted(80, "mtorc1_active_liver"),
  },
  basal_80: {
    means: "myofibrillar synthesis, fasted at 80, over 25",
    unit: "1",
    of: fasted(80, "fsr_myofibrillar"),
  },
  meal_45: {
    means: "what a meal adds to synthesis at 45, over 25",
    unit: "1",
    of: increment(45, "fed", "fsr_myofibrillar"),
  },
  meal_65: { means: "the same at 65", unit: "1", of: increment(65, "fed", "fsr_myofibrillar") },
  meal_80: { means: "the same at 80", unit: "1", of: increment(80, "fed", "fsr_myofibrillar") },
  both_80: {
    means: "what lifting and a meal add to synthesis at 80, over 25",
    unit: "1",
    of: increment(80, "both", "fsr_myofibrillar"),
  },
  signal_80: {
    means: "what a meal adds to T389 of S6K1 at 80, over 25",
    unit: "1",
    of: increment(80, "fed", "p_s6k1_t389"),
  },
  without_intrinsic: without("intrinsic"),
  without_inactivity: without("inactivity"),
  without_inflammation: without("inflammation"),
  without_insulin_resistance: without("insulin_resistance"),
  without_all: without("all"),
};

/** Age, men only: does mTORC1 at rest rise, and what a meal and training add fall, and by which cause? */
export const a23 = defineClaim({
  id: "A23",
  kind: "outcome",
  says: "After 40, mTOR is often chronically raised (insulin resistance, inflammation, inactivity) without the benefit of growth.",
  show: "Men of 25, 45, 65, 80: fasted mTORC1, and what a meal and training add, by cause and together.",
  literature: {
    says: "A blunted answer of synthesis to protein is shown in healthy old men. Higher mTORC1 at rest is mixed: seen in mice and in some biopsies, not verified in general. Women differ: higher basal synthesis when old.",
    verdict: "partly supported",
    refs: ["wall2015", "drummond2008aging", "smith2012sex", "ham2020"],
  },
  arms,
  figures,
  cases: {
    raised_45: {
      about: "mTORC1 of fasted muscle is more than a tenth higher at 45 than at 25",
      holds: [{ figure: "fasted_45", above: 1.1 }],
    },
    raised_80: {
      about: "mTORC1 of fasted muscle is more than a tenth higher at 80 than at 25",
      holds: [{ figure: "fasted_80", above: 1.1 }],
    },
    blunted_meal: {
      about: "a meal adds less than four fifths to synthesis at 80 of what it adds at 25",
      holds: [{ figure: "meal_80", below: 0.8 }],
    },
    blunted_training: {
      about: "lifting with a meal adds less than four fifths",
      holds: [{ figure: "both_80", below: 0.8 }],
    },
    causes: {
      about:
        "inactivity, inflammation and insulin resistance each give back more than a twentieth of what age takes from the meal",
      holds: [
        { figure: "without_inactivity", above: 0.05 },
        { figure: "without_inflammation", above: 0.05 },
        { figure: "without_insulin_resistance", above: 0.05 },
      ],
    },
  },
  decides: "fasted_80",
  shows:
    "mTORC1 of fasted muscle is {fasted_45|3} of that at 25 in men of 45, {fasted_65|3} at 65 and {fasted_80|3} at 80. A meal adds {meal_45|2}, {meal_65|2} and {meal_80|2} of what it adds to synthesis at 25, lifting with a meal {both_80|2} at 80. Without inactivity {without_inactivity|2} of the loss comes back, without inflammation {without_inflammation|2}, without insulin resistance {without_insulin_resistance|2}, without what is intrinsic {without_intrinsic|2}.",
  plots: [
    {
      kind: "figures",
      title: "By age, over 25",
      figures: ["fasted_45", "fasted_65", "fasted_80", "meal_45", "meal_65", "meal_80"],
    },
    {
      kind: "figures",
      title: "Share of the loss at 80 that comes back without a cause",
      figures: [
        "without_intrinsic",
        "without_inactivity",
        "without_inflammation",
        "without_insulin_resistance",
        "without_all",
      ],
    },
  ],
  members: 24,
  variants: ["inflammation_of_age"],
  builtIn:
    "Age acts in the model on synthesis and on what goes into the signal, not on the signal itself: that drive of fasted muscle is hardly raised at 45 and 80 is how it is built, and says nothing against a rise by another way.",
  limits: [
    "men only: of women the model has one number, their basal synthesis",
    "age acts on synthesis and on the inputs, not on the signal within the cell: a rise of mTORC1 with age by another way cannot come out",
    "a healthy man of one weight at each age: obesity, which comes with years, is not added",
  ],
});
