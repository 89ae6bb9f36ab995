import { defineModule, defineParameters } from "../../language.ts";
import { atRest, level } from "../../signalling/numbers.ts";
import { assumed, firstOrder } from "./numbers.ts";

/** Muscle of the mouse: restrained by myostatin and its like, grown by overload through mTORC1. */
export const muscleMass = defineModule({
  id: "mouse_muscle_mass",
  about:
    "Muscle mass under ligands of the activin receptors, which follistatin binds, and under overload by mTORC1.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.1, means: "active mTORC1 of muscle" },
  },
  inputs: {
    overload: { unit: "1", default: 0, means: "1 from when the synergists of a muscle are cut" },
  },
  parameters: defineParameters({
    mtorc1_rest: atRest(0.1, "1", "mTORC1 of muscle at rest", "of the settled mouse"),
    myostatin_level: level("myostatin"),
    activin_level: level("activin A and other ligands"),
    follistatin_level: level("follistatin"),
    frac_myostatin: {
      value: 0.62,
      unit: "1",
      means: "share of myostatin in the ligands that restrain muscle",
      evidence: {
        grade: "fitted",
        to: ["lee2007"],
        how: "with gain_restraint: twice the muscle without myostatin, four times with follistatin besides (abstract)",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    gain_restraint: {
      value: 4,
      unit: "1",
      means: "how far usual ligands restrain muscle: five times as much without any",
      evidence: {
        grade: "fitted",
        to: ["lee2007"],
        how: "a little more than the four times of mice without myostatin and with a follistatin transgene (abstract)",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    tau_mass: assumed(15, "d", "lag of muscle behind what restrains it", [
      "weeks after an antibody against the receptor",
      "muscle mass over weeks of such an antibody",
    ]),
    gain_load: assumed(1, "1", "mechanical drive of overload, as of lifting", [
      "p-S6K1 stays up for weeks of overload; the size is a choice",
      "p-S6K1 of plantaris over days of overload",
    ]),
    gain_overload: assumed(0.6, "1", "growth that lasting overload comes to at twice the usual mTORC1", [
      "half as much again or more in a few weeks",
      "plantaris mass over weeks of overload",
    ]),
    tau_growth: assumed(10, "d", "lag of growth under overload", [
      "most of it within two to three weeks",
      "plantaris mass over weeks of overload",
    ]),
  }),
  states: {
    mass: { unit: "1", initial: 1, means: "muscle relative to the normal mouse, without overload", scale: 1 },
    growth: { unit: "1", initial: 0, means: "growth of the overloaded muscle", scale: 0.3 },
  },
  terms: {
    ligand: {
      unit: "1",
      is: "(frac_myostatin * myostatin_level + (1 - frac_myostatin) * activin_level) / follistatin_level",
      means: "free ligands relative to the normal mouse",
    },
    drive: {
      unit: "1",
      is: "overload * 1.5 * michaelis(max(0, mtorc1_active) / mtorc1_rest, 1)",
      means: "growth that overload calls for, as far as mTORC1 lets it",
    },
  },
  processes: {
    making: {
      to: "mass",
      rate: "(1 + gain_restraint) / (1 + gain_restraint * ligand) / tau_mass",
      means: "muscle grows to what ligands allow",
      evidence: { refs: ["lee2007"] },
    },
    losing: { from: "mass", rate: "mass / tau_mass", means: "muscle turns over", evidence: firstOrder },
    growing: {
      to: "growth",
      rate: "gain_overload * drive / tau_growth",
      means: "overloaded muscle grows through mTORC1",
      evidence: {
        grade: "assumed",
        why: "Bodine 2001, from memory: rapamycin blocks nearly all of it; its abstract was not found",
        wouldSettle: "growth over doses of rapamycin",
      },
    },
    shrinking: {
      from: "growth",
      rate: "growth / tau_growth",
      means: "growth is lost without overload",
      evidence: firstOrder,
    },
  },
  offers: {
    muscle_mass: { unit: "1", is: "mass", means: "muscle relative to the normal mouse" },
    overload_growth: {
      unit: "1",
      is: "growth",
      means: "mass of the overloaded muscle over that of the other leg, less 1",
    },
    myostatin_free: { unit: "1", is: "ligand", means: "free ligands of the activin receptors, 1 at rest" },
    mechanical_drive: { unit: "1", is: "overload * gain_load", means: "mechanical drive of overload" },
  },
  genes: {
    MSTN: ["myostatin_level"],
    INHBA: ["activin_level"],
    FST: ["follistatin_level"],
  },
  limits: [
    "free ligand goes as one over follistatin: how much a transgene makes is for the protocol to say",
    "mTORC1 at rest, Akt and food do not change muscle mass here: only ligands and overload do",
    "growth before birth (more fibres) and after are one",
  ],
});
