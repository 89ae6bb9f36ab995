import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, lift, meals } from "./protocols.ts";

const given = "{at: 1 h, compound: igf_1_lr3, level: 1 x}";
const plate = '{at: "08:30", meal: {protein: 25 g, source: whey, carbohydrate: 40 g, fat: 10 g}}';

function morning(events: readonly string[]) {
  return { system: "human-adult", protocol: body({ lasts: "12 h", events }) };
}

function month(agent: boolean) {
  const daily = agent ? ['{at: "08:00", compound: igf_1_lr3, level: 1 x}'] : [];
  const fed = [...daily, ...meals(140, 2700)];
  return {
    system: "human-adult",
    protocol: body({
      days: { hard: [...fed, lift()], easy: fed },
      blocks: ["{name: all, days: [hard, easy], repeat: 14}"],
    }),
    every: 7_200_000,
  };
}

/** IGF-1 LR3: from its receptor to growth. */
export const a11 = defineClaim({
  id: "A11",
  kind: "agent",
  says: "IGF-1 LR3 activates PI3K, Akt and mTOR directly: growth of muscle and more satellite cells.",
  show: "Receptor, Akt, mTORC1, synthesis after a normalised exposure; satellite cells and size over weeks of it.",
  literature: {
    says: "The receptor and what follows it hold in cells and rats. No growth of human muscle was shown. Adult mouse muscle loses mass without the insulin receptor, not without that of IGF-1 alone; in newborn pigs it raised gain, in finisher pigs it lowered it.",
    verdict: "partly supported",
    refs: ["forbes2002", "ballard1993", "dunshea2002", "oneill2016"],
  },
  arms: {
    rest: morning([]),
    given: morning([given]),
    fed: morning([plate]),
    fed_given: morning([given, plate]),
    month: month(false),
    month_given: month(true),
  },
  figures: {
    akt: {
      means: "T308 of Akt in muscle 1 to 9 h after a reference exposure, fasted, over without",
      unit: "1",
      of: ratio("p_akt_t308", "given", "rest", [2, 10]),
    },
    mtorc1: {
      means: "mTORC1 of muscle, the same",
      unit: "1",
      of: ratio("mtorc1_active", "given", "rest", [2, 10]),
    },
    mtorc1_fed: {
      means: "mTORC1 of muscle with a meal and the exposure, over the meal alone",
      unit: "1",
      of: ratio("mtorc1_active", "fed_given", "fed", [2, 10]),
    },
    synthesis: {
      means: "myofibrillar synthesis, fasted, over without",
      unit: "1",
      of: ratio("fsr_myofibrillar", "given", "rest", [2, 10]),
    },
    synthesis_fed: {
      means: "myofibrillar synthesis with a meal and the exposure, over the meal alone",
      unit: "1",
      of: ratio("fsr_myofibrillar", "fed_given", "fed", [2, 10]),
    },
    liver: {
      means: "mTORC1 of liver, fasted, over without",
      unit: "1",
      of: ratio("mtorc1_active_liver", "given", "rest", [2, 10]),
    },
    dividing: {
      means: "mTORC1 of dividing cells, fasted, over without",
      unit: "1",
      of: ratio("mtorc1_active_proliferating", "given", "rest", [2, 10]),
    },
    gh: {
      means: "growth hormone, fasted, over without",
      unit: "1",
      of: ratio("gh_plasma", "given", "rest", [2, 12]),
    },
    glucose: {
      means: "least glucose of plasma, fasted, less without",
      unit: "mmol/L",
      of: (arm) => arm("given").least("glucose_plasma") - arm("rest").least("glucose_plasma"),
    },
    size: {
      means: "size of muscle gained in four weeks of training with a daily exposure, less without",
      unit: "%",
      of: (arm) => 100 * (arm("month_given").end("muscle_size") - arm("month").end("muscle_size")),
    },
  },
  cases: {
    receptor: {
      about: "Akt of muscle rises by more than a quarter: what blots can tell",
      holds: [{ figure: "akt", above: 1.25 }],
    },
    mtorc1: {
      about: "mTORC1 of fasted muscle rises by more than a tenth",
      holds: [{ figure: "mtorc1", above: 1.1 }],
    },
    synthesis: {
      about: "synthesis rises by more than a tenth, fasted and with a meal",
      holds: [
        { figure: "synthesis", above: 1.1 },
        { figure: "synthesis_fed", above: 1.1 },
      ],
    },
    growth: {
      about:
        "four weeks of training with a daily exposure give more than 1 % more muscle: a quarter of what training gives",
      holds: [{ figure: "size", above: 1 }],
    },
  },
  decides: "synthesis",
  shows:
    "At a reference exposure Akt of fasted muscle is at {akt|3}, mTORC1 at {mtorc1|3} and synthesis at {synthesis|3} times that without ({synthesis_fed|3} with a meal); growth hormone is at {gh|2}, glucose changes by {glucose|2} mmol/L. Four weeks of it with training change size of muscle by {size|2} %.",
  plots: [
    {
      kind: "curves",
      title: "mTORC1 of muscle",
      readout: "mtorc1_active",
      arms: ["rest", "given", "fed", "fed_given"],
    },
    {
      kind: "figures",
      title: "With the exposure over without",
      figures: ["akt", "mtorc1", "synthesis", "synthesis_fed", "liver", "dividing"],
    },
  ],
  members: 10,
  limits: [
    "exposures are multiples of a reference, never an amount: a research-only agent, prohibited in sport",
    "no trial of it in people: all that is said of muscle is carried over from IGF-1",
    "satellite cells follow training and testosterone here: no number for IGF-1 on them in a body was found, so that this part of the claim is not asked",
    "equal exposures of LR3 and IGF-1 are compared at C03",
  ],
});
