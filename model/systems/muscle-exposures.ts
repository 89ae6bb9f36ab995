import { training } from "../tissue/training.ts";

/** What training and HMB do to muscle. */
export const muscleExposures = [
  ...training,
  { on: "compound.hmb", takes: { dose: "g" }, adds: { "hmb.gut": "dose / 118.13[g/mol]" } },
] as const;
