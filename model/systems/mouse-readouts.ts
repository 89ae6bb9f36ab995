import type { Readout } from "../../src/lang/index.ts";

type Row = readonly [unit: string, is: string, means: string, assay: string];

const leading: ReadonlySet<string> = new Set([
  ...["food_intake", "fat_mass", "muscle_mass", "p_s6k1_muscle", "p_s6k1_liver", "autophagy_flux_liver"],
  ...["mtorc1_hypothalamus", "memory_strength"],
]);

function inGroup(group: string, rows: Readonly<Record<string, Row>>): Record<string, Readout> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, [unit, is, means, assay]]) => [
      name,
      { unit, is, means, assay, group, ...(leading.has(name) ? { lead: true } : {}) },
    ]),
  );
}

const blot = "immunoblot";

function ofTissue(tissue: string): Readonly<Record<string, Row>> {
  return {
    [`p_s6k1_${tissue}`]: [
      "1",
      `${tissue}.s6k1_translation.p_s6k1_t389`,
      `share of S6K1 of ${tissue} phosphorylated at T389`,
      blot,
    ],
    [`mtorc1_${tissue}`]: [
      "1",
      `${tissue}.mtor_complexes.mtorc1_active`,
      `active share of mTORC1 of ${tissue}`,
      "not measured",
    ],
    [`mtorc2_assembled_${tissue}`]: [
      "1",
      `${tissue}.mtor_complexes.mtorc2_in_service`,
      `assembled mTORC2 of ${tissue} relative to the normal tissue`,
      "pull-down",
    ],
    [`akt_signal_${tissue}`]: [
      "1",
      `${tissue}.akt.akt_active`,
      `signal of Akt of ${tissue}: what its substrates follow`,
      "immunoblot of substrates",
    ],
    [`autophagy_flux_${tissue}`]: [
      "1",
      `${tissue}.ulk1_autophagy.autophagy_flux`,
      `autophagosomes formed in ${tissue}, relative to the fed mouse`,
      "flux assay",
    ],
    [`lc3_puncta_${tissue}`]: [
      "1",
      `${tissue}.autophagy_markers.lc3_ii`,
      `autophagosomes of ${tissue} relative to the fed mouse`,
      "GFP-LC3 puncta",
    ],
  };
}

/** What is seen of a mouse, by section. */
export const mouseReadouts: Record<string, Readout> = {
  ...inGroup("Food and blood", {
    food_intake: ["1", "fed_state.intake", "food eaten over usual", "weighed food"],
    glucose_plasma: ["mmol/L", "fed_state.glucose_concentration", "plasma glucose", "glucose meter"],
    insulin_plasma: ["pmol/L", "fed_state.insulin_concentration", "plasma insulin", "immunoassay"],
    leucine_plasma: ["mmol/L", "fed_state.leucine_concentration", "plasma leucine", "chromatography"],
    ffa_plasma: ["mmol/L", "fed_state.nefa_concentration", "plasma fatty acids", "enzymatic assay"],
    bhb_plasma: ["mmol/L", "fed_state.bhb_concentration", "plasma hydroxybutyrate", "enzymatic assay"],
    leptin_plasma: ["ug/L", "hormones.leptin_concentration", "plasma leptin", "immunoassay"],
    ghrelin_plasma: ["pmol/L", "hormones.ghrelin_concentration", "plasma ghrelin", "immunoassay"],
    rapamycin_blood: ["nmol/L", "rapamycin.rapamycin_blood", "rapamycin of whole blood", "mass spectrometry"],
  }),
  ...inGroup("Body", {
    fat_mass: ["g", "energy_balance.fat_mass", "fat mass", "magnetic resonance"],
    energy_expenditure: ["1", "energy_balance.expenditure", "energy spent over usual", "calorimetry"],
    muscle_mass: ["1", "muscle_mass.muscle_mass", "muscle relative to the normal mouse", "weighed muscle"],
    overload_growth: [
      "1",
      "muscle_mass.overload_growth",
      "mass of the overloaded plantaris over that of the other leg, less 1",
      "weighed muscle",
    ],
  }),
  ...inGroup("Muscle", ofTissue("muscle")),
  ...inGroup("Liver", ofTissue("liver")),
  ...inGroup("Fat", ofTissue("adipose")),
  ...inGroup("Brain", {
    mtorc1_hypothalamus: [
      "1",
      "hypothalamus.signalling.mtorc1_arcuate",
      "mTORC1 of the arcuate nucleus over the fed mouse",
      "p-S6 blot of the punch",
    ],
    ampk_hypothalamus: [
      "1",
      "hypothalamus.signalling.ampk_hypothalamus",
      "AMPK of the hypothalamus over the fed mouse",
      blot,
    ],
    npy_hypothalamus: ["1", "hypothalamus.appetite.npy", "AgRP and NPY over the fed mouse", "message"],
    mtorc1_neurons: [
      "1",
      "hippocampus.plasticity.neuronal_mtorc1",
      "mTORC1 of neurons of the hippocampus, 1 at rest",
      blot,
    ],
    autophagy_flux_hippocampus: [
      "1",
      "hippocampus.ulk1_autophagy.autophagy_flux",
      "autophagosomes formed in the hippocampus, relative to the fed mouse",
      "flux assay",
    ],
    bdnf_hippocampus: [
      "1",
      "hippocampus.plasticity.bdnf_relative",
      "BDNF of the hippocampus, 1 at rest",
      "ELISA",
    ],
    spine_density: ["1", "hippocampus.plasticity.spine_density", "dendritic spines, 1 at rest", "microscopy"],
    memory_strength: ["1", "hippocampus.plasticity.memory", "stable memory of a lesson", "freezing"],
  }),
};
