import { arctan, cos, exp, log, pow, sin } from "../engine/index.ts";

/** The engine's own functions for formulas outside the equations, so that an effect has the same bits everywhere. */
export const effectFunctions = { exp, log, sin, cos, arctan, pow };
