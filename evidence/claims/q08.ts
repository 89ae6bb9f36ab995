import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body } from "./protocols.ts";

const after = [1, 5] as const;
const food = (meal?: string) => ({
  system: "human-adult",
  protocol: body({ lasts: "7 h", events: meal === undefined ? [] : [`{at: 1 h, meal: ${meal}}`] }),
});

/** Milk, yogurt and other foods with as much protein. */
export const q08 = defineClaim({
  id: "Q08",
  kind: "question",
  says: "Does milk activate mTORC1, and yogurt as well? Whose milk?",
  show: "Foods as profiles of amino acids, insulin and digestion; the answer of mTORC1 to each.",
  literature: {
    says: "Milk raises human muscle synthesis like whey; that yogurt differs was not seen as a number; the claim on cancer of the prostate is contested.",
    verdict: "partly supported",
    refs: ["mitchell2015", "melnik2015", "yogurt2023"],
  },
  arms: {
    none: food(),
    milk: food("{protein: 20 g, source: milk, carbohydrate: 28 g, fat: 20 g}"),
    yogurt: food("{protein: 20 g, source: milk, carbohydrate: 20 g, fat: 16 g, duration: 20 min}"),
    whey: food("{protein: 20 g, source: whey, carbohydrate: 28 g, fat: 20 g}"),
    casein: food("{protein: 20 g, source: casein, carbohydrate: 28 g, fat: 20 g}"),
    soy: food("{protein: 20 g, source: soy, carbohydrate: 28 g, fat: 20 g}"),
    meat: food("{protein: 20 g, source: meat, carbohydrate: 28 g, fat: 20 g}"),
    sugar_and_fat: food("{carbohydrate: 28 g, fat: 20 g}"),
  },
  figures: {
    milk: {
      means: "mTORC1 of muscle over four hours after milk, against none",
      unit: "%",
      of: percent("mtorc1_active", "milk", "none", after),
    },
    yogurt: {
      means: "the same after yogurt",
      unit: "%",
      of: percent("mtorc1_active", "yogurt", "none", after),
    },
    whey: {
      means: "the same after whey with the same sugar and fat",
      unit: "%",
      of: percent("mtorc1_active", "whey", "none", after),
    },
    casein: {
      means: "the same after casein",
      unit: "%",
      of: percent("mtorc1_active", "casein", "none", after),
    },
    soy: { means: "the same after soy", unit: "%", of: percent("mtorc1_active", "soy", "none", after) },
    meat: { means: "the same after meat", unit: "%", of: percent("mtorc1_active", "meat", "none", after) },
    sugar_and_fat: {
      means: "the same after the sugar and fat of milk alone",
      unit: "%",
      of: percent("mtorc1_active", "sugar_and_fat", "none", after),
    },
    milk_synthesis: {
      means: "myofibrillar synthesis over four hours after milk, against none",
      unit: "%",
      of: percent("fsr_myofibrillar", "milk", "none", after),
    },
    whey_synthesis: {
      means: "the same after whey",
      unit: "%",
      of: percent("fsr_myofibrillar", "whey", "none", after),
    },
    milk_over_meat: {
      means: "mTORC1 of muscle after milk, against meat with as much protein, sugar and fat",
      unit: "%",
      of: percent("mtorc1_active", "milk", "meat", after),
    },
  },
  cases: {
    milk: {
      about: "milk raises mTORC1 of muscle by at least a fifth",
      holds: [{ figure: "milk", above: 20 }],
    },
    yogurt: { about: "yogurt does so as well", holds: [{ figure: "yogurt", above: 20 }] },
    special: {
      about: "milk does at least a tenth more than meat with as much protein, sugar and fat",
      holds: [{ figure: "milk_over_meat", above: 10 }],
    },
  },
  decides: "milk_over_meat",
  shows:
    "Over four hours mTORC1 of muscle lies {milk|0} % above a fasted morning after milk with 20 g of protein, {yogurt|0} % after yogurt, {whey|0} % after whey, {casein|0} % after casein, {soy|0} % after soy and {meat|0} % after meat; {sugar_and_fat|0} % after the sugar and fat alone. Synthesis lies {milk_synthesis|0} % higher after milk and {whey_synthesis|0} % after whey.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 of muscle over four hours, against a fasted morning",
      figures: ["milk", "yogurt", "whey", "casein", "soy", "meat", "sugar_and_fat"],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle",
      readout: "mtorc1_active",
      arms: ["none", "milk", "whey", "casein", "soy", "meat"],
    },
  ],
  members: 16,
  change:
    "how fast yogurt leaves the stomach, in a number; hormones and vesicles of milk, which are not in the model",
  limits: [
    "whose milk is not told apart: no source gave profiles of amino acids and digestion for people by species of milk",
    "yogurt is milk with less sugar that is eaten more slowly",
  ],
});
