import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes, meals } from "./protocols.ts";

const three = (more: { bodyFat?: number; perturb?: readonly string[] }) => ({
  system: "human-adult",
  protocol: body({
    age: 45,
    mass: 90,
    bodyFat: 12,
    days: { day: meals() },
    blocks: ["{name: three, days: [day], repeat: 3}"],
    ...more,
  }),
});

const last = [48, 72] as const;

/** Inflammation to and from mTORC1. */
export const b21 = defineClaim({
  id: "B21",
  kind: "outcome",
  says: "mTOR over-activation goes with inflammation, systemic and of the gut.",
  show: "IL-6 and C-reactive protein to and from mTORC1, the share of Th17, and the loop with insulin resistance.",
  literature: {
    says: "Inflammation and insulin resistance go together, and mTORC1 favours Th17; a number for the way from mTORC1 to IL-6 or C-reactive protein of the body was not found, for the gut neither.",
    verdict: "partly supported",
    refs: ["rieu2009", "shi2011"],
  },
  arms: {
    lean: three({}),
    fat: three({ bodyFat: 35 }),
    t_cells: three({ perturb: genes({ TSC2: 0 }, ["t_cell"]) }),
    everywhere: three({
      perturb: genes({ TSC2: 0.3 }, ["muscle", "upper_muscle", "liver", "adipose", "t_cell"]),
    }),
  },
  figures: {
    fat_crp: {
      means: "C-reactive protein at 35 % fat over 12 %",
      unit: "1",
      of: ratio("crp_plasma", "fat", "lean", last),
    },
    fat_insulin: {
      means: "insulin sensitivity at 35 % fat over 12 %",
      unit: "1",
      of: ratio("insulin_sensitivity", "fat", "lean", last),
    },
    fat_th17: {
      means: "tendency to Th17 at 35 % fat less that at 12 %",
      unit: "1",
      of: (arm) => arm("fat").mean("th17_tendency", ...last) - arm("lean").mean("th17_tendency", ...last),
    },
    fat_mtorc1: {
      means: "mTORC1 of liver at 35 % fat over 12 %",
      unit: "1",
      of: ratio("mtorc1_active_liver", "fat", "lean", last),
    },
    drive_mtorc1: {
      means: "mTORC1 of muscle with less TSC2 in all tissues over usual",
      unit: "1",
      of: ratio("mtorc1_active", "everywhere", "lean", last),
    },
    drive_il6: {
      means: "IL-6 with less TSC2 in all tissues over usual",
      unit: "1",
      of: ratio("il6_plasma", "everywhere", "lean", last),
    },
    drive_th17: {
      means: "tendency to Th17 with T cells without TSC2 less usual",
      unit: "1",
      of: (arm) => arm("t_cells").mean("th17_tendency", ...last) - arm("lean").mean("th17_tendency", ...last),
    },
  },
  cases: {
    together: {
      about:
        "inflammation of fat goes with insulin resistance: C-reactive protein up by two fifths, insulin sensitivity down by a tenth",
      holds: [
        { figure: "fat_crp", above: 1.4 },
        { figure: "fat_insulin", below: 0.9 },
      ],
    },
    systemic: {
      about: "more mTORC1 in all tissues raises IL-6 of plasma by at least 5 %",
      holds: [
        { figure: "drive_mtorc1", above: 1.1 },
        { figure: "drive_il6", above: 1.05 },
      ],
    },
    th17: {
      about: "T cells with more mTORC1 tend more to Th17",
      holds: [{ figure: "drive_th17", above: 0.001 }],
    },
  },
  decides: "drive_il6",
  shows:
    "At 35 % of fat against 12 % C-reactive protein stands at {fat_crp|2}, insulin sensitivity at {fat_insulin|2} and mTORC1 of liver at {fat_mtorc1|2}; the tendency to Th17 differs by {fat_th17|3}. With less TSC2 in all tissues mTORC1 of muscle stands at {drive_mtorc1|2} and IL-6 of plasma at {drive_il6|2}; T cells without TSC2 differ in Th17 by {drive_th17|3}.",
  plots: [
    {
      kind: "figures",
      title: "With fat, and with mTORC1",
      figures: ["fat_crp", "fat_insulin", "drive_mtorc1", "drive_il6"],
    },
    {
      kind: "curves",
      title: "C-reactive protein",
      readout: "crp_plasma",
      arms: ["lean", "fat", "everywhere"],
    },
  ],
  members: 16,
  limits: [
    "no arrow leads from mTORC1 or from T cells to inflammation of the body, since no number was found for one: that case cannot hold",
    "the gut has no inflammation of its own; TNF is not modelled",
  ],
});
