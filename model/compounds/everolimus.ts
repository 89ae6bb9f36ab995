import { defineModule, defineParameters } from "../language.ts";
import type { Agent } from "./agent.ts";
import { notListed } from "./status.ts";
import { inTissues } from "./tissue-channels.ts";

const disposition = { refs: ["odonnell2008", "vanErp2016"] } as const;

/** Everolimus: whole blood kinetics, and the drug at FKBP12 beside rapamycin, a partial inhibitor where it was measured. */
const everolimusKinetics = defineModule({
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
    efficacy_blood: {
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
    efficacy_tissue: {
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
    trace: {
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
      is: "max(0, bound_as) / (max(0, bound_as) + max(0, rapamycin_free) + trace)",
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
      is: "1 - share * (1 - efficacy_tissue)",
      means: "what bound drug does in tissues, relative to rapamycin",
    },
    efficacy_of_bound_blood: {
      unit: "1",
      is: "1 - share * (1 - efficacy_blood)",
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

/** Everolimus: a rapalog whose effect on mTORC1 of blood cells has a ceiling. */
export const everolimus: Agent = {
  id: "everolimus",
  name: "Everolimus (RAD001)",
  aliases: ["rad001"],
  class: "rapalog, approved drug",
  taken: "amount",
  targets: [
    {
      node: "mTORC1",
      sign: -1,
      how: "with FKBP12 on the FRB domain of mTOR, where rapamycin binds too",
      tissue: "all tissues",
      refs: ["odonnell2008", "tabernero2008"],
    },
    {
      node: "mTORC1",
      sign: -1,
      how: "not beyond about 56 % in mononuclear cells at levels of treatment",
      tissue: "t_cell",
      unverified: true,
    },
    {
      node: "mTORC2",
      sign: -1,
      how: "as rapamycin, by taking mTOR away over days; carried over from rapamycin",
      unverified: true,
    },
  ],
  kinetics: [
    {
      what: "last half-life",
      value: 30,
      unit: "h",
      in: "patients with tumours, by mouth; 26 to 38",
      refs: ["odonnell2008"],
    },
    {
      what: "time of the peak",
      value: [1.3, 1.8],
      unit: "h",
      in: "by mouth, a review (Kirchner 2004)",
      unverified: true,
    },
    { what: "time to a steady level", value: 7, unit: "d", in: "daily doses", refs: ["everolimusChina2011"] },
    {
      what: "apparent volumes, central and of tissues",
      value: [207, 485],
      unit: "L",
      in: "73 patients",
      refs: ["vanErp2016"],
    },
    { what: "bound to protein of plasma", value: 0.74, unit: "1", unverified: true },
  ],
  potency: [
    {
      what: "largest inhibition of mTOR in mononuclear cells of blood",
      value: 0.56,
      unit: "1",
      in: "19 patients at levels of treatment",
      unverified: true,
    },
    {
      what: "inactivation of S6K1 in mononuclear cells outside the body at 20 nmol/L",
      value: 0.95,
      unit: "1",
      in: "human cells",
      refs: ["boulay2004"],
    },
    { what: "half inhibition of binding to FKBP12", value: [1.6, 2.4], unit: "nmol/L", unverified: true },
  ],
  effects: [
    {
      text: "S6K1 of blood cells stays inhibited for at least 7 days at 20 mg a week and more",
      refs: ["odonnell2008"],
    },
    {
      text: "six weeks of low doses raised the answer of old people to influenza vaccine by about a fifth",
      refs: ["mannick2014"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Approved in oncology and transplantation; randomised in old people.",
  },
  approval: {
    kind: "approved",
    text: "approved in oncology and transplantation; registers were not read",
    unverified: true,
  },
  wada: notListed,
  gaps: [
    "its free level in muscle and liver was not found",
    "whether the ceiling in blood cells is of the drug, of the assay or of levels reached is not known",
  ],
  modelled: {
    modules: { everolimus: everolimusKinetics },
    wires: {
      "everolimus.body_mass": "body_size.body_mass",
      "everolimus.rapamycin_free": "rapamycin.rapamycin_free",
    },
    acts: {
      ...inTissues("rapalog", "everolimus.equivalents"),
      ...inTissues("rapalog_efficacy", "everolimus.efficacy_of_bound"),
      "t_cell.rapalog_efficacy": "everolimus.efficacy_of_bound_blood",
      "hypothalamus.rapalog": "everolimus.equivalents",
      "hypothalamus.rapalog_efficacy": "everolimus.efficacy_of_bound",
    },
    takes: { dose: "mg" },
    adds: { "everolimus.gut": "dose / 958.2[g/mol]" },
    readouts: {
      everolimus_blood: {
        unit: "nmol/L",
        is: "everolimus.everolimus_blood",
        means: "everolimus in whole blood",
        assay: "blood concentration",
        body: true,
      },
    },
  },
};
