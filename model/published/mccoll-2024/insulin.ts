import { defineModule } from "../../language.ts";
import { published } from "./published.ts";

/** Insulin, glucose and the delayed hepatic response, as amounts. */
export const mccollInsulin = defineModule({
  id: "mccoll_insulin",
  about: "Insulin and glucose: the oscillator of Sturis 1991 with leucine-stimulated secretion.",
  needs: {
    plasma_volume: { unit: "L", typical: 4.5, means: "plasma volume" },
    leucine_plasma_amount: { unit: "mol", typical: 0.00055, means: "plasma leucine" },
  },
  inputs: {
    glucose_infusion: {
      unit: "mol/min",
      default: 0.0004163,
      means: "glucose infused throughout (75 mg/min)",
    },
  },
  parameters: published({
    insulin_at_start: {
      value: 2.8e-11,
      unit: "mol/L",
      means: "initial concentration of plasma insulin",
      at: "initial value 3",
    },
    k_leucine_secretion: {
      value: 2.29e-8,
      unit: "1/min",
      means: "insulin secreted per plasma leucine",
      at: "k4",
    },
    distribution_plasma: { value: 3, unit: "L", means: "insulin distribution volume, plasma", at: "k48" },
    distribution_interstitium: {
      value: 11,
      unit: "L",
      means: "insulin distribution volume, interstitium",
      at: "k49",
    },
    distribution_glucose: { value: 10, unit: "L", means: "glucose distribution volume", at: "k50" },
    exchange: { value: 0.0955, unit: "L/min", means: "insulin exchange plasma to interstitium", at: "k51" },
    life_plasma: { value: 3.62, unit: "min", means: "insulin degradation time, plasma", at: "k52" },
    life_interstitium: {
      value: 92.6,
      unit: "min",
      means: "insulin degradation time, interstitium",
      at: "k53",
    },
    delay: { value: 28, unit: "min", means: "delay of hepatic response", at: "k54" },
    secretion_max: { value: 1.12e-9, unit: "mol/min", means: "largest glucose-driven secretion", at: "k55" },
    secretion_width: { value: 0.000921, unit: "mol/L", means: "glucose width of secretion", at: "k56" },
    secretion_half: { value: 0.00961, unit: "mol/L", means: "glucose at half secretion", at: "k57" },
    uptake_brain: {
      value: 0.00027,
      unit: "mol/min",
      means: "insulin-independent uptake at saturation",
      at: "k58",
    },
    uptake_brain_glucose: {
      value: 0.000604,
      unit: "mol/L",
      means: "glucose scale of insulin-independent uptake",
      at: "k59",
    },
    uptake_glucose: {
      value: 0.00262,
      unit: "mol/L",
      means: "glucose scale of insulin-dependent uptake",
      at: "k60",
    },
    uptake_floor: {
      value: 0.000171,
      unit: "mol/min",
      means: "insulin-dependent uptake at no insulin",
      at: "k61",
    },
    uptake_ceiling: {
      value: 0.00461,
      unit: "mol/min",
      means: "insulin-dependent uptake at saturation",
      at: "k62",
    },
    uptake_steepness: { value: 1.33, unit: "1", means: "steepness of insulin-dependent uptake", at: "k63" },
    uptake_insulin: { value: 3.89e-10, unit: "mol/L", means: "insulin scale of uptake", at: "k64" },
    production_max: {
      value: 0.000794,
      unit: "mol/min",
      means: "largest hepatic glucose production",
      at: "k65",
    },
    production_steepness: {
      value: 45000000000,
      unit: "L/mol",
      means: "steepness of hepatic response",
      at: "k66",
    },
    production_insulin: {
      value: 1.39e-10,
      unit: "mol/L",
      means: "insulin at half hepatic production",
      at: "k67",
    },
  }),
  terms: {
    secretion: {
      unit: "mol/min",
      is: "secretion_max / (1 + exp((secretion_half - glucose / distribution_glucose) / secretion_width))",
      means: "f1",
    },
    uptake_independent: {
      unit: "mol/min",
      is: "uptake_brain * (1 - exp(-glucose / (uptake_brain_glucose * distribution_glucose)))",
      means: "f2",
    },
    uptake_gradient: { unit: "1", is: "glucose / (uptake_glucose * distribution_glucose)", means: "f3" },
    remote_insulin: {
      unit: "1",
      is: "max(insulin_interstitium, 1e-30[mol]) / uptake_insulin * (1 / distribution_interstitium + 1 / (exchange * life_interstitium))",
      means: "interstitial insulin, scaled",
    },
    uptake_dependent: {
      unit: "mol/min",
      is: "uptake_floor + (uptake_ceiling - uptake_floor) / (1 + exp(-uptake_steepness * log(remote_insulin)))",
      means: "f4",
    },
    production: {
      unit: "mol/min",
      is: "production_max / (1 + exp(production_steepness * (delay_3 / distribution_plasma - production_insulin)))",
      means: "f5",
    },
  },
  states: {
    insulin: {
      unit: "mol",
      initial: "insulin_at_start * plasma_volume",
      scale: 2e-10,
      means: "plasma insulin",
    },
    insulin_interstitium: { unit: "mol", initial: "0", scale: 5e-10, means: "interstitial insulin" },
    glucose: { unit: "mol", initial: "0", scale: 0.05, means: "glucose" },
    delay_1: { unit: "mol", initial: "0", scale: 2e-10, means: "first delay stage" },
    delay_2: { unit: "mol", initial: "0", scale: 2e-10, means: "second delay stage" },
    delay_3: { unit: "mol", initial: "0", scale: 2e-10, means: "third delay stage" },
  },
  processes: {
    leucine_secretion: {
      to: "insulin",
      rate: "k_leucine_secretion * leucine_plasma_amount",
      means: "leucine-stimulated secretion, r4",
      evidence: { refs: ["mccoll2024"] },
    },
    glucose_secretion: {
      to: "insulin",
      rate: "secretion",
      means: "glucose-stimulated secretion",
      evidence: { refs: ["mccoll2024"] },
    },
    exchange_with_interstitium: {
      from: "insulin",
      to: "insulin_interstitium",
      rate: "exchange * (insulin / distribution_plasma - insulin_interstitium / distribution_interstitium)",
      means: "transcapillary exchange",
      evidence: { refs: ["mccoll2024"] },
    },
    plasma_degradation: {
      from: "insulin",
      rate: "insulin / life_plasma",
      means: "degradation",
      evidence: { refs: ["mccoll2024"] },
    },
    interstitial_degradation: {
      from: "insulin_interstitium",
      rate: "insulin_interstitium / life_interstitium",
      means: "degradation",
      evidence: { refs: ["mccoll2024"] },
    },
    glucose_entry: {
      to: "glucose",
      rate: "glucose_infusion",
      means: "infused glucose",
      evidence: { refs: ["mccoll2024"] },
    },
    glucose_production: {
      to: "glucose",
      rate: "production",
      means: "hepatic production",
      evidence: { refs: ["mccoll2024"] },
    },
    glucose_uptake_independent: {
      from: "glucose",
      rate: "uptake_independent",
      means: "brain uptake",
      evidence: { refs: ["mccoll2024"] },
    },
    glucose_uptake_dependent: {
      from: "glucose",
      rate: "uptake_gradient * uptake_dependent",
      means: "muscle and fat uptake",
      evidence: { refs: ["mccoll2024"] },
    },
    delay_in: {
      to: "delay_1",
      rate: "3 * (insulin - delay_1) / delay",
      means: "delay",
      evidence: { refs: ["mccoll2024"] },
    },
    delay_between: {
      to: "delay_2",
      rate: "3 * (delay_1 - delay_2) / delay",
      means: "delay",
      evidence: { refs: ["mccoll2024"] },
    },
    delay_out: {
      to: "delay_3",
      rate: "3 * (delay_2 - delay_3) / delay",
      means: "delay",
      evidence: { refs: ["mccoll2024"] },
    },
  },
  offers: {
    insulin_amount: { unit: "mol", is: "insulin", means: "plasma insulin" },
    insulin_concentration: { unit: "mol/L", is: "insulin / plasma_volume", means: "plasma insulin" },
    glucose_concentration: { unit: "mol/L", is: "glucose / distribution_glucose", means: "glucose" },
  },
  steady: { none: "ultradian oscillations are what the equations are for" },
  limits: [
    "insulin secreted by leucine only and by glucose; no incretins",
    "the glucose constants are those of one study of men under glucose infusion",
  ],
});
