import type { System } from "../../src/lang/index.ts";
import { hek293 } from "./hek293.ts";
import { hepatocyte } from "./hepatocyte.ts";
import { humanAdult } from "./human-adult.ts";
import { humanLumped } from "./human-lumped.ts";
import { mccoll2024 } from "./mccoll-2024.ts";
import { mouse } from "./mouse.ts";
import { muscle } from "./muscle.ts";
import { muscleCell } from "./muscle-cell.ts";
import { tCell } from "./t-cell.ts";

// An interface would not be a record.
type Systems = {
  readonly muscle: typeof muscle;
  readonly "human-adult": System;
  readonly "human-lumped": System;
  readonly "mccoll-2024": typeof mccoll2024;
  readonly "muscle-cell": System;
  readonly hek293: System;
  readonly hepatocyte: System;
  readonly "t-cell": System;
  readonly mouse: System;
};

/** Every system that can be run, by name. */
export const systems: Systems = {
  muscle,
  "human-adult": humanAdult,
  "human-lumped": humanLumped,
  "mccoll-2024": mccoll2024,
  "muscle-cell": muscleCell,
  hek293,
  hepatocyte,
  "t-cell": tCell,
  mouse,
};
