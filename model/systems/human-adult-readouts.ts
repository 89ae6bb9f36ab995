import { muscleReadouts } from "./muscle-readouts.ts";

/** What assays of blood, of biopsies and of the body would show. */
export const humanAdultReadouts = { glucose_plasma: muscleReadouts.glucose_plasma };
