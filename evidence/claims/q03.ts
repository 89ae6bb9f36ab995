import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const clocks: Readonly<Record<number, readonly string[]>> = {
  1: ["13:00"],
  2: ["10:00", "18:00"],
  3: ["08:30", "13:00", "19:00"],
  4: ["08:30", "12:00", "15:30", "19:00"],
  6: ["08:30", "10:45", "13:00", "15:15", "17:30", "19:45"],
  8: ["08:30", "10:00", "11:30", "13:00", "14:30", "16:00", "17:30", "19:00"],
};
const day = (count: number, protein = 120) => ({
  system: "human-adult",
  protocol: body({
    days: { day: meals(protein, 2500, { at: clocks[count] ?? [] }) },
    blocks: ["{name: three, days: [day], repeat: 3}"],
  }),
});
const last = [48, 72] as const;

/** The same protein in one to eight meals. */
export const q03 = defineClaim({
  id: "Q03",
  kind: "question",
  says: "Protein spread in small amounts, or one big meal?",
  show: "The same protein of a day in 1, 2, 3, 4, 6 and 8 meals: synthesis and net balance over 24 h, mTORC1, hours of autophagy, against the trials.",
  literature: {
    says: "Four times 20 g did best over 12 h after training in one trial; intakes within one meal seem to be used over longer hours than thought, and trials of distribution over weeks find little.",
    verdict: "contested",
    refs: ["areta2013"],
  },
  arms: { one: day(1), two: day(2), three: day(3), four: day(4), six: day(6), eight: day(8) },
  figures: {
    one: {
      means: "myofibrillar synthesis over 24 h with one meal, over three",
      unit: "1",
      of: (arm) =>
        arm("one").mean("fsr_myofibrillar", ...last) / arm("three").mean("fsr_myofibrillar", ...last),
    },
    two: {
      means: "the same with two meals",
      unit: "1",
      of: (arm) =>
        arm("two").mean("fsr_myofibrillar", ...last) / arm("three").mean("fsr_myofibrillar", ...last),
    },
    four: {
      means: "the same with four",
      unit: "1",
      of: (arm) =>
        arm("four").mean("fsr_myofibrillar", ...last) / arm("three").mean("fsr_myofibrillar", ...last),
    },
    six: {
      means: "the same with six",
      unit: "1",
      of: (arm) =>
        arm("six").mean("fsr_myofibrillar", ...last) / arm("three").mean("fsr_myofibrillar", ...last),
    },
    eight: {
      means: "the same with eight",
      unit: "1",
      of: (arm) =>
        arm("eight").mean("fsr_myofibrillar", ...last) / arm("three").mean("fsr_myofibrillar", ...last),
    },
    balance_one: {
      means: "net balance over 24 h with one meal, less that with four",
      unit: "%/h",
      of: (arm) => arm("one").mean("net_balance", ...last) - arm("four").mean("net_balance", ...last),
    },
    flux_one: {
      means: "completed autophagy of muscle over 24 h with one meal, over four",
      unit: "1",
      of: (arm) => arm("one").mean("flux_muscle", ...last) / arm("four").mean("flux_muscle", ...last),
    },
    mtorc1_one: {
      means: "mTORC1 of muscle over 24 h with one meal, over four",
      unit: "1",
      of: (arm) => arm("one").mean("mtorc1_active", ...last) / arm("four").mean("mtorc1_active", ...last),
    },
  },
  cases: {
    spread: {
      about: "four meals give at least 3 % more synthesis than one",
      holds: [{ figure: "one", below: 0.97 }],
    },
    even_more: {
      about: "eight give at least 3 % more than three",
      holds: [{ figure: "eight", above: 1.03 }],
    },
    autophagy: {
      about: "one meal leaves at least 5 % more autophagy than four",
      holds: [{ figure: "flux_one", above: 1.05 }],
    },
  },
  decides: "one",
  shows:
    "Over 24 h with 120 g of protein, synthesis stands at {one|3} with one meal, {two|3} with two, {four|3} with four, {six|3} with six and {eight|3} with eight, over that with three. Against four meals, one leaves autophagy of muscle at {flux_one|2} and mTORC1 at {mtorc1_one|2}, and net balance differs by {balance_one|4} %/h.",
  plots: [
    {
      kind: "figures",
      title: "Synthesis over 24 h, over three meals",
      figures: ["one", "two", "four", "six", "eight"],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle over a day",
      readout: "mtorc1_active",
      arms: ["one", "three", "eight"],
      from: 48,
      to: 72,
    },
  ],
  members: 16,
  change:
    "how long synthesis can follow a very large meal: muscle-full has two readings, of hours and of supply",
  limits: ["synthesis of a day is not growth: the two correlate weakly", "training is left out"],
});
