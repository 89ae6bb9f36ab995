import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

const feast = meals(200, 3200);
const days = { hard: [...feast, lift()], rest: meals(110, 2500) };

function blocks(perturb: readonly string[] = [], desensitisation: "on" | "off" = "off") {
  return {
    system: "human-adult",
    protocol: body({
      days: perturb.length === 0 ? days : { hard: days.hard },
      blocks:
        perturb.length === 0
          ? [
              "{name: drive, days: [hard], repeat: 42}",
              "{name: break, days: [rest], repeat: 14}",
              "{name: again, days: [hard], repeat: 14}",
            ]
          : ["{name: drive, days: [hard], repeat: 42}"],
      perturb,
    }),
    variants: { desensitisation },
    every: 7_200_000,
  };
}

const arms = {
  drive: blocks(),
  desensitised: blocks([], "on"),
  constitutive: blocks(
    ["muscle", "upper_muscle"].map((tissue) => `{tissue: ${tissue}, gene: TSC2, level: 0}`),
  ),
};
type Name = keyof typeof arms;

/** Gain per week between two days, from the means of those days. */
const perWeek = (arm: Arms<Name>, name: Name, readout: string, first: number, last: number) =>
  (7 *
    (arm(name).mean(readout, 24 * last - 24, 24 * last) -
      arm(name).mean(readout, 24 * first, 24 * first + 24))) /
  (last - 1 - first);
const late = (name: Name) => (arm: Arms<Name>) =>
  perWeek(arm, name, "fibre_csa", 28, 42) / perWeek(arm, name, "fibre_csa", 0, 14);
const again = (name: Name) => (arm: Arms<Name>) =>
  perWeek(arm, name, "fibre_csa", 56, 70) / perWeek(arm, name, "fibre_csa", 28, 42);

/** Constant maximal drive, a break, drive again: does the gain fade, by what, and does a break bring it back? */
export const a26 = defineClaim({
  id: "A26",
  kind: "outcome",
  says: "More mTOR gives more muscle only for a while: constant maximal drive desensitises.",
  show: "Gain per week under constant maximal drive, by feedback on IRS1, receptors and muscle-full; what a break restores.",
  literature: {
    says: "Gains of training fade over months, and periods with breaks gain as much. Signals of sessions dull in trained rats and return after a break. Sustained loss of Tsc1 atrophies most muscles of mice.",
    verdict: "partly supported",
    refs: ["ogasawara2013", "defreitas2011", "detrain2022", "bentzinger2013"],
  },
  arms,
  figures: {
    early: {
      means: "area of fibres gained per week in weeks 1 and 2",
      unit: "%",
      of: (arm) => 100 * perWeek(arm, "drive", "fibre_csa", 0, 14),
    },
    late: {
      means: "gain per week in weeks 5 and 6 over that in weeks 1 and 2",
      unit: "1",
      of: late("drive"),
    },
    late_desensitised: {
      means: "the same with desensitisation of load and insulin on",
      unit: "1",
      of: late("desensitised"),
    },
    again: {
      means: "gain per week after a break of two weeks over that in weeks 5 and 6",
      unit: "1",
      of: again("drive"),
    },
    again_desensitised: { means: "the same with desensitisation on", unit: "1", of: again("desensitised") },
    net_of_break: {
      means: "area of fibres after break and drive less that before the break",
      unit: "%",
      of: (arm) =>
        100 *
        (arm("drive").mean("fibre_csa", 24 * 69, 24 * 70) - arm("drive").mean("fibre_csa", 24 * 41, 24 * 42)),
    },
    irs1: {
      means: "S636 of IRS1, mean of week 6 over week 1",
      unit: "1",
      of: (arm) =>
        arm("drive").mean("p_irs1_s636", 24 * 35, 24 * 42) / arm("drive").mean("p_irs1_s636", 0, 24 * 7),
    },
    synthesis: {
      means: "myofibrillar synthesis, mean of week 6 over week 1",
      unit: "1",
      of: (arm) =>
        arm("drive").mean("fsr_myofibrillar", 24 * 35, 24 * 42) /
        arm("drive").mean("fsr_myofibrillar", 0, 24 * 7),
    },
    signal_desensitised: {
      means: "T389 of S6K1, mean of week 6 over week 1, with desensitisation on",
      unit: "1",
      of: (arm) =>
        arm("desensitised").mean("p_s6k1_t389", 24 * 35, 24 * 42) /
        arm("desensitised").mean("p_s6k1_t389", 0, 24 * 7),
    },
    constitutive: {
      means: "area of fibres gained in six weeks without TSC2 in muscle, over that of normal muscle",
      unit: "1",
      of: (arm) =>
        perWeek(arm, "constitutive", "fibre_csa", 0, 42) / perWeek(arm, "drive", "fibre_csa", 0, 42),
    },
  },
  cases: {
    fades: {
      about: "the weekly gain of weeks 5 and 6 is less than three quarters of that of weeks 1 and 2",
      holds: [{ figure: "late", below: 0.75 }],
    },
    fades_desensitised: {
      about:
        "the weekly gain of weeks 5 and 6 is less than three quarters of that of weeks 1 and 2, where load and insulin desensitise",
      holds: [{ figure: "late_desensitised", below: 0.75 }],
    },
    feedback: {
      about: "the feedback of S6K1 on IRS1 rises by more than 5 % from week 1 to week 6",
      holds: [{ figure: "irs1", above: 1.05 }],
    },
    signal: {
      about:
        "the signal of S6K1 falls by more than 5 % from week 1 to week 6, where load and insulin desensitise",
      holds: [{ figure: "signal_desensitised", below: 0.95 }],
    },
    break_restores: {
      about: "a break of two weeks brings the weekly gain back by more than a quarter",
      holds: [{ figure: "again", above: 1.25 }],
    },
    break_pays: {
      about:
        "after a break and two weeks of drive muscle is larger than before it by more than half a percent",
      holds: [{ figure: "net_of_break", above: 0.5 }],
    },
    constitutive: {
      about: "muscle without TSC2 gains less than normal muscle, less at all: no size of it is in the claim",
      holds: [{ figure: "constitutive", below: 1 }],
    },
  },
  decides: "late",
  shows:
    "Under constant maximal drive fibres gain {early|2} % a week at first; weeks 5 and 6 give {late|2} of that ({late_desensitised|2} with desensitisation on), with S636 of IRS1 at {irs1|3} and synthesis at {synthesis|3} of week 1. After a break of two weeks the gain is {again|2} times as fast, and the area differs by {net_of_break|2} % from that before the break. Muscle without TSC2 gains {constitutive|2} times as much as normal.",
  plots: [
    {
      kind: "curves",
      title: "Area of fibres",
      readout: "fibre_csa",
      arms: ["drive", "desensitised", "constitutive"],
    },
    {
      kind: "figures",
      title: "Gain per week over before",
      figures: ["late", "late_desensitised", "again", "again_desensitised"],
    },
  ],
  members: 6,
  variants: ["muscle_memory"],
  limits: [
    "a part of the regained speed after a break is size that was lost in it",
    "what desensitises is assumed: no study of people measured signal and growth over weeks of maximal drive",
    "area of fibres, without the swelling that sessions leave; atrophy of mice without TSC1 has causes (blocked autophagy over months) beyond these weeks",
  ],
});
