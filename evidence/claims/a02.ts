import { defineClaim } from "./claim.ts";
import { body, cells, meals } from "./protocols.ts";

const insulin = "insulin: 10 nmol/L";
const drug = ["{at: 1 h, medium: {rapamycin: 20 nmol/L}}"];

function myotubes(gene?: string) {
  const perturb = gene === undefined ? [] : [`{gene: ${gene}, level: 0}`];
  return { system: "muscle-cell", protocol: cells({ lasts: "4 h", medium: insulin, perturb }) };
}

function fortnight(mg: number) {
  const dose = mg === 0 ? [] : [`{at: "08:00", compound: rapamycin, dose: ${mg} mg, route: oral}`];
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...dose, ...meals()] },
      blocks: ["{name: all, days: [day], repeat: 14}"],
    }),
    every: 7_200_000,
  };
}

/** Two complexes: are their outputs apart, and does long rapamycin cost the second one? */
export const a02 = defineClaim({
  id: "A02",
  kind: "mechanism",
  says: "mTOR works in two complexes with different jobs: mTORC1 for growth and synthesis, mTORC2 for survival and metabolism.",
  show: "Acute rapamycin takes T389 of S6K1 and leaves or raises S473 of Akt; loss of raptor and loss of rictor give opposite patterns; long rapamycin costs mTORC2 where free mTOR runs out.",
  literature: {
    says: "Two complexes with their own substrates are textbook. Hours of rapamycin first raise Akt S473 in many cells through the lost feedback; a day of it disrupts mTORC2 in myotubes, and weeks do so in liver, muscle and fat of mice.",
    verdict: "supported",
    refs: ["rodrik2011", "ye2012", "lamming2012"],
  },
  arms: {
    hour_and_day: { system: "hek293", protocol: cells({ lasts: "25 h", events: drug }) },
    myotubes_drugged: {
      system: "muscle-cell",
      protocol: cells({ lasts: "25 h", medium: insulin, events: drug }),
    },
    normal: myotubes(),
    no_raptor: myotubes("RPTOR"),
    no_rictor: myotubes("RICTOR"),
    usual: fortnight(0),
    drugged: fortnight(6),
  },
  figures: {
    t389_after_hour: {
      means: "T389 of S6K1 after an hour of 20 nM rapamycin, over before (HEK293)",
      unit: "1",
      of: (arm) => arm("hour_and_day").at("p_s6k1_t389", 2) / arm("hour_and_day").at("p_s6k1_t389", 1),
    },
    s473_after_hour: {
      means: "S473 of Akt after that hour, over before",
      unit: "1",
      of: (arm) => arm("hour_and_day").at("p_akt_s473", 2) / arm("hour_and_day").at("p_akt_s473", 1),
    },
    t308_after_hour: {
      means: "T308 of Akt after that hour, over before",
      unit: "1",
      of: (arm) => arm("hour_and_day").at("p_akt_t308", 2) / arm("hour_and_day").at("p_akt_t308", 1),
    },
    t389_without_raptor: {
      means: "T389 of S6K1 of myotubes without raptor, of that of normal ones",
      unit: "1",
      of: (arm) => arm("no_raptor").end("p_s6k1_t389") / arm("normal").end("p_s6k1_t389"),
    },
    s473_without_raptor: {
      means: "S473 of Akt of myotubes without raptor, of normal",
      unit: "1",
      of: (arm) => arm("no_raptor").end("p_akt_s473") / arm("normal").end("p_akt_s473"),
    },
    t389_without_rictor: {
      means: "T389 of S6K1 of myotubes without rictor, of normal",
      unit: "1",
      of: (arm) => arm("no_rictor").end("p_s6k1_t389") / arm("normal").end("p_s6k1_t389"),
    },
    s473_without_rictor: {
      means: "S473 of Akt of myotubes without rictor, of normal",
      unit: "1",
      of: (arm) => arm("no_rictor").end("p_akt_s473") / arm("normal").end("p_akt_s473"),
    },
    mtorc2_after_day: {
      means: "assembled mTORC2 of myotubes after a day of rapamycin, over before",
      unit: "1",
      of: (arm) =>
        arm("myotubes_drugged").at("mtorc2_assembled", 25) /
        arm("myotubes_drugged").at("mtorc2_assembled", 1),
    },
    muscle_after_fortnight: {
      means: "mTORC2 of muscle on the last of 14 days with 6 mg a day, of that without",
      unit: "1",
      of: (arm) =>
        arm("drugged").mean("mtorc2_active", 312, 336) / arm("usual").mean("mtorc2_active", 312, 336),
    },
    liver_after_fortnight: {
      means: "mTORC2 of liver on that day, of that without",
      unit: "1",
      of: (arm) =>
        arm("drugged").mean("mtorc2_active_liver", 312, 336) /
        arm("usual").mean("mtorc2_active_liver", 312, 336),
    },
  },
  cases: {
    acute: {
      about: "an hour of rapamycin takes more than half of T389 and less than a tenth of S473",
      holds: [
        { figure: "t389_after_hour", below: 0.5 },
        { figure: "s473_after_hour", above: 0.9 },
      ],
    },
    feedback: {
      about: "the lost feedback of S6K1 raises S473 within the hour by more than 5 %",
      holds: [{ figure: "s473_after_hour", above: 1.05 }],
    },
    knock_outs: {
      about:
        "without raptor T389 more than halves and S473 stays within a tenth or rises; without rictor the reverse: S473 more than halves, T389 stays within a tenth or rises",
      holds: [
        { figure: "t389_without_raptor", below: 0.5 },
        { figure: "s473_without_raptor", above: 0.9 },
        { figure: "s473_without_rictor", below: 0.5 },
        { figure: "t389_without_rictor", above: 0.9 },
      ],
    },
    long: {
      about: "a day of rapamycin costs myotubes more than a quarter of mTORC2",
      holds: [{ figure: "mtorc2_after_day", below: 0.75 }],
    },
    body: {
      about: "two weeks of 6 mg a day cost liver more than a tenth of mTORC2",
      holds: [{ figure: "liver_after_fortnight", below: 0.9 }],
    },
  },
  decides: "s473_after_hour",
  shows:
    "An hour of rapamycin leaves {t389_after_hour|2} of T389 and {s473_after_hour|2} of S473. Without raptor {t389_without_raptor|2} of T389 and {s473_without_raptor|2} of S473 are there, without rictor {t389_without_rictor|2} and {s473_without_rictor|3}. A day of it leaves {mtorc2_after_day|2} of mTORC2 in myotubes; two weeks leave {muscle_after_fortnight|2} in muscle and {liver_after_fortnight|2} in liver.",
  plots: [
    {
      kind: "figures",
      title: "What each loss leaves",
      figures: ["t389_without_raptor", "s473_without_raptor", "t389_without_rictor", "s473_without_rictor"],
    },
    {
      kind: "curves",
      title: "mTORC2 under rapamycin",
      readout: "mtorc2_assembled",
      arms: ["hour_and_day", "myotubes_drugged"],
    },
  ],
  members: 16,
  limits: [
    "S473 follows mTORC2 alone: other kinases that phosphorylate it are not in the model",
    "genes are absent from birth, so acute loss of a complex is shown by rapamycin only",
  ],
});
