import { defineModule, defineParameters } from "../language.ts";

/** Myostatin from outside, besides what muscle makes. */
export const myostatinGiven = defineModule({
  id: "myostatin_given",
  about: "Myostatin of an exposure that is held, relative to what muscle sees of its own.",
  inputs: { exposure: { unit: "1", default: 0, means: "exposure, 1 is as much again as muscle has" } },
  parameters: defineParameters({
    tau_arrival: {
      value: 6,
      unit: "h",
      means: "time in which muscle sees it",
      evidence: {
        grade: "assumed",
        why: "a protein of plasma crosses into muscle in hours",
        wouldSettle: "p-Smad2/3 of muscle after myostatin by vein",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    local: { unit: "1", initial: 0, scale: 1, means: "myostatin besides at muscle, relative to its own" },
  },
  processes: {
    arriving: {
      to: "local",
      rate: "exposure / tau_arrival",
      means: "it comes to muscle",
      evidence: { refs: ["zimmers2002"] },
    },
    leaving: {
      from: "local",
      rate: "local / tau_arrival",
      means: "and goes",
      evidence: { grade: "assumed", why: "as fast as it comes", wouldSettle: "its half-life" },
    },
  },
  offers: {
    myostatin_added: {
      unit: "1",
      is: "max(0, local)",
      means: "myostatin besides, relative to what muscle has of its own",
    },
  },
  limits: [
    "latent and mature forms are not told apart, and no half-life was seen",
    "mice with much of it lose fat too, which is not here",
  ],
});
