import { pkc } from "../signalling/pkc.ts";
import { angiogenesis } from "../special/angiogenesis.ts";
import { appetite } from "../special/appetite.ts";
import { healing } from "../special/healing.ts";
import { heart } from "../special/heart.ts";
import { hippocampalPlasticity } from "../special/hippocampal-plasticity.ts";
import { hypothalamusSignalling } from "../special/hypothalamus-signalling.ts";
import { proliferatingCell } from "../special/proliferating-cell.ts";
import { senescentCells } from "../special/senescent-cells.ts";
import { tCellResponse } from "../special/t-cell-response.ts";
import { tissueRepair } from "../special/tissue-repair.ts";
import { vaccineResponse } from "../special/vaccine-response.ts";
import { repairAdjustments, repairWires } from "./repair-assembly.ts";

/**
 * What special tissues do with their signals.
 *
 * `hypothalamus.signalling` has mTORC1 of POMC and AgRP cells and AMPK of its own: the signalling set carries leptin and
 * ghrelin to a cell as one push on PI3K and on AMPK, without resistance to leptin, so no instance of it stands there.
 * Skin and tendon have no signalling of their own: they take that of the dividing cell, and skin VEGF of muscle.
 */
export const specialModules = {
  "hypothalamus.signalling": hypothalamusSignalling,
  "hypothalamus.appetite": appetite,
  "hippocampus.plasticity": hippocampalPlasticity,
  "t_cell.response": tCellResponse,
  "t_cell.vaccine": vaccineResponse,
  "proliferating.cell": proliferatingCell,
  "muscle.angiogenesis": angiogenesis,
  "skin.healing": healing,
  "muscle.repair": tissueRepair,
  "tendon.repair": tissueRepair,
  "muscle.pkc": pkc,
  senescent_cells: senescentCells,
  "heart.ventricle": heart,
};

/**
 * Their wires. What a tissue offers itself (`mtorc1_active`, `mtorc1_drugbound`, `mtorc2_active`, `ampk_active`,
 * `akt_active`, `erk_active`, `hif1a`, `contraction_power`, `junk`) is found by name in the tissue.
 */
export const specialWires = {
  "hypothalamus.signalling.leptin_concentration": "leptin.leptin_concentration",
  "hypothalamus.signalling.ghrelin_concentration": "ghrelin.ghrelin_concentration",
  "hypothalamus.signalling.insulin_concentration": "insulin.insulin_concentration",
  "hypothalamus.signalling.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
  "hypothalamus.signalling.leucine_concentration": "amino_acids.leucine_concentration",
  "hypothalamus.signalling.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
  "hypothalamus.signalling.glucose_concentration": "glucose.glucose_concentration",
  "hypothalamus.signalling.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  "hypothalamus.signalling.rapamycin_free": "rapamycin.rapamycin_free",
  "hypothalamus.appetite.ghrelin_relative": "hypothalamus.signalling.ghrelin_relative",
  "hypothalamus.appetite.stomach_energy": "digestion.stomach_energy",

  "hippocampus.plasticity.exercise_intensity": "exertion.exercise_intensity",
  "hippocampus.plasticity.bhb_concentration": "ketones.bhb_concentration",

  "t_cell.response.leptin_concentration": "leptin.leptin_concentration",
  "t_cell.response.il6_relative": "inflammation.il6_relative",
  "t_cell.vaccine.age": "subject.age",

  "proliferating.cell.eaa_concentration": "amino_acids.eaa_concentration",
  "proliferating.cell.eaa_plasma_fasting": "amino_acids.eaa_plasma_fasting",

  "skin.healing.mtorc1_active": "proliferating.mtor_complexes.mtorc1_active",
  "muscle.angiogenesis.running": "running.running",
  "skin.healing.vegf_relative": "muscle.angiogenesis.vegf_relative",
  "skin.healing.energy_ratio": "energy_signal.energy_ratio",
  "skin.healing.protein_ratio": "energy_signal.protein_ratio",
  "skin.healing.age": "subject.age",

  "heart.ventricle.exercise_intensity": "exertion.exercise_intensity",
  ...repairWires,
} as const;

/**
 * Levels that they are relative to, read off the settled state. What lasts for weeks is relative to a habitual day
 * instead (`mtorc1_normal`, `eif4f_normal`, `flux_normal`), whatever hour a protocol starts at.
 */
export const specialBaselines = {
  "hypothalamus.signalling.leptin_rest": "leptin.leptin_concentration",
  "hypothalamus.signalling.ghrelin_rest": "ghrelin.ghrelin_concentration",
  "hippocampus.plasticity.mtorc1_rest": "hippocampus.mtor_complexes.mtorc1_active",
  "hippocampus.plasticity.bhb_rest": "ketones.bhb_concentration",
  "muscle.pkc.mtorc2_rest": "muscle.mtor_complexes.mtorc2_active",
  "t_cell.response.mtorc1_rest": "t_cell.mtor_complexes.mtorc1_active",
  "t_cell.response.mtorc2_rest": "t_cell.mtor_complexes.mtorc2_active",
  "t_cell.response.ampk_rest": "t_cell.energy_ampk.ampk_active",
  "t_cell.response.leptin_rest": "leptin.leptin_concentration",
  "proliferating.cell.mtorc1_rest": "proliferating.mtor_complexes.mtorc1_active",
  "proliferating.cell.akt_rest": "proliferating.akt.akt_active",
  "proliferating.cell.gate_rest": "proliferating.cell.proliferation_index",
} as const;

/** Numbers that differ from those of the modules. */
export const specialAdjustments = repairAdjustments;

/**
 * What events do to them. Antigen of a vaccine is there for the day of its event, for T cells and for those that make
 * antibody. No words of the protocol language stand for a block of NMDA receptors, cytokines where a T cell is, contact of
 * cells or a block of lysosomes: the inputs `nmda_block`, `il12`, `il4`, `il6_local`, `tgfb`, `glycolysis_block`,
 * `capacity` and `lysosome_block` stay at their defaults. Pressure on the heart has no input.
 */
export const specialExposures = [
  { on: "train.learning", during: { "hippocampus.plasticity.learning": "1" } },
  { on: "train.recall", during: { "hippocampus.plasticity.recall": "1" } },
  { on: "injure", where: { site: "skin" }, takes: { size: "1" }, adds: { "skin.healing.open": "size" } },
  { on: "injure", where: { site: "muscle" }, takes: { size: "1" }, adds: { "muscle.repair.gap": "size" } },
  { on: "injure", where: { site: "tendon" }, takes: { size: "1" }, adds: { "tendon.repair.gap": "size" } },
  {
    on: "vaccinate",
    takes: { dose: "1" },
    during: { "t_cell.vaccine.vaccine": "dose / 1[d]", "t_cell.response.antigen": "min(1, dose)" },
  },
] as const;
