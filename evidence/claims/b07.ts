import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

const cytokines = {
  th1: "il12: 1 x",
  th2: "il4: 1 x",
  th17: "il6: 1 x, tgfb: 1 x",
  treg: "tgfb: 1 x",
} as const;

/** T cells that meet antigen with cytokines at 1 h, looked at on the fourth day. */
function stimulated(fate: keyof typeof cytokines, more = "", perturb: readonly string[] = []) {
  const medium = `t_cell_receptor: 1 x, ${cytokines[fate]}${more}`;
  return {
    system: "t-cell",
    protocol: cells({ lasts: "97 h", perturb, events: [`{at: 1 h, medium: {${medium}}}`] }),
    every: 3_600_000,
  };
}

const raptor = "{gene: RPTOR, level: 0}";
const rictor = "{gene: RICTOR, level: 0}";

/** What decides which helper cell a T cell becomes. */
export const b07 = defineClaim({
  id: "B07",
  kind: "mechanism",
  says: "mTOR raises Th1 and Th17 (through HIF-1a and glycolysis); blocking it or glycolysis gives Treg.",
  show: "Shares of Th1, Th2, Th17 and Treg for stimulation with each set of cytokines, by mTORC1, mTORC2 and a block of glycolysis, against the knock-out literature.",
  literature: {
    says: "Mouse T cells without mTOR or Rheb become regulatory; without raptor or Rheb no Th1 and Th17, without rictor no Th2; a block of glycolysis or of HIF-1a turns Th17 into Treg. Whether Th1 need mTORC2 is contested.",
    verdict: "supported",
    refs: ["delgoffe2009", "delgoffe2011", "kopf2007", "shi2011"],
  },
  arms: {
    th1: stimulated("th1"),
    th2: stimulated("th2"),
    th17: stimulated("th17"),
    treg: stimulated("treg"),
    th1_no_mtorc1: stimulated("th1", "", [raptor]),
    th17_no_mtorc1: stimulated("th17", "", [raptor]),
    th2_no_mtorc2: stimulated("th2", "", [rictor]),
    th1_no_mtorc2: stimulated("th1", "", [rictor]),
    th17_rapamycin: stimulated("th17", ", rapamycin: 20 nM"),
    th17_no_glycolysis: stimulated("th17", ", deoxyglucose: 2 mM"),
    treg_no_mtor: stimulated("treg", "", [raptor, rictor]),
  },
  figures: {
    th1: { means: "share of Th1 with IL-12", unit: "1", of: (arm) => arm("th1").at("share_th1", 96) },
    th1_no_mtorc1: {
      means: "share of Th1 with IL-12 without raptor",
      unit: "1",
      of: (arm) => arm("th1_no_mtorc1").at("share_th1", 96),
    },
    th1_no_mtorc2: {
      means: "share of Th1 with IL-12 without rictor",
      unit: "1",
      of: (arm) => arm("th1_no_mtorc2").at("share_th1", 96),
    },
    th17: {
      means: "share of Th17 with IL-6 and TGF-beta",
      unit: "1",
      of: (arm) => arm("th17").at("share_th17", 96),
    },
    th17_no_mtorc1: {
      means: "the same without raptor",
      unit: "1",
      of: (arm) => arm("th17_no_mtorc1").at("share_th17", 96),
    },
    th1_left_no_mtorc1: {
      means: "Th1 left without raptor",
      unit: "1",
      of: (arm) => arm("th1_no_mtorc1").at("share_th1", 96) / arm("th1").at("share_th1", 96),
    },
    th17_left_no_mtorc1: {
      means: "Th17 left without raptor",
      unit: "1",
      of: (arm) => arm("th17_no_mtorc1").at("share_th17", 96) / arm("th17").at("share_th17", 96),
    },
    th17_rapamycin: {
      means: "the same with 20 nmol/L rapamycin",
      unit: "1",
      of: (arm) => arm("th17_rapamycin").at("share_th17", 96),
    },
    th17_no_glycolysis: {
      means: "the same with 2 mmol/L 2-deoxyglucose",
      unit: "1",
      of: (arm) => arm("th17_no_glycolysis").at("share_th17", 96),
    },
    treg_gain_rapamycin: {
      means: "share of Treg that rapamycin adds where Th17 would form",
      unit: "1",
      of: (arm) => arm("th17_rapamycin").at("share_treg", 96) - arm("th17").at("share_treg", 96),
    },
    treg_gain_glycolysis: {
      means: "share of Treg that a block of glycolysis adds there",
      unit: "1",
      of: (arm) => arm("th17_no_glycolysis").at("share_treg", 96) - arm("th17").at("share_treg", 96),
    },
    th2_left_no_mtorc2: {
      means: "Th2 left without rictor",
      unit: "1",
      of: (arm) => arm("th2_no_mtorc2").at("share_th2", 96) / arm("th2").at("share_th2", 96),
    },
    treg_no_mtor: {
      means: "share of Treg without both complexes",
      unit: "1",
      of: (arm) => arm("treg_no_mtor").at("share_treg", 96),
    },
  },
  cases: {
    mtorc1: {
      about:
        "Th1 and Th17 need mTORC1: more than half form with it, and less than a tenth and a fifth of them without",
      holds: [
        { figure: "th1", above: 0.5 },
        { figure: "th17", above: 0.5 },
        { figure: "th1_no_mtorc1", below: 0.1 },
        { figure: "th17_no_mtorc1", below: 0.1 },
        { figure: "th1_left_no_mtorc1", below: 0.2 },
        { figure: "th17_left_no_mtorc1", below: 0.2 },
      ],
    },
    rapamycin: {
      about: "rapamycin gives at least 0.2 of Treg in place of Th17",
      holds: [{ figure: "treg_gain_rapamycin", above: 0.2 }],
    },
    glycolysis: {
      about: "a block of glycolysis gives at least 0.2 of Treg in place of Th17",
      holds: [{ figure: "treg_gain_glycolysis", above: 0.2 }],
    },
  },
  decides: "treg_gain_glycolysis",
  shows:
    "With mTORC1 {th1|2} become Th1 under IL-12 and {th17|2} Th17 under IL-6 with TGF-beta; without raptor {th1_no_mtorc1|2} and {th17_no_mtorc1|2}. Where Th17 would form, rapamycin changes the share of Treg by {treg_gain_rapamycin|2} and a block of glycolysis by {treg_gain_glycolysis|2}. Without rictor {th2_left_no_mtorc2|2} of Th2 are left.",
  plots: [
    {
      kind: "figures",
      title: "Share of Th17 under IL-6 with TGF-beta",
      figures: ["th17", "th17_no_mtorc1", "th17_rapamycin", "th17_no_glycolysis"],
    },
    {
      kind: "curves",
      title: "Share of Treg over four days",
      readout: "share_treg",
      arms: ["th17", "th17_rapamycin", "th17_no_glycolysis", "treg_no_mtor"],
    },
  ],
  variants: ["mtorc2_on_th1"],
  limits: [
    "mouse cells in a dish; cytokines that the cells make themselves are not modelled",
    "shares of one precursor's fate, not counts in a body",
  ],
});
