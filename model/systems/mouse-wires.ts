import type { Kind } from "../tissues/tissue.ts";
import { type Filled, type TissueName, tissueWires } from "../tissues/tissue-set.ts";

/** Tissues of the mouse, by the name of the tissue of people whose numbers they have; muscle gets its load by a port. */
export const mouseTissues = {
  upper_muscle: "full",
  liver: "full",
  adipose: "full",
  hippocampus: "reduced",
} as const satisfies Partial<Record<TissueName, Kind>>;

/** Tissues whose autophagosomes are followed. */
export const markedTissues = ["muscle", "liver", "adipose"] as const;

const common: Filled = {
  rapamycin_free: "rapamycin.rapamycin_free",
  glucose_relative: "fed_state.glucose_relative",
  glucagon_relative: "fed_state.glucagon_relative",
  insulin_local: "fed_state.insulin_interstitial",
  leucine_local: "fed_state.leucine_concentration",
};

type Name = keyof typeof mouseTissues;

const filledPorts: Readonly<Record<Name, Filled>> = {
  upper_muscle: {
    ...common,
    exercising: "fed_state.exercise_intensity",
    mechanical_drive: "muscle_mass.mechanical_drive",
    myostatin_free: "muscle_mass.myostatin_free",
  },
  liver: {
    ...common,
    insulin_local: "fed_state.insulin_portal",
    leucine_local: "fed_state.leucine_portal",
  },
  adipose: common,
  hippocampus: {
    ...common,
    insulin_local: "brain.insulin_brain",
    leucine_local: "brain.leucine_brain",
    rapamycin_free: "brain.rapamycin_brain",
  },
};

/** The only muscle of the mouse is `muscle`, whatever tissue of people lends its numbers. */
const renamed = (address: string) => address.replace(/^upper_muscle\./, "muscle.");

/** What `of` says of every tissue, in one record, under the names of the mouse. */
export function inMouseTissues<Value>(
  of: (tissue: TissueName, kind: Kind, filled: Filled) => Readonly<Record<string, Value>>,
): Record<string, Value> {
  const held = Object.entries(mouseTissues) as [Name, Kind][];
  const all = held.flatMap(([tissue, kind]) => Object.entries(of(tissue, kind, filledPorts[tissue])));
  return Object.fromEntries(all.map(([address, value]) => [renamed(address), value]));
}

/** The same where the values are addresses too. */
export function addressesInMouse(
  of: (tissue: TissueName, kind: Kind, filled: Filled) => Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(inMouseTissues(of)).map(([at, from]) => [at, renamed(from)]));
}

const markers = Object.fromEntries(
  markedTissues.flatMap((tissue) =>
    Object.entries({
      autophagy_flux: `${tissue}.ulk1_autophagy.autophagy_flux`,
      ampk_active: `${tissue}.energy_ampk.ampk_active`,
      tfeb_active: `${tissue}.tfeb.tfeb_active`,
      lysosome: `${tissue}.tfeb.lysosome`,
      contraction_power:
        tissue === "muscle" ? "fed_state.exercise_intensity" : `${tissue}.surroundings.absent`,
      age: "subject.age",
    }).map(([need, from]) => [`${tissue}.autophagy_markers.${need}`, from]),
  ),
);

/** Wires of the mouse. */
export const mouseWires: Readonly<Record<string, string>> = {
  ...addressesInMouse(tissueWires),
  ...markers,
  "fed_state.fat_fold": "energy_balance.fat_fold",
  "hormones.fat_fold": "energy_balance.fat_fold",
  "hormones.liver_glycogen": "fed_state.liver_glycogen",
  "energy_balance.intake": "fed_state.intake",
  "energy_balance.exercise_intensity": "fed_state.exercise_intensity",
  "brain.insulin_concentration": "fed_state.insulin_concentration",
  "brain.leucine_concentration": "fed_state.leucine_concentration",
  "brain.leptin_concentration": "hormones.leptin_concentration",
  "brain.ghrelin_concentration": "hormones.ghrelin_concentration",
  "brain.rapamycin_free": "rapamycin.rapamycin_free",
  "fed_state.intake_drive": "hypothalamus.appetite.intake_drive",
  "hypothalamus.signalling.leptin_concentration": "brain.leptin_seen",
  "hypothalamus.signalling.ghrelin_concentration": "brain.ghrelin_seen",
  "hypothalamus.signalling.insulin_plasma_fasting": "fed_state.insulin_usual",
  "hypothalamus.signalling.leucine_concentration": "brain.leucine_seen",
  "hypothalamus.signalling.leucine_plasma_fasting": "fed_state.leucine_usual",
  "hypothalamus.signalling.glucose_plasma_fasting": "fed_state.glucose_usual",
  "hypothalamus.signalling.rapamycin_free": "brain.rapamycin_brain",
  "energy_balance.muscle_s6k1": "muscle.s6k1_translation.s6k1_active",
  "energy_balance.adipose_mtorc1": "adipose.mtor_complexes.mtorc1_active",
  "muscle_mass.mtorc1_active": "muscle.mtor_complexes.mtorc1_active",
};
