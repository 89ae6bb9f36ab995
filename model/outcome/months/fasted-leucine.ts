import { defineModule, defineParameters } from "../../language.ts";

/** The leucine that muscle takes for fasted: it moves with the programme of starvation, so that a fast is no meal. */
export const fastedLeucine = defineModule({
  id: "fasted_leucine",
  about: "The level of muscle leucine that counts as fasted, raised as starvation raises leucine itself.",
  needs: {
    fasted_level: { unit: "mmol/L", typical: 0.13, means: "muscle leucine on a fasted morning" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
  },
  parameters: defineParameters({
    gain_starvation: {
      value: 0.45,
      unit: "1",
      means: "rise of the level in full starvation, relative to a fasted morning",
      evidence: {
        grade: "derived",
        from: ["sherwin1978"],
        how: "leucine of blood is 1.4 times that of a morning after 3 days; muscle leucine of this body rises by 0.44 in as long",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    muscle_leucine_fasting: {
      unit: "mmol/L",
      is: "fasted_level * (1 + gain_starvation * max(0, starvation))",
      means: "muscle leucine that counts as fasted",
    },
  },
  limits: [
    "a fast raises leucine by breakdown and by sparing it, and synthesis falls all the same: that muscle tells this from food is seen, how it does is not known",
    "leucine that diets raise for weeks still counts as food",
  ],
});
