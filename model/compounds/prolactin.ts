import { defineModule, defineParameters } from "../language.ts";

/** Prolactin of plasma, as far as secretagogues release it. Nothing of the body hears it: it is read. */
export const prolactin = defineModule({
  id: "prolactin",
  about: "Prolactin relative to rest: constant secretion, what secretagogues release besides, clearance.",
  needs: {
    prolactin_release: {
      unit: "1",
      typical: 0,
      means: "prolactin that agents release besides, in multiples of rest",
    },
  },
  parameters: defineParameters({
    half_life_prolactin: {
      value: 37,
      unit: "min",
      means: "half-life of prolactin",
      evidence: {
        grade: "assumed",
        why: "37 +- 10 min after an infusion of pure human prolactin in five men, in a paper that has no identifier here",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.25 },
    },
  }),
  states: { prolactin: { unit: "1", initial: 1, means: "prolactin of plasma, relative to rest" } },
  terms: { turnover: { unit: "1/min", is: "log(2) / half_life_prolactin", means: "clearance per time" } },
  processes: {
    secretion: {
      to: "prolactin",
      rate: "turnover * (1 + max(0, prolactin_release))",
      means: "secretion",
      evidence: { refs: ["massoud1996"] },
    },
    clearance: {
      from: "prolactin",
      rate: "turnover * prolactin",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life, as it is reported",
        wouldSettle: "prolactin over doses",
      },
    },
  },
  offers: {
    prolactin_relative: { unit: "1", is: "prolactin", means: "prolactin of plasma, relative to rest" },
  },
  limits: [
    "no rhythm of the day, no pulses, no sleep, no dopamine, no oestrogen: at rest a constant",
    "nothing in the body follows it",
  ],
});
