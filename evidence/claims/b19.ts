import type { UncomputedClaim } from "./claim.ts";

/** A reader of lab values. */
export const b19: UncomputedClaim = {
  id: "B19",
  kind: "tool",
  says: "A lab-test reader: values, the good range, what moves them.",
  show: "Labs in, with units; the subject's parameters updated from them; what in a protocol moves each marker and how far, with bands.",
  literature: {
    says: "Reference ranges exist for each marker; none of them measures mTOR.",
    verdict: "nothing seen",
    refs: [],
  },
  verdict: "not-built",
  why: "A protocol has no entry for lab values, and subjects are not inferred from them.",
  needs: "inference of a subject from labs with their within-person variation",
  limits: ["what moves glucose, insulin, IGF-1 and others can be read from any run already"],
};
