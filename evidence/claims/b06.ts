import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes } from "./protocols.ts";

const thin = "{at: 0 h, oxygen: 13 %, duration: 48 h}";
const drug = "{at: 0 h, compound: rapamycin, dose: 10 mg, route: oral}";

function two(events: readonly string[], perturb: readonly string[] = []) {
  return { system: "human-adult", protocol: body({ lasts: "48 h", events, perturb }) };
}

const second = [24, 48] as const;

/** mTORC1, HIF-1a, VEGF, vessels. */
export const b06 = defineClaim({
  id: "B06",
  kind: "mechanism",
  says: "mTOR raises HIF-1a and so angiogenesis.",
  show: "mTORC1 to translation of HIF-1a to VEGF, in usual and in thin air; rapamycin lowers it; the loop back through REDD1.",
  literature: {
    says: "mTORC1 raises HIF-1a, glycolysis and VEGF in cells; rapamycin lowers VEGF and vessels of tumours in mice; hypoxia lowers mTORC1 through REDD1.",
    verdict: "supported",
    refs: ["duvel2010", "guba2002", "brugarolas2004", "deyoung2008"],
  },
  arms: {
    air: two([]),
    thin: two([thin]),
    drugged: two([drug]),
    thin_drugged: two([thin, drug]),
    active: two([], genes({ TSC2: 0 }, ["muscle"])),
    cells: {
      system: "hek293",
      protocol: "equator: 1\nlasts: 13 h\nmedium: {}\nevents: [{at: 1 h, oxygen: 1 %, duration: 12 h}]\n",
    },
    cells_without_redd1: {
      system: "hek293",
      protocol:
        "equator: 1\nlasts: 13 h\nmedium: {}\nperturb: [{gene: DDIT4, level: 0}]\nevents: [{at: 1 h, oxygen: 1 %, duration: 12 h}]\n",
    },
  },
  figures: {
    active_hif1a: {
      means: "HIF-1a of muscle without TSC2 over the usual",
      unit: "1",
      of: ratio("hif1a", "active", "air", second),
    },
    active_vegf: {
      means: "VEGF of muscle without TSC2 over the usual",
      unit: "1",
      of: ratio("vegf", "active", "air", second),
    },
    active_capillaries: {
      means: "capillaries after two days without TSC2 over the usual",
      unit: "1",
      of: (arm) => arm("active").end("capillaries") / arm("air").end("capillaries"),
    },
    drug_vegf: {
      means: "VEGF after 10 mg rapamycin over the usual",
      unit: "1",
      of: ratio("vegf", "drugged", "air", second),
    },
    drug_vegf_thin: {
      means: "VEGF after 10 mg rapamycin in thin air over thin air alone",
      unit: "1",
      of: ratio("vegf", "thin_drugged", "thin", second),
    },
    thin_vegf: {
      means: "VEGF in thin air over usual air",
      unit: "1",
      of: ratio("vegf", "thin", "air", second),
    },
    loop: {
      means: "mTORC1 of cells after 12 h at 1 % oxygen over before",
      unit: "1",
      of: (arm) => arm("cells").at("mtorc1_active", 12.9) / arm("cells").at("mtorc1_active", 0.9),
    },
    loop_without_redd1: {
      means: "the same without REDD1",
      unit: "1",
      of: (arm) =>
        arm("cells_without_redd1").at("mtorc1_active", 12.9) /
        arm("cells_without_redd1").at("mtorc1_active", 0.9),
    },
  },
  cases: {
    up: {
      about:
        "more mTORC1: HIF-1a and VEGF rise by at least a fifth, and capillaries begin to: more at all, since two days are short for new ones",
      holds: [
        { figure: "active_hif1a", above: 1.2 },
        { figure: "active_vegf", above: 1.2 },
        { figure: "active_capillaries", above: 1 },
      ],
    },
    down: {
      about: "rapamycin lowers VEGF by at least 5 %, in usual and in thin air",
      holds: [
        { figure: "drug_vegf", below: 0.95 },
        { figure: "drug_vegf_thin", below: 0.95 },
      ],
    },
    loop: {
      about: "lack of oxygen lowers mTORC1 of cells by at least a fifth, and hardly without REDD1",
      holds: [
        { figure: "loop", below: 0.8 },
        { figure: "loop_without_redd1", above: 0.95 },
      ],
    },
  },
  decides: "active_vegf",
  shows:
    "Without TSC2 in muscle HIF-1a comes to {active_hif1a|2} and VEGF to {active_vegf|2} of the usual; 10 mg of rapamycin bring VEGF to {drug_vegf|2}, in thin air to {drug_vegf_thin|2} of thin air alone. Cells at 1 % oxygen keep {loop|2} of their mTORC1, and {loop_without_redd1|2} where REDD1 is missing.",
  plots: [
    {
      kind: "curves",
      title: "VEGF of muscle",
      readout: "vegf",
      arms: ["air", "thin", "drugged", "thin_drugged", "active"],
    },
    {
      kind: "curves",
      title: "mTORC1 of cells at 1 % oxygen",
      readout: "mtorc1_active",
      arms: ["cells", "cells_without_redd1"],
    },
  ],
  members: 24,
  limits: [
    "HIF-2 and the receptors of VEGF are not modelled",
    "the loop through REDD1 is that of fibroblasts; in liver it takes another way (A05)",
  ],
});
