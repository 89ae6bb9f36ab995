import { defineModule, defineParameters } from "../language.ts";

/** A GnRH agonist in a monthly depot (leuprolide): it stops the testes in weeks. */
export const gnrhAgonist = defineModule({
  id: "gnrh_agonist",
  about: "A monthly depot of a GnRH agonist and the share of the body's own testosterone that it leaves.",
  parameters: defineParameters({
    half_life_depot: {
      value: 10,
      unit: "d",
      means: "half-life of the monthly depot",
      evidence: {
        grade: "assumed",
        why: "a depot for a month whose effect holds until the next injection",
        wouldSettle: "plasma leuprolide over a month after the depot",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_depot: {
      value: 0.3,
      unit: "mg",
      means: "agonist in the depot at half of its effect",
      evidence: {
        grade: "assumed",
        why: "far below a monthly dose of 7.5 mg: testosterone stays down until the next one",
        wouldSettle: "LH after the last injection, week by week",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_depot: {
      value: 3,
      unit: "1",
      means: "steepness of that",
      evidence: {
        grade: "assumed",
        why: "all or nothing over most of the month",
        wouldSettle: "LH after the last injection, week by week",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_down: {
      value: 7,
      unit: "d",
      means: "time in which receptors of the pituitary are lost",
      evidence: {
        grade: "fitted",
        to: ["spitz2012", "heyns2003"],
        how: "by hand: 15.9 ng/dL by week 4; 91 to 99 % of men below 50 ng/dL at day 29",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_least: {
      value: 0.03,
      unit: "1",
      means: "share of testosterone that is left without the testes",
      evidence: {
        grade: "derived",
        from: ["spitz2012"],
        how: "15.9 ng/dL at week 4 and below, of some 400 before; part of it still falling",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    depot: { unit: "mg", initial: 0, scale: 5, means: "agonist in its depot" },
    down: { unit: "1", initial: 0, scale: 1, slow: true, means: "loss of the pituitary's response, 0 to 1" },
  },
  processes: {
    release: {
      from: "depot",
      rate: "log(2) / half_life_depot * depot",
      means: "the depot empties",
      evidence: { grade: "assumed", why: "first order", wouldSettle: "plasma leuprolide over a month" },
    },
    losing: {
      to: "down",
      rate: "hill(max(depot, 0), k_depot, n_depot) / tau_down",
      means: "a constant agonist turns the pituitary off",
      evidence: { refs: ["spitz2012", "heyns2003"] },
    },
    regaining: {
      from: "down",
      rate: "down / tau_down",
      means: "without it the pituitary answers again",
      evidence: { grade: "assumed", why: "as it is lost", wouldSettle: "LH after the last injection" },
    },
  },
  offers: {
    left_by_agonist: {
      unit: "1",
      is: "1 - (1 - frac_least) * down",
      means: "share of the body's own testosterone that is left",
    },
  },
  limits: [
    "no flare of testosterone in the first week",
    "men alone: what it does to the cycle is not modelled",
    "doses are those of leuprolide in a monthly depot; depots of three and six months are not told apart",
  ],
});
