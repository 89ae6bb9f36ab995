import { agentsParameters } from "./agents-parameters.ts";

/** Nutrients, hormones and serum of a medium; what it does not state is as in full medium. */
const nutrients = {
  on: "medium",
  takes: {
    amino_acids_fold: "1",
    leucine: "mmol/L",
    leucine_fold: "1",
    arginine: "mmol/L",
    arginine_fold: "1",
    glucose: "mmol/L",
    glucose_fold: "1",
    serum: "1",
    insulin: "nmol/L",
    igf1: "nmol/L",
    egf: "nmol/L",
  },
  during: {
    "medium.amino_acids_said": "given(amino_acids_fold)",
    "medium.amino_acids_fold": "amino_acids_fold",
    "medium.leucine_said": "given(leucine) + given(leucine_fold)",
    "medium.leucine_level": "leucine",
    "medium.leucine_fold": "leucine_fold",
    "medium.arginine_said": "given(arginine) + given(arginine_fold)",
    "medium.arginine_level": "arginine",
    "medium.arginine_fold": "arginine_fold",
    "medium.glucose_said": "given(glucose) + given(glucose_fold)",
    "medium.glucose_level": "glucose",
    "medium.glucose_fold": "glucose_fold",
    "medium.serum_said": "given(serum)",
    "medium.serum_level": "serum",
    "medium.insulin_level": "insulin",
    "medium.igf1_level": "igf1",
    "medium.egf_level": "egf",
  },
} as const;

/** Drugs of a medium; a drug may also be added by an entry of its own. */
const drugs = [
  {
    on: "medium",
    takes: {
      rapamycin: "nmol/L",
      torin1: "nmol/L",
      metformin: "mmol/L",
      salicylate: "mmol/L",
      deoxyglucose: "mmol/L",
    },
    during: {
      "agents.rapamycin": "rapamycin",
      "kinase_block.torin1": "torin1",
      "agents.metformin": "metformin",
      "agents.salicylate": "salicylate",
      "agents.deoxyglucose": "deoxyglucose",
    },
  },
  { on: "compound.rapamycin", takes: { dose: "nmol/L" }, during: { "agents.rapamycin": "dose" } },
  { on: "compound.metformin", takes: { dose: "mmol/L" }, during: { "agents.metformin": "dose" } },
] as const;

/** What the medium and the gas over it do to cells. */
export const cellExposures = [
  nutrients,
  ...drugs,
  {
    on: "oxygen",
    takes: { fraction: "1" },
    during: { "medium.oxygen_said": "given(fraction)", "medium.oxygen_level": "fraction" },
  },
] as const;

/** What a medium does to T cells besides: their receptor, cytokines, and glycolysis under 2-deoxyglucose. */
export const tCellExposures = [
  {
    on: "medium",
    takes: { t_cell_receptor_fold: "1" },
    during: { "t_cell.response.antigen": "min(1, t_cell_receptor_fold)" },
  },
  {
    on: "medium",
    takes: { il12_fold: "1", il4_fold: "1", il6_fold: "1", tgfb_fold: "1" },
    holds: {
      "t_cell.response.il12": "min(1, il12_fold)",
      "t_cell.response.il4": "min(1, il4_fold)",
      "t_cell.response.il6_local": "min(1, il6_fold)",
      "t_cell.response.tgfb": "min(1, tgfb_fold)",
    },
  },
  {
    on: "medium",
    takes: { deoxyglucose: "mmol/L" },
    tables: {
      glycolysis: {
        by: "cells",
        rows: { default: { k_deoxyglucose: agentsParameters.k_deoxyglucose } },
      },
    },
    during: {
      "t_cell.response.glycolysis_block": "deoxyglucose / (deoxyglucose + glycolysis.k_deoxyglucose)",
    },
  },
] as const;
