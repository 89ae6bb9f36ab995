import { defineModule, defineParameters } from "../language.ts";

const disposition = { refs: ["odonnell2008", "vanErp2016"] } as const;

/** Everolimus: whole blood kinetics, and the drug at FKBP12 beside rapamycin, a partial inhibitor where it was measured. */
export const everolimusKinetics = defineModule({
  id: "everolimus",
  about: "Oral everolimus in gut, whole blood and tissues; what it binds and does, in terms of rapamycin.",
  needs: {
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    rapamycin_free: { unit: "nmol/L", typical: 0, means: "free rapamycin, which competes for FKBP12" },
  },
  parameters: defineParameters({
    k_absorption: {
      value: 0.03,
      unit: "1/min",
      means: "absorption",
      evidence: {
        grade: "derived",
        from: ["everolimusChina2011"],
        how: "peak at about 2 h (0.9 to 6) at 10 mg a day, with the disposition here",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    cl_oral: {
      value: 0.257,
      unit: "L/(kg*h)",
      means: "apparent oral clearance of whole blood",
      evidence: {
        grade: "derived",
        from: ["odonnell2008", "vanErp2016"],
        how: "18 L/h gives the last half-life of 30 h (26 to 38) with the volumes here; over 70 kg",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    volume_central: {
      value: 2.96,
      unit: "L/kg",
      means: "apparent central volume, whole blood",
      evidence: {
        grade: "derived",
        from: ["vanErp2016"],
        how: "207 L of 73 patients, over 70 kg",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    q_tissue: {
      value: 1.03,
      unit: "L/(kg*h)",
      means: "exchange of blood with tissues",
      evidence: { grade: "derived", from: ["vanErp2016"], how: "72.1 L/h, over 70 kg" },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    volume_tissue: {
      value: 6.93,
      unit: "L/kg",
      means: "apparent volume of tissues",
      evidence: { grade: "derived", from: ["vanErp2016"], how: "485 L, over 70 kg" },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_equivalent: {
      value: 0.000694,
      unit: "1",
      means: "free rapamycin that binds as much as one unit of everolimus in whole blood",
      evidence: {
        grade: "assumed",
        why: "as one unit of rapamycin in whole blood (2.5 % of a 36th): both are held in transplantation at blood levels of a few ug/L (Shipkova 2016 for everolimus); the free drug of the two was not compared",
        wouldSettle: "p-S6K1 of one tissue over blood levels of both drugs",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    ratio_effect_blood: {
      value: 0.56,
      unit: "1",
      means: "effect of bound everolimus in blood cells, relative to rapamycin",
      evidence: {
        grade: "assumed",
        why: "about 56 % largest inhibition of mTOR in mononuclear cells of 19 patients at levels of treatment, in a paper that has no identifier here (Fukudo); taken as the largest that there is",
        wouldSettle: "an identifier for it, and mTOR activity of blood cells over the hours of higher levels",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
    ratio_effect_tissue: {
      value: 0.9,
      unit: "1",
      means: "effect of bound everolimus elsewhere, relative to rapamycin",
      evidence: {
        grade: "derived",
        from: ["tabernero2008"],
        how: "inhibition of p-S6 in skin and tumour was nearly complete at 10 mg a day: nearly 1",
      },
      spread: { kind: "normal", sd: 0.1 },
    },
    threshold_drug: {
      value: 1e-9,
      unit: "nmol/L",
      means: "so little drug that what it does is counted as rapamycin's",
      evidence: {
        grade: "assumed",
        why: "keeps a mean over two drugs defined where there is none",
        wouldSettle: "nothing to settle: a millionth of what acts",
      },
      spread: { kind: "none", why: "a convention" },
    },
  }),
  states: {
    gut: { unit: "nmol", initial: 0, scale: 5000, means: "everolimus in the gut" },
    central: { unit: "nmol", initial: 0, scale: 5000, means: "everolimus in blood and what mixes with it" },
    tissue: { unit: "nmol", initial: 0, scale: 5000, means: "everolimus in tissues" },
  },
  terms: {
    blood: { unit: "nmol/L", is: "central / (volume_central * body_mass)", means: "whole-blood level" },
    bound_as: { unit: "nmol/L", is: "frac_equivalent * blood", means: "free rapamycin that binds as much" },
    share: {
      unit: "1",
      is: "max(0, bound_as) / (max(0, bound_as) + max(0, rapamycin_free) + threshold_drug)",
      means: "share of the bound drug that is everolimus",
    },
  },
  processes: {
    absorption: {
      from: "gut",
      to: "central",
      rate: "k_absorption * gut",
      means: "absorption",
      evidence: { refs: ["everolimusChina2011"] },
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
    everolimus_blood: { unit: "nmol/L", is: "blood", means: "everolimus in whole blood" },
    equivalents: { unit: "nmol/L", is: "bound_as", means: "free rapamycin that binds as much" },
    efficacy_of_bound: {
      unit: "1",
      is: "1 - share * (1 - ratio_effect_tissue)",
      means: "what bound drug does in tissues, relative to rapamycin",
    },
    efficacy_of_bound_blood: {
      unit: "1",
      is: "1 - share * (1 - ratio_effect_blood)",
      means: "the same in cells of blood",
    },
  },
  limits: [
    "volumes are those of a plasma model with red cells, taken for whole blood; clearance follows from the half-life",
    "red cells saturate and a fatty meal lowers the peak: neither is here",
    "56 % in blood cells of patients stands beside more than 95 % in blood cells outside the body (Boulay 2004)",
    "kinetics for reading human trials, not for dosing",
  ],
});

/** Everolimus in a medium: free there, and in cells after a while. */
export const everolimusInCells = defineModule({
  id: "everolimus_in_cells",
  about: "Everolimus of a medium in cells, as free rapamycin that binds as much.",
  inputs: { level: { unit: "nmol/L", default: 0, means: "everolimus in the medium" } },
  parameters: defineParameters({
    tau_entry: {
      value: 20,
      unit: "min",
      means: "lag between medium and FKBP12",
      evidence: {
        grade: "assumed",
        why: "as rapamycin: S6K1 of cells is off within the hour",
        wouldSettle: "p-S6K1 over the first hour of everolimus",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    ratio_binding: {
      value: 0.4,
      unit: "1",
      means: "binding of everolimus relative to rapamycin",
      evidence: {
        grade: "assumed",
        why: "half inhibition of binding to FKBP12 at about 2 nmol/L is told of everolimus, two to three times more than of rapamycin; neither was read at its source",
        wouldSettle: "both drugs side by side on FKBP12, or p-S6K1 of cells over both",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: { inside: { unit: "nmol/L", initial: 0, scale: 1, means: "everolimus as cells feel it" } },
  processes: {
    entry: {
      to: "inside",
      rate: "level / tau_entry",
      means: "it enters and finds FKBP12",
      evidence: { refs: ["boulay2004"] },
    },
    exit: {
      from: "inside",
      rate: "inside / tau_entry",
      means: "it leaves as fast",
      evidence: {
        grade: "assumed",
        why: "first order; wash-out is slower where FKBP12 holds the drug",
        wouldSettle: "p-S6K1 over the hours after wash-out",
      },
    },
  },
  offers: {
    equivalents: {
      unit: "nmol/L",
      is: "ratio_binding * inside",
      means: "free rapamycin that binds as much",
    },
  },
  limits: ["a full inhibitor in a dish (Boulay 2004), where blood cells of patients showed a ceiling"],
});
