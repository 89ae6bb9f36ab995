import { languageFor } from "../src/lang/index.ts";
import type { references } from "./references.ts";

/** The language of this model: its reference keys are those of `references`. */
export const { defineParameters, defineModule, defineSystem } = languageFor<keyof typeof references>();
