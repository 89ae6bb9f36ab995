import type { UncomputedClaim } from "./claim.ts";

/** From yeast to mice. */
export const c05: UncomputedClaim = {
  id: "C05",
  kind: "evidence",
  says: "Lower insulin/IGF/mTOR signalling lengthens life from yeast to flies to mice.",
  show: "Presets of species with the published interventions: survival curves by one law, fitted on the controls of each species, predicting the interventions.",
  literature: {
    says: "Broadly true, with negative controls: not every lowering of IGF-1 lengthens life.",
    verdict: "partly supported",
    refs: ["kenyon1993", "holzenberger2003", "bokov2011", "harrison2009"],
  },
  verdict: "not-built",
  why: "No system has survival, and of model organisms there is the mouse alone.",
  needs: "a survival layer and the presets of model organisms",
  limits: [],
};
