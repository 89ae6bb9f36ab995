import type { UncomputedClaim } from "./claim.ts";

/** MGF: nothing to compute, since neither the peptide nor its receptor is settled. */
export const a12: UncomputedClaim = {
  id: "A12",
  kind: "agent",
  says: "MGF, a splice variant of IGF-1, raises mTOR locally in muscle.",
  show: "An effect confined to the loaded muscle, with the disputed identity and receptor of the E peptide stated.",
  literature: {
    says: "Message of IGF-1Ec rises in injured and loaded muscle; mature IGF-1 is the same in all splice forms. Whether an E peptide exists of its own, and which receptor it has, is disputed. Nothing links it to mTOR.",
    verdict: "unsupported",
    refs: ["rotwein2014", "yang2002", "kandalla2011"],
  },
  verdict: "not-testable",
  why: "The agent has no known receptor, no exposure that others could be multiples of, and no measured effect on mTOR: there is no arrow to put into the model. That load itself acts in the loaded muscle alone is shown at B14, without MGF.",
  needs:
    "The E peptide found as such in human muscle after load, its receptor, and T389 of S6K1 in loaded against unloaded muscle with the peptide or its receptor blocked.",
  limits: ["a research-only peptide, prohibited in sport"],
};
