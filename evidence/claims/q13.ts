import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { endRatio, ratio } from "./figures.ts";
import { body, genes, lift, meals } from "./protocols.ts";

/** Eight weeks with training, from birth with so much of TSC2. */
const eight = (perturb: readonly string[]) => ({
  system: "human-adult",
  protocol: body({
    days: { lift: [...meals(), lift()], rest: meals() },
    blocks: ["{name: eight, weeks: 8, week: [lift, rest, lift, rest, lift, rest, rest]}"],
    perturb,
  }),
  every: 7_200_000,
});

/** A morning with one meal. */
const meal = "{at: 2 h, meal: {protein: 30 g, source: whey, carbohydrate: 60 g, fat: 10 g}}";
const morning = (perturb: readonly string[]) => ({
  system: "human-adult",
  protocol: body({ lasts: "8 h", events: [meal], perturb }),
});

const half = genes({ TSC2: 0.5 });
const none = genes({ TSC2: 0 }, ["muscle", "upper_muscle"]);
const last = [1176, 1344] as const;

type Morning = "wild_meal" | "half_meal" | "none_meal";

/** What the meal adds to a readout at its peak. */
function rise(arm: Arms<Morning>, of: Morning, readout: string): number {
  return arm(of).most(readout, 2, 8) - arm(of).at(readout, 1.9);
}

const kept = (of: Morning, readout: string) => (arm: Arms<Morning>) =>
  rise(arm, of, readout) / rise(arm, "wild_meal", readout);

/** TSC2 at a half and at none. */
export const q13 = defineClaim({
  id: "Q13",
  kind: "question",
  says: "Are people with TSC mutations muscular then?",
  show: "TSC2 at a half in every tissue and at none in muscle: mTORC1 up, signalling of insulin and IGF-1 down by feedback, answers to growth factors lost; size of muscle.",
  literature: {
    says: "People carry one working copy in most cells; being muscular is no known part of the disease. Mice whose muscle lacks TSC1 are lean and get a myopathy with age: drive for a short time enlarges fibres, lasting drive wastes most muscles, and Akt falls by feedback.",
    verdict: "unsupported",
    refs: ["bentzinger2013", "castets2013", "guridi2016"],
  },
  arms: {
    wild: eight([]),
    half: eight(half),
    none: eight(none),
    wild_meal: morning([]),
    half_meal: morning(half),
    none_meal: morning(none),
  },
  figures: {
    half_size: {
      means: "size of muscle after eight weeks of lifting with half of TSC2, over the unchanged",
      unit: "1",
      of: endRatio("muscle_size", "half", "wild"),
    },
    none_size: {
      means: "the same with no TSC2 in muscle",
      unit: "1",
      of: endRatio("muscle_size", "none", "wild"),
    },
    half_muscle: {
      means: "mTORC1 of muscle with half of TSC2, over the unchanged",
      unit: "1",
      of: ratio("mtorc1_active", "half", "wild", last),
    },
    half_liver: {
      means: "mTORC1 of liver with half of TSC2, over the unchanged",
      unit: "1",
      of: ratio("mtorc1_active_liver", "half", "wild", last),
    },
    half_brain: {
      means: "mTORC1 of hippocampus with half of TSC2, over the unchanged",
      unit: "1",
      of: ratio("mtorc1_active_hippocampus", "half", "wild", last),
    },
    none_muscle: {
      means: "mTORC1 of muscle without TSC2 there, over the unchanged",
      unit: "1",
      of: ratio("mtorc1_active", "none", "wild", last),
    },
    half_akt: {
      means: "T308 of Akt of muscle with half of TSC2, over the unchanged",
      unit: "1",
      of: ratio("p_akt_t308", "half", "wild", last),
    },
    none_akt: {
      means: "T308 of Akt of muscle without TSC2 there, over the unchanged",
      unit: "1",
      of: ratio("p_akt_t308", "none", "wild", last),
    },
    none_flux: {
      means: "completed autophagy of muscle without TSC2 there, over the unchanged",
      unit: "1",
      of: ratio("flux_muscle", "none", "wild", last),
    },
    none_junk: {
      means: "junk of muscle after eight weeks without TSC2 there, over the unchanged",
      unit: "1",
      of: endRatio("junk_muscle", "none", "wild"),
    },
    half_answer: {
      means: "what a meal adds to mTORC1 of muscle with half of TSC2, over the unchanged",
      unit: "1",
      of: kept("half_meal", "mtorc1_active"),
    },
    none_answer: {
      means: "the same without TSC2 in muscle",
      unit: "1",
      of: kept("none_meal", "mtorc1_active"),
    },
    none_answer_akt: {
      means: "what a meal adds to T308 of Akt without TSC2 in muscle, over the unchanged",
      unit: "1",
      of: kept("none_meal", "p_akt_t308"),
    },
  },
  cases: {
    half: {
      about: "with half of TSC2 lifting leaves muscle at least 1 % larger",
      holds: [{ figure: "half_size", above: 1.01 }],
    },
    none: {
      about: "with no TSC2 in muscle it leaves muscle at least 1 % larger",
      holds: [{ figure: "none_size", above: 1.01 }],
    },
    drive: {
      about: "half of TSC2 raises mTORC1 of muscle and liver by at least a tenth",
      holds: [
        { figure: "half_muscle", above: 1.1 },
        { figure: "half_liver", above: 1.1 },
      ],
    },
    feedback: {
      about: "without TSC2 feedback takes at least a tenth of T308 of Akt",
      holds: [{ figure: "none_akt", below: 0.9 }],
    },
    answer: {
      about: "without TSC2 at least half of what a meal adds to mTORC1 is gone",
      holds: [{ figure: "none_answer", below: 0.5 }],
    },
  },
  decides: "half_size",
  shows:
    "With half of TSC2 in every tissue mTORC1 stands at {half_muscle|2} in muscle, {half_liver|2} in liver and {half_brain|2} in hippocampus, T308 of Akt at {half_akt|2}, and eight weeks of lifting leave muscle at {half_size|3} of the unchanged. With no TSC2 in muscle its mTORC1 stands at {none_muscle|2}, T308 of Akt at {none_akt|2}, autophagy at {none_flux|2} and junk at {none_junk|2}, and muscle ends at {none_size|3}. A meal then adds {none_answer|2} of the usual to mTORC1 and {none_answer_akt|2} to T308 of Akt.",
  plots: [
    {
      kind: "figures",
      title: "Half of TSC2, over the unchanged",
      figures: ["half_muscle", "half_liver", "half_brain", "half_akt", "half_answer"],
    },
    {
      kind: "curves",
      title: "Size of muscle over eight weeks of lifting",
      readout: "muscle_size",
      arms: ["wild", "half", "none"],
    },
  ],
  members: 8,
  change: "size and biopsies of muscle of people with tuberous sclerosis against siblings",
  limits: [
    "tuberous sclerosis is a disease that the model does not cover: a level of one gene is no person with it",
    "muscle is at its usual size at the start: what the gene does while a body grows is left out",
    "the myopathy of old mice without TSC1 comes from blocked autophagy over months; damage of fibres is not modelled",
  ],
});
