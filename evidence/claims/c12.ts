import type { UncomputedClaim } from "./claim.ts";

/** No single right level. */
export const c12: UncomputedClaim = {
  id: "C12",
  kind: "rule",
  says: "No single right level for a whole life: what helps early may harm late (antagonistic pleiotropy).",
  show: "The best drive against age in the model organisms, and what the weight of the objective does to it.",
  literature: {
    says: "A theory of ageing with support from short-lived organisms; a best level by age was measured in none.",
    verdict: "contested",
    refs: [],
  },
  verdict: "not-built",
  why: "A best level over a life needs survival and fertility of model organisms, which no system has.",
  needs: "a survival layer and the presets of model organisms",
  limits: [],
};
