import { defineModule } from "../../language.ts";
import { fibreDamageParameters } from "./fibre-damage-parameters.ts";

/** Fatigue of hours and damage of days that sessions leave in a muscle, and the protection that damage teaches. */
export const fibreDamage = defineModule({
  id: "fibre_damage",
  about: "Fatigue and damage of fibres after sessions, which lower strength until they are gone.",
  needs: {
    accustomed: { unit: "1", typical: 0, means: "how used to loading" },
    repair_competence: { unit: "1", typical: 1, means: "competence of the muscle to repair itself" },
    one_repetition_maximum: { unit: "1", typical: 1, means: "rested strength relative to the start" },
  },
  inputs: {
    effort: { unit: "1", default: 0, means: "effort against load while a session lasts, 0 to 1" },
    eccentric: { unit: "1", default: 0, means: "1 where the work of the session is eccentric" },
  },
  parameters: fibreDamageParameters,
  states: {
    fatigue: { unit: "1", initial: 0, means: "force lost to fatigue", scale: 0.1 },
    damage: { unit: "1", initial: 0, means: "force lost to damage", scale: 0.1 },
    protection: { unit: "1", initial: 0, means: "protection by earlier damage, 0 to 1", scale: 0.1 },
  },
  terms: {
    spared: {
      unit: "1",
      is: "(1 - frac_protected * protection) * (1 - frac_accustomed * min(1, max(0, accustomed)))",
      means: "damage that protection and use leave",
    },
  },
  processes: {
    tiring: {
      to: "fatigue",
      rate: "k_fatigue * effort * max(0, 1 - fatigue)",
      means: "work tires",
      evidence: { refs: ["marshall2018"] },
    },
    resting: {
      from: "fatigue",
      rate: "fatigue / tau_fatigue",
      means: "rest undoes it within a day",
      evidence: { refs: ["marshall2018"] },
    },
    tearing: {
      to: "damage",
      rate: "k_damage * effort * (frac_usual + (1 - frac_usual) * eccentric) * spared * max(0, 1 - damage)",
      means: "work damages fibres, eccentric work above all",
      evidence: { refs: ["newham1987", "chenTC2009"] },
    },
    mending: {
      from: "damage",
      rate: "repair_competence * (1 + gain_protection * protection) / tau_damage * damage",
      means: "damage is repaired over days, faster in the protected",
      evidence: { refs: ["newham1987"] },
    },
    learning: {
      to: "protection",
      rate: "damage * max(0, 1 - protection) / tau_protection",
      means: "damage teaches protection",
      evidence: { refs: ["chenTC2009"] },
    },
    forgetting: {
      from: "protection",
      rate: "protection / tau_forgetting",
      means: "which is lost over months",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "bouts repeated after months" },
    },
  },
  offers: {
    strength_now: {
      unit: "1",
      is: "one_repetition_maximum * max(0, 1 - fatigue) * max(0, 1 - damage)",
      means: "strength that can be shown now, relative to the rested start",
    },
    damage_now: { unit: "1", is: "damage", means: "force lost to damage" },
    fatigue_now: { unit: "1", is: "fatigue", means: "force lost to fatigue" },
  },
  limits: [
    "what a tired or damaged muscle can lift in the next session is not fed back into that session, and damage changes neither synthesis nor insulin",
    "in the most severe work the second and third bout cost as much strength at once as the first (Newham 1987), here less",
    "running downhill and other endurance exercise damage nothing here",
  ],
});
