import { bodyModules, bodyWires } from "../body/assembly.ts";
import { bodyExposures } from "../body/exposures.ts";
import { hmb } from "../compounds/hmb.ts";
import { agentsOfBodies } from "../compounds/index.ts";
import { tissueChannels } from "../compounds/tissue-channels.ts";
import { defineSystem } from "../language.ts";
import { aminoAcidDrive } from "../outcome/amino-acid-drive.ts";
import { basalFloor, basalIndependent } from "../outcome/basal-synthesis.ts";
import { breakdown } from "../outcome/breakdown.ts";
import { initiation } from "../outcome/initiation.ts";
import { muscleFullRefractory } from "../outcome/muscle-full-refractory.ts";
import { muscleFullSupply } from "../outcome/muscle-full-supply.ts";
import { muscleProtein } from "../outcome/muscle-protein.ts";
import { priming } from "../outcome/priming.ts";
import { synthesis } from "../outcome/synthesis.ts";
import { akt } from "../tissue/akt.ts";
import { eif4f } from "../tissue/eif4f.ts";
import { energyAmpk } from "../tissue/energy-ampk.ts";
import { insulinReceptor } from "../tissue/insulin-receptor.ts";
import { irs1Pi3k } from "../tissue/irs1-pi3k.ts";
import { leucineSensing } from "../tissue/leucine-sensing.ts";
import { loading } from "../tissue/loading.ts";
import { mtorComplexes } from "../tissue/mtor-complexes.ts";
import { s6k1 } from "../tissue/s6k1.ts";
import { tscRheb } from "../tissue/tsc-rheb.ts";
import { ulk1Autophagy } from "../tissue/ulk1-autophagy.ts";
import { muscleExposures } from "./muscle-exposures.ts";
import { musclePeople } from "./muscle-people.ts";
import { muscleReadouts } from "./muscle-readouts.ts";

const assembled = defineSystem({
  id: "muscle",
  about: "Human skeletal muscle in a feeding, fasting and training body: signalling, synthesis, breakdown.",
  fit: "muscle",
  modules: {
    ...bodyModules,
    hmb,
    "muscle.insulin_receptor": insulinReceptor,
    "muscle.irs1_pi3k": irs1Pi3k,
    "muscle.akt": akt,
    "muscle.tsc_rheb": tscRheb,
    "muscle.leucine_sensing": leucineSensing,
    "muscle.mtor_complexes": mtorComplexes,
    "muscle.s6k1": s6k1,
    "muscle.eif4f": eif4f,
    "muscle.energy_ampk": energyAmpk,
    "muscle.ulk1_autophagy": ulk1Autophagy,
    "muscle.loading": loading,
    "muscle.initiation": initiation,
    "muscle.amino_acid_drive": aminoAcidDrive,
    "muscle.muscle_full": muscleFullRefractory,
    "muscle.basal_synthesis": basalIndependent,
    "muscle.priming": priming,
    "muscle.synthesis": synthesis,
    "muscle.breakdown": breakdown,
    "muscle.muscle_protein": muscleProtein,
  },
  wires: {
    ...bodyWires,
    "muscle_amino_acids.protein_synthesis": "muscle.synthesis.protein_synthesis",
    "muscle_amino_acids.protein_breakdown": "muscle.breakdown.protein_breakdown",
    "hmb.lean_mass": "body_size.lean_mass",
    "hmb.muscle_leucine": "muscle_amino_acids.muscle_leucine",
    "muscle.leucine_sensing.muscle_leucine": "hmb.leucine_signal",
  },
  adjustments: {
    "muscle.eif4f.frac_resistant": {
      value: 0.08,
      unit: "1",
      means: "activity of drug-bound mTORC1 toward 4E-BP1 in the first hours",
      evidence: {
        grade: "fitted",
        to: ["drummond2009"],
        how: "by hand: rapamycin abolishes the response to lifting in human muscle, where cell lines keep a share",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    "muscle.eif4f.frac_resistant_late": {
      value: 0.06,
      unit: "1",
      means: "what adaptation adds to that activity, from about 6 h on",
      evidence: {
        grade: "fitted",
        to: ["drummond2009", "gundermann2014"],
        how: "by hand: the response is still blocked 24 h after lifting, so the regain of cell lines is not carried over",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    "muscle.mtor_complexes.k_rapamycin": {
      value: 0.005,
      unit: "nmol/L",
      means: "free rapamycin that occupies half of mTOR",
      evidence: {
        grade: "fitted",
        to: ["drummond2009", "dickinson-2011"],
        how: "by hand: 12 to 16 mg abolish the rise of synthesis, with the unbound share of the blood kinetics used here",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
  },
  baselines: {
    "muscle.s6k1.erk_rest": "muscle.loading.erk_active",
    "muscle.ulk1_autophagy.ulk1_fasted": "muscle.ulk1_autophagy.ulk1_active",
    "muscle.initiation.eif4f_fasted": "muscle.eif4f.eif4f",
    "muscle.amino_acid_drive.eaa_fasted": "muscle_amino_acids.muscle_eaa",
    "muscle.synthesis.ampk_fasted": "muscle.energy_ampk.ampk_active",
    "muscle.breakdown.akt_fasted": "muscle.akt.akt_active",
  },
  variants: {
    muscle_full: {
      about: "Why synthesis falls back while amino acids stay high.",
      default: "refractory",
      choices: {
        refractory: { about: "A brake builds up and opens again." },
        supply_limited: {
          about: "A reserve is spent and refills.",
          fit: "muscle-supply-limited",
          modules: { "muscle.muscle_full": muscleFullSupply },
        },
      },
    },
    basal_synthesis: {
      about: "Why rapamycin spares basal synthesis.",
      default: "independent",
      choices: {
        independent: { about: "Basal synthesis does not need mTORC1." },
        floor: {
          about: "Fasted mTORC1 stands at a floor that the drug does not lower.",
          modules: { "muscle.basal_synthesis": basalFloor },
        },
      },
    },
  },
  people: musclePeople,
  exposures: [...bodyExposures, ...muscleExposures],
  readouts: muscleReadouts,
  settle: "48 h",
});

/** One human muscle in one body: food, training and rapamycin through signalling to synthesis and breakdown. */
export const muscle = defineSystem({
  ...assembled,
  channels: tissueChannels("muscle", assembled.modules),
  agents: agentsOfBodies,
});
