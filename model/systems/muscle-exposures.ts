import { lifting } from "../tissue/lifting.ts";

/** Effort against load: sigmoid in load, times how densely the session is filled with sets. */
const effort =
  "hill(if(given(load) > 0.5, load, lifting.usual_load), lifting.half_load, lifting.n_load) / hill(1, lifting.half_load, lifting.n_load) * min(1, sets / (duration * lifting.set_rate))";

/** What training and HMB do to muscle. */
export const muscleExposures = [
  {
    on: "train.resistance",
    takes: { sets: "1", reps: "1", load: "1" },
    tables: { lifting: { by: "form", rows: lifting } },
    during: { "muscle.loading.session": effort },
  },
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    during: { "muscle.loading.endurance": "intensity" },
  },
  { on: "compound.hmb", takes: { dose: "g" }, adds: { "hmb.gut": "dose / 118.13[g/mol]" } },
] as const;
