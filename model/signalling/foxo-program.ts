import { byHabit, habitualMorning, runningNeed } from "../habit.ts";
import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** FoxO, which Akt keeps out of the nucleus, and its programme: atrogenes in muscle, gluconeogenic genes in liver. */
export const foxoProgram = defineModule({
  id: "tissue_foxo",
  about: "Nuclear FoxO (at once) and its programme in a tissue, relative to rest.",
  needs: {
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    glucocorticoid: { unit: "1", typical: 1, means: "cortisol action relative to its daily mean" },
    ...runningNeed,
    smad: { unit: "1", typical: 1, means: "Smad2/3 signal relative to rest" },
  },
  parameters: defineParameters({
    foxo_level: level("FoxO1 and FoxO3"),
    program_morning: habitualMorning("the FoxO programme"),
    akt_rest: atRest(0.0654, "1", "Akt signal at rest", "Akt signal of the resting tissue"),
    k_akt: {
      value: 1,
      unit: "1",
      means: "Akt signal, relative to rest, that halves nuclear FoxO",
      evidence: {
        grade: "assumed",
        why: "half of FoxO is nuclear in the fasted",
        wouldSettle: "nuclear FoxO over insulin steps",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    n_akt: {
      value: 1.5,
      unit: "1",
      means: "steepness of Akt on FoxO",
      evidence: { grade: "assumed", why: "three sites", wouldSettle: "nuclear FoxO over insulin steps" },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_glucocorticoid: {
      value: 0.4,
      unit: "1",
      means: "share of the programme that scales with cortisol",
      evidence: {
        grade: "assumed",
        why: "the glucocorticoid receptor and FoxO act on the atrogenes together",
        wouldSettle: "atrogenes over cortisol steps",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_smad: {
      value: 0.2,
      unit: "1",
      means: "share of the programme that scales with Smad2/3",
      evidence: {
        grade: "assumed",
        why: "Smad2/3 raises atrogenes modestly",
        wouldSettle: "atrogenes over myostatin steps",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_program: {
      value: 480,
      unit: "min",
      means: "turnover of the programme",
      evidence: {
        grade: "assumed",
        why: "message in hours, ligases and what they take in half a day",
        wouldSettle: "atrogin-1 protein after Akt is blocked",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    program: { unit: "1", initial: "foxo_level", means: "FoxO programme relative to rest", scale: 1 },
  },
  terms: {
    nuclear: {
      unit: "1",
      is: "(1 + k_akt^(-n_akt)) / (1 + (max(0, akt_active) / akt_rest / k_akt)^n_akt)",
      means: "nuclear share of FoxO relative to rest",
    },
    target: {
      unit: "1",
      is: "foxo_level * nuclear * max(0, 1 - frac_glucocorticoid + frac_glucocorticoid * max(0, glucocorticoid)) * max(0, 1 - frac_smad + frac_smad * max(0, smad))",
      means: "where the programme is heading",
    },
  },
  processes: {
    making: {
      to: "program",
      rate: `target * ${byHabit("program_morning")} / tau_program`,
      means: "FoxO switches its genes on",
      evidence: { refs: ["zhao2007", "kumar2010"] },
    },
    loss: {
      from: "program",
      rate: "program / tau_program",
      means: "what it made is lost",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "atrogin-1 protein after Akt is blocked",
      },
    },
  },
  offers: {
    foxo_active: { unit: "1", is: "foxo_level * nuclear", means: "nuclear FoxO relative to rest" },
    foxo_program: { unit: "1", is: "program", means: "FoxO programme relative to rest" },
  },
  genes: {
    FOXO1: ["foxo_level"],
    FOXO3: ["foxo_level"],
  },
  limits: [
    "isoforms are not told apart: FOXO1 and FOXO3 both scale the whole pool",
    "PGC-1a restrains FoxO3 (Sandri 2006): left out",
    "with insulin on hepatocytes FoxO falls to 0.15 of the insulin-free cell; PEPCK falls to 0.05 (Li 2010)",
  ],
});
