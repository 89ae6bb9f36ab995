import { head } from "./support.ts";

const events = (...entries: string[]) =>
  `${head}events:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
const meal = '{at: "08:00", meal: {protein: 40 g, source: whey}}';

/** Broken protocols whose parts contradict each other in time. */
export const brokenTimes = {
  "a meal in a fast": {
    text: events('{at: "06:00", fast: {until: "12:00"}}', meal, '{at: "12:00", meal: {fat: 1 g}}'),
    faults: ["6:5 meal-in-fast"],
  },
  "a drink in a fast past midnight": {
    text: events(
      '{at: "20:00", fast: {until: "12:00"}}',
      '{day: 2, at: "11:59", amino_acids: {leucine: 3 g}}',
    ),
    faults: ["6:5 meal-in-fast"],
  },
  "two clamps of insulin": {
    text: events(
      "{at: 1 h, clamp: {insulin: 30 mU/L}, duration: 2 h}",
      "{at: 2 h, clamp: {insulin: 2 x}, duration: 2 h}",
    ),
    faults: ["6:5 clamps-overlap"],
  },
  "training a leg twice at once": {
    text: events(
      '{at: "08:00", train: {kind: resistance, sets: 10, load: 0.8, limb: left_leg}}',
      '{at: "08:15", train: {kind: endurance, duration: 1 h, intensity: 0.6}}',
    ),
    faults: ["6:5 training-overlaps"],
  },
  "training asleep": {
    text: events(
      '{at: "22:00", sleep: {duration: 8 h}}',
      '{at: "23:00", train: {kind: resistance, sets: 3, load: 0.8}}',
    ),
    faults: ["6:5 training-asleep"],
  },
  "training into the sleep": {
    text: events(
      '{at: "21:00", train: {kind: endurance, duration: 2 h, intensity: 0.6}}',
      '{at: "22:00", sleep: {duration: 8 h}}',
    ),
    faults: ["5:5 training-asleep"],
  },
  "training a leg in a cast": {
    text: events(
      '{at: "08:00", immobilise: {limb: left_leg}, duration: 2 d}',
      '{at: "09:00", train: {kind: resistance, sets: 3, load: 0.8, limb: left_leg}}',
    ),
    faults: ["6:5 training-immobilised"],
  },
  "sleep in sleep": {
    text: events('{at: "22:00", sleep: {duration: 8 h}}', '{at: "23:00", sleep: {duration: 8 h}}'),
    faults: ["6:5 sleep-overlaps"],
  },
  "two oxygens": {
    text: events("{at: 1 h, oxygen: 12 %, duration: 3 h}", "{at: 2 h, oxygen: 15 %, duration: 3 h}"),
    faults: ["6:5 oxygen-overlaps"],
  },
  "a deficit that protein alone exceeds": {
    text: `${head}days:\n  a: [{at: "08:00", meal: {protein: 90 g, source: whey, fat: 1 g}}]\nblocks:\n  - {days: [a], energy: -50 %}\n`,
    faults: ["5:7 energy-impossible"],
  },
};
