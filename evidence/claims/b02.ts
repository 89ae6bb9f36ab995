import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const plates = {
  rich: meals(220),
  poor: meals(20),
  even: meals(120),
  feast: meals(300, 2900),
  lean: meals(60),
};

/** Eight weeks of days in an order, over and over; the second four weeks are read. */
function eight(order: readonly (keyof typeof plates)[]) {
  const used = Object.fromEntries(
    Object.entries(plates).filter(([name]) => order.some((one) => one === name)),
  );
  const repeat = 56 / order.length;
  return {
    system: "human-adult",
    protocol: body({
      days: used,
      blocks: [`{name: all, days: [${order.join(", ")}], repeat: ${repeat}}`],
    }),
    every: 3_600_000,
  };
}

const last = [672, 1344] as const;
const against = <Name extends string>(readout: string, name: Name) => percent(readout, name, "even", last);

/** Low most of the time with bouts, against the same mean every day. */
export const b02 = defineClaim({
  id: "B02",
  kind: "rule",
  says: "mTOR should be cycled: low most of the time, with bouts.",
  show: "Drive that comes and goes against constant drive of equal mean, tissue by tissue: junk and lean mass.",
  literature: {
    says: "A principle drawn from fasting and from intermittent rapamycin in mice; equal means were never compared in people.",
    verdict: "nothing seen",
    refs: [],
  },
  arms: {
    even: eight(["even"]),
    days_apart: eight(["rich", "poor"]),
    bouts: eight(["feast", "lean", "lean", "lean"]),
    weeks_apart: eight([...Array<"rich">(7).fill("rich"), ...Array<"poor">(7).fill("poor")]),
  },
  figures: {
    bouts_junk_muscle: {
      means: "junk of muscle with bouts, against even",
      unit: "%",
      of: against("junk_muscle", "bouts"),
    },
    bouts_junk_liver: {
      means: "junk of liver with bouts, against even",
      unit: "%",
      of: against("junk_liver", "bouts"),
    },
    bouts_junk_heart: {
      means: "junk of heart with bouts, against even",
      unit: "%",
      of: against("junk_heart", "bouts"),
    },
    bouts_junk_hippocampus: {
      means: "junk of hippocampus with bouts, against even",
      unit: "%",
      of: against("junk_hippocampus", "bouts"),
    },
    bouts_lean: {
      means: "lean mass with bouts, against even",
      unit: "%",
      of: against("lean_body_mass", "bouts"),
    },
    days_junk_liver: {
      means: "junk of liver with days of much and little in turns, against even",
      unit: "%",
      of: against("junk_liver", "days_apart"),
    },
    weeks_junk_liver: {
      means: "junk of liver with weeks of much and little in turns, against even",
      unit: "%",
      of: against("junk_liver", "weeks_apart"),
    },
    days_junk_muscle: {
      means: "junk of muscle with days of much and little in turns, against even",
      unit: "%",
      of: against("junk_muscle", "days_apart"),
    },
  },
  cases: {
    muscle: {
      about: "muscle: bouts leave at least 2 % less junk",
      holds: [{ figure: "bouts_junk_muscle", below: -2 }],
    },
    liver: {
      about: "liver: bouts leave at least 2 % less junk",
      holds: [{ figure: "bouts_junk_liver", below: -2 }],
    },
    heart: {
      about: "heart: bouts leave at least 2 % less junk",
      holds: [{ figure: "bouts_junk_heart", below: -2 }],
    },
    hippocampus: {
      about: "hippocampus: bouts leave at least 2 % less junk",
      holds: [{ figure: "bouts_junk_hippocampus", below: -2 }],
    },
    lean_mass: {
      about: "lean mass is kept within 1 %",
      holds: [{ figure: "bouts_lean", above: -1 }],
    },
  },
  decides: "bouts_junk_liver",
  shows:
    "At 120 g of protein a day on average, one day of 300 g in four against the same every day changes junk of liver by {bouts_junk_liver|1} %, of muscle by {bouts_junk_muscle|1} %, of heart by {bouts_junk_heart|1} % and of hippocampus by {bouts_junk_hippocampus|1} %, and lean mass by {bouts_lean|1} %. Days of much and little in turns change junk of liver by {days_junk_liver|1} %, weeks in turns by {weeks_junk_liver|1} %.",
  plots: [
    {
      kind: "figures",
      title: "Bouts against the same mean every day",
      figures: [
        "bouts_junk_muscle",
        "bouts_junk_liver",
        "bouts_junk_heart",
        "bouts_junk_hippocampus",
        "bouts_lean",
      ],
    },
    {
      kind: "curves",
      title: "Junk of liver over eight weeks",
      readout: "junk_liver",
      arms: ["even", "bouts", "days_apart", "weeks_apart"],
    },
  ],
  members: 8,
  limits: [
    "junk of people cannot be measured: the pool rests on translation, respiration and autophagy flux of the model",
    "2 % of junk was set as the least that counts before the runs: no trial says what would matter",
    "bouts are of protein alone; fasts and training are A21 and A25",
  ],
});
