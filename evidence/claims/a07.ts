import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const clamp = '{at: "09:00", clamp: {insulin: 60 mU/L, glucose: 1 x}, duration: 3 h}';

function clamped(gene?: string, reading: "kept" | "lost" = "kept") {
  const perturb =
    gene === undefined
      ? []
      : ["muscle", "upper_muscle"].map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: 0}`);
  return {
    system: "human-adult",
    protocol: body({ lasts: "5 h", events: [clamp], perturb }),
    variants: { akt_without_mtorc2_in_muscle: reading },
  };
}

const [from, to] = [3, 4];

/** Jobs of mTORC2: do survival and glucose change with rictor, and not with raptor? */
export const a07 = defineClaim({
  id: "A07",
  kind: "mechanism",
  says: "mTORC2 serves the cytoskeleton, survival through Akt, and glucose metabolism.",
  show: "S473 of Akt with FoxO, and uptake of glucose, change with loss of rictor and not with loss of raptor; PKCa and the cytoskeleton likewise.",
  literature: {
    says: "S473, FoxO and PKCa are targets of mTORC2. Muscle without rictor takes up less glucose while T308 of Akt and its activity are usual: an arm apart from Akt. That mTORC2 matters little is contested: MOTS-c acts through it in muscle.",
    verdict: "partly supported",
    refs: ["kleinert2014", "bentzinger2008", "kumar2010", "kumagai2021"],
  },
  arms: {
    usual: clamped(),
    no_rictor: clamped("RICTOR"),
    no_raptor: clamped("RPTOR"),
    usual_lost: clamped(undefined, "lost"),
    no_rictor_lost: clamped("RICTOR", "lost"),
  },
  figures: {
    s473_no_rictor: {
      means: "S473 of Akt in muscle under insulin, without rictor, of usual",
      unit: "1",
      of: (arm) => arm("no_rictor").mean("p_akt_s473", from, to) / arm("usual").mean("p_akt_s473", from, to),
    },
    s473_no_raptor: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) => arm("no_raptor").mean("p_akt_s473", from, to) / arm("usual").mean("p_akt_s473", from, to),
    },
    foxo_no_rictor: {
      means: "programme of FoxO in muscle under insulin, without rictor, of usual",
      unit: "1",
      of: (arm) =>
        arm("no_rictor").mean("foxo_program", from, to) / arm("usual").mean("foxo_program", from, to),
    },
    foxo_no_raptor: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) =>
        arm("no_raptor").mean("foxo_program", from, to) / arm("usual").mean("foxo_program", from, to),
    },
    uptake_no_rictor: {
      means: "glucose taken up by muscle and fat under insulin, without rictor, of usual",
      unit: "1",
      of: (arm) =>
        arm("no_rictor").mean("glucose_uptake_muscle", from, to) /
        arm("usual").mean("glucose_uptake_muscle", from, to),
    },
    uptake_no_raptor: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) =>
        arm("no_raptor").mean("glucose_uptake_muscle", from, to) /
        arm("usual").mean("glucose_uptake_muscle", from, to),
    },
    t308_no_rictor: {
      means: "T308 of Akt without rictor, of usual",
      unit: "1",
      of: (arm) => arm("no_rictor").mean("p_akt_t308", from, to) / arm("usual").mean("p_akt_t308", from, to),
    },
    uptake_lost: {
      means: "uptake of glucose without rictor, of usual, where Akt of muscle needs mTORC2",
      unit: "1",
      of: (arm) =>
        arm("no_rictor_lost").mean("glucose_uptake_muscle", from, to) /
        arm("usual_lost").mean("glucose_uptake_muscle", from, to),
    },
    foxo_lost: {
      means: "programme of FoxO without rictor, of usual, where Akt of muscle needs mTORC2",
      unit: "1",
      of: (arm) =>
        arm("no_rictor_lost").mean("foxo_program", from, to) /
        arm("usual_lost").mean("foxo_program", from, to),
    },
    glycolysis_no_rictor: {
      means: "drive of glycolysis without rictor, of usual",
      unit: "1",
      of: (arm) =>
        arm("no_rictor").mean("glycolysis_drive", from, to) / arm("usual").mean("glycolysis_drive", from, to),
    },
    pkca_no_rictor: {
      means: "S657 of PKC alpha in muscle without rictor, of usual",
      unit: "1",
      of: (arm) =>
        arm("no_rictor").mean("p_pkca_s657", from, to) / arm("usual").mean("p_pkca_s657", from, to),
    },
    pkca_no_raptor: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) =>
        arm("no_raptor").mean("p_pkca_s657", from, to) / arm("usual").mean("p_pkca_s657", from, to),
    },
    actin_no_rictor: {
      means: "order of actin without rictor, of usual",
      unit: "1",
      of: (arm) =>
        arm("no_rictor").mean("actin_order", from, to) / arm("usual").mean("actin_order", from, to),
    },
    actin_no_raptor: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) =>
        arm("no_raptor").mean("actin_order", from, to) / arm("usual").mean("actin_order", from, to),
    },
  },
  cases: {
    cytoskeleton: {
      about:
        "without rictor more than half of S657 of PKC alpha and more than a quarter of the order of actin are lost, without raptor less than a tenth",
      holds: [
        { figure: "pkca_no_rictor", below: 0.5 },
        { figure: "actin_no_rictor", below: 0.75 },
        { figure: "pkca_no_raptor", above: 0.9 },
        { figure: "actin_no_raptor", above: 0.9 },
      ],
    },
    akt: {
      about: "without rictor more than half of S473 is lost, without raptor less than a tenth",
      holds: [
        { figure: "s473_no_rictor", below: 0.5 },
        { figure: "s473_no_raptor", above: 0.9 },
      ],
    },
    survival: {
      about: "without rictor the programme of FoxO rises by more than a tenth, without raptor it does not",
      holds: [
        { figure: "foxo_no_rictor", above: 1.1 },
        { figure: "foxo_no_raptor", below: 1.1 },
      ],
    },
    glucose: {
      about: "without rictor uptake of glucose falls by more than a tenth, without raptor it does not",
      holds: [
        { figure: "uptake_no_rictor", below: 0.9 },
        { figure: "uptake_no_raptor", above: 0.9 },
      ],
    },
    survival_lost: {
      about:
        "without rictor the programme of FoxO rises by more than a tenth, where Akt of muscle needs mTORC2",
      holds: [{ figure: "foxo_lost", above: 1.1 }],
    },
    glucose_lost: {
      about: "without rictor uptake of glucose falls by more than a tenth, where Akt of muscle needs mTORC2",
      holds: [{ figure: "uptake_lost", below: 0.9 }],
    },
  },
  decides: "uptake_no_rictor",
  shows:
    "Under insulin muscle without rictor has {s473_no_rictor|3} of S473, {foxo_no_rictor|3} of the programme of FoxO and {uptake_no_rictor|3} of the uptake of glucose, with {t308_no_rictor|2} of T308 and {pkca_no_rictor|3} of S657 of PKC alpha; without raptor S473, FoxO and uptake are {s473_no_raptor|2}, {foxo_no_raptor|3} and {uptake_no_raptor|3}. Where Akt of muscle needs mTORC2, loss of rictor leaves {uptake_lost|3} of uptake.",
  plots: [
    {
      kind: "figures",
      title: "Under insulin, of usual",
      figures: [
        "s473_no_rictor",
        "s473_no_raptor",
        "foxo_no_rictor",
        "foxo_no_raptor",
        "uptake_no_rictor",
        "uptake_no_raptor",
      ],
    },
    {
      kind: "curves",
      title: "Uptake of glucose under insulin",
      readout: "glucose_uptake_muscle",
      arms: ["usual", "no_rictor", "no_raptor"],
    },
  ],
  members: 24,
  limits: [
    "where Akt of muscle needs mTORC2 less of uptake is lost than where it does not, since a brake on what comes before Akt is lost with it: the reading is no stronger form of the claim here",
    "order of actin is taken from fibroblasts: what it means in muscle is not known",
    "GLUT4 is no quantity: uptake follows Akt and an arm of mTORC2 apart from it",
    "survival of cells is read through FoxO alone",
  ],
});
