import { defineModule, defineParameters } from "../../language.ts";
import { growthHormoneParameters } from "./growth-hormone-parameters.ts";
import { growthHormonePulseParameters } from "./growth-hormone-pulse-parameters.ts";
import { growthHormoneLimits, growthHormoneNeeds, growthHormoneTerms } from "./growth-hormone-terms.ts";

/** Growth hormone in pulses: the same mean secretion, given out by a burst phase whose speed follows the drive. */
export const growthHormonePulses = defineModule({
  id: "growth_hormone_pulses",
  about:
    "The secretion of the mean model in bursts: a phase that runs faster under more drive, and a smooth kernel.",
  needs: growthHormoneNeeds,
  parameters: defineParameters({ ...growthHormoneParameters, ...growthHormonePulseParameters }),
  states: {
    gh: { unit: "ug/L", initial: "gh_rest", means: "growth hormone of plasma" },
    burst_phase: { unit: "1", initial: 0, scale: 6, means: "phase of the bursts, one at every full turn" },
  },
  terms: {
    ...growthHormoneTerms,
    kernel: {
      unit: "1",
      is: "frac_basal + (1 - frac_basal) * exp(power_kernel * (cos(burst_phase) - 1)) / ratio_kernel",
      means: "burst, 1 on average over a turn",
    },
  },
  processes: {
    secretion: {
      to: "gh",
      rate: "turnover * gh_rest * drive * kernel",
      means: "secretion in bursts",
      evidence: { refs: ["hartman1992", "ho1988"] },
    },
    clearance: {
      from: "gh",
      rate: "turnover * gh",
      means: "clearance",
      evidence: { refs: ["hartman1992"] },
    },
    burst_clock: {
      to: "burst_phase",
      rate: "6.283185307179586 * pulses_normal * max(drive, 0.001)^power_frequency",
      means: "the drive sets the speed from burst to burst",
      evidence: { refs: ["ho1988"] },
    },
  },
  offers: {
    gh_concentration: { unit: "ug/L", is: "gh", means: "growth hormone of plasma" },
    gh_relative: { unit: "1", is: "gh / gh_rest", means: "growth hormone, relative to rest" },
  },
  steady: { none: "it comes in pulses" },
  limits: [
    ...growthHormoneLimits,
    "bursts are regular, and which phase a person is in is not known: average over starts",
    "pulses of a fast are 3.6 times as high as fed ones, measured 2.1",
    "the mean over time is that of the mean model only while the drive stands still over a burst",
  ],
});
