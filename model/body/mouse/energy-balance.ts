import { defineModule, defineParameters } from "../../language.ts";
import { atRest } from "../../signalling/numbers.ts";
import { assumed, byProtocol, firstOrder, guess } from "./numbers.ts";

/** Fat of the mouse by energy balance; what mTORC1 of adipose tissue and S6K1 of muscle keep from being burnt. */
export const energyBalance = defineModule({
  id: "mouse_energy_balance",
  about: "Fat mass by energy eaten and spent; tissue without mTORC1 or S6K1 burns more.",
  needs: {
    intake: { unit: "1", typical: 1, means: "food eaten over usual" },
    exercise_intensity: { unit: "1", typical: 0, means: "running, share of the maximal oxygen uptake" },
    adipose_mtorc1: { unit: "1", typical: 0.1, means: "active mTORC1 of adipose tissue" },
    muscle_s6k1: { unit: "1", typical: 0.1, means: "active S6K1 of muscle" },
  },
  inputs: {
    fat_of_food: { unit: "1", default: 0, means: "share of energy as fat in food that replaces chow" },
  },
  parameters: defineParameters({
    adipose_mtorc1_rest: atRest(0.1, "1", "mTORC1 of adipose tissue at rest", "of the settled mouse"),
    muscle_s6k1_rest: atRest(0.1, "1", "S6K1 of muscle at rest", "of the settled mouse"),
    fat_usual: assumed(
      3.75,
      "g",
      "fat of a lean adult mouse of 25 g",
      ["15 % of the mass", "scans of the strain"],
      1.3,
    ),
    energy_usual: assumed(45, "kJ/d", "energy that a mouse of 25 g eats and spends", [
      "about 11 kcal a day",
      "calorimetry of the strain",
    ]),
    energy_of_fat: assumed(
      39,
      "kJ/g",
      "energy of a gram of fat",
      ["textbook value", "bomb calorimetry"],
      1.05,
    ),
    gain_high_fat: {
      value: 0.3,
      unit: "1",
      means: "energy gained from food of fat alone over the same energy of chow",
      evidence: {
        grade: "fitted",
        to: ["lin2000"],
        how: "by hand: fat up by 68 % in 8 weeks with no more energy eaten (abstract)",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_spent_fat: assumed(0.05, "1", "expenditure that goes in proportion to fat", [
      "fat tissue and its carrying cost little",
      "calorimetry over fatness",
    ]),
    gain_exercise: assumed(2, "1", "expenditure of running at the maximal oxygen uptake, over usual", [
      "a mouse spends much at rest, so running adds less than in people",
      "calorimetry of mice on a treadmill",
    ]),
    gain_adipose: {
      value: 0.2,
      unit: "1",
      means: "rise of expenditure where adipose tissue has no mTORC1",
      evidence: guess(
        "mice without raptor of adipose tissue spend more, by uncoupling (Polak 2008): the direction is known",
        "calorimetry of these mice by lean mass",
      ),
      spread: { kind: "lognormal", factor: 1.8 },
    },
    gain_s6k1: {
      value: 0.15,
      unit: "1",
      means: "rise of expenditure where muscle has no S6K1",
      evidence: guess(
        "mice without S6K1 oxidise more fat (Um 2004, Castaneda 2012): the direction is known",
        "calorimetry of mice without S6K1 in muscle alone",
      ),
      spread: { kind: "lognormal", factor: 1.8 },
    },
    k_lack: assumed(0.1, "1", "activity over rest that still does half", [
      "days of food and fast do not show: only near absence counts",
      "calorimetry of mice with half of the gene",
    ]),
    tau_burning: assumed(7, "d", "lag of these rises", [
      "uncoupling proteins and mitochondria are made over days",
      "calorimetry after raptor is deleted in adults",
    ]),
  }),
  states: {
    fat: { unit: "g", initial: 3.75, means: "fat mass", scale: 3 },
    burning: { unit: "1", initial: 0, means: "rise of expenditure for lack of mTORC1 or S6K1", scale: 0.1 },
  },
  terms: {
    fold: { unit: "1", is: "max(0, fat) / fat_usual", means: "fat over that of a lean adult" },
    lack_adipose: {
      unit: "1",
      is: "1 - (1 + k_lack) * michaelis(max(0, adipose_mtorc1) / adipose_mtorc1_rest, k_lack)",
      means: "lack of mTORC1 in adipose tissue, 0 at rest and 1 without any",
    },
    lack_s6k1: {
      unit: "1",
      is: "1 - (1 + k_lack) * michaelis(max(0, muscle_s6k1) / muscle_s6k1_rest, k_lack)",
      means: "lack of S6K1 in muscle, 0 at rest and 1 without any",
    },
    spent: {
      unit: "1",
      is: "(1 - frac_spent_fat + frac_spent_fat * fold) * (1 + burning) + gain_exercise * exercise_intensity",
      means: "energy spent over usual",
    },
    gained: { unit: "1", is: "intake * (1 + gain_high_fat * fat_of_food)", means: "energy eaten over usual" },
  },
  processes: {
    storage: {
      to: "fat",
      rate: "energy_usual / energy_of_fat * gained",
      means: "what is eaten goes into store",
      evidence: byProtocol,
    },
    use: {
      from: "fat",
      rate: "energy_usual / energy_of_fat * spent * michaelis(max(0, fold), 0.05) * 1.05",
      means: "what is spent comes from store, while there is some",
      evidence: byProtocol,
    },
    burning_rise: {
      to: "burning",
      rate: "(gain_adipose * lack_adipose + gain_s6k1 * lack_s6k1) / tau_burning",
      means: "lack of mTORC1 in adipose tissue and of S6K1 in muscle raises expenditure",
      evidence: { refs: ["polak2008", "castaneda2012"] },
    },
    burning_fall: {
      from: "burning",
      rate: "burning / tau_burning",
      means: "the rise is lost again",
      evidence: firstOrder,
    },
  },
  offers: {
    fat_mass: { unit: "g", is: "fat", means: "fat mass" },
    fat_fold: { unit: "1", is: "fold", means: "fat over that of a lean adult" },
    expenditure: { unit: "1", is: "spent", means: "energy spent over usual" },
  },
  limits: [
    "all energy goes through fat: no glycogen, protein or growth, and a fast spends as much as a usual day",
    "loss of adipose tissue itself (lipodystrophy in later mice without raptor) is not modelled",
    "S6K1 acts by muscle here, whatever tissue lacks it in the animal",
  ],
});
