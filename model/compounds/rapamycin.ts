import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["ferron1997", "brattstrom2000"] } as const;

/** Rapamycin (sirolimus): whole blood kinetics and the free drug at muscle. */
export const rapamycin = defineModule({
  id: "rapamycin",
  about: "Oral rapamycin in gut, whole blood and tissues; free drug at muscle as in plasma.",
  needs: {
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
  },
  parameters: defineParameters({
    k_absorption: {
      value: 0.0264,
      unit: "1/min",
      means: "absorption",
      evidence: {
        grade: "derived",
        from: ["ferron1997"],
        how: "2.77 per h after a lag of 0.27 h (abstract) take 38 min on average; one rate constant of the same mean",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    cl_oral: {
      value: 0.278,
      unit: "L/(kg*h)",
      means: "apparent oral clearance of whole blood",
      evidence: {
        grade: "measured",
        ref: "brattstrom2000",
        at: "abstract: 278 +- 117 mL/h/kg",
        in: "healthy men, single oral doses of 0.3 to 8 mg/m2",
      },
      spread: { kind: "lognormal", factor: 1.45 },
    },
    volume_central: {
      value: 4,
      unit: "L/kg",
      means: "apparent central volume, whole blood",
      evidence: {
        grade: "assumed",
        why: "no peak level was read; a peak within 1 to 2 h, at 16 mg about 40 ng/mL, follows from it",
        wouldSettle: "peak levels of the single-dose studies in healthy subjects",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    q_tissue: {
      value: 0.44,
      unit: "L/(kg*h)",
      means: "exchange of blood with tissues",
      evidence: {
        grade: "fitted",
        to: ["brattstrom2000", "zimmerman1999"],
        how: "by hand, jointly with the tissue volume, to a terminal half-life of 60 to 82 h",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    volume_tissue: {
      value: 15.5,
      unit: "L/kg",
      means: "apparent volume of tissues",
      evidence: {
        grade: "fitted",
        to: ["brattstrom2000", "zimmerman1999"],
        how: "by hand: steady-state volume of 19.5 L/kg within 23 +- 10, and a last half-life near 67 h",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    blood_plasma: {
      value: 36,
      unit: "1",
      means: "rapamycin in whole blood relative to plasma",
      evidence: {
        grade: "measured",
        ref: "brattstrom2000",
        at: "abstract",
        in: "healthy men",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_unbound: {
      value: 0.025,
      unit: "1",
      means: "unbound share in plasma",
      evidence: {
        grade: "measured",
        ref: "yatscoff1993",
        at: "abstract: 2.5 +- 0.2 % by ultracentrifugation",
        in: "human plasma in vitro, 5 to 100 ug/L",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    partition_muscle: {
      value: 1,
      unit: "1",
      means: "free drug at muscle relative to free drug in plasma",
      evidence: {
        grade: "assumed",
        why: "a small lipophilic molecule without known transport in muscle",
        wouldSettle: "rapamycin in human muscle biopsies with blood",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    gut: { unit: "nmol", initial: 0, scale: 5000, means: "rapamycin in the gut" },
    central: { unit: "nmol", initial: 0, scale: 5000, means: "rapamycin in blood and what mixes with it" },
    tissue: { unit: "nmol", initial: 0, scale: 5000, means: "rapamycin in tissues" },
  },
  terms: {
    blood: { unit: "nmol/L", is: "central / (volume_central * body_mass)", means: "whole-blood level" },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "central",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: disposition,
    },
    elimination: {
      from: "central",
      rate: "cl_oral * body_mass * blood",
      means: "elimination",
      evidence: disposition,
    },
    distribution: {
      from: "central",
      to: "tissue",
      rate: "q_tissue * body_mass * blood",
      means: "into tissues",
      evidence: disposition,
    },
    return: {
      from: "tissue",
      to: "central",
      rate: "q_tissue * tissue / volume_tissue",
      means: "back to blood",
      evidence: disposition,
    },
  },
  offers: {
    rapamycin_blood: { unit: "nmol/L", is: "blood", means: "rapamycin in whole blood" },
    rapamycin_free: {
      unit: "nmol/L",
      is: "partition_muscle * frac_unbound * blood / blood_plasma",
      means: "free rapamycin at muscle",
    },
  },
  limits: [
    "volumes and clearance are apparent (oral): bioavailability is inside them",
    "absorption differs tenfold between formulations and groups; a fatty meal raises exposure by 35 % and is ignored",
    "the unbound share is that of one ultracentrifugation study; other figures are up to three times higher, and what acts downstream must use the same one",
    "blood and tissue do not saturate; no interactions with inhibitors of its metabolism",
    "kinetics for reading human trials, not for dosing",
  ],
});
