import type { Readout } from "../../src/lang/index.ts";

/** A readout of a special tissue: unit, formula, meaning, assay. */
type Row = readonly [unit: string, is: string, means: string, assay: string];

const score = "visual analogue scale";
const immunoblot = "immunoblot of the tissue";
const behaviour = "behaviour or slices of animals";
const flow = "flow cytometry of a culture";
const none = "no assay in people: a score of the model";

const appetite: Readonly<Record<string, Row>> = {
  hunger_score: ["1", "hypothalamus.appetite.hunger_score", "hunger, 0 to 100", score],
  intake_drive: [
    "1",
    "hypothalamus.appetite.intake_drive",
    "energy that would be eaten freely, over usual",
    "free meals",
  ],
  mtorc1_arcuate: [
    "1",
    "hypothalamus.signalling.mtorc1_arcuate",
    "mTORC1 of the arcuate nucleus over rest",
    immunoblot,
  ],
};

const brain: Readonly<Record<string, Row>> = {
  bdnf: ["1", "hippocampus.plasticity.bdnf_relative", "BDNF of the hippocampus over rest", immunoblot],
  plasticity_index: [
    "1",
    "hippocampus.plasticity.plasticity_index",
    "readiness to learn over rest",
    behaviour,
  ],
};

const immune: Readonly<Record<string, Row>> = {
  t_cell_readiness: [
    "1",
    "t_cell.response.glycolytic_readiness",
    "glycolytic share of T cells if antigen came now",
    flow,
  ],
  th1_tendency: ["1", "t_cell.response.tendency_th1", "Th1 among the fates of antigen that came now", flow],
  th2_tendency: ["1", "t_cell.response.tendency_th2", "Th2 among these fates", flow],
  th17_tendency: ["1", "t_cell.response.tendency_th17", "Th17 among these fates", flow],
  treg_tendency: ["1", "t_cell.response.tendency_treg", "regulatory T cells among these fates", flow],
  pd1_share: ["1", "t_cell.vaccine.pd1_share", "T cells with PD-1", "flow cytometry of blood"],
  vaccine_fitness: [
    "1",
    "t_cell.vaccine.vaccine_fitness",
    "answer to a vaccine over that of the young",
    "titre",
  ],
};

const growth: Readonly<Record<string, Row>> = {
  proliferation_index: [
    "1",
    "proliferating.cell.proliferation_index",
    "openness of the G1 gate, 0 to 1",
    "share in S phase",
  ],
  cell_size: ["1", "proliferating.cell.cell_size", "mass of dividing cells over rest", "cell counter"],
  capillaries: [
    "1",
    "muscle.angiogenesis.capillary_density",
    "capillaries per fibre over usual",
    "histology",
  ],
  healing_competence: [
    "1",
    "skin.healing.healing_competence",
    "competence to close a wound over usual",
    "planimetry",
  ],
  lv_mass: ["1", "heart.ventricle.lv_mass", "left ventricular mass over usual", "magnetic resonance"],
};

const junk: Readonly<Record<string, Row>> = Object.fromEntries(
  (["muscle", "liver", "heart", "hippocampus"] as const).flatMap((tissue) => [
    [
      `junk_${tissue}`,
      ["1", `${tissue}.junk.junk`, `junk of ${tissue} over that of the healthy young`, none],
    ],
    [
      `flux_${tissue}`,
      ["1", `${tissue}.autophagy_markers.flux_completed`, `completed autophagy of ${tissue}`, immunoblot],
    ],
    [
      `lc3_${tissue}`,
      ["1", `${tissue}.autophagy_markers.lc3_ii`, `LC3-II of ${tissue} over rest`, immunoblot],
    ],
  ]),
);

/** Readouts of the special tissues. All but a few are prior only: no trial in people holds them. */
export const specialReadouts: Readonly<Record<string, Readout>> = {
  ...grouped("Appetite", appetite),
  ...grouped("Memory", brain),
  ...grouped("Immunity", immune),
  ...grouped("Growth and repair", growth),
  ...grouped("Autophagy and junk", junk),
};

function grouped(group: string, rows: Readonly<Record<string, Row>>): Record<string, Readout> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, [unit, is, means, assay]]) => [name, { unit, is, means, assay, group }]),
  );
}
