import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const clamp = '{at: "14:00", clamp: {insulin: 60 mU/L, glucose: 1 x}, duration: 3 h}';

/** Days of usual food and a dose each morning; on the last, in place of food, a clamp. */
function clamped(days: number, mg: number) {
  const drug = mg === 0 ? [] : [`{at: "08:00", compound: rapamycin, dose: ${mg} mg, route: oral}`];
  const before = days === 1 ? [] : [`{name: fed, days: [fed], repeat: ${days - 1}}`];
  return {
    system: "human-adult",
    protocol: body({
      days: { ...(days === 1 ? {} : { fed: [...drug, ...meals()] }), last: [...drug, clamp] },
      blocks: [...before, "{name: last, days: [last]}"],
    }),
    every: 1_800_000,
  };
}

/** The second and third hour of the clamp on the last of so many days. */
const during = (days: number) => [24 * days - 17, 24 * days - 15] as const;

/** Does less mTOR make muscle more sensitive to insulin? */
export const b09 = defineClaim({
  id: "B09",
  kind: "mechanism",
  says: "Lowering mTOR improves insulin sensitivity of muscle.",
  show: "The feedback of S6K1 on IRS1 is lifted: Akt and glucose uptake under insulin rise; and the opposite with lasting rapamycin through mTORC2: both, with dose and duration at which the sign flips.",
  literature: {
    says: "S6K1 lowers insulin action in people during amino acids, and one dose of rapamycin helps; weeks of it cost mTORC2 and glucose tolerance in mice, and myotubes show both phases.",
    verdict: "contested",
    refs: ["tremblay2005", "ye2012"],
  },
  arms: {
    day: clamped(1, 0),
    day_1mg: clamped(1, 1),
    day_3mg: clamped(1, 3),
    day_6mg: clamped(1, 6),
    week: clamped(7, 0),
    week_1mg: clamped(7, 1),
    week_3mg: clamped(7, 3),
    week_6mg: clamped(7, 6),
    weeks: clamped(21, 0),
    weeks_1mg: clamped(21, 1),
    weeks_3mg: clamped(21, 3),
    weeks_6mg: clamped(21, 6),
  },
  figures: {
    once_t308: {
      means: "T308 of Akt under insulin after one dose of 6 mg, over none",
      unit: "1",
      of: ratio("p_akt_t308", "day_6mg", "day", during(1)),
    },
    once_uptake: {
      means: "glucose uptake of muscle and fat under insulin after one dose of 6 mg, over none",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "day_6mg", "day", during(1)),
    },
    once_uptake_1mg: {
      means: "the same after 1 mg",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "day_1mg", "day", during(1)),
    },
    week_uptake: {
      means: "glucose uptake under insulin after a week of 6 mg a day, over none",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "week_6mg", "week", during(7)),
    },
    week_uptake_1mg: {
      means: "the same with 1 mg a day",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "week_1mg", "week", during(7)),
    },
    weeks_uptake: {
      means: "glucose uptake under insulin after three weeks of 6 mg a day, over none",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "weeks_6mg", "weeks", during(21)),
    },
    weeks_uptake_3mg: {
      means: "the same with 3 mg a day",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "weeks_3mg", "weeks", during(21)),
    },
    weeks_uptake_1mg: {
      means: "the same with 1 mg a day",
      unit: "1",
      of: ratio("glucose_uptake_muscle", "weeks_1mg", "weeks", during(21)),
    },
    weeks_mtorc2: {
      means: "mTORC2 of muscle after three weeks of 6 mg a day, over none",
      unit: "1",
      of: ratio("mtorc2_active", "weeks_6mg", "weeks", during(21)),
    },
    feedback: {
      means: "IRS1 at S636 after one dose of 6 mg, over none",
      unit: "1",
      of: ratio("p_irs1_s636", "day_6mg", "day", during(1)),
    },
  },
  cases: {
    once: {
      about: "one dose of 6 mg: the brake on IRS1 falls by a tenth, T308 and uptake rise by at least 2 %",
      holds: [
        { figure: "feedback", below: 0.9 },
        { figure: "once_t308", above: 1.02 },
        { figure: "once_uptake", above: 1.02 },
      ],
    },
    week: {
      about: "a week of 6 mg a day: uptake is at least 2 % higher",
      holds: [{ figure: "week_uptake", above: 1.02 }],
    },
    weeks: {
      about: "three weeks of 6 mg a day: uptake is at least 2 % higher",
      holds: [{ figure: "weeks_uptake", above: 1.02 }],
    },
    weeks_low: {
      about: "three weeks of 1 mg a day: uptake is at least 2 % higher",
      holds: [{ figure: "weeks_uptake_1mg", above: 1.02 }],
    },
  },
  decides: "weeks_uptake",
  shows:
    "Under insulin, glucose uptake after 6 mg of rapamycin comes to {once_uptake|3} of that without after one dose, to {week_uptake|3} after a week and to {weeks_uptake|3} after three weeks, when mTORC2 of muscle stands at {weeks_mtorc2|2}. With 1 mg a day it comes to {once_uptake_1mg|3}, {week_uptake_1mg|3} and {weeks_uptake_1mg|3}.",
  plots: [
    {
      kind: "figures",
      title: "Glucose uptake under insulin, over that without rapamycin",
      figures: [
        "once_uptake_1mg",
        "week_uptake_1mg",
        "weeks_uptake_1mg",
        "weeks_uptake_3mg",
        "once_uptake",
        "week_uptake",
        "weeks_uptake",
      ],
    },
    {
      kind: "curves",
      title: "mTORC2 of muscle over three weeks",
      readout: "mtorc2_active",
      arms: ["weeks", "weeks_1mg", "weeks_3mg", "weeks_6mg"],
    },
  ],
  members: 12,
  limits: [
    "that three weeks cost mTORC2 of human muscle rests on mice and on cells",
    "glucose production of the liver under rapamycin is not part of this figure",
  ],
});
