import { defineModule } from "../language.ts";
import { pkcParameters } from "./pkc-parameters.ts";

/** PKC alpha under mTORC2, and the actin cytoskeleton that follows it. */
export const pkc = defineModule({
  id: "tissue_pkc",
  about: "S657 of PKC alpha and order of the actin cytoskeleton, both under active mTORC2.",
  needs: { mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" } },
  parameters: pkcParameters,
  states: {
    site: { unit: "1", initial: "site_rest", means: "share of PKC alpha with S657 phosphorylated", scale: 1 },
    skeleton: { unit: "1", initial: 1, means: "order of actin over rest", scale: 1 },
  },
  terms: {
    target: {
      unit: "1",
      is: "min(1, site_rest * (1 + k_site) * michaelis(max(0, mtorc2_active) / mtorc2_rest, k_site))",
      means: "share that mTORC2 leads to",
    },
  },
  processes: {
    setting: {
      to: "site",
      rate: "target / tau_site",
      means: "mTORC2 sets the site",
      evidence: { refs: ["sarbassov2004"] },
    },
    losing: {
      from: "site",
      rate: "site / tau_site",
      means: "and it is lost with the protein",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "S657 after a kinase inhibitor" },
    },
    ordering: {
      to: "skeleton",
      rate: "site / site_rest / tau_skeleton",
      means: "actin follows PKC",
      evidence: { refs: ["sarbassov2004"] },
    },
    disordering: {
      from: "skeleton",
      rate: "skeleton / tau_skeleton",
      means: "and loses its order",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "actin after knock-down of rictor" },
    },
  },
  offers: {
    p_pkca_s657: { unit: "1", is: "site", means: "share of PKC alpha with S657 phosphorylated" },
    actin_order: { unit: "1", is: "skeleton", means: "order of the actin cytoskeleton over rest" },
  },
  limits: [
    "PKC alpha stands for the AGC kinases that mTORC2 serves beside Akt; SGK1 is not told apart",
    "what disordered actin does to force and to uptake of glucose is not modelled",
  ],
});
