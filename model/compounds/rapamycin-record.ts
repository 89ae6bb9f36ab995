import type { Agent } from "./agent.ts";
import { notListed } from "./status.ts";

/** Rapamycin. Its module is `rapamycin.ts`; what it does in tissues is in `mtor_complexes`. */
export const rapamycinAgent: Agent = {
  id: "rapamycin",
  name: "Rapamycin (sirolimus)",
  aliases: ["sirolimus"],
  class: "macrolide, approved drug",
  taken: "amount",
  targets: [
    { node: "FKBP12", sign: 1, how: "makes it bind the FRB domain of mTOR", refs: ["banaszynski2005"] },
    {
      node: "mTORC1",
      sign: -1,
      how: "keeps substrates away and raptor loosely bound; S6K1 wholly, 4E-BP1 in part",
      refs: ["feldman2009", "thoreen2009"],
    },
    {
      node: "mTORC2",
      sign: -1,
      how: "not itself: over days the drug keeps new mTOR from rictor",
      refs: ["ye2012", "lamming2012"],
    },
  ],
  kinetics: [
    {
      what: "half-life, blood",
      value: 62,
      unit: "h",
      sd: 16,
      in: "patients with kidneys (Zimmerman and Kahan 1997)",
      unverified: true,
    },
    {
      what: "oral clearance",
      value: 278,
      unit: "mL/(h*kg)",
      sd: 117,
      in: "healthy men",
      refs: ["brattstrom2000"],
    },
    { what: "time of the peak", value: 1.4, unit: "h", sd: 1.2, unverified: true },
    { what: "blood over plasma", value: 36, unit: "1", refs: ["brattstrom2000"] },
    { what: "unbound share of plasma", value: 0.025, unit: "1", sd: 0.002, refs: ["yatscoff1993"] },
    { what: "area with a fatty meal over fasted", value: 1.35, unit: "1", refs: ["zimmerman1999"] },
    { what: "share of an oral solution that arrives", value: 0.14, unit: "1", unverified: true },
  ],
  potency: [
    { what: "dissociation from FKBP12", value: 0.2, unit: "nmol/L", refs: ["banaszynski2005"] },
    { what: "dissociation of both from FRB", value: 12, unit: "nmol/L", sd: 0.8, refs: ["banaszynski2005"] },
    {
      what: "dissociation from FRB without FKBP12",
      value: 26,
      unit: "umol/L",
      sd: 0.8,
      refs: ["banaszynski2005"],
    },
    { what: "p-S6K1 T389 of cells half gone", value: [0.05, 1], unit: "nmol/L", unverified: true },
  ],
  effects: [
    {
      text: "12 mg before lifting took away the early rise of synthesis, near 40 %; the rate at rest stayed",
      refs: ["drummond2009"],
    },
    {
      text: "Before 10 g of essential amino acids it took away the rise of about 60 % (Dickinson 2011)",
      unverified: true,
    },
    { text: "Synthesis of fasted people stays as it is (Dickinson 2013)", unverified: true },
    { text: "With ketamine it prolonged the answer of patients", refs: ["abdallah2020"] },
    {
      text: "Mice live longer on it, females more; no number of that is carried to people",
      unverified: true,
    },
    {
      text: "PEARL, 114 people for 48 weeks of a compounded product: no change of visceral fat, the main question; lean mass of women on more of it up, as a further question",
      unverified: true,
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-mechanism",
    note: "Transplants and lymphangioleiomyomatosis; blocks of synthesis in human muscle.",
  },
  approval: {
    kind: "approved",
    text: "in the United States since 1999, after transplants; later for lymphangioleiomyomatosis",
    unverified: true,
  },
  wada: notListed,
  gaps: [
    "p-S6K1 over free drug in human tissue",
    "phosphatidic acid and it do not compete here",
    "free drug in tissues is taken as in plasma",
  ],
  modelled: {
    inSystem:
      "is in the bodies from the start: write `compound: rapamycin, dose: 5 mg, route: oral`; for people who take it, a prescriber and no model decides",
  },
  cells: { inSystem: "write `medium: {rapamycin: 20 nmol/L}` or `compound: rapamycin, dose: 20 nmol/L`" },
};
