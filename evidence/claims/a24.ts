import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, lift, meals, ride } from "./protocols.ts";

const count = 28;
const [from, to] = [24 * (count - 2), 24 * count];
const plate = meals(90, 2200);
const sleep = '{at: "23:00", sleep: {until: "07:00"}}';

interface Month {
  readonly odd?: readonly string[];
  readonly even?: readonly string[];
  readonly food?: readonly string[];
  readonly events?: readonly string[];
}

function month({ odd = [], even = [], food = plate, events = [] }: Month) {
  return {
    system: "human-adult",
    protocol: body({
      age: 65,
      mass: 82,
      bodyFat: 27,
      training: "untrained",
      days: { odd: [...food, ...odd, sleep], even: [...food, ...even, sleep] },
      blocks: [`{name: all, days: [odd, even], repeat: ${count / 2}}`],
      events,
    }),
    every: 1_800_000,
  };
}

const metformin = '{at: "08:00", compound: metformin, dose: 2 g, route: oral}';
const arms = {
  nothing: month({}),
  // What a session spends is eaten.
  exercise: month({ food: meals(90, 2500), odd: [lift()], even: [ride()] }),
  window: month({ food: meals(90, 2200, { at: ["12:00", "15:30", "19:00"] }) }),
  ampk: month({ odd: [metformin], even: [metformin] }),
  growth: month({
    events: ["{at: 1 h, compound: testosterone_enanthate, dose: 125 mg, route: im, every: 7 d, times: 4}"],
  }),
  feast: month({ food: meals(180, 3000) }),
};
type Name = keyof typeof arms;

/** How far mTORC1 swings within a day, over its mean. */
const swing = (arm: Arms<Name>, name: Name, readout: string) =>
  (arm(name).most(readout, from, to) - arm(name).least(readout, from, to)) /
  arm(name).mean(readout, from, to);
const swingOver =
  (name: Name, readout = "mtorc1_active") =>
  (arm: Arms<Name>) =>
    swing(arm, name, readout) / swing(arm, "nothing", readout);
const over = (name: Name, readout: string) => (arm: Arms<Name>) =>
  arm(name).mean(readout, from, to) / arm("nothing").mean(readout, from, to);

/** A man of 65: what brings the swing back, and what clears junk: exercise, a window, AMPK, or growth? */
export const a24 = defineClaim({
  id: "A24",
  kind: "rule",
  says: "In ageing, what restores cycling (exercise, fasting, AMPK) may serve longevity better than more growth.",
  show: "Swing of mTORC1 within a day and junk at 65 under nothing, exercise, a fasting window, an AMPK activator, a growth agent.",
  literature: {
    says: "Exercise improves nearly all that ages; whether it does so through cycling of mTORC1 is not known. Metformin takes away part of the gains of training in the old. Fasting windows show little beyond weight in trials.",
    verdict: "partly supported",
    refs: ["walton2019", "konopka2019", "ham2020"],
  },
  arms,
  figures: {
    swing_exercise: {
      means: "swing of mTORC1 of muscle within a day over its mean: exercise over nothing",
      unit: "1",
      of: swingOver("exercise"),
    },
    swing_window: {
      means: "swing of mTORC1: food within 7 h over nothing",
      unit: "1",
      of: swingOver("window"),
    },
    swing_ampk: { means: "swing of mTORC1: metformin over nothing", unit: "1", of: swingOver("ampk") },
    swing_growth: {
      means: "swing of mTORC1: testosterone enanthate, 125 mg a week, over nothing",
      unit: "1",
      of: swingOver("growth"),
    },
    swing_feast: {
      means: "swing of mTORC1: twice the protein and 3,000 kcal, over nothing",
      unit: "1",
      of: swingOver("feast"),
    },
    junk_exercise: {
      means: "junk of muscle: exercise over nothing",
      unit: "1",
      of: over("exercise", "junk_muscle"),
    },
    junk_window: {
      means: "junk of muscle: window over nothing",
      unit: "1",
      of: over("window", "junk_muscle"),
    },
    junk_ampk: {
      means: "junk of muscle: metformin over nothing",
      unit: "1",
      of: over("ampk", "junk_muscle"),
    },
    junk_growth: {
      means: "junk of muscle: testosterone over nothing",
      unit: "1",
      of: over("growth", "junk_muscle"),
    },
    junk_feast: {
      means: "junk of muscle: much food over nothing",
      unit: "1",
      of: over("feast", "junk_muscle"),
    },
    liver_exercise: {
      means: "junk of liver: exercise over nothing",
      unit: "1",
      of: over("exercise", "junk_liver"),
    },
    liver_window: {
      means: "junk of liver: window over nothing",
      unit: "1",
      of: over("window", "junk_liver"),
    },
    liver_ampk: { means: "junk of liver: metformin over nothing", unit: "1", of: over("ampk", "junk_liver") },
    liver_feast: {
      means: "junk of liver: much food over nothing",
      unit: "1",
      of: over("feast", "junk_liver"),
    },
    lean_growth: {
      means: "lean mass gained in four weeks of testosterone, less nothing",
      unit: "kg",
      of: (arm) =>
        arm("growth").mean("lean_body_mass", from, to) - arm("nothing").mean("lean_body_mass", from, to),
    },
    lean_exercise: {
      means: "lean mass gained in four weeks of exercise, less nothing",
      unit: "kg",
      of: (arm) =>
        arm("exercise").mean("lean_body_mass", from, to) - arm("nothing").mean("lean_body_mass", from, to),
    },
  },
  cases: {
    exercise: {
      about:
        "exercise widens the daily swing by more than a tenth and leaves more than 3 % less junk of muscle than nothing does",
      holds: [
        { figure: "swing_exercise", above: 1.1 },
        { figure: "junk_exercise", below: 0.97 },
      ],
    },
    window: {
      about:
        "a fasting window widens the swing by more than a tenth and leaves more than 3 % less junk of muscle",
      holds: [
        { figure: "swing_window", above: 1.1 },
        { figure: "junk_window", below: 0.97 },
      ],
    },
    ampk: {
      about:
        "an AMPK activator widens the swing by more than a tenth and leaves more than 3 % less junk of muscle",
      holds: [
        { figure: "swing_ampk", above: 1.1 },
        { figure: "junk_ampk", below: 0.97 },
      ],
    },
    growth: {
      about: "growth (a growth agent, or much food) leaves more than 3 % more junk of muscle",
      holds: [
        { figure: "junk_growth", above: 1.03 },
        { figure: "junk_feast", above: 1.03 },
      ],
    },
  },
  decides: "junk_exercise",
  shows:
    "At 65, exercise puts the daily swing of mTORC1 of muscle at {swing_exercise|3} times that with nothing and junk of muscle at {junk_exercise|3}; a window of 7 h at {swing_window|3} and {junk_window|3}; metformin at {swing_ampk|3} and {junk_ampk|3}; testosterone at {swing_growth|3} and {junk_growth|3}; much food at {swing_feast|3} and {junk_feast|3}.",
  plots: [
    {
      kind: "figures",
      title: "Junk of muscle, over nothing",
      figures: ["junk_exercise", "junk_window", "junk_ampk", "junk_growth", "junk_feast"],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle on the last two days",
      readout: "mtorc1_active",
      arms: ["nothing", "exercise", "window", "ampk", "feast"],
      from: 624,
      to: 672,
    },
  ],
  members: 6,
  variants: ["ampk_on_flux", "interference"],
  limits: [
    "longevity of people is never computed: junk and the swing stand for it, and neither is an outcome",
    "the junk pool is made with translation and respiration, so that sessions add to it; that trained muscle of people is the cleaner one is not reproduced",
    "exercise is eaten for: 300 kcal more a day",
    "four weeks; testosterone is the growth agent, as one that trials exist of",
    "metformin of the model reaches liver far more than muscle",
  ],
});
