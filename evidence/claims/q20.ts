import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const three = (entries: readonly string[]): ClaimArm => ({
  system: "human-adult",
  protocol: body({
    days: { day: [...entries, ...meals()] },
    blocks: ["{name: three, days: [day], repeat: 3}"],
  }),
});
const daily = (compound: string, dose: string, at: readonly string[]) =>
  three(at.map((clock) => `{at: "${clock}", compound: ${compound}, dose: ${dose}, route: oral}`));
const thrice = ["08:00", "13:00", "19:00"];

const given = {
  metformin: daily("metformin", "850 mg", ["08:00", "19:00"]),
  berberine: daily("berberine", "500 mg", thrice),
  resveratrol: daily("resveratrol", "500 mg", ["08:00"]),
  curcumin: daily("curcumin", "3.6 g", ["08:00"]),
  quercetin: daily("quercetin", "500 mg", ["08:00", "19:00"]),
  salicylate: daily("aspirin", "1 g", [...thrice, "23:00"]),
  aicar: three(['{at: "08:00", compound: aicar, level: 1 x, duration: 3 h}']),
};
type Given = keyof typeof given;

/** What an agent adds to AMPK on the third day, over what metformin adds. */
const over = (of: Given, readout: string) => (arm: Arms<Given | "none">) => {
  const mean = (one: Given | "none") => arm(one).mean(readout, 48, 72);
  return (mean(of) - mean("none")) / (mean("metformin") - mean("none"));
};
const liver = (of: Given, word: string) => ({
  means: `what ${word} adds to AMPK of liver, over what 850 mg of metformin twice a day add`,
  unit: "1",
  of: over(of, "ampk_active_liver"),
});
const muscle = (of: Given, word: string) => ({
  means: `AMPK of muscle with ${word}, above none`,
  unit: "%",
  of: (arm: Arms<Given | "none">) =>
    100 *
    (arm(of).mean("ampk_active_upper_muscle", 48, 72) / arm("none").mean("ampk_active_upper_muscle", 48, 72) -
      1),
});

/** Agents with AMPK as target at what people reach, against metformin. */
export const q20 = defineClaim({
  id: "Q20",
  kind: "question",
  says: "Which foods act like metformin?",
  show: "Agents with AMPK as target at reachable exposure against metformin: AMPK of liver and muscle.",
  literature: {
    says: "Berberine, resveratrol, curcumin and quercetin raise AMPK in cells, mostly at far more than people have in plasma. Berberine lowers glucose in trials; by which way is open.",
    verdict: "contested",
    refs: ["wittemer2005", "yu2021berberine", "vareed2008", "boocock2007", "hawley2012"],
  },
  arms: { none: three([]), ...given },
  figures: {
    metformin: {
      means: "AMPK of liver with 850 mg of metformin twice a day, above none",
      unit: "%",
      of: (arm) =>
        100 *
        (arm("metformin").mean("ampk_active_liver", 48, 72) / arm("none").mean("ampk_active_liver", 48, 72) -
          1),
    },
    berberine: liver("berberine", "500 mg of berberine three times a day"),
    resveratrol: liver("resveratrol", "500 mg of resveratrol"),
    curcumin: liver("curcumin", "3.6 g of curcumin"),
    quercetin: liver("quercetin", "500 mg of quercetin twice a day"),
    salicylate: liver("salicylate", "1 g of aspirin four times a day"),
    aicar: liver("aicar", "AICAR at the exposure of people"),
    metformin_muscle: muscle("metformin", "metformin"),
    berberine_muscle: muscle("berberine", "berberine"),
    salicylate_muscle: muscle("salicylate", "aspirin"),
    aicar_muscle: muscle("aicar", "AICAR"),
  },
  cases: {
    berberine: {
      about: "berberine adds at least half of what metformin adds to AMPK of liver",
      holds: [{ figure: "berberine", above: 0.5 }],
    },
    resveratrol: { about: "resveratrol does", holds: [{ figure: "resveratrol", above: 0.5 }] },
    curcumin: { about: "curcumin does", holds: [{ figure: "curcumin", above: 0.5 }] },
    quercetin: { about: "quercetin does", holds: [{ figure: "quercetin", above: 0.5 }] },
    salicylate: { about: "salicylate at high doses does", holds: [{ figure: "salicylate", above: 0.5 }] },
  },
  decides: "berberine",
  shows:
    "Metformin raises AMPK of liver by {metformin|1} %; of that berberine adds {berberine|3}, resveratrol {resveratrol|3}, curcumin {curcumin|3}, quercetin {quercetin|3}, aspirin {salicylate|2} and AICAR {aicar|2}. AMPK of muscle differs by {metformin_muscle|1} % with metformin, {berberine_muscle|2} % with berberine, {salicylate_muscle|1} % with aspirin and {aicar_muscle|1} % with AICAR.",
  plots: [
    {
      kind: "figures",
      title: "What each adds to AMPK of liver, over metformin",
      figures: ["berberine", "resveratrol", "curcumin", "quercetin", "salicylate", "aicar"],
    },
  ],
  members: 16,
  change: "levels of these agents in the portal vein and liver of people, and AMPK there",
  limits: [
    "exposure is that of plasma; what the gut wall and the liver meet at first pass is higher and not known",
    "extracts at the amounts of studies: a plate of food holds less; aspirin is a drug and AICAR research only, there as measures",
    "ways of metformin and berberine other than AMPK (gut, bacteria, GDF15) are left out",
  ],
});
