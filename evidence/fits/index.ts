import humanAdult from "./human-adult.json" with { type: "json" };
import humanLumped from "./human-lumped.json" with { type: "json" };
import muscle from "./muscle.json" with { type: "json" };
import muscleSupplyLimited from "./muscle-supply-limited.json" with { type: "json" };

/**
 * The fits that systems may use, by their id: what the files beside this one hold. A new file, written by `equator fit`,
 * takes one import with `{ type: "json" }` and one line here.
 */
export const fits: Readonly<Record<string, unknown>> = {
  "human-adult": humanAdult,
  "human-lumped": humanLumped,
  muscle,
  "muscle-supply-limited": muscleSupplyLimited,
};
