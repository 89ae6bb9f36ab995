import { assumed, derived } from "../tissues/tissue.ts";
import type { Agent } from "./agent.ts";
import { type Oral, plainInBody, plainOverCells } from "./plain-parts.ts";
import { notListed, supplementStatus } from "./status.ts";

const oral: Oral = {
  molarMass: 368.38,
  numbers: {
    k_absorption: {
      value: 0.0083,
      evidence: assumed(
        "a half-life of absorption of 1.4 h is told of the conjugates in an abstract without an identifier; their peak comes after 3.3 h",
        "parent in plasma by a sensitive assay over hours",
      ),
      factor: 2,
    },
    volume_oral: {
      value: 2900,
      evidence: derived(
        "vareed2008",
        "10 g leave 11 of 12 people below 50 ng/mL: half of that, 68 nmol/L, taken as the peak in 70 kg",
      ),
      factor: 3,
    },
    half_life_plasma: {
      value: 3,
      evidence: assumed(
        "6.8 h is that of conjugates; the parent is gone sooner",
        "parent over a day after a dose",
      ),
      factor: 2,
    },
  },
};

const targets = {
  raptor: {
    channel: "mtorc1_direct",
    as: "left",
    numbers: {
      k_half: {
        value: 10,
        evidence: assumed(
          "p-S6K1 of nasopharyngeal carcinoma cells was 0.19 of control at 50 and 0.06 at 100 umol/L after a day, in a paper seen without an identifier",
          "p-S6K1 of untransformed cells over curcumin at 2 h",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 1,
        evidence: assumed("next to nothing is left at 100 umol/L in the same paper", "p-S6K1 over curcumin"),
        factor: 1.05,
      },
    },
  },
  energy: {
    channel: "energy_stress",
    as: "share",
    numbers: {
      k_half: {
        value: 25,
        evidence: assumed(
          "p-AMPK of the same cells was 3.9 times control at 50 umol/L and 4.3 at 100",
          "p-AMPK over curcumin",
        ),
        factor: 3,
      },
      gain_effect: {
        value: 0.2,
        evidence: assumed(
          "somewhat less than metformin, at 0.25 here",
          "p-AMPK over curcumin and metformin in the same cells",
        ),
        factor: 2,
      },
      tau_effect: { value: 120, evidence: assumed("as metformin", "p-AMPK over the hours after curcumin") },
    },
  },
} as const;

/** Curcumin: in a dish an inhibitor of mTORC1, in plasma hardly there. */
export const curcumin: Agent = {
  id: "curcumin",
  name: "Curcumin",
  aliases: ["turmeric"],
  class: "polyphenol",
  taken: "amount",
  targets: [
    {
      node: "raptor",
      sign: -1,
      how: "raptor comes off mTOR (Beevers 2009)",
      tissue: "cancer cells",
      unverified: true,
    },
    {
      node: "mTORC1",
      sign: -1,
      how: "S6K1 and 4E-BP1 less phosphorylated; over a day less mTOR, raptor and rictor (Johnson 2009)",
      tissue: "colorectal cancer cells",
      unverified: true,
    },
    {
      node: "Akt",
      sign: 1,
      how: "S473 more phosphorylated, as PHLPP1 falls (Johnson 2009)",
      tissue: "colorectal cancer cells",
      unverified: true,
    },
    {
      node: "AMPK",
      sign: 1,
      how: "p-AMPK four times control at 50 umol/L",
      tissue: "nasopharyngeal carcinoma cells",
      unverified: true,
    },
  ],
  kinetics: [
    { what: "conjugates after 10 and 12 g, peak", value: [1.73, 2.3], unit: "ug/mL", refs: ["vareed2008"] },
    {
      what: "half-life of conjugates",
      value: 6.77,
      unit: "h",
      sd: 0.83,
      in: "standard error",
      refs: ["vareed2008"],
    },
    {
      what: "peak of conjugates",
      value: 3.29,
      unit: "h",
      sd: 0.43,
      in: "standard error",
      refs: ["vareed2008"],
    },
    {
      what: "free curcuminoids 1.5 h after people's own supplements",
      value: [1, 18.6],
      unit: "ng/mL",
      in: "47 users",
      refs: ["kroon2023"],
    },
  ],
  potency: [],
  reach: {
    unit: "umol/L",
    reachable: 0.05,
    culture: 10,
    how: "highest of 47 users, 18.6 ng/mL of curcumin and its kin; cells are given 10 umol/L and more (the latter from a paper without an identifier)",
    refs: ["kroon2023", "vareed2008"],
  },
  effects: [
    { text: "No curcumin in serum up to 8 g; low levels in two people with 10 or 12 g", refs: ["lao2006"] },
    {
      text: "Patients with 3.6 g a day had 8 to 13 nmol/g in the mucosa of the colon: the gut is reached",
      unverified: true,
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "cell",
    note: "What people are exposed to is next to nil outside the gut.",
  },
  approval: supplementStatus,
  wada: notListed,
  gaps: [
    "half-inhibiting concentration in untransformed cells",
    "formulations differ a hundredfold in conjugates",
  ],
  modelled: plainInBody("curcumin", oral, targets),
  cells: plainOverCells("curcumin", targets),
};
