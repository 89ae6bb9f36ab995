import { defineModule } from "../language.ts";

/** An agent in a medium: cells see what a protocol says, until it says otherwise. */
export const inMedium = defineModule({
  id: "in_medium",
  about: "Concentration of an agent in a medium, as a protocol states it.",
  inputs: { level: { unit: "umol/L", default: 0, means: "the agent in the medium" } },
  states: {},
  processes: {},
  offers: { level_free: { unit: "umol/L", is: "level", means: "the agent that cells see" } },
  limits: [
    "cells use nothing up and nothing decays: curcumin and catechins are gone from a medium within hours",
    "binding to serum is left out",
  ],
});
