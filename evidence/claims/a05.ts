import { defineClaim } from "./claim.ts";
import { body, cells, meals } from "./protocols.ts";

const agents = {
  salicylate: ["{at: 1 h, medium: {salicylate: 5 mmol/L}}"],
  deoxyglucose: ["{at: 1 h, medium: {deoxyglucose: 10 mmol/L}}"],
  rapamycin: ["{at: 1 h, medium: {rapamycin: 20 nmol/L}}"],
  hypoxia: ["{at: 1 h, oxygen: 1 %, duration: 12 h}"],
} as const;

function cell(agent: keyof typeof agents, gene?: string, system = "hek293") {
  const perturb = gene === undefined ? [] : [`{gene: ${gene}, level: 0}`];
  return { system, protocol: cells({ lasts: "13 h", events: agents[agent], perturb }) };
}

function week(energy: number) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: meals(110, energy) },
      blocks: ["{name: all, days: [day], repeat: 7}"],
    }),
  };
}

/** Four ways down: does each act alone, and does it need its route? */
export const a05 = defineClaim({
  id: "A05",
  kind: "mechanism",
  says: "mTORC1 is inhibited by AMPK, rapamycin, lack of energy and hypoxia.",
  show: "Each of the four alone lowers mTORC1, and taking its route out (AMPK; what FKBP12 binds; REDD1 and TSC2) removes the effect.",
  literature: {
    says: "True of cells. AMPK acts through TSC2 and raptor. The route of hypoxia differs by tissue: REDD1 with TSC2 in fibroblasts, without REDD1 in hepatocytes.",
    verdict: "supported",
    refs: ["gwinn2008", "banaszynski2005", "brugarolas2004", "deyoung2008", "wolff2011"],
  },
  arms: {
    salicylate: cell("salicylate"),
    salicylate_without_ampk: cell("salicylate", "PRKAA1"),
    salicylate_without_tsc2: cell("salicylate", "TSC2"),
    deoxyglucose: cell("deoxyglucose"),
    deoxyglucose_without_ampk: cell("deoxyglucose", "PRKAA1"),
    deoxyglucose_without_tsc2: cell("deoxyglucose", "TSC2"),
    rapamycin: cell("rapamycin"),
    rapamycin_binds_nothing: {
      system: "hek293",
      protocol: cells({
        lasts: "13 h",
        events: agents.rapamycin,
        values: { "proliferating.mtor_complexes.k_rapamycin": "1e9" },
      }),
    },
    hypoxia: cell("hypoxia"),
    hypoxia_without_redd1: cell("hypoxia", "DDIT4"),
    hypoxia_without_tsc2: cell("hypoxia", "TSC2"),
    hepatocyte: cell("hypoxia", undefined, "hepatocyte"),
    hepatocyte_without_redd1: cell("hypoxia", "DDIT4", "hepatocyte"),
    usual_energy: week(2500),
    little_energy: week(1500),
  },
  figures: {
    salicylate: {
      means: "mTORC1 of HEK293 after 12 h of 5 mM salicylate, over before",
      unit: "1",
      of: (arm) => arm("salicylate").at("mtorc1_active", 12.9) / arm("salicylate").at("mtorc1_active", 1),
    },
    salicylate_without_ampk: {
      means: "the same, without AMPK",
      unit: "1",
      of: (arm) =>
        arm("salicylate_without_ampk").at("mtorc1_active", 12.9) /
        arm("salicylate_without_ampk").at("mtorc1_active", 1),
    },
    salicylate_without_tsc2: {
      means: "the same, without TSC2: what is left goes through raptor",
      unit: "1",
      of: (arm) =>
        arm("salicylate_without_tsc2").at("mtorc1_active", 12.9) /
        arm("salicylate_without_tsc2").at("mtorc1_active", 1),
    },
    energy: {
      means: "mTORC1 of HEK293 after 12 h of 10 mM 2-deoxyglucose, over before",
      unit: "1",
      of: (arm) => arm("deoxyglucose").at("mtorc1_active", 12.9) / arm("deoxyglucose").at("mtorc1_active", 1),
    },
    energy_without_ampk: {
      means: "the same, without AMPK",
      unit: "1",
      of: (arm) =>
        arm("deoxyglucose_without_ampk").at("mtorc1_active", 12.9) /
        arm("deoxyglucose_without_ampk").at("mtorc1_active", 1),
    },
    energy_without_tsc2: {
      means: "the same, without TSC2",
      unit: "1",
      of: (arm) =>
        arm("deoxyglucose_without_tsc2").at("mtorc1_active", 12.9) /
        arm("deoxyglucose_without_tsc2").at("mtorc1_active", 1),
    },
    rapamycin: {
      means: "mTORC1 of HEK293 after 12 h of 20 nM rapamycin, over before",
      unit: "1",
      of: (arm) => arm("rapamycin").at("mtorc1_active", 12.9) / arm("rapamycin").at("mtorc1_active", 1),
    },
    rapamycin_binds_nothing: {
      means: "the same, where the drug with FKBP12 binds no mTOR",
      unit: "1",
      of: (arm) =>
        arm("rapamycin_binds_nothing").at("mtorc1_active", 12.9) /
        arm("rapamycin_binds_nothing").at("mtorc1_active", 1),
    },
    hypoxia: {
      means: "mTORC1 of HEK293 after 12 h of 1 % oxygen, over before",
      unit: "1",
      of: (arm) => arm("hypoxia").at("mtorc1_active", 12.9) / arm("hypoxia").at("mtorc1_active", 1),
    },
    hypoxia_without_redd1: {
      means: "the same, without REDD1",
      unit: "1",
      of: (arm) =>
        arm("hypoxia_without_redd1").at("mtorc1_active", 12.9) /
        arm("hypoxia_without_redd1").at("mtorc1_active", 1),
    },
    hypoxia_without_tsc2: {
      means: "the same, without TSC2",
      unit: "1",
      of: (arm) =>
        arm("hypoxia_without_tsc2").at("mtorc1_active", 12.9) /
        arm("hypoxia_without_tsc2").at("mtorc1_active", 1),
    },
    hepatocyte: {
      means: "mTORC1 of hepatocytes after 12 h of 1 % oxygen, over before",
      unit: "1",
      of: (arm) => arm("hepatocyte").at("mtorc1_active", 12.9) / arm("hepatocyte").at("mtorc1_active", 1),
    },
    hepatocyte_without_redd1: {
      means: "the same, without REDD1",
      unit: "1",
      of: (arm) =>
        arm("hepatocyte_without_redd1").at("mtorc1_active", 12.9) /
        arm("hepatocyte_without_redd1").at("mtorc1_active", 1),
    },
    deficit_muscle: {
      means:
        "mTORC1 of muscle in the last two days of a week at 60 % of energy with protein kept, of that at full energy",
      unit: "1",
      of: (arm) =>
        arm("little_energy").mean("mtorc1_active", 120, 168) /
        arm("usual_energy").mean("mtorc1_active", 120, 168),
    },
    deficit_liver: {
      means: "mTORC1 of liver, the same",
      unit: "1",
      of: (arm) =>
        arm("little_energy").mean("mtorc1_active_liver", 120, 168) /
        arm("usual_energy").mean("mtorc1_active_liver", 120, 168),
    },
  },
  cases: {
    ampk: {
      about: "an AMPK activator takes more than a quarter of mTORC1, and nothing (within 5 %) without AMPK",
      holds: [
        { figure: "salicylate", below: 0.75 },
        { figure: "salicylate_without_ampk", above: 0.95 },
      ],
    },
    energy: {
      about: "lack of energy takes more than a quarter of mTORC1, and nothing without AMPK",
      holds: [
        { figure: "energy", below: 0.75 },
        { figure: "energy_without_ampk", above: 0.95 },
      ],
    },
    rapamycin: {
      about: "rapamycin takes more than a quarter of mTORC1, and nothing where it binds nothing",
      holds: [
        { figure: "rapamycin", below: 0.75 },
        { figure: "rapamycin_binds_nothing", above: 0.95 },
      ],
    },
    hypoxia: {
      about:
        "hypoxia takes more than a quarter of mTORC1 in a cell like a fibroblast, and nothing without REDD1 or TSC2",
      holds: [
        { figure: "hypoxia", below: 0.75 },
        { figure: "hypoxia_without_redd1", above: 0.95 },
        { figure: "hypoxia_without_tsc2", above: 0.95 },
      ],
    },
    diet: {
      about: "a week on 60 % of energy with protein kept takes more than a tenth of mTORC1 of muscle",
      holds: [{ figure: "deficit_muscle", below: 0.9 }],
    },
  },
  decides: "energy",
  shows:
    "Of mTORC1 {salicylate|2} is left under salicylate ({salicylate_without_ampk|2} without AMPK), {energy|2} without energy ({energy_without_ampk|2} without AMPK), {rapamycin|3} under rapamycin ({rapamycin_binds_nothing|2} where it binds nothing) and {hypoxia|2} in hypoxia ({hypoxia_without_redd1|2} without REDD1). Hypoxic hepatocytes keep {hepatocyte|2}, and {hepatocyte_without_redd1|2} without REDD1. In people on 60 % of energy muscle keeps {deficit_muscle|2}.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 left, with and without the route",
      figures: [
        "salicylate",
        "salicylate_without_ampk",
        "energy",
        "energy_without_ampk",
        "rapamycin",
        "rapamycin_binds_nothing",
        "hypoxia",
        "hypoxia_without_redd1",
        "hypoxia_without_tsc2",
      ],
    },
    {
      kind: "curves",
      title: "Four ways down",
      readout: "mtorc1_active",
      arms: ["salicylate", "deoxyglucose", "rapamycin", "hypoxia"],
    },
  ],
  members: 24,
  variants: ["leucine_on_ampk"],
  limits: [
    "FKBP12 is no gene of the model: its knock-out is an affinity set out of reach",
    "site mutants of raptor are not there: what is left without TSC2 stands for its arm",
  ],
});
