import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body, lift, meals } from "./protocols.ts";

const up = [lift(), ...meals(160, 2900)];
const rest = meals(160, 2700);
const down = meals(60, 2000);
const blocker = '{at: "08:00", compound: metformin, dose: 850 mg, route: oral}';

/** Twelve weeks of blocks, over and over; the last six weeks are read. */
function twelve(blocks: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) {
  const days = { up, rest, down, ...more };
  const used = Object.fromEntries(
    Object.entries(days).filter(([name]) =>
      blocks.some((block) => new RegExp(`\\b${name}\\b`).test(block.replace(/name: \w+/, ""))),
    ),
  );
  return {
    system: "human-adult",
    protocol: body({ training: "trained", days: used, blocks }),
    every: 7_200_000,
  };
}

/** `up` days with a session on every other, `down` days without. */
const phase = (name: string, days: number) =>
  `{name: ${name}, days: [${Array.from({ length: days }, (_, i) => (i % 2 === 0 ? "up" : "rest")).join(", ")}]}`;
const low = (name: string, days: number) => `{name: ${name}, days: [down], repeat: ${days}}`;

const last = [1008, 2016] as const;

/** Lengths of phases that readers asked for. */
export const q04 = defineClaim({
  id: "Q04",
  kind: "question",
  says: "How long should each phase be: a day up and two down, a month up and two down, two weeks down and one up?",
  show: "Those very schedules, 'inhibit except on workout days', and even days of both, over twelve weeks.",
  literature: {
    says: "No source for lengths of such phases was found; periodic training keeps most of the growth of continuous training.",
    verdict: "nothing seen",
    refs: ["ogasawara2013"],
  },
  arms: {
    always_up: twelve([phase("all", 84)]),
    always_down: twelve([low("all", 84)]),
    day_up_two_down: twelve(["{name: all, days: [up, down, down], repeat: 28}"]),
    month_up_two_down: twelve([phase("first", 28), low("second", 56)]),
    two_weeks_down_one_up: twelve(
      Array.from({ length: 4 }, (_, i) => [low(`d${i}`, 14), phase(`u${i}`, 7)]).flat(),
    ),
    two_weeks_down_one_up_daily: twelve(
      Array.from({ length: 4 }, (_, i) => [low(`d${i}`, 14), `{name: u${i}, days: [up], repeat: 7}`]).flat(),
    ),
    workouts_alone: twelve(["{name: all, days: [up, rest, rest], repeat: 28}"]),
    inhibit_except_workouts: twelve(["{name: all, days: [up, blocked, blocked], repeat: 28}"], {
      blocked: [blocker, ...rest],
    }),
  },
  figures: {
    day_lean: {
      means: "lean mass with a day up and two down, against always up, last six weeks",
      unit: "%",
      of: percent("lean_body_mass", "day_up_two_down", "always_up", last),
    },
    month_lean: {
      means: "the same with a month up and two down",
      unit: "%",
      of: percent("lean_body_mass", "month_up_two_down", "always_up", last),
    },
    weeks_lean: {
      means: "the same with two weeks down and one up",
      unit: "%",
      of: percent("lean_body_mass", "two_weeks_down_one_up", "always_up", last),
    },
    inhibit_lean: {
      means: "lean mass with metformin on days without a workout, against the same workouts without it",
      unit: "%",
      of: percent("lean_body_mass", "inhibit_except_workouts", "workouts_alone", last),
    },
    day_junk: {
      means: "junk of liver with a day up and two down, against always up",
      unit: "%",
      of: percent("junk_liver", "day_up_two_down", "always_up", last),
    },
    month_junk: {
      means: "the same with a month up and two down",
      unit: "%",
      of: percent("junk_liver", "month_up_two_down", "always_up", last),
    },
    weeks_junk: {
      means: "the same with two weeks down and one up",
      unit: "%",
      of: percent("junk_liver", "two_weeks_down_one_up", "always_up", last),
    },
    inhibit_junk: {
      means: "junk of liver with metformin on days without a workout, against the same workouts without it",
      unit: "%",
      of: percent("junk_liver", "inhibit_except_workouts", "workouts_alone", last),
    },
    day_over_weeks: {
      means: "lean mass with a day up and two down, against two weeks down and one up of as many sessions",
      unit: "%",
      of: percent("lean_body_mass", "day_up_two_down", "two_weeks_down_one_up_daily", last),
    },
    down_lean: {
      means: "lean mass always down, against always up",
      unit: "%",
      of: percent("lean_body_mass", "always_down", "always_up", last),
    },
    down_junk: {
      means: "junk of liver always down, against always up",
      unit: "%",
      of: percent("junk_liver", "always_down", "always_up", last),
    },
  },
  cases: {
    matters: {
      about:
        "the length of phases matters: a day up and two down and two weeks down and one up, both a third up with a session on each day up, differ by at least 0.5 % of lean mass",
      holds: [{ figure: "day_over_weeks", above: 0.5 }],
    },
    both: {
      about:
        "a day up and two down keeps lean mass within 1.5 % of always up with at least 5 % less junk of liver",
      holds: [
        { figure: "day_lean", above: -1.5 },
        { figure: "day_junk", below: -5 },
      ],
    },
  },
  decides: "day_lean",
  shows:
    "Over the last six of twelve weeks lean mass lies {day_lean|2} % off that of always up with a day up and two down, {weeks_lean|2} % with two weeks down and one up, {month_lean|2} % with a month up and two down; always down {down_lean|2} %. Junk of liver lies {day_junk|1}, {weeks_junk|1}, {month_junk|1} and {down_junk|1} % off. With as many sessions, a day up and two down lies {day_over_weeks|2} % of lean mass off two weeks down and one up; metformin on days without a workout changes lean mass by {inhibit_lean|2} % and junk of liver by {inhibit_junk|1} %.",
  plots: [
    {
      kind: "curves",
      title: "Lean mass over twelve weeks",
      readout: "lean_body_mass",
      arms: [
        "always_up",
        "always_down",
        "day_up_two_down",
        "month_up_two_down",
        "two_weeks_down_one_up",
        "inhibit_except_workouts",
      ],
    },
    {
      kind: "figures",
      title: "Off always up, last six weeks",
      figures: ["day_lean", "weeks_lean", "month_lean", "down_lean"],
    },
  ],
  members: 6,
  change: "a measure of junk in people, and trials of phases longer than a week",
  limits: [
    "up is 160 g of protein with a session every other day, down 60 g and 2,000 kcal without; other ups and downs are other answers",
    "against always up a layout differs in its number of sessions too: the length of phases is asked with as many of both",
    "a month up and two down is read while it is down: its lean mass follows where it stands in the cycle",
  ],
});
