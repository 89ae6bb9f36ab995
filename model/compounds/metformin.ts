import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["graham2011", "tucker1981"] } as const;

/** Metformin: plasma kinetics after tablets, and the energy stress that it is to muscle and liver. */
export const metformin = defineModule({
  id: "metformin",
  about: "Oral metformin in gut and plasma, and the energy stress by complex I in muscle and liver.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    k_absorption: {
      value: 0.0145,
      unit: "1/min",
      means: "absorption",
      evidence: {
        grade: "derived",
        from: ["metforminTablet1993", "tucker1981"],
        how: "highest at 2.4 h after 500 mg (24 volunteers) and at about 2 h after 0.5 and 1.5 g, with the elimination here",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    cl_oral: {
      value: 16.3,
      unit: "mL/(min*kg)",
      means: "apparent oral clearance",
      evidence: {
        grade: "derived",
        from: ["graham2011"],
        how: "1140 +- 330 mL/min, over 70 kg; bioavailability (0.55) is inside it",
      },
      spread: { kind: "lognormal", factor: 1.33 },
    },
    volume_plasma: {
      value: 7.05,
      unit: "L/kg",
      means: "apparent volume of distribution",
      evidence: {
        grade: "derived",
        from: ["graham2011"],
        how: "half-life of about 5 h in repeated dosing, times the clearance over ln 2",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_stress: {
      value: 0.004,
      unit: "L/umol",
      means: "energy stress of muscle per metformin in plasma",
      evidence: {
        grade: "assumed",
        why: "acting AMPK of muscle rises by about two fifths at 1.7 g a day: it rises significantly in ten weeks (Musi 2002) and in fourteen (Walton 2019), both without a size in the abstract, and not in two to three weeks (Sharoff)",
        wouldSettle: "AMPK activity of muscle biopsies over doses and weeks of metformin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    ratio_liver: {
      value: 4,
      unit: "1",
      means: "metformin at the liver relative to muscle, by portal blood and uptake",
      evidence: {
        grade: "assumed",
        why: "portal blood comes first and OCT1 carries it into the liver; how much higher it is in man was not seen",
        wouldSettle: "labelled metformin in liver and muscle of man",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    level_usual: {
      value: 8,
      unit: "umol/L",
      means: "plasma level whose effect on training of mitochondria counts as full",
      evidence: {
        grade: "derived",
        from: ["graham2011", "konopka2019"],
        how: "mean level at the 1.7 to 2 g a day of the trials, by the clearance",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    gut: { unit: "umol", initial: 0, scale: 5000, means: "metformin in the gut" },
    plasma: { unit: "umol", initial: 0, scale: 5000, means: "metformin in plasma and what mixes with it" },
  },
  terms: {
    level: { unit: "umol/L", is: "plasma / (volume_plasma * body_mass)", means: "plasma level" },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "plasma",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: disposition,
    },
    elimination: {
      from: "plasma",
      rate: "cl_oral * body_mass * level",
      means: "excretion by the kidney",
      evidence: disposition,
    },
  },
  offers: {
    metformin_plasma: { unit: "umol/L", is: "level", means: "metformin in plasma" },
    energy_stress_muscle: {
      unit: "1",
      is: "min(1, gain_stress * level)",
      means: "energy stress of muscle, 0 to 1",
    },
    energy_stress_liver: {
      unit: "1",
      is: "min(1, ratio_liver * gain_stress * level)",
      means: "energy stress of the liver, 0 to 1",
    },
    complex1_inhibition: {
      unit: "1",
      is: "min(1, level / level_usual)",
      means: "inhibition of complex I as training feels it, 1 at usual maximal doses",
    },
  },
  limits: [
    "clearance and volume are apparent (oral); kidney function is that of health",
    "blood cells and other tissues that give metformin back slowly are left out",
    "glucose production hears it through AMPK of the liver alone; lactate is not followed",
    "respiration of muscle of treated patients was not inhibited outside the body (Larsen 2012): that AMPK rises by complex I in muscle is one reading",
  ],
});
