import type { Readout } from "../../src/lang/index.ts";

const immunoblot = "immunoblot";
type Row = readonly [unit: string, is: string, means: string, assay: string];

function inGroup(rows: Readonly<Record<string, Row>>, group: string): Record<string, Readout> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, [unit, is, means, assay]]) => [
      name,
      { unit, is, means, assay, group, ...(leading.has(name) ? { lead: true } : {}) },
    ]),
  );
}

const leading: ReadonlySet<string> = new Set([
  ...["p_s6k1_t389", "p_akt_s473", "p_akt_t308", "p_ampk_t172", "mtorc1_active", "autophagy_flux"],
  ...["share_th1", "share_th2", "share_th17", "share_treg"],
]);

/** What blots of a cell show, by the first word of the addresses of its tissue. */
export function cellReadouts(tissue: string): Record<string, Readout> {
  const mtor: Readonly<Record<string, Row>> = {
    p_s6k1_t389: [
      "1",
      `${tissue}.s6k1_translation.p_s6k1_t389`,
      "share of S6K1 phosphorylated at T389",
      immunoblot,
    ],
    p_4ebp1_t37_46: [
      "1",
      `${tissue}.s6k1_translation.p_4ebp1`,
      "share of 4E-BP1 hyperphosphorylated",
      immunoblot,
    ],
    cap_dependent_translation: [
      "1",
      `${tissue}.s6k1_translation.eif4f`,
      "share of eIF4E in eIF4F",
      "pull-down on cap analogue",
    ],
    mtorc1_active: ["1", "kinase_block.mtorc1_active", "active share of mTORC1", "not measured"],
    mtorc2_active: ["1", "kinase_block.mtorc2_active", "active share of mTORC2", "not measured"],
    mtorc2_assembled: [
      "1",
      `${tissue}.mtor_complexes.mtorc2_in_service`,
      "assembled mTORC2 relative to the normal cell",
      "pull-down",
    ],
  };
  const akt: Readonly<Record<string, Row>> = {
    p_akt_t308: ["1", `${tissue}.akt.akt_t308`, "share of Akt phosphorylated at T308", immunoblot],
    p_akt_s473: ["1", `${tissue}.akt.akt_s473`, "share of Akt phosphorylated at S473", immunoblot],
    akt_signal: [
      "1",
      `${tissue}.akt.akt_active`,
      "signal of Akt: what its substrates and the uptake of glucose follow",
      "immunoblot of substrates",
    ],
    p_irs1_s636_639: [
      "1",
      `${tissue}.irs1_pi3k.irs1_s636`,
      "share of IRS1 phosphorylated by S6K1",
      immunoblot,
    ],
  };
  const energy: Readonly<Record<string, Row>> = {
    p_ampk_t172: ["1", `${tissue}.energy_ampk.p_ampk`, "share of AMPK phosphorylated at T172", immunoblot],
    ampk_active: ["1", `${tissue}.energy_ampk.ampk_active`, "acting AMPK", "kinase assay, p-ACC"],
    p_ulk1_s317: ["1", "ulk1_sites.p_s317", "share of ULK1 phosphorylated at S317 and S777", immunoblot],
    p_ulk1_s757: ["1", "ulk1_sites.p_s757", "share of ULK1 phosphorylated at S757", immunoblot],
    autophagy_flux: [
      "1",
      `${tissue}.ulk1_autophagy.autophagy_flux`,
      "autophagy flux relative to full medium",
      "flux assay",
    ],
    redd1: ["1", `${tissue}.stress.redd1`, "REDD1 relative to full medium", immunoblot],
    hif1a: ["1", `${tissue}.stress.hif1a`, "HIF-1a relative to full medium", immunoblot],
  };
  const around: Readonly<Record<string, Row>> = {
    leucine_medium: ["mmol/L", "medium.leucine_local", "leucine of the medium", "recipe"],
    insulin_medium: ["nmol/L", "medium.insulin_local", "insulin of the medium", "recipe"],
    glucose_medium: ["mmol/L", "medium.glucose_concentration", "glucose of the medium", "recipe"],
  };
  return {
    ...inGroup(mtor, "mTOR"),
    ...inGroup(akt, "Insulin signalling"),
    ...inGroup(energy, "Energy and stress"),
    ...inGroup(around, "Medium"),
  };
}

const facs = "flow cytometry";

/** What cultures of T cells show besides. */
export const tCellReadouts: Readonly<Record<string, Readout>> = inGroup(
  {
    share_th1: ["1", "t_cell.response.share_th1", "Th1 among committed cells", facs],
    share_th2: ["1", "t_cell.response.share_th2", "Th2 among committed cells", facs],
    share_th17: ["1", "t_cell.response.share_th17", "Th17 among committed cells", facs],
    share_treg: ["1", "t_cell.response.share_treg", "Foxp3+ Treg among committed cells", facs],
    expansion: ["1", "t_cell.response.expansion", "cells per precursor", "cell count"],
    glycolytic_share: [
      "1",
      "t_cell.response.glycolytic_share",
      "share of ATP from glycolysis",
      "flux analyser",
    ],
  },
  "T-cell fate",
);
