import { defineClaim } from "./claim.ts";
import { body, cells } from "./protocols.ts";

const agents = ["luteolin", "quercetin", "egcg", "curcumin", "resveratrol", "berberine"] as const;
const amounts = {
  luteolin: "100 mg",
  quercetin: "500 mg",
  egcg: "400 mg",
  curcumin: "1 g",
  resveratrol: "500 mg",
  berberine: "500 mg",
} as const;
type Agent = (typeof agents)[number];

const meal = "{at: 2 h, meal: {protein: 30 g, source: whey, carbohydrate: 50 g}}";
const dish = (agent?: Agent) => ({
  system: "hek293",
  protocol: cells({
    lasts: "6 h",
    events: agent === undefined ? [] : [`{at: 1 h, compound: ${agent}, dose: 10 umol/L}`],
  }),
});
const people = (agent?: Agent) => ({
  system: "human-adult",
  protocol: body({
    lasts: "8 h",
    events: [
      ...(agent === undefined ? [] : [`{at: 1 h, compound: ${agent}, dose: ${amounts[agent]}}`]),
      meal,
    ],
  }),
});

/** Plants, mole for mole and as people reach them. */
export const q07 = defineClaim({
  id: "Q07",
  kind: "question",
  says: "Is luteolin the strongest natural inhibitor?",
  show: "A ranking at equal molarity and at reachable exposure.",
  literature: {
    says: "No head-to-head was seen; 4 % of a dose reaches the blood of rats unchanged.",
    verdict: "unsupported",
    refs: ["sarawek2008", "shimoi1998", "seelinger2008"],
  },
  arms: {
    dish: dish(),
    dish_luteolin: dish("luteolin"),
    dish_quercetin: dish("quercetin"),
    dish_egcg: dish("egcg"),
    dish_curcumin: dish("curcumin"),
    dish_resveratrol: dish("resveratrol"),
    dish_berberine: dish("berberine"),
    people: people(),
    people_luteolin: people("luteolin"),
    people_quercetin: people("quercetin"),
    people_egcg: people("egcg"),
    people_curcumin: people("curcumin"),
    people_resveratrol: people("resveratrol"),
    people_berberine: people("berberine"),
  },
  figures: {
    dish_luteolin: {
      means: "mTORC1 of cells with 10 umol/L of luteolin, over none",
      unit: "1",
      of: (arm) => arm("dish_luteolin").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    dish_quercetin: {
      means: "the same with quercetin",
      unit: "1",
      of: (arm) => arm("dish_quercetin").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    dish_egcg: {
      means: "the same with EGCG",
      unit: "1",
      of: (arm) => arm("dish_egcg").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    dish_curcumin: {
      means: "the same with curcumin",
      unit: "1",
      of: (arm) => arm("dish_curcumin").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    dish_resveratrol: {
      means: "the same with resveratrol",
      unit: "1",
      of: (arm) => arm("dish_resveratrol").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    dish_berberine: {
      means: "the same with berberine",
      unit: "1",
      of: (arm) => arm("dish_berberine").at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5),
    },
    ahead: {
      means:
        "mTORC1 left by luteolin over that left by the strongest other, in cells at 10 umol/L: below 1 where luteolin is strongest",
      unit: "1",
      of: (arm) => {
        const left = (name: Exclude<Agent, "luteolin">) => arm(`dish_${name}`).at("mtorc1_active", 5);
        return (
          arm("dish_luteolin").at("mtorc1_active", 5) /
          Math.min(left("quercetin"), left("egcg"), left("curcumin"), left("resveratrol"), left("berberine"))
        );
      },
    },
    people_luteolin: {
      means: "p-S6K1 of muscle over eight hours with a meal and 100 mg of luteolin, over none",
      unit: "1",
      of: (arm) => arm("people_luteolin").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
    people_egcg: {
      means: "the same with 400 mg of EGCG",
      unit: "1",
      of: (arm) => arm("people_egcg").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
    people_quercetin: {
      means: "the same with 500 mg of quercetin",
      unit: "1",
      of: (arm) =>
        arm("people_quercetin").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
    people_curcumin: {
      means: "the same with 1 g of curcumin",
      unit: "1",
      of: (arm) => arm("people_curcumin").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
    people_resveratrol: {
      means: "the same with 500 mg of resveratrol",
      unit: "1",
      of: (arm) =>
        arm("people_resveratrol").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
    people_berberine: {
      means: "the same with 500 mg of berberine",
      unit: "1",
      of: (arm) =>
        arm("people_berberine").mean("p_s6k1_t389", 1, 8) / arm("people").mean("p_s6k1_t389", 1, 8),
    },
  },
  cases: {
    molar: {
      about:
        "mole for mole, in cells, luteolin leaves least mTORC1: ahead of the next at all, since a rank has no size",
      holds: [{ figure: "ahead", below: 1 }],
    },
    reachable: {
      about: "as people reach it, luteolin takes at least a twentieth of p-S6K1 after a meal",
      holds: [{ figure: "people_luteolin", below: 0.95 }],
    },
  },
  decides: "people_luteolin",
  shows:
    "Over cells at 10 µmol/L luteolin leaves {dish_luteolin|2} of mTORC1, quercetin {dish_quercetin|2}, EGCG {dish_egcg|2}, curcumin {dish_curcumin|2}, resveratrol {dish_resveratrol|2} and berberine {dish_berberine|2}. As people reach them by mouth, p-S6K1 of muscle after a meal stands at {people_luteolin|3} with luteolin, {people_egcg|3} with EGCG, {people_quercetin|3} with quercetin, {people_curcumin|3} with curcumin, {people_resveratrol|3} with resveratrol and {people_berberine|3} with berberine.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 left in cells at 10 µmol/L",
      figures: [
        "dish_luteolin",
        "dish_quercetin",
        "dish_egcg",
        "dish_curcumin",
        "dish_resveratrol",
        "dish_berberine",
      ],
    },
    {
      kind: "figures",
      title: "p-S6K1 of muscle at usual intakes",
      figures: [
        "people_luteolin",
        "people_quercetin",
        "people_egcg",
        "people_curcumin",
        "people_resveratrol",
        "people_berberine",
      ],
    },
  ],
  members: 16,
  change:
    "the potency of each in one laboratory and one cell, and the free parent in human plasma after usual intakes",
  limits: [
    "potencies come from several laboratories, cells and readouts, and part of them are assumed: a ranking among the five is weak",
    "metabolites, which make up most of what circulates, are taken to do nothing",
  ],
});
