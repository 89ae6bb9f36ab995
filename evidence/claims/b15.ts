import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const after = [1, 5] as const;

/** A fasted morning with one thing taken after an hour. */
const morning = (entry?: string) => ({
  system: "human-adult",
  protocol: body({ lasts: "6 h", events: entry === undefined ? [] : [`{at: 1 h, ${entry}}`] }),
});

/** Two weeks of days; the last is read. */
const weeks = (entries: readonly string[], once: readonly string[] = []) => ({
  system: "human-adult",
  protocol: body({ days: { day: entries }, blocks: ["{name: two, days: [day], repeat: 14}"], events: once }),
});
const last = [288, 336] as const;

/** What is said to turn mTOR on, at usual intakes. */
export const b15 = defineClaim({
  id: "B15",
  kind: "agent",
  says: "Activators: amino acids, insulin, testosterone; in comments HMB, phosphatidic acid, BCAA, milk, carbohydrates, caloric surplus.",
  show: "Each as an agent with target, kinetics and evidence; the ranking of their effects at usual intakes.",
  literature: {
    says: "HMB raises synthesis like leucine within hours, not established over weeks. Phosphatidic acid: a mechanism yes, lean mass not reproduced. BCAA alone: no lasting synthesis. Insulin raises signals, hardly synthesis.",
    verdict: "partly supported",
    refs: ["wilkinson2013", "trommelen2015", "bond2017", "mitchell2015"],
  },
  arms: {
    none: morning(),
    amino_acids: morning("amino_acids: {eaa: 10 g, leucine: 1.8 g}"),
    bcaa: morning("amino_acids: {eaa: 6 g, leucine: 3 g}"),
    milk: morning("meal: {protein: 20 g, source: milk, carbohydrate: 30 g, fat: 20 g}"),
    whey: morning("meal: {protein: 25 g, source: whey}"),
    carbohydrate: morning("meal: {carbohydrate: 75 g}"),
    insulin: morning("clamp: {insulin: 30 mU/L, glucose: 1 x}, duration: 4 h"),
    hmb: morning("compound: hmb, dose: 3 g"),
    usual: weeks(meals()),
    surplus: weeks(meals(110, 3200)),
    testosterone: weeks(meals(), [
      "{at: 1 h, compound: testosterone_enanthate, dose: 200 mg, every: 7 d, times: 2}",
    ]),
  },
  figures: {
    amino_acids: {
      means: "mTORC1 of muscle 1 to 5 h after 10 g of essential amino acids, against none",
      unit: "%",
      of: percent("mtorc1_active", "amino_acids", "none", after),
    },
    bcaa: {
      means: "the same after 6 g of branched-chain amino acids",
      unit: "%",
      of: percent("mtorc1_active", "bcaa", "none", after),
    },
    whey: {
      means: "the same after 25 g of whey",
      unit: "%",
      of: percent("mtorc1_active", "whey", "none", after),
    },
    milk: {
      means: "the same after milk with 20 g of protein",
      unit: "%",
      of: percent("mtorc1_active", "milk", "none", after),
    },
    carbohydrate: {
      means: "the same after 75 g of carbohydrate",
      unit: "%",
      of: percent("mtorc1_active", "carbohydrate", "none", after),
    },
    insulin: {
      means: "the same with insulin held at 30 mU/L",
      unit: "%",
      of: percent("mtorc1_active", "insulin", "none", after),
    },
    hmb: {
      means: "the same after 3 g of HMB",
      unit: "%",
      of: percent("mtorc1_active", "hmb", "none", after),
    },
    surplus: {
      means: "mTORC1 of muscle over the last two of fourteen days of surplus, against usual",
      unit: "%",
      of: percent("mtorc1_active", "surplus", "usual", last),
    },
    testosterone: {
      means: "the same with 200 mg of testosterone enanthate a week, against usual",
      unit: "%",
      of: percent("mtorc1_active", "testosterone", "usual", last),
    },
    synthesis_amino_acids: {
      means: "myofibrillar synthesis after essential amino acids, against none",
      unit: "%",
      of: percent("fsr_myofibrillar", "amino_acids", "none", after),
    },
    synthesis_insulin: {
      means: "myofibrillar synthesis with insulin at 30 mU/L, against none",
      unit: "%",
      of: percent("fsr_myofibrillar", "insulin", "none", after),
    },
    synthesis_carbohydrate: {
      means: "myofibrillar synthesis after carbohydrate, against none",
      unit: "%",
      of: percent("fsr_myofibrillar", "carbohydrate", "none", after),
    },
  },
  cases: {
    amino_acids: {
      about: "amino acids raise mTORC1 of muscle by at least a tenth",
      holds: [{ figure: "amino_acids", above: 10 }],
    },
    insulin: {
      about: "insulin raises mTORC1 of muscle by at least a tenth",
      holds: [{ figure: "insulin", above: 10 }],
    },
    testosterone: {
      about: "testosterone raises mTORC1 of muscle by at least a tenth over two weeks",
      holds: [{ figure: "testosterone", above: 10 }],
    },
    hmb: { about: "HMB raises mTORC1 of muscle by at least a tenth", holds: [{ figure: "hmb", above: 10 }] },
    bcaa: {
      about: "branched-chain amino acids raise it by at least a tenth",
      holds: [{ figure: "bcaa", above: 10 }],
    },
    milk: { about: "milk raises it by at least a tenth", holds: [{ figure: "milk", above: 10 }] },
    carbohydrate: {
      about: "carbohydrate raises it by at least a tenth",
      holds: [{ figure: "carbohydrate", above: 10 }],
    },
    surplus: {
      about: "a surplus of 700 kcal raises it by at least a tenth over two weeks",
      holds: [{ figure: "surplus", above: 10 }],
    },
  },
  decides: "testosterone",
  shows:
    "Over a fasted morning mTORC1 of muscle differs by {whey|0} % after 25 g of whey, {milk|0} % after milk, {amino_acids|0} % after 10 g of essential amino acids, {bcaa|0} % after 6 g of branched-chain ones, {hmb|0} % after HMB, {insulin|0} % with insulin and {carbohydrate|0} % after carbohydrate; over two weeks by {surplus|1} % with a surplus and {testosterone|1} % with testosterone. Synthesis differs by {synthesis_amino_acids|0} % after amino acids, {synthesis_insulin|0} % with insulin and {synthesis_carbohydrate|0} % after carbohydrate.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 of muscle, against none",
      figures: [
        "whey",
        "milk",
        "amino_acids",
        "bcaa",
        "hmb",
        "insulin",
        "carbohydrate",
        "surplus",
        "testosterone",
      ],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle over a morning",
      readout: "mtorc1_active",
      arms: ["none", "whey", "milk", "amino_acids", "bcaa", "hmb", "insulin", "carbohydrate"],
    },
  ],
  members: 16,
  limits: [
    "phosphatidic acid is named, not modelled in people: how much of a dose reaches muscle is not known",
    "a drink of branched-chain amino acids is written as 6 g of essential ones with 3 g of leucine; isoleucine and valine are not apart from the others",
  ],
});
