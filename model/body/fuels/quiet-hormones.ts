import { defineModule } from "../../language.ts";

/** A stand-in for hormones and muscle where a body has fuels alone: nothing acts. */
export const quietHormones = defineModule({
  id: "quiet_hormones",
  about: "What hormones, muscle signalling and training would tell the fuels, at rest.",
  states: {},
  processes: {},
  offers: {
    lipolysis_hormones: { unit: "1", is: "1", means: "GH, cortisol and thyroid on lipolysis" },
    insulin_signal: { unit: "1", is: "1", means: "insulin signal of muscle over that of insulin alone" },
    lean_gain: { unit: "kg", is: "0[kg]", means: "lean mass gained by training" },
  },
  limits: ["a stand-in: a system with hormones or muscle wires those instead"],
});
