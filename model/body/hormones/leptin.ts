import { byHabit, runningNeed } from "../../habit.ts";
import { defineModule } from "../../language.ts";
import { firstOrder } from "./evidence.ts";
import { leptinParameters } from "./leptin-parameters.ts";

/** Leptin of plasma. */
export const leptin = defineModule({
  id: "leptin",
  about: "Leptin: synthesis in fat by its mass, remembered energy and sex, first-order clearance.",
  needs: {
    ...runningNeed,
    energy_ratio: { unit: "1", typical: 1, means: "remembered intake of energy over its use" },
    fat_mass: { unit: "kg", typical: 15, means: "body fat" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  },
  inputs: { leptin_infusion: { unit: "ug/(L*min)", default: 0, means: "leptin infused, per volume" } },
  parameters: leptinParameters,
  states: {
    synthesis: { unit: "1", initial: 1, means: "synthesis per fat, relative to balance" },
    leptin: { unit: "ug/L", initial: "leptin_normal", scale: 5, means: "leptin of plasma" },
  },
  terms: {
    sex: { unit: "1", is: "male + (1 - male) * ratio_woman", means: "women over men at the same fat" },
    amount: { unit: "1", is: "(fat_mass / fat_normal)^power_fat", means: "fat that makes it" },
  },
  processes: {
    synthesis_rises: {
      to: "synthesis",
      rate: `(frac_left + (1 - frac_left) * (1 + k_energy) * michaelis(energy_ratio, k_energy)) * ${byHabit("synthesis_morning")} / tau_synthesis`,
      means: "energy raises synthesis",
      evidence: { refs: ["boden1996"] },
    },
    synthesis_falls: {
      from: "synthesis",
      rate: "synthesis / tau_synthesis",
      means: "synthesis falls back",
      evidence: firstOrder,
    },
    release: {
      to: "leptin",
      rate: "k_clearance * leptin_normal * sex * amount * synthesis",
      means: "release from fat",
      evidence: { refs: ["wong2004"] },
    },
    infusion: {
      to: "leptin",
      rate: "leptin_infusion",
      means: "leptin infused",
      evidence: { refs: ["wong2004"] },
    },
    clearance: {
      from: "leptin",
      rate: "k_clearance * leptin",
      means: "clearance",
      evidence: { refs: ["wong2004"] },
    },
  },
  offers: {
    leptin_concentration: { unit: "ug/L", is: "leptin", means: "leptin of plasma" },
    leptin_relative: {
      unit: "1",
      is: "leptin / (leptin_normal * sex)",
      means: "leptin, relative to 15 kg of fat in balance in the same sex",
    },
  },
  limits: [
    "no peak at night and no pulses",
    "the obese fall less in the first day of a fast than lean people: the same share here",
    "glucose infused in a fast holds leptin up in man: here only as far as it counts as energy",
  ],
});
