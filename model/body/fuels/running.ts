import { defineModule } from "../../language.ts";

/** Tells stocks whether a run has begun: while a body settles before it, they stand still. */
export const running = defineModule({
  id: "running",
  about: "0 while a body with a clock settles before the start, 1 from then on.",
  states: {},
  processes: {},
  offers: { running: { unit: "1", is: "if(time < 0, 0, 1)", means: "1 from the start of a run on" } },
  limits: [
    "a system without a clock counts time from 0 while it settles: its stocks run down for that long, and what follows them quickly starts as it was then",
  ],
});
