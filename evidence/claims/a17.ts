import type { UncomputedClaim } from "./claim.ts";

/** Epitalon: telomeres are no quantity of the model, and on mTOR nothing is known. */
export const a17: UncomputedClaim = {
  id: "A17",
  kind: "agent",
  says: "Epitalon activates telomerase, partly apart from mTOR.",
  show: "It acts on the attrition of telomeres and on nothing else of the network.",
  literature: {
    says: "Longer telomeres and expression of telomerase in cells in culture, from few groups. Nothing of mTOR or AMPK was read: it has no place in a list of either.",
    verdict: "partly supported",
    refs: ["alDulaimi2025"],
  },
  verdict: "not-testable",
  why: "No source gives length of telomeres over divisions in a form that any other part of the model would feel, so that an effect on them changes nothing that is computed, and a part apart from mTOR cannot be told from the whole.",
  needs:
    "Telomere length and senescence of human cells by division, with and without epitalon at stated concentrations, each with mTORC1 free and blocked; and a plasma level in people.",
  limits: ["cells alone; a research-only peptide"],
};
