import { defineModule, defineParameters } from "../language.ts";

/** Ghrelin infused: what enters plasma, and the prolactin that high levels release. */
export const ghrelinGiven = defineModule({
  id: "ghrelin_given",
  about: "Ghrelin infused so that plasma rises by multiples of rest; prolactin above three times rest.",
  needs: {
    ghrelin_relative: { unit: "1", typical: 1, means: "ghrelin of plasma, relative to rest" },
  },
  inputs: { infused: { unit: "1", default: 0, means: "infusion, in what keeps plasma at rest" } },
  parameters: defineParameters({
    entry_rest: {
      value: 3.61,
      unit: "pmol/(L*min)",
      means: "entry that keeps plasma at rest",
      evidence: {
        grade: "derived",
        from: ["lucidi2005", "akamizu2004"],
        how: "146 pmol/L with a half-life of 28 min",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_prolactin: {
      value: 3,
      unit: "1",
      means: "ghrelin at half of the release of prolactin, relative to rest",
      evidence: {
        grade: "derived",
        from: ["lucidi2005"],
        how: "growth hormone alone rises at twice rest, prolactin and ACTH too at three times",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    n_prolactin: {
      value: 4,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "derived",
        from: ["lucidi2005"],
        how: "nothing at twice rest",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_prolactin: {
      value: 1,
      unit: "1",
      means: "release of prolactin at full effect, in multiples of rest",
      evidence: {
        grade: "assumed",
        why: "it rises by an amount that was not seen",
        wouldSettle: "prolactin over steps of infused ghrelin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {},
  processes: {},
  offers: {
    ghrelin_appearance: {
      unit: "pmol/(L*min)",
      is: "entry_rest * max(0, infused)",
      means: "ghrelin entering plasma, per volume",
    },
    prolactin_release: {
      unit: "1",
      is: "gain_prolactin * hill(max(ghrelin_relative, 0), k_prolactin, n_prolactin)",
      means: "prolactin released besides, in multiples of rest",
    },
  },
  limits: [
    "infusions of hours; a bolus releases far more growth hormone than its level here says (81 ug/L at the dose of a study)",
    "acylated ghrelin counts as a constant share of the total; lenomorelin is the same",
    "ACTH rises with prolactin, cortisol does not: neither is here",
  ],
});
