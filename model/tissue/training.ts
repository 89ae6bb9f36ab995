import type { Exposure } from "../../src/lang/index.ts";
import type { references } from "../references.ts";
import { lifting } from "./lifting.ts";

const load = "if(given(load) > 0.5, load, lifting.usual_load)";

/** Sigmoid in load, 1 at the maximum. */
const effortOfLoad = `hill(${load}, lifting.half_load, lifting.n_load) * (1 + lifting.half_load^lifting.n_load)`;

/** Light loads count in full near failure: repetitions over those to failure. */
const effortOfFailure = `min(1, reps * ${load} / (lifting.reps_scale * max(0.01, 1 - ${load})))^lifting.n_failure`;

/** Share of the session that is sets and their usual rests. */
const density = "if(given(sets) > 0.5, min(1, sets / (duration * lifting.set_rate)), 1)";

/** What `train` events do to the loading module at `muscle.loading`. */
export const training: readonly Exposure<keyof typeof references>[] = [
  {
    on: "train.resistance",
    takes: { load: "1", sets: "1", reps: "1" },
    tables: { lifting: { by: "style", rows: lifting } },
    during: { "muscle.loading.session": `max(${effortOfLoad}, ${effortOfFailure}) * ${density}` },
  },
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    during: { "muscle.loading.endurance": "if(given(intensity) > 0.5, intensity, 0.6)" },
  },
];
