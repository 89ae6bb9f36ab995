import { defineModule } from "../../language.ts";

/** A stand-in for hormones and tissues where a body has fuels alone: nothing acts. */
export const quietHormones = defineModule({
  id: "quiet_hormones",
  about: "What hormones, tissues and training would tell the fuels, at rest.",
  states: {},
  processes: {},
  offers: {
    lipolysis_hormones: { unit: "1", is: "1", means: "growth hormone and AMPK on lipolysis" },
    fat_kept: { unit: "1", is: "1", means: "fat of a meal that fat cells can keep, of the usual" },
    fat_export: { unit: "1", is: "1", means: "triglyceride secreted by the liver's new fat" },
    gluconeogenic_drive: { unit: "1", is: "1", means: "gluconeogenesis of what is supplied" },
    glucokinase: { unit: "1", is: "1", means: "share of first-pass uptake that glucokinase allows" },
    lipogenic_capacity: { unit: "1", is: "1", means: "capacity of making fat of glucose" },
    uncoupling: { unit: "1", is: "1", means: "resting expenditure by heat of fat" },
    insulin_signal: { unit: "1", is: "1", means: "insulin signal of muscle over that of insulin alone" },
    lean_gain: { unit: "kg", is: "0[kg]", means: "lean mass gained by training" },
  },
  limits: ["a stand-in: a system with hormones, tissues or muscle wires those instead"],
});

/** The wires of fuels that it fills. */
export const quietWires = {
  "fatty_acids.lipolysis_hormones": "quiet_hormones.lipolysis_hormones",
  "fatty_acids.fat_kept": "quiet_hormones.fat_kept",
  "fatty_acids.fat_export": "quiet_hormones.fat_export",
  "liver_glycogen.gluconeogenic_drive": "quiet_hormones.gluconeogenic_drive",
  "liver_glycogen.glucokinase": "quiet_hormones.glucokinase",
  "muscle_glycogen.lipogenic_capacity": "quiet_hormones.lipogenic_capacity",
  "muscle_glycogen.insulin_signal": "quiet_hormones.insulin_signal",
  "energy.uncoupling": "quiet_hormones.uncoupling",
  "body_mass.lean_gain": "quiet_hormones.lean_gain",
} as const;
