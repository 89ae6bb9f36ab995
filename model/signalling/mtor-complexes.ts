import { defineModule } from "../language.ts";
import { mtorComplexesParameters } from "./mtor-complexes-parameters.ts";

/** mTOR shared between raptor and rictor, rapamycin on it, and DEPTOR and PRAS40 on what both complexes do. */
export const mtorComplexes = defineModule({
  id: "tissue_mtor_complexes",
  about:
    "mTORC1 and mTORC2 of a tissue from one pool of mTOR; rapamycin blocks the first and starves the second.",
  needs: {
    rheb_gtp: { unit: "1", typical: 0.177, means: "GTP-bound share of Rheb" },
    rag_active: { unit: "1", typical: 0.221, means: "active share of the Rags" },
    pi3k_active: { unit: "1", typical: 0.0473, means: "active PI3K, for PIP3" },
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal, on PRAS40" },
    ampk_active: { unit: "1", typical: 0.157, means: "acting AMPK, on raptor" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive by mechanical load" },
    rapamycin_free: { unit: "nmol/L", typical: 0, means: "free rapamycin in the cell" },
    deptor: { unit: "1", typical: 1, means: "DEPTOR relative to rest" },
    disuse: { unit: "1", typical: 0, means: "immobilisation, 0 to 1" },
  },
  parameters: mtorComplexesParameters,
  states: {
    mtorc1: { unit: "1", initial: 0.502, means: "mTOR with raptor, share of normal mTOR", scale: 0.5 },
    mtorc2: { unit: "1", initial: 0.222, means: "mTOR with rictor, share of normal mTOR", scale: 0.2 },
  },
  terms: {
    raptor: { unit: "1", is: "raptor_normal * raptor_level", means: "raptor, per normal mTOR" },
    rictor: { unit: "1", is: "rictor_normal * rictor_level", means: "rictor, per normal mTOR" },
    mtor_free: { unit: "1", is: "max(0, mtor_level - mtorc1 - mtorc2)", means: "mTOR in neither complex" },
    drug_bound: {
      unit: "1",
      is: "michaelis(max(0, rapamycin_free), k_rapamycin)",
      means: "share of mTOR with FKBP12 and rapamycin on it",
    },
    hold: {
      unit: "1",
      is: "1 + pras40_level * gain_pras40 / (1 + max(0, akt_active) / k_pras40)",
      means: "hold of PRAS40 on mTORC1",
    },
    hold_rest: { unit: "1", is: "1 + gain_pras40 / (1 + akt_rest / k_pras40)", means: "that hold at rest" },
    load: {
      unit: "1",
      is: "(1 + gain_mechanical * max(0, mechanical_drive)) * (1 + gain_disuse * max(0, disuse))",
      means: "direct input of load and of its absence",
    },
    input: {
      unit: "1",
      is: "max(0, rag_active * rheb_gtp) * load / (1 + max(0, ampk_active) / k_ampk) * hold_rest / hold",
      means: "Rag and Rheb together, raised by load, lowered by AMPK on raptor and by PRAS40",
    },
    deptor_mtorc1: {
      unit: "1",
      is: "max(0, 1 - frac_deptor * michaelis(max(0, deptor), 1)) / (1 - frac_deptor / 2)",
      means: "what DEPTOR leaves of mTORC1, 1 at rest",
    },
    deptor_mtorc2: {
      unit: "1",
      is: "max(0, 1 - frac_deptor_mtorc2 * michaelis(max(0, deptor), 1)) / (1 - frac_deptor_mtorc2 / 2)",
      means: "what DEPTOR leaves of mTORC2, 1 at rest",
    },
    activated: {
      unit: "1",
      is: "mtorc1 / raptor_normal * michaelis(input, k_upstream) * deptor_mtorc1",
      means: "mTORC1 that its inputs activate, with drug or without",
    },
    pip3: {
      unit: "1",
      is: "frac_mtorc2_basal + (1 - frac_mtorc2_basal) * (1 + k_pip3) * michaelis(max(0, pi3k_active), k_pip3)",
      means: "activation of mTORC2 by PIP3",
    },
  },
  processes: {
    raptor_assembly: {
      to: "mtorc1",
      rate: "k_raptor_on * mtor_free * max(0, raptor - mtorc1)",
      means: "free mTOR joins free raptor",
      evidence: {
        grade: "assumed",
        why: "mass action on one shared pool of mTOR, the simplest that lets the complexes compete",
        wouldSettle: "raptor and rictor pull-down after one of them is taken away",
      },
    },
    raptor_loss: {
      from: "mtorc1",
      rate: "k_raptor_off * (1 + frac_drug_weakening * drug_bound) * mtorc1",
      means: "raptor leaves mTOR, faster where rapamycin sits on it",
      evidence: { refs: ["drummond2009"] },
    },
    rictor_assembly: {
      to: "mtorc2",
      rate: "k_rictor_on * mtor_free * max(0, 1 - frac_drug_assembly * drug_bound) * max(0, rictor - mtorc2)",
      means: "free mTOR joins free rictor; the drug keeps it away",
      evidence: { refs: ["ye2012", "lamming2012"] },
    },
    rictor_loss: {
      from: "mtorc2",
      rate: "k_rictor_off * mtorc2",
      means: "mTORC2 turns over; drug does not reach mTOR inside it",
      evidence: { refs: ["ye2012", "lamming2012"] },
    },
  },
  offers: {
    mtorc1_active: {
      unit: "1",
      is: "activated * (1 - drug_bound)",
      means: "active, drug-free mTORC1; 1 if all raptor of the normal tissue were in it",
    },
    mtorc1_drugbound: {
      unit: "1",
      is: "activated * drug_bound",
      means: "mTORC1 that its inputs activate but rapamycin holds",
    },
    mtorc2_active: {
      unit: "1",
      is: "mtorc2 / rictor_normal * pip3 * deptor_mtorc2",
      means: "active mTORC2; 1 at full PIP3 if all rictor of the normal tissue were in it",
    },
    mtorc2_in_service: {
      unit: "1",
      is: "mtorc2 / rictor_normal * deptor_mtorc2",
      means: "mTORC2 that there is, less what DEPTOR holds, whatever insulin is",
    },
    mtorc2_called: { unit: "1", is: "pip3", means: "activation of each mTORC2 by PIP3" },
    rapamycin_occupancy: { unit: "1", is: "drug_bound", means: "share of mTOR that rapamycin occupies" },
  },
  genes: {
    MTOR: ["mtor_level"],
    RPTOR: ["raptor_level"],
    RICTOR: ["rictor_level"],
    AKT1S1: ["pras40_level"],
    PTEN: ["k_pip3"],
  },
  limits: [
    "where raptor and rictor together exceed mTOR, the loss of one raises the other more than here",
    "rapamycin and phosphatidic acid do not compete",
    "with more raptor than normal, mtorc1_active may pass 1",
    "no lag of mTORC1 activity: it follows Rheb and the Rags at once",
    "mTORC2 is back within a day of wash-out; no number was found to hold that to",
  ],
});
