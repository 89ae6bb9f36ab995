import { defineModule, defineParameters } from "../language.ts";

const kinetics = { refs: ["levy1980", "needs1985"] } as const;

/** Aspirin to salicylate, and salicylate to plasma, where its two main ways out saturate. */
export const salicylateKinetics = defineModule({
  id: "salicylate",
  about: "Aspirin by mouth, hydrolysed within the hour; salicylate of plasma with saturable elimination.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    k_absorption: {
      value: 0.07,
      unit: "1/min",
      means: "absorption of aspirin",
      evidence: {
        grade: "derived",
        from: ["needs1985"],
        how: "half-life of absorption of 5 to 16 min",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    half_life_aspirin: {
      value: 20,
      unit: "min",
      means: "half-life of aspirin, which becomes salicylate",
      evidence: { grade: "measured", ref: "needs1985", at: "abstract", in: "people, by mouth" },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    volume_salicylate: {
      value: 0.17,
      unit: "L/kg",
      means: "volume of distribution of salicylate",
      evidence: {
        grade: "assumed",
        why: "0.15 to 0.2 L/kg at usual levels in textbooks; no abstract with the number was found, and it grows with the level",
        wouldSettle: "salicylate after a dose by vein, at several doses",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    vmax_conjugation: {
      value: 7.4,
      unit: "umol/(kg*h)",
      means: "largest rate of conjugation (salicyluric acid and phenolic glucuronide together)",
      evidence: {
        grade: "derived",
        from: ["salicylateInduced1988"],
        how: "0.93 + 0.09 mg/kg/h of three people before treatment, over 138.12 g/mol",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    km_salicylate: {
      value: 145,
      unit: "umol/L",
      means: "plasma salicylate at half of that rate",
      evidence: {
        grade: "derived",
        from: ["rowland1968"],
        how: "half-life of 3.5 to 4.5 h after 500 mg by vein, with the rate and the volume here; near 2 h at small doses",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    cl_linear: {
      value: 0.0034,
      unit: "L/(kg*h)",
      means: "clearance that does not saturate",
      evidence: {
        grade: "derived",
        from: ["salicylateInduced1988"],
        how: "what is left of 56 mg/kg of aspirin a day at 239 mg/L of salicylate when conjugation is full",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {
    gut: { unit: "mmol", initial: 0, scale: 5, means: "aspirin in the gut" },
    aspirin: { unit: "mmol", initial: 0, scale: 1, means: "aspirin in the body" },
    salicylate: { unit: "mmol", initial: 0, scale: 5, means: "salicylate in the body" },
  },
  terms: {
    level: {
      unit: "mmol/L",
      is: "salicylate / (volume_salicylate * body_mass)",
      means: "salicylate of plasma",
    },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "aspirin",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: kinetics,
    },
    hydrolysis: {
      from: "aspirin",
      to: "salicylate",
      rate: "log(2) / half_life_aspirin * aspirin",
      means: "aspirin becomes salicylate",
      evidence: kinetics,
    },
    conjugation: {
      from: "salicylate",
      rate: "vmax_conjugation * body_mass * michaelis(max(0, level), km_salicylate)",
      means: "conjugation with glycine and to phenolic glucuronide, which saturates",
      evidence: kinetics,
    },
    elimination: {
      from: "salicylate",
      rate: "cl_linear * body_mass * level",
      means: "other ways out, in proportion",
      evidence: kinetics,
    },
  },
  offers: {
    salicylate_plasma: { unit: "mmol/L", is: "level", means: "salicylate of plasma" },
  },
  limits: [
    "conjugation is induced within weeks (levels fall by a fifth): not here",
    "binding to albumin saturates and is left out: levels are of the whole",
    "kinetics for reading human trials, not for dosing",
  ],
});

/** What salicylate does to AMPK at the site of beta1, wherever cells meet it. */
export const salicylateSite = defineModule({
  id: "salicylate_site",
  about: "Salicylate at the beta1 site of AMPK: allosteric, and T172 keeps its phosphate.",
  needs: {
    salicylate_level: { unit: "mmol/L", typical: 0, means: "salicylate of plasma or medium" },
  },
  parameters: defineParameters({
    k_site: {
      value: 3,
      unit: "mmol/L",
      means: "plasma salicylate at half of its effect on AMPK",
      evidence: {
        grade: "derived",
        from: ["hawley2012"],
        how: "significant in HEK293 from 1 mmol/L on: a tenth of the effect there with the steepness here. The authors set levels of plasma beside those of the medium; unbound, a fifth of it would be left",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    n_site: {
      value: 2,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "an effect that is not seen below 1 mmol/L and plain at 3",
        wouldSettle: "AMPK of HEK293 over salicylate",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    gain_site: {
      value: 2,
      unit: "1",
      means: "rise of the odds of acting AMPK at full effect, where beta1 is its subunit",
      evidence: {
        grade: "assumed",
        why: "allosteric activation by salicylate is weaker than by AMP, which is below tenfold",
        wouldSettle: "activity of purified complexes of beta1 over salicylate",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    frac_protected: {
      value: 0.5,
      unit: "1",
      means: "share of the dephosphorylation of T172 that full effect takes away",
      evidence: {
        grade: "assumed",
        why: "it inhibits the dephosphorylation of T172; the abstract has no size",
        wouldSettle: "T172 of purified complexes under phosphatase over salicylate",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_muscle: {
      value: 0.2,
      unit: "1",
      means: "share of that effect in muscle",
      evidence: {
        grade: "assumed",
        why: "the site is of beta1; complexes of human muscle hold beta2 almost alone",
        wouldSettle: "p-ACC of human muscle before and after weeks of salsalate",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
  }),
  states: {},
  terms: {
    effect: {
      unit: "1",
      is: "hill(max(0, salicylate_level), k_site, n_site)",
      means: "occupied share of the site on AMPK",
    },
  },
  processes: {},
  offers: {
    allosteric: { unit: "1", is: "1 + gain_site * effect", means: "odds of acting AMPK, relative to none" },
    allosteric_muscle: {
      unit: "1",
      is: "1 + frac_muscle * gain_site * effect",
      means: "the same in muscle",
    },
    phosphatase: {
      unit: "1",
      is: "1 - frac_protected * effect",
      means: "dephosphorylation of T172 that is left",
    },
    phosphatase_muscle: {
      unit: "1",
      is: "1 - frac_muscle * frac_protected * effect",
      means: "the same in muscle",
    },
  },
  limits: [
    "COX, NF-kB and uncoupling by salicylate are not modelled; only AMPK is",
    "it acts at once, and all of plasma acts: a fifth to a tenth of it is free",
  ],
});
