import type { Agent } from "./agent.ts";
import { everolimusInCells, everolimusKinetics } from "./everolimus-kinetics.ts";
import { notListed } from "./status.ts";
import { inTissues } from "./tissue-channels.ts";

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
    {
      what: "trough that is aimed at in transplantation, beside other drugs",
      value: [3, 8],
      unit: "ug/L",
      in: "whole blood",
      refs: ["shipkova2016"],
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
  cells: {
    modules: { everolimus: everolimusInCells },
    wires: {},
    acts: inTissues("rapalog", "everolimus.equivalents"),
    takes: { dose: "nmol/L" },
    during: { "everolimus.level": "dose" },
  },
};
