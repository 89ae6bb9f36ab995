import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

const held = (days: number) => `{at: 0 h, compound: follistatin_344, level: 1 x, duration: ${days} d}`;
const shake = '{at: "08:30", day: 3, meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}';
const session =
  '{at: "08:05", day: 3, train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}';
const before = [4, 10, 28, 34].map(
  (hour) => `{at: ${hour} h, meal: {protein: 35 g, source: mixed, carbohydrate: 120 g, fat: 35 g}}`,
);

function third(events: readonly string[], given: boolean): ClaimArm {
  return {
    system: "human-adult",
    protocol: body({ lasts: "58 h", events: [...(given ? [held(3)] : []), ...before, ...events] }),
  };
}

function month(given: boolean, trained: boolean): ClaimArm {
  const day = [...meals(120, 2600), ...(trained ? [lift("17:00", { sets: 10 })] : [])];
  return {
    system: "human-adult",
    protocol: body({
      days: { day },
      blocks: ["{name: all, days: [day], repeat: 28}"],
      events: given ? [held(28)] : [],
    }),
    every: 7_200_000,
  };
}

const arms = {
  rest: third([], false),
  rest_given: third([], true),
  fed: third([shake], false),
  fed_given: third([shake], true),
  both: third([session, shake], false),
  both_given: third([session, shake], true),
  still: month(false, false),
  still_given: month(true, false),
  trained: month(false, true),
  trained_given: month(true, true),
};
type Name = keyof typeof arms;

/** The morning of day 3, after two days of it. */
const morning = [48.5, 58] as const;
const mean = (arm: Arms<Name>, name: Name, readout: string) => arm(name).mean(readout, ...morning);
const gainOf = (what: "fed" | "both", readout: string) => (arm: Arms<Name>) =>
  (mean(arm, `${what}_given`, readout) - mean(arm, "rest_given", readout)) /
  (mean(arm, what, readout) - mean(arm, "rest", readout));
const size = (arm: Arms<Name>, name: Name) => 100 * (arm(name).end("muscle_size") - 1);

/** Follistatin: does it raise the gain of meals and sessions, and do little without them? */
export const a14 = defineClaim({
  id: "A14",
  kind: "agent",
  says: "Follistatin-344 takes the brake of myostatin off: it permits mTOR.",
  show: "Myostatin and activins on Akt and mTORC1; follistatin raises the gain of a meal or a session and does little without either.",
  literature: {
    says: "In mice growth by follistatin needs mTOR in part and does not need myostatin: activins matter. Muscle grows without training too. No data of injected protein in people.",
    verdict: "partly supported",
    refs: ["winbanks2012", "yaden2014", "schneyer2008", "morissette2009"],
  },
  arms,
  figures: {
    akt_alone: {
      means: "T308 of Akt in muscle on the third morning, fasted, with follistatin over without",
      unit: "1",
      of: (arm) => mean(arm, "rest_given", "p_akt_t308") / mean(arm, "rest", "p_akt_t308"),
    },
    mtorc1_alone: {
      means: "mTORC1 of muscle, fasted, with follistatin over without",
      unit: "1",
      of: (arm) => mean(arm, "rest_given", "mtorc1_active") / mean(arm, "rest", "mtorc1_active"),
    },
    synthesis_alone: {
      means: "myofibrillar synthesis, fasted, with follistatin over without",
      unit: "1",
      of: (arm) => mean(arm, "rest_given", "fsr_myofibrillar") / mean(arm, "rest", "fsr_myofibrillar"),
    },
    meal_mtorc1: {
      means: "what a meal adds to mTORC1 of muscle with follistatin, over without",
      unit: "1",
      of: gainOf("fed", "mtorc1_active"),
    },
    meal_synthesis: {
      means: "what a meal adds to synthesis with follistatin, over without",
      unit: "1",
      of: gainOf("fed", "fsr_myofibrillar"),
    },
    session_synthesis: {
      means: "what a session with a meal adds to synthesis with follistatin, over without",
      unit: "1",
      of: gainOf("both", "fsr_myofibrillar"),
    },
    size_still: {
      means: "size of muscle that four weeks of follistatin add without training",
      unit: "%",
      of: (arm) => size(arm, "still_given") - size(arm, "still"),
    },
    size_trained: {
      means: "size of muscle that they add with daily training",
      unit: "%",
      of: (arm) => size(arm, "trained_given") - size(arm, "trained"),
    },
    permissive: {
      means: "size that it adds with training over that without",
      unit: "1",
      of: (arm) =>
        (size(arm, "trained_given") - size(arm, "trained")) /
        Math.max(size(arm, "still_given") - size(arm, "still"), 0.01),
    },
    training: {
      means: "size of muscle that four weeks of training alone give",
      unit: "%",
      of: (arm) => size(arm, "trained") - size(arm, "still"),
    },
  },
  cases: {
    meal: {
      about: "follistatin raises by more than a tenth what a meal adds to mTORC1 and to synthesis",
      holds: [
        { figure: "meal_mtorc1", above: 1.1 },
        { figure: "meal_synthesis", above: 1.1 },
      ],
    },
    session: {
      about: "follistatin raises by more than a tenth what a session with a meal adds to synthesis",
      holds: [{ figure: "session_synthesis", above: 1.1 }],
    },
    alone: {
      about: "fasted and rested follistatin changes mTORC1 and synthesis by less than 5 %",
      holds: [
        { figure: "mtorc1_alone", above: 0.95, below: 1.05 },
        { figure: "synthesis_alone", above: 0.95, below: 1.05 },
      ],
    },
    weeks: {
      about:
        "over four weeks follistatin adds more than 1 % of size with training, and less than half as much without",
      holds: [
        { figure: "size_trained", above: 1 },
        { figure: "permissive", above: 2 },
      ],
    },
  },
  decides: "session_synthesis",
  shows:
    "With follistatin a meal adds {meal_mtorc1|3} times as much to mTORC1 and {meal_synthesis|3} times as much to synthesis as without, a session with a meal {session_synthesis|3} times; fasted, mTORC1 is at {mtorc1_alone|3} and synthesis at {synthesis_alone|3}. Four weeks of it change size by {size_still|2} % without training and by {size_trained|2} % with it, where training alone gives {training|2} %.",
  plots: [
    {
      kind: "figures",
      title: "With follistatin over without",
      figures: ["mtorc1_alone", "synthesis_alone", "meal_mtorc1", "meal_synthesis", "session_synthesis"],
    },
    {
      kind: "curves",
      title: "Size of muscle over four weeks",
      readout: "muscle_size",
      arms: ["still", "still_given", "trained", "trained_given"],
    },
  ],
  members: 8,
  limits: [
    "less myostatin raises mTORC1, and its feedback lowers T308 of Akt, where cells with less Smad signalling have more Akt",
    "food was eaten in all arms of weeks: follistatin without food is asked of hours only",
    "the reference is a level that traps eight ninths of activin and myostatin: far above what is found in people",
    "a research-only protein, prohibited in sport",
  ],
});
