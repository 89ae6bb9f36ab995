import type { System } from "../../src/lang/index.ts";
import { cellParts } from "../cells/cell-assembly.ts";
import { tCellExposures } from "../cells/cell-exposures.ts";
import { quietSerum, rapamycinOfCellLines, rpmiMedium } from "../cells/cell-numbers.ts";
import { tCellReadouts } from "../cells/cell-readouts.ts";
import { defineSystem } from "../language.ts";
import { tCellResponse } from "../special/t-cell-response.ts";
import type { Ref } from "../tissues/tissue.ts";

const parts = cellParts({
  tissue: "t_cell",
  adjustments: { ...rapamycinOfCellLines("t_cell"), ...rpmiMedium, ...quietSerum },
});

/** CD4 T cells in a dish: signalling, and the fate that they choose under antigen and cytokines. */
export const tCell: System<Ref> = defineSystem({
  id: "t-cell",
  about:
    "CD4 T cells in a medium: the signalling set with the numbers of T cells, and their fate. Rest is full medium without antigen.",
  ...parts,
  modules: { ...parts.modules, "t_cell.response": tCellResponse },
  wires: {
    ...parts.wires,
    "t_cell.response.mtorc1_active": "kinase_block.mtorc1_active",
    "t_cell.response.mtorc2_active": "kinase_block.mtorc2_active",
    "t_cell.response.ampk_active": "t_cell.energy_ampk.ampk_active",
    "t_cell.response.leptin_concentration": "medium.leptin_concentration",
    "t_cell.response.il6_relative": "t_cell.surroundings.unchanged",
  },
  baselines: {
    ...parts.baselines,
    "t_cell.response.mtorc1_rest": "kinase_block.mtorc1_active",
    "t_cell.response.mtorc2_rest": "kinase_block.mtorc2_active",
    "t_cell.response.ampk_rest": "t_cell.energy_ampk.ampk_active",
    "t_cell.response.leptin_rest": "medium.leptin_concentration",
  },
  exposures: [...parts.exposures, ...tCellExposures],
  readouts: { ...parts.readouts, ...tCellReadouts },
  settle: "48 h",
});
