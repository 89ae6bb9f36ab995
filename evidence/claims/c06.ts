import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes, meals } from "./protocols.ts";

const drug = '{at: "08:00", compound: rapamycin, dose: 6 mg, route: oral}';
const tissues = ["muscle", "liver"];

function week(lever: { restricted?: boolean; drugged?: boolean; mutant?: boolean }) {
  const plates = lever.restricted === true ? meals(60, 1500) : meals();
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...(lever.drugged === true ? [drug] : []), ...plates] },
      blocks: ["{name: week, days: [day], repeat: 7}"],
      perturb: lever.mutant === true ? genes({ INSR: 0.4, IRS1: 0.5 }, tissues) : [],
    }),
  };
}

const last = [120, 168] as const;

/** Restriction, rapamycin, mutants: do they meet in one node? */
export const c06 = defineClaim({
  id: "C06",
  kind: "mechanism",
  says: "Three levers (restriction, rapamycin, loss-of-function mutants) meet in one node.",
  show: "The way of each lever to mTORC1, and a table of what adds and what does not; survival is not part of it.",
  literature: {
    says: "All three lower mTORC1, each by a way of its own; in worms and flies their effects on lifespan add in some pairs and not in others, so that one node is not the whole of it.",
    verdict: "partly supported",
    refs: ["harrison2009"],
  },
  arms: {
    usual: week({}),
    restriction: week({ restricted: true }),
    rapamycin: week({ drugged: true }),
    mutant: week({ mutant: true }),
    restriction_rapamycin: week({ restricted: true, drugged: true }),
    restriction_mutant: week({ restricted: true, mutant: true }),
    rapamycin_mutant: week({ drugged: true, mutant: true }),
  },
  figures: {
    restriction_liver: {
      means: "mTORC1 of liver in restriction over usual",
      unit: "1",
      of: ratio("mtorc1_active_liver", "restriction", "usual", last),
    },
    rapamycin_liver: {
      means: "mTORC1 of liver under rapamycin over usual",
      unit: "1",
      of: ratio("mtorc1_active_liver", "rapamycin", "usual", last),
    },
    mutant_liver: {
      means: "mTORC1 of liver with less of the insulin receptor and IRS1 over usual",
      unit: "1",
      of: ratio("mtorc1_active_liver", "mutant", "usual", last),
    },
    restriction_muscle: {
      means: "mTORC1 of muscle in restriction over usual",
      unit: "1",
      of: ratio("mtorc1_active", "restriction", "usual", last),
    },
    rapamycin_muscle: {
      means: "mTORC1 of muscle under rapamycin over usual",
      unit: "1",
      of: ratio("mtorc1_active", "rapamycin", "usual", last),
    },
    mutant_muscle: {
      means: "mTORC1 of muscle with less of the insulin receptor and IRS1 over usual",
      unit: "1",
      of: ratio("mtorc1_active", "mutant", "usual", last),
    },
    restriction_flux: {
      means: "completed autophagy of liver in restriction over usual",
      unit: "1",
      of: ratio("flux_liver", "restriction", "usual", last),
    },
    rapamycin_flux: {
      means: "completed autophagy of liver under rapamycin over usual",
      unit: "1",
      of: ratio("flux_liver", "rapamycin", "usual", last),
    },
    mutant_flux: {
      means: "completed autophagy of liver of the mutant over usual",
      unit: "1",
      of: ratio("flux_liver", "mutant", "usual", last),
    },
    pair_restriction_rapamycin: {
      means: "mTORC1 of liver under both, over the product of each: 1 where they are independent",
      unit: "1",
      of: (arm) =>
        (arm("restriction_rapamycin").mean("mtorc1_active_liver", ...last) *
          arm("usual").mean("mtorc1_active_liver", ...last)) /
        (arm("restriction").mean("mtorc1_active_liver", ...last) *
          arm("rapamycin").mean("mtorc1_active_liver", ...last)),
    },
    pair_restriction_mutant: {
      means: "the same of restriction and the mutant",
      unit: "1",
      of: (arm) =>
        (arm("restriction_mutant").mean("mtorc1_active_liver", ...last) *
          arm("usual").mean("mtorc1_active_liver", ...last)) /
        (arm("restriction").mean("mtorc1_active_liver", ...last) *
          arm("mutant").mean("mtorc1_active_liver", ...last)),
    },
    pair_rapamycin_mutant: {
      means: "the same of rapamycin and the mutant",
      unit: "1",
      of: (arm) =>
        (arm("rapamycin_mutant").mean("mtorc1_active_liver", ...last) *
          arm("usual").mean("mtorc1_active_liver", ...last)) /
        (arm("rapamycin").mean("mtorc1_active_liver", ...last) *
          arm("mutant").mean("mtorc1_active_liver", ...last)),
    },
  },
  cases: {
    liver: {
      about: "each lever lowers mTORC1 of liver by at least a tenth",
      holds: [
        { figure: "restriction_liver", below: 0.9 },
        { figure: "rapamycin_liver", below: 0.9 },
        { figure: "mutant_liver", below: 0.9 },
      ],
    },
    muscle: {
      about: "each lever lowers mTORC1 of muscle by at least a tenth",
      holds: [
        { figure: "restriction_muscle", below: 0.9 },
        { figure: "rapamycin_muscle", below: 0.9 },
        { figure: "mutant_muscle", below: 0.9 },
      ],
    },
    behind: {
      about: "behind the node each raises completed autophagy of liver by at least 5 %",
      holds: [
        { figure: "restriction_flux", above: 1.05 },
        { figure: "rapamycin_flux", above: 1.05 },
        { figure: "mutant_flux", above: 1.05 },
      ],
    },
  },
  decides: "mutant_liver",
  shows:
    "mTORC1 of liver stands at {restriction_liver|2} in restriction, {rapamycin_liver|2} under rapamycin and {mutant_liver|2} in the mutant, that of muscle at {restriction_muscle|2}, {rapamycin_muscle|2} and {mutant_muscle|2}, and completed autophagy of liver at {restriction_flux|2}, {rapamycin_flux|2} and {mutant_flux|2}. In pairs mTORC1 of liver stands at {pair_restriction_rapamycin|2}, {pair_restriction_mutant|2} and {pair_rapamycin_mutant|2} of the product of each alone.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1, each lever over usual",
      figures: [
        "restriction_liver",
        "rapamycin_liver",
        "mutant_liver",
        "restriction_muscle",
        "rapamycin_muscle",
        "mutant_muscle",
      ],
    },
    {
      kind: "figures",
      title: "Pairs over the product of each",
      figures: ["pair_restriction_rapamycin", "pair_restriction_mutant", "pair_rapamycin_mutant"],
    },
  ],
  members: 12,
  limits: [
    "survival is not built: it waits for the presets of model organisms",
    "restriction is 40 % of energy with 60 g of protein; the mutant has 0.4 of the insulin receptor and half of IRS1 in muscle and liver",
  ],
});
