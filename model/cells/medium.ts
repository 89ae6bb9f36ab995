import { defineModule } from "../language.ts";
import { mediumParameters } from "./medium-parameters.ts";

const said = (what: string) => ({ unit: "1", default: 0, means: `1 where the protocol states ${what}` });
const fold = (what: string) => ({ unit: "1", default: 0, means: `${what} as a multiple of full medium` });
const level = (what: string, unit: string) => ({ unit, default: 0, means: `${what} as stated` });

/** What cells stand in, as the ports that a body fills otherwise. What a protocol does not state is as in full medium. */
export const medium = defineModule({
  id: "medium",
  about:
    "Amino acids, hormones, serum, glucose and oxygen around cells: full medium, or what a protocol says.",
  inputs: {
    amino_acids_said: said("amino acids"),
    amino_acids_fold: fold("all amino acids"),
    leucine_said: said("leucine"),
    leucine_fold: fold("leucine"),
    leucine_level: level("leucine", "mmol/L"),
    arginine_said: said("arginine"),
    arginine_fold: fold("arginine"),
    arginine_level: level("arginine", "mmol/L"),
    glucose_said: said("glucose"),
    glucose_fold: fold("glucose"),
    glucose_level: level("glucose", "mmol/L"),
    serum_said: said("serum"),
    serum_level: level("serum, share of the volume,", "1"),
    oxygen_said: said("oxygen"),
    oxygen_level: level("oxygen in the gas over cells", "1"),
    insulin_level: { unit: "nmol/L", default: 0, means: "insulin that was added" },
    igf1_level: { unit: "nmol/L", default: 0, means: "IGF-1 that was added" },
    egf_level: { unit: "nmol/L", default: 0, means: "EGF that was added" },
  },
  parameters: mediumParameters,
  states: {},
  terms: {
    amino_acids: {
      unit: "1",
      is: "amino_acids_fold + (1 - amino_acids_said)",
      means: "amino acids that are not stated apart, relative to full medium",
    },
    leucine: {
      unit: "mmol/L",
      is: "leucine_level + leucine_normal * (leucine_fold + (1 - leucine_said) * amino_acids)",
      means: "leucine of the medium",
    },
    arginine: {
      unit: "mmol/L",
      is: "arginine_level + arginine_normal * (arginine_fold + (1 - arginine_said) * amino_acids)",
      means: "arginine of the medium",
    },
    glucose: {
      unit: "mmol/L",
      is: "glucose_level + glucose_normal * (glucose_fold + 1 - glucose_said)",
      means: "glucose of the medium",
    },
    serum: {
      unit: "1",
      is: "(serum_level + serum_normal * (1 - serum_said)) / serum_normal",
      means: "serum relative to full medium",
    },
    oxygen: {
      unit: "1",
      is: "(oxygen_level + oxygen_normal * (1 - oxygen_said)) / oxygen_normal",
      means: "oxygen over cells relative to room air",
    },
  },
  processes: {},
  offers: {
    leucine_local: { unit: "mmol/L", is: "leucine", means: "leucine that cells see" },
    eaa_local: { unit: "mmol/L", is: "eaa_normal * amino_acids", means: "other essential amino acids" },
    arginine_local: { unit: "mmol/L", is: "arginine", means: "arginine that cells see" },
    glucose_concentration: { unit: "mmol/L", is: "glucose", means: "glucose that cells see" },
    insulin_local: { unit: "pmol/L", is: "insulin_level", means: "insulin that cells see" },
    igf1_relative: { unit: "1", is: "serum", means: "IGF-1 of serum relative to full medium" },
    growth_factor: {
      unit: "1",
      is: "1 - (1 - min(1, frac_serum_pi3k * serum)) * (1 - michaelis(igf1_level, k_igf1))",
      means: "serum and added IGF-1 on PI3K, 0 to 1",
    },
    mitogen: {
      unit: "1",
      is: "1 - (1 - min(1, frac_serum_mitogen * serum)) * (1 - michaelis(egf_level, k_egf))",
      means: "serum and EGF on ERK, 0 to 1",
    },
    tissue_oxygen: { unit: "1", is: "oxygen", means: "oxygen of cells relative to rest" },
    leptin_concentration: { unit: "ug/L", is: "leptin_normal", means: "leptin that cells see" },
  },
  limits: [
    "cells use nothing up: a medium stays as it is until a protocol changes it",
    "insulin and amino acids of serum are left out; its growth factors are one number",
    "cells see the oxygen of the gas above them, without the layer of medium in between",
    "EGF does not reach PI3K",
  ],
});
