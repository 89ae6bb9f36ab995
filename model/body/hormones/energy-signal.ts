import { defineModule } from "../../language.ts";
import { energySignalParameters } from "./energy-signal-parameters.ts";
import { firstOrder } from "./evidence.ts";

/** What slow hormones know of the diet: memories of energy, protein and carbohydrate. */
export const energySignal = defineModule({
  id: "energy_signal",
  about:
    "Intake of energy over its use, and of protein and carbohydrate, as the endocrine system remembers them.",
  needs: {
    energy_intake: { unit: "kcal/min", typical: 1.75, means: "energy absorbed" },
    energy_expenditure: { unit: "kcal/min", typical: 1.75, means: "energy spent" },
    leucine_arrival: { unit: "mmol/min", typical: 0.022, means: "leucine arriving from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0.072, means: "other essential amino acids arriving" },
    neaa_arrival: { unit: "mmol/min", typical: 0.13, means: "non-essential amino acids arriving" },
    glucose_arrival: { unit: "mmol/min", typical: 0.98, means: "glucose arriving from the gut" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    begun: { unit: "1", typical: 1, means: "1 once the protocol runs, 0 while the body settles" },
  },
  parameters: energySignalParameters,
  states: {
    energy_remembered: {
      unit: "1",
      initial: "energy_morning",
      means: "remembered intake of energy over its use",
    },
    protein_remembered: {
      unit: "1",
      initial: "protein_morning",
      means: "remembered protein, relative to usual",
    },
    carbohydrate_ratio: { unit: "1", initial: 1, means: "remembered carbohydrate, relative to usual" },
  },
  terms: {
    energy: {
      unit: "1",
      is: "energy_remembered / energy_morning",
      means: "energy relative to a habitual morning",
    },
    protein: { unit: "1", is: "protein_remembered / protein_morning", means: "protein, the same" },
    protein_intake: {
      unit: "g/min",
      is: "(leucine_arrival + eaa_arrival + neaa_arrival) / yield_protein",
      means: "protein eaten, as its amino acids arrive",
    },
    carbohydrate_intake: {
      unit: "g/min",
      is: "glucose_arrival / yield_carbohydrate",
      means: "carbohydrate eaten, as glucose arrives",
    },
  },
  processes: {
    energy_noted: {
      to: "energy_remembered",
      rate: "begun * energy_intake / (energy_expenditure * tau_energy)",
      means: "energy that comes in is noted",
      evidence: firstOrder,
    },
    energy_forgotten: {
      from: "energy_remembered",
      rate: "begun * energy_remembered / tau_energy",
      means: "and forgotten",
      evidence: firstOrder,
    },
    protein_noted: {
      to: "protein_remembered",
      rate: "begun * protein_intake / (protein_normal * body_mass * tau_protein)",
      means: "protein that comes in is noted",
      evidence: firstOrder,
    },
    protein_forgotten: {
      from: "protein_remembered",
      rate: "begun * protein_remembered / tau_protein",
      means: "and forgotten",
      evidence: firstOrder,
    },
    carbohydrate_noted: {
      to: "carbohydrate_ratio",
      rate: "begun * carbohydrate_intake / (carbohydrate_normal * body_mass * tau_carbohydrate)",
      means: "carbohydrate that comes in is noted",
      evidence: firstOrder,
    },
    carbohydrate_forgotten: {
      from: "carbohydrate_ratio",
      rate: "begun * carbohydrate_ratio / tau_carbohydrate",
      means: "and forgotten",
      evidence: firstOrder,
    },
  },
  offers: {
    energy_ratio: {
      unit: "1",
      is: "energy",
      means: "remembered intake of energy over its use, 1 on a habitual morning",
    },
    energy_shortage: {
      unit: "1",
      is: "1 - hill(energy, k_shortage, n_shortage) / hill(1, k_shortage, n_shortage)",
      means: "0 in balance, 1 in a long fast, a little below 0 in surplus",
    },
    protein_ratio: { unit: "1", is: "protein", means: "remembered protein, 1 on a habitual morning" },
    protein_share: {
      unit: "1",
      is: "(protein + ratio_floor) / (energy + ratio_floor)",
      means: "remembered protein over remembered energy, 1 on the usual diet",
    },
    carbohydrate_ratio: {
      unit: "1",
      is: "carbohydrate_ratio",
      means: "remembered carbohydrate, relative to usual",
    },
  },
  limits: [
    "one memory each, and it starts from the usual diet in balance, whatever the subject ate before the protocol",
    "no glycogen: the memory of carbohydrate stands for that of the liver, and T3 follows it a few hours late",
    "the share of protein stays 1 in a total fast only as long as the memories of energy and protein are equally long",
    "infused glucose and amino acids count as energy only where the energy balance counts them",
  ],
});
