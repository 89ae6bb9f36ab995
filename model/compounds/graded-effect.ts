import { defineModule, defineParameters } from "../language.ts";

const brought = {
  grade: "assumed",
  why: "stands for any agent: each brings its own",
  wouldSettle: "nothing to settle: a place for a number",
} as const;

const following = {
  grade: "assumed",
  why: "one lag of first order between plasma or medium and the target",
  wouldSettle: "the target over the first hours of a steady level, and after it is taken away",
} as const;

/** What a level does to one target: half of its effect at a level, after a lag. Each agent brings its numbers. */
export const gradedEffect = defineModule({
  id: "graded_effect",
  about: "Effect of an agent on one target, by its level with a lag: a Hill curve up to a largest effect.",
  needs: { level_free: { unit: "umol/L", typical: 0, means: "the agent that cells see" } },
  parameters: defineParameters({
    k_half: {
      value: 10,
      unit: "umol/L",
      means: "level at half of its effect",
      evidence: brought,
      spread: { kind: "lognormal", factor: 3 },
    },
    n_half: {
      value: 1,
      unit: "1",
      means: "steepness of that",
      evidence: brought,
      spread: { kind: "lognormal", factor: 1.2 },
    },
    gain_effect: {
      value: 0.5,
      unit: "1",
      means: "largest effect: a share that is taken away, or a rise over rest",
      evidence: brought,
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_effect: {
      value: 30,
      unit: "min",
      means: "lag between the level and the target",
      evidence: brought,
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { felt: { unit: "umol/L", initial: 0, scale: 1, means: "level as the target feels it" } },
  terms: {
    effect: {
      unit: "1",
      is: "gain_effect * hill(max(0, felt), k_half, n_half)",
      means: "effect, 0 without the agent",
    },
  },
  processes: {
    arriving: {
      to: "felt",
      rate: "level_free / tau_effect",
      means: "the level arrives",
      evidence: following,
    },
    leaving: { from: "felt", rate: "felt / tau_effect", means: "and leaves as fast", evidence: following },
  },
  offers: {
    share: { unit: "1", is: "min(1, effect)", means: "share of the largest stress or block, 0 to 1" },
    left: { unit: "1", is: "max(0, 1 - effect)", means: "what is left of the target, 1 without the agent" },
    raised: { unit: "1", is: "1 + effect", means: "the target relative to rest, 1 without the agent" },
  },
  limits: [
    "one curve for enzyme and cell: where an enzyme's number is used, ATP and binding in cells are not accounted for",
    "no tolerance and no recovery by new protein",
  ],
});
