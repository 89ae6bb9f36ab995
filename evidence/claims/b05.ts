import type { UncomputedClaim } from "./claim.ts";

/** From a picture of diet, labs and signs to the tone of mTOR. */
export const b05: UncomputedClaim = {
  id: "B05",
  kind: "tool",
  says: "From a picture of diet, labs and signs one may suspect mTOR over-activation (much protein, acne, inflammation, easy muscle, high testosterone, low mood).",
  show: "The inverse question: given observations with their errors, the posterior over mTOR tone of each tissue and over the inputs that would explain it, and the one measurement that would narrow it most.",
  literature: {
    says: "A hypothesis from one anecdote; no study has gone from such a picture to mTOR activity of any tissue.",
    verdict: "unsupported",
    refs: [],
  },
  verdict: "not-built",
  why: "There is no inverse question yet: runs go from inputs to readouts alone. Acne and mood are no readouts.",
  needs:
    "inference of subjects from labs (the reader of lab values, B19), and trials that hold labs beside p-S6K1 of a biopsy",
  limits: ["no blood test shows mTOR of muscle"],
};
