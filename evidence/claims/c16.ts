import type { UncomputedClaim } from "./claim.ts";

/** Who wrote the documents. */
export const c16: UncomputedClaim = {
  id: "C16",
  kind: "evidence",
  says: "Two of the documents are written by sellers of the agents they describe.",
  show: "The conflict of interest stated beside every claim that comes from them.",
  literature: {
    says: "Who wrote a document is a fact about it, not a finding of the literature.",
    verdict: "nothing seen",
    refs: [],
  },
  verdict: "not-testable",
  why: "No run can decide who wrote what. What is asked for is done: the conflict of interest stands beside every claim of these two documents, in the terminal, in the data and on its page.",
  needs: "the authors' declarations of interest",
  limits: [],
};
