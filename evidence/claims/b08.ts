import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

function stimulated(medium: string) {
  return {
    system: "t-cell",
    protocol: cells({ lasts: "97 h", events: [`{at: 1 h, medium: {${medium}}}`] }),
    every: 3_600_000,
  };
}

/** Clonal expansion and where its ATP comes from. */
export const b08 = defineClaim({
  id: "B08",
  kind: "mechanism",
  says: "Stimulated T cells expand fast and need the glycolytic shift that mTOR gives.",
  show: "Clonal expansion and source of ATP over days after stimulation, with and without rapamycin.",
  literature: {
    says: "Effector T cells turn to glycolysis within a day and need it; regulatory T cells burn lipid and expand under rapamycin.",
    verdict: "partly supported",
    refs: ["michalek2011", "mishima2014", "battaglia2005"],
  },
  arms: {
    stimulated: stimulated("t_cell_receptor: 1 x, il12: 1 x"),
    rapamycin: stimulated("t_cell_receptor: 1 x, il12: 1 x, rapamycin: 20 nM"),
    no_glycolysis: stimulated("t_cell_receptor: 1 x, il12: 1 x, deoxyglucose: 2 mM"),
    regulatory_rapamycin: stimulated("t_cell_receptor: 1 x, tgfb: 1 x, rapamycin: 20 nM"),
    quiet: { system: "t-cell", protocol: cells({ lasts: "97 h" }), every: 3_600_000 },
  },
  figures: {
    expansion: {
      means: "cells per precursor four days after antigen",
      unit: "1",
      of: (arm) => arm("stimulated").at("expansion", 96),
    },
    expansion_rapamycin: {
      means: "the same with 20 nmol/L rapamycin, over that without",
      unit: "1",
      of: (arm) => arm("rapamycin").at("expansion", 96) / arm("stimulated").at("expansion", 96),
    },
    expansion_no_glycolysis: {
      means: "the same with 2 mmol/L 2-deoxyglucose, over that without",
      unit: "1",
      of: (arm) => arm("no_glycolysis").at("expansion", 96) / arm("stimulated").at("expansion", 96),
    },
    glycolysis: {
      means: "share of ATP from glycolysis a day after antigen, over quiet cells",
      unit: "1",
      of: (arm) => arm("stimulated").at("glycolytic_share", 25) / arm("quiet").at("glycolytic_share", 25),
    },
    glycolysis_rapamycin: {
      means: "share of ATP from glycolysis a day after antigen with rapamycin, over that without",
      unit: "1",
      of: (arm) => arm("rapamycin").at("glycolytic_share", 25) / arm("stimulated").at("glycolytic_share", 25),
    },
    regulatory: {
      means: "cells per precursor under TGF-beta and rapamycin after four days",
      unit: "1",
      of: (arm) => arm("regulatory_rapamycin").at("expansion", 96),
    },
  },
  cases: {
    expansion: {
      about: "cells multiply at least twentyfold in four days",
      holds: [{ figure: "expansion", above: 20 }],
    },
    shift: {
      about: "the share of glycolysis rises by at least half",
      holds: [{ figure: "glycolysis", above: 1.5 }],
    },
    need: {
      about:
        "rapamycin takes at least a fifth of that share and half of the expansion; a block of glycolysis takes half of the expansion",
      holds: [
        { figure: "glycolysis_rapamycin", below: 0.8 },
        { figure: "expansion_rapamycin", below: 0.5 },
        { figure: "expansion_no_glycolysis", below: 0.5 },
      ],
    },
  },
  decides: "expansion_rapamycin",
  shows:
    "Four days after antigen there are {expansion|0} cells per precursor, and the share of ATP from glycolysis stands at {glycolysis|1} times that of quiet cells after one day. With rapamycin {expansion_rapamycin|3} of the cells and {glycolysis_rapamycin|2} of that share are left, with 2-deoxyglucose {expansion_no_glycolysis|3} of the cells. Under TGF-beta and rapamycin there are {regulatory|1} cells per precursor.",
  plots: [
    {
      kind: "curves",
      title: "Cells per precursor",
      readout: "expansion",
      arms: ["stimulated", "rapamycin", "no_glycolysis", "regulatory_rapamycin"],
    },
    {
      kind: "curves",
      title: "Share of ATP from glycolysis",
      readout: "glycolytic_share",
      arms: ["stimulated", "rapamycin", "quiet"],
    },
  ],
  limits: [
    "regulatory T cells hardly multiply under rapamycin here, against a dish in which they do: the need of glycolysis is the same for all fates",
    "ATP in moles is not followed, only the share of glycolysis",
  ],
});
