import type { UncomputedClaim } from "./claim.ts";

/** Cycles tried on oneself. */
export const b23: UncomputedClaim = {
  id: "B23",
  kind: "tool",
  says: "Readers test cycles on themselves.",
  show: "An n-of-1 plan: how many alternating periods and which readouts would tell two protocols apart for one person, given noise of the assay and day-to-day variation.",
  literature: {
    says: "n-of-1 designs are established; none for such cycles was seen.",
    verdict: "nothing seen",
    refs: [],
  },
  verdict: "not-built",
  why: "There is no design of n-of-1 trials: comparisons of two protocols with bands are there, the noise of assays within one person is not.",
  needs: "within-person variation of each assay, and a power calculation over alternating periods",
  limits: [],
};
