import { defineModule, defineParameters } from "../language.ts";
import { curveFit } from "./fitting.ts";

/** A stand-in for the protein turnover of muscle where no signalling is modelled. */
export const muscleTurnover = defineModule({
  id: "muscle_turnover",
  about: "Muscle protein synthesis and breakdown as folds of fasted, for a body without muscle signalling.",
  needs: {
    muscle_leucine: { unit: "mmol/L", typical: 0.13, means: "free leucine in muscle cell water" },
    muscle_leucine_fasting: { unit: "mmol/L", typical: 0.13, means: "the same, fasted" },
    proteolysis_brake: { unit: "1", typical: 0, means: "brake of insulin on breakdown, 0 when fasted" },
  },
  parameters: defineParameters({
    synthesis_max: {
      value: 2,
      unit: "1",
      means: "synthesis at endless leucine, relative to fasted",
      evidence: {
        grade: "transferred",
        ref: "greenhaff2008",
        at: "abstract: tripled amino acids double synthesis",
        from: "a clamp of several hours in young men",
        why: "the stand-in only has to draw about as much leucine from the pool as muscle does",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
    frac_restrained: {
      value: 0.6,
      unit: "1",
      means: "share of muscle breakdown that insulin can hold back",
      evidence: {
        grade: "fitted",
        to: ["mccoll2024", "greenhaff2008"],
        how: `${curveFit}; leg breakdown falls by half at 30 mU/L and no further`,
      },
      spread: { kind: "normal", sd: 0.08 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    protein_synthesis: {
      unit: "1",
      is: "synthesis_max * michaelis(muscle_leucine, (synthesis_max - 1) * muscle_leucine_fasting)",
      means: "synthesis relative to fasted",
    },
    protein_breakdown: {
      unit: "1",
      is: "1 - frac_restrained * proteolysis_brake",
      means: "breakdown relative to fasted",
    },
  },
  limits: [
    "a stand-in: no signalling, no refractory time, no exercise; a system with muscle modules wires those instead",
    "a synthesis_max near 1 makes its half-point vanish",
  ],
});
