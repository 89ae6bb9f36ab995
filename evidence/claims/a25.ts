import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { endRatio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const weeks = 8;
/** Weeks 5 to 8: whole turns of every period, with junk settled. */
const [from, to] = [24 * 7 * 4, 24 * 7 * weeks];
const around = ["07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00", "21:00", "23:00"];

const plates = {
  grazing: meals(120, 2500, { at: around }),
  three: meals(120),
  one: meals(120, 2500, { at: ["18:00"] }),
  rich: meals(220),
  poor: meals(20),
};
type Plate = keyof typeof plates;

/** Eight weeks of days in an order, over and over. */
function eaten(order: readonly Plate[]) {
  const days = Object.fromEntries([...new Set(order)].map((name) => [name, plates[name]]));
  return {
    system: "human-adult",
    protocol: body({
      start: "06:00",
      days,
      blocks: [
        `{name: all, days: [${Array.from({ length: 7 * weeks }, (_, day) => order[day % order.length]).join(", ")}]}`,
      ],
    }),
    every: 3_600_000,
  };
}

const week = (plate: Plate): Plate[] => Array.from({ length: 7 }, () => plate);
const arms = {
  grazing: eaten(["grazing"]),
  three: eaten(["three"]),
  one: eaten(["one"]),
  alternate: eaten(["rich", "poor"]),
  fortnight: eaten([...week("rich"), ...week("rich"), ...week("poor"), ...week("poor")]),
};
type Name = keyof typeof arms;

const over = (readout: string, of: Name, than: Name) => (arm: Arms<Name>) =>
  arm(of).mean(readout, from, to) / arm(than).mean(readout, from, to);

/** Days between highs: grazing has none, three meals a day and one meal within the day, then days and weeks. */
const periods: Readonly<Record<Name, number>> = {
  grazing: 0,
  three: 1 / 3,
  one: 1,
  alternate: 2,
  fortnight: 28,
};

/** One mean intake, other amplitudes and periods: is it better that drive comes and goes? */
export const a25 = defineClaim({
  id: "A25",
  kind: "outcome",
  says: "Acute activation by meals and training, followed by suppression, is healthy; the goal is oscillation.",
  show: "Inputs of equal mean and different amplitude and period: junk, insulin sensitivity, lean mass; the best period.",
  literature: {
    says: "In mice a course of rapamycin lengthens life as lasting treatment does, which speaks for less drive in turns. In people, spreading or massing a day's protein, and alternate days, make little difference at equal intake.",
    verdict: "contested",
    refs: ["bitto2016", "areta2013", "wehrens2017", "groen2015"],
  },
  arms,
  figures: {
    swing_grazing: {
      means: "swing of mTORC1 of muscle over its mean, on the last day: nine small meals over three meals",
      unit: "1",
      of: (arm) => {
        const swing = (name: Name) =>
          (arm(name).most("mtorc1_active", to - 24, to) - arm(name).least("mtorc1_active", to - 24, to)) /
          arm(name).mean("mtorc1_active", to - 24, to);
        return swing("grazing") / swing("three");
      },
    },
    junk_muscle_meals: {
      means: "junk of muscle in weeks 5 to 8: three meals over nine small ones",
      unit: "1",
      of: over("junk_muscle", "three", "grazing"),
    },
    junk_muscle_one: {
      means: "junk of muscle: one meal over nine",
      unit: "1",
      of: over("junk_muscle", "one", "grazing"),
    },
    junk_liver_one: {
      means: "junk of liver: one meal over nine",
      unit: "1",
      of: over("junk_liver", "one", "grazing"),
    },
    insulin_one: {
      means: "insulin sensitivity: one meal over nine",
      unit: "1",
      of: over("insulin_sensitivity", "one", "grazing"),
    },
    lean_one: {
      means: "lean mass at the end: one meal over nine",
      unit: "1",
      of: endRatio("lean_body_mass", "one", "grazing"),
    },
    junk_muscle_days: {
      means: "junk of muscle: 220 and 20 g in turns of a day over 120 g every day",
      unit: "1",
      of: over("junk_muscle", "alternate", "three"),
    },
    junk_liver_days: {
      means: "junk of liver: turns of a day over every day",
      unit: "1",
      of: over("junk_liver", "alternate", "three"),
    },
    insulin_days: {
      means: "insulin sensitivity: turns of a day over every day",
      unit: "1",
      of: over("insulin_sensitivity", "alternate", "three"),
    },
    lean_days: {
      means: "lean mass at the end: turns of a day over every day",
      unit: "1",
      of: endRatio("lean_body_mass", "alternate", "three"),
    },
    junk_muscle_weeks: {
      means: "junk of muscle: turns of two weeks over 120 g every day",
      unit: "1",
      of: over("junk_muscle", "fortnight", "three"),
    },
    junk_liver_weeks: {
      means: "junk of liver: turns of two weeks over every day",
      unit: "1",
      of: over("junk_liver", "fortnight", "three"),
    },
    best_period: {
      means: "days between highs in the arm with the least junk of muscle; 0 is grazing",
      unit: "d",
      of: (arm) => {
        const names = Object.keys(periods) as Name[];
        const junk = (name: Name) => arm(name).mean("junk_muscle", from, to);
        return periods[names.reduce((best, name) => (junk(name) < junk(best) ? name : best))];
      },
    },
  },
  cases: {
    within_a_day: {
      about:
        "one meal a day against nine at equal intake: more than 5 % less junk of muscle and liver, without loss of insulin sensitivity over 2 % or of lean mass over 1 %",
      holds: [
        { figure: "junk_muscle_one", below: 0.95 },
        { figure: "junk_liver_one", below: 0.95 },
        { figure: "insulin_one", above: 0.98 },
        { figure: "lean_one", above: 0.99 },
      ],
    },
    meals: {
      about: "three meals against nine: more than 5 % less junk of muscle",
      holds: [{ figure: "junk_muscle_meals", below: 0.95 }],
    },
    days: {
      about:
        "protein in turns of a day against every day: more than 5 % less junk of muscle and liver, at the same cost",
      holds: [
        { figure: "junk_muscle_days", below: 0.95 },
        { figure: "junk_liver_days", below: 0.95 },
        { figure: "insulin_days", above: 0.98 },
        { figure: "lean_days", above: 0.99 },
      ],
    },
    weeks: {
      about: "protein in turns of two weeks against every day: more than 5 % less junk of muscle and liver",
      holds: [
        { figure: "junk_muscle_weeks", below: 0.95 },
        { figure: "junk_liver_weeks", below: 0.95 },
      ],
    },
  },
  decides: "junk_muscle_days",
  shows:
    "At one mean intake, junk of muscle with one meal a day is {junk_muscle_one|3} of that with nine small ones (liver {junk_liver_one|3}), with three meals {junk_muscle_meals|3}. With protein in turns of a day it is {junk_muscle_days|3} of that with the same every day (liver {junk_liver_days|3}), in turns of two weeks {junk_muscle_weeks|3}. The least junk comes with {best_period|1} days between highs; lean mass differs by a factor of {lean_days|4} for turns of a day.",
  plots: [
    {
      kind: "figures",
      title: "Junk at equal mean intake, over the steadier arm",
      figures: [
        "junk_muscle_meals",
        "junk_muscle_one",
        "junk_liver_one",
        "junk_muscle_days",
        "junk_liver_days",
        "junk_muscle_weeks",
        "junk_liver_weeks",
      ],
    },
    {
      kind: "curves",
      title: "Junk of muscle",
      readout: "junk_muscle",
      arms: ["grazing", "three", "one", "alternate", "fortnight"],
    },
  ],
  members: 6,
  variants: ["ampk_on_flux"],
  limits: [
    "the mean of the input is equal, not that of mTORC1, which saturates: what oscillation gains is in part that",
    "junk is a score of the model without an assay in people",
    "periods are asked with food; training that comes and goes is at A22",
  ],
});
