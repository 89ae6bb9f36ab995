/**
 * A secretagogue on the pituitary: it releases a burst when its receptor is first bound, and ever less while it stays
 * bound. The module that takes these parts declares `level`, `k_gh`, `n_gh` and `tau_used`.
 */
export const burstStates = {
  used: { unit: "1", initial: 0, scale: 0.5, means: "binding that the pituitary has got used to" },
} as const;

/** How far the receptor is bound, and how much of that is new. */
export const burstTerms = {
  bound: { unit: "1", is: "hill(max(level, 0), k_gh, n_gh)", means: "receptor bound, 0 to 1" },
  fresh: {
    unit: "1",
    is: "max(0, bound - used) / (bound + 0.001)",
    means: "share of it that the pituitary still answers",
  },
} as const;

const episode = {
  grade: "assumed",
  why: "one episode of release ends while the agonist is still there; one lag is the simplest that does so",
  wouldSettle: "growth hormone under an agonist that is held constant for hours",
} as const;

/** Getting used to what is bound, and forgetting it. */
export const burstProcesses = {
  getting_used: {
    to: "used",
    rate: "bound / tau_used",
    means: "the pituitary gets used to what is bound",
    evidence: episode,
  },
  forgetting: {
    from: "used",
    rate: "used / tau_used",
    means: "and answers again when it is gone",
    evidence: episode,
  },
} as const;

/** What the form leaves out. */
export const burstLimits = [
  "the pituitary gets used to each secretagogue apart: one after another they do not tire each other",
  "a level that is held releases one burst: what weeks of it do is not here",
] as const;
