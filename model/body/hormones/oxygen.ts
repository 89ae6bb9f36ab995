import { defineModule } from "../../language.ts";
import { oxygenParameters } from "./oxygen-parameters.ts";

/** Oxygen from the air to tissue. */
export const oxygen = defineModule({
  id: "oxygen",
  about:
    "Saturation of arterial blood by oxygen breathed, and oxygen of tissue at rest relative to sea level.",
  inputs: {
    inspired_oxygen: { unit: "1", default: 0.2093, means: "share of oxygen in dry air breathed" },
    barometric_pressure: { unit: "mmHg", default: 760, means: "pressure of the air" },
  },
  parameters: oxygenParameters,
  states: {},
  terms: {
    saturation: {
      unit: "1",
      is: "hill(inspired_oxygen * max(barometric_pressure - water_vapour, 0[mmHg]), k_saturation, n_saturation)",
      means: "saturation of arterial blood",
    },
    saturation_rest: {
      unit: "1",
      is: "hill(oxygen_normal * (pressure_normal - water_vapour), k_saturation, n_saturation)",
      means: "the same in air at sea level",
    },
    venous: {
      unit: "1",
      is: "max(saturation - frac_extraction, frac_floor)",
      means: "saturation of blood that leaves tissue at rest",
    },
    venous_rest: { unit: "1", is: "saturation_rest - frac_extraction", means: "the same at sea level" },
  },
  processes: {},
  offers: {
    oxygen_saturation: { unit: "1", is: "saturation", means: "oxygen saturation of arterial blood" },
    tissue_oxygen: {
      unit: "1",
      is: "(venous / (1 - venous) * (1 - venous_rest) / venous_rest)^(1 / n_haemoglobin)",
      means: "oxygen tension of blood that leaves tissue at rest, 1 at sea level",
    },
  },
  limits: [
    "at rest: no exercise, no cuff, no change of blood flow; each tissue adds its own",
    "no getting used to altitude: neither breathing nor haemoglobin adapt",
    "HIF-1-alpha and REDD1 are of the tissues: halved HIF-1-alpha after 15 days at 14.1 % oxygen is not explained here",
  ],
});
