import { hek293 } from "./hek293.ts";
import { hepatocyte } from "./hepatocyte.ts";
import { humanAdult } from "./human-adult.ts";
import { humanLumped } from "./human-lumped.ts";
import { mccoll2024 } from "./mccoll-2024.ts";
import { muscle } from "./muscle.ts";
import { muscleCell } from "./muscle-cell.ts";
import { tCell } from "./t-cell.ts";

/** Every system that can be run, by name. */
export const systems = {
  muscle,
  "human-adult": humanAdult,
  "human-lumped": humanLumped,
  "mccoll-2024": mccoll2024,
  "muscle-cell": muscleCell,
  hek293,
  hepatocyte,
  "t-cell": tCell,
};
