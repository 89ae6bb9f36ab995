import { humanAdult } from "./human-adult.ts";
import { mccoll2024 } from "./mccoll-2024.ts";
import { muscle } from "./muscle.ts";

/** Every system that can be run, by name. */
export const systems = { muscle, "human-adult": humanAdult, "mccoll-2024": mccoll2024 };
