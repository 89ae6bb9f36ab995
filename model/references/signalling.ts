import { defineReferences } from "../../src/lang/index.ts";

/** Sources of the modules of this group. */
export const signallingReferences = defineReferences({});
