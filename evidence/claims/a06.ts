import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const shake = '{at: "08:30", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}';
const lift = '{at: "08:05", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}';
const drug = '{at: "08:00", compound: rapamycin, dose: 12 mg, route: oral}';

function morning(events: readonly string[], raptor = 1) {
  const perturb = raptor === 1 ? [] : [`{tissue: muscle, gene: RPTOR, level: ${raptor}}`];
  return { system: "human-adult", protocol: body({ lasts: "8 h", events, perturb }) };
}

/** Does mTORC1 set the rate of synthesis of muscle protein after food and lifting? */
export const a06 = defineClaim({
  id: "A06",
  kind: "mechanism",
  says: "mTORC1 sets the rate of muscle protein synthesis after training and food.",
  show: "Synthesis over hours after a meal, after lifting, after both, and with rapamycin first, beside the trials.",
  literature: {
    says: "Rapamycin blocks the early rise after exercise and after amino acids in people. Load has an arm of its own, apart from ERK; part of the later response resists rapamycin; acute synthesis predicts little of growth.",
    verdict: "partly supported",
    refs: ["drummond2009", "you2012", "mitchell2014"],
  },
  arms: {
    rest: morning([]),
    fed: morning([shake]),
    lifted: morning([lift]),
    both: morning([lift, shake]),
    rest_drugged: morning([drug]),
    fed_drugged: morning([drug, shake]),
    lifted_drugged: morning([drug, lift]),
    both_drugged: morning([drug, lift, shake]),
    rest_without: morning([], 0),
    both_without: morning([lift, shake], 0),
  },
  figures: {
    fed: {
      means: "myofibrillar synthesis 1 to 6 h after a meal, over rest",
      unit: "1",
      of: (arm) => arm("fed").mean("fsr_myofibrillar", 1, 6) / arm("rest").mean("fsr_myofibrillar", 1, 6),
    },
    lifted: {
      means: "the same after lifting",
      unit: "1",
      of: (arm) => arm("lifted").mean("fsr_myofibrillar", 1, 6) / arm("rest").mean("fsr_myofibrillar", 1, 6),
    },
    both: {
      means: "the same after both",
      unit: "1",
      of: (arm) => arm("both").mean("fsr_myofibrillar", 1, 6) / arm("rest").mean("fsr_myofibrillar", 1, 6),
    },
    both_over_either: {
      means: "the same after both, over the higher of food and lifting alone",
      unit: "1",
      of: (arm) => {
        const of = (name: "fed" | "lifted" | "both") => arm(name).mean("fsr_myofibrillar", 1, 6);
        return of("both") / Math.max(of("fed"), of("lifted"));
      },
    },
    basal_under_drug: {
      means: "synthesis at rest with 12 mg of rapamycin, of that without",
      unit: "1",
      of: (arm) =>
        arm("rest_drugged").mean("fsr_myofibrillar", 1, 6) / arm("rest").mean("fsr_myofibrillar", 1, 6),
    },
    fed_rise_kept: {
      means: "share of the rise after the meal that is left under rapamycin",
      unit: "1",
      of: (arm) => {
        const rise = (name: "fed" | "fed_drugged", from: "rest" | "rest_drugged") =>
          arm(name).mean("fsr_myofibrillar", 1, 6) - arm(from).mean("fsr_myofibrillar", 1, 6);
        return rise("fed_drugged", "rest_drugged") / rise("fed", "rest");
      },
    },
    lifted_rise_kept: {
      means: "share of the rise after lifting that is left under rapamycin",
      unit: "1",
      of: (arm) => {
        const rise = (name: "lifted" | "lifted_drugged", from: "rest" | "rest_drugged") =>
          arm(name).mean("fsr_myofibrillar", 1, 6) - arm(from).mean("fsr_myofibrillar", 1, 6);
        return rise("lifted_drugged", "rest_drugged") / rise("lifted", "rest");
      },
    },
    both_rise_kept: {
      means: "share of the rise after both that is left under rapamycin",
      unit: "1",
      of: (arm) => {
        const rise = (name: "both" | "both_drugged", from: "rest" | "rest_drugged") =>
          arm(name).mean("fsr_myofibrillar", 1, 6) - arm(from).mean("fsr_myofibrillar", 1, 6);
        return rise("both_drugged", "rest_drugged") / rise("both", "rest");
      },
    },
    rise_kept_without_raptor: {
      means: "share of the rise after both that is left in a muscle without raptor",
      unit: "1",
      of: (arm) => {
        const rise = (name: "both" | "both_without", from: "rest" | "rest_without") =>
          arm(name).mean("fsr_myofibrillar", 1, 6) - arm(from).mean("fsr_myofibrillar", 1, 6);
        return rise("both_without", "rest_without") / rise("both", "rest");
      },
    },
  },
  cases: {
    rises: {
      about:
        "food and lifting each raise synthesis by more than a fifth, both together by more than two fifths and more than either",
      holds: [
        { figure: "fed", above: 1.2 },
        { figure: "lifted", above: 1.2 },
        { figure: "both", above: 1.4 },
        { figure: "both_over_either", above: 1 },
      ],
    },
    food: {
      about: "12 mg of rapamycin first takes more than half of the rise after food",
      holds: [{ figure: "fed_rise_kept", below: 0.5 }],
    },
    lifting: {
      about: "12 mg of rapamycin first takes more than half of the rise after lifting",
      holds: [{ figure: "lifted_rise_kept", below: 0.5 }],
    },
    both: {
      about: "12 mg of rapamycin first takes more than half of the rise after both",
      holds: [{ figure: "both_rise_kept", below: 0.5 }],
    },
    without_raptor: {
      about: "a muscle without raptor has less than half of the rise after both",
      holds: [{ figure: "rise_kept_without_raptor", below: 0.5 }],
    },
  },
  decides: "both_rise_kept",
  shows:
    "A meal brings synthesis to {fed|3} times rest, lifting to {lifted|3}, both to {both|3}. Under 12 mg of rapamycin {fed_rise_kept|2} of the rise after the meal, {lifted_rise_kept|2} of that after lifting and {both_rise_kept|2} of that after both are left; without raptor {rise_kept_without_raptor|2}.",
  plots: [
    {
      kind: "curves",
      title: "Myofibrillar synthesis",
      readout: "fsr_myofibrillar",
      arms: ["rest", "fed", "lifted", "both", "both_drugged", "both_without"],
    },
    {
      kind: "figures",
      title: "Share of the rise that is left",
      figures: ["fed_rise_kept", "lifted_rise_kept", "both_rise_kept", "rise_kept_without_raptor"],
    },
  ],
  members: 24,
  variants: ["rapamycin_resistant_4ebp1"],
  limits: [
    "raptor is absent from birth, so synthesis at rest is lower too: the rise is counted from there",
    "free rapamycin at human muscle has not been measured",
    "the trials of food, lifting and rapamycin are scored by `equator trials`",
  ],
});
