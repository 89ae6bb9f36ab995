import type { Arms, Figure } from "../../src/analysis/index.ts";
import { loeweOf } from "../../src/analysis/index.ts";
import type { ClaimArm } from "./claim.ts";
import { defineClaim } from "./claim.ts";
import { body, cells, meals } from "./protocols.ts";

const agents = ["protein", "resveratrol", "curcumin", "egcg", "metformin"] as const;
type Agent = (typeof agents)[number];

const amounts: Readonly<Record<Exclude<Agent, "protein">, string>> = {
  resveratrol: "500 mg",
  curcumin: "1 g",
  egcg: "400 mg",
  metformin: "850 mg",
};
/** In umol/L: what papers put over cells. */
const concentrations: Readonly<Record<Exclude<Agent, "protein">, number>> = {
  resveratrol: 50,
  curcumin: 20,
  egcg: 50,
  metformin: 2000,
};

/** Two days in which these are taken: 110 g of protein, or 40 g where it is restricted. */
function people(taken: readonly Agent[]): ClaimArm {
  const doses = Object.entries(amounts)
    .filter(([agent]) => taken.some((one) => one === agent))
    .map(([agent, dose]) => `{at: "08:05", compound: ${agent}, dose: ${dose}}`);
  const plates = meals(taken.includes("protein") ? 40 : 110);
  return {
    system: "human-adult",
    protocol: body({ days: { day: [...doses, ...plates] }, blocks: ["{name: two, days: [day], repeat: 2}"] }),
  };
}

/** Cells with these for four hours, at a share of the concentration of papers. */
function dish(taken: readonly Agent[], share = 1): ClaimArm {
  const events = Object.entries(concentrations)
    .filter(([agent]) => taken.some((one) => one === agent))
    .map(([agent, dose]) =>
      agent === "metformin"
        ? `{at: 1 h, medium: {metformin: ${share * dose} umol/L}}`
        : `{at: 1 h, compound: ${agent}, dose: ${share * dose} umol/L}`,
    );
  const less = taken.includes("protein") ? [`{at: 1 h, medium: {amino_acids: ${1 - 0.6 * share} x}}`] : [];
  return { system: "hek293", protocol: cells({ lasts: "6 h", events: [...events, ...less] }) };
}

const pairs = agents.flatMap((one, i) => agents.slice(i + 1).map((other) => [one, other] as const));
const shares = [0.25, 0.5, 2, 4];

const arms: Record<string, ClaimArm> = {
  usual: people([]),
  all: people(agents),
  ...Object.fromEntries(agents.map((agent) => [agent, people([agent])])),
  ...Object.fromEntries(pairs.map((pair) => [pair.join("_"), people(pair)])),
  dish: dish([]),
  dish_all: dish(agents),
  ...Object.fromEntries(agents.map((agent) => [`dish_${agent}`, dish([agent])])),
  ...Object.fromEntries(pairs.map((pair) => [`dish_${pair.join("_")}`, dish(pair)])),
  ...Object.fromEntries(
    ["curcumin", "egcg"].flatMap((agent) =>
      shares.map((share) => [`dish_${agent}_${share}`, dish([agent as Agent], share)]),
    ),
  ),
  dish_halves: dish(["curcumin", "egcg"], 0.5),
};

const inPeople = (arm: Arms, name: string) =>
  arm(name).mean("mtorc1_active", 24, 48) / arm("usual").mean("mtorc1_active", 24, 48);
const inDish = (arm: Arms, name: string) =>
  arm(name).at("mtorc1_active", 5) / arm("dish").at("mtorc1_active", 5);
const product = (values: readonly number[]) => values.reduce((all, one) => all * one, 1);

const figures: Record<string, Figure> = {
  ...Object.fromEntries(
    agents.map((agent) => [
      agent,
      {
        means: `mTORC1 of muscle with ${agent} at usual intakes, over none`,
        unit: "1",
        of: (arm: Arms) => inPeople(arm, agent),
      },
    ]),
  ),
  all: {
    means: "mTORC1 of muscle with all five at usual intakes, over none",
    unit: "1",
    of: (arm) => inPeople(arm, "all"),
  },
  all_over_metformin_and_protein: {
    means: "all five over metformin and protein restriction alone",
    unit: "1",
    of: (arm) => inPeople(arm, "all") / inPeople(arm, "protein_metformin"),
  },
  bliss: {
    means:
      "Bliss: all five in people less the product of each, as a share of none (below 0: more effect than independent)",
    unit: "1",
    of: (arm) => inPeople(arm, "all") - product(agents.map((agent) => inPeople(arm, agent))),
  },
  hsa: {
    means: "highest single agent: all five in people less the strongest alone, as a share of none",
    unit: "1",
    of: (arm) => inPeople(arm, "all") - Math.min(...agents.map((agent) => inPeople(arm, agent))),
  },
  ...Object.fromEntries(
    agents.map((agent) => [
      `dish_${agent}`,
      {
        means: `mTORC1 of cells with ${agent} at the concentration of papers, over none`,
        unit: "1",
        of: (arm: Arms) => inDish(arm, `dish_${agent}`),
      },
    ]),
  ),
  dish_all: {
    means: "mTORC1 of cells with all five at the concentrations of papers, over none",
    unit: "1",
    of: (arm) => inDish(arm, "dish_all"),
  },
  dish_bliss: {
    means: "Bliss: all five in cells less the product of each, as a share of none",
    unit: "1",
    of: (arm) => inDish(arm, "dish_all") - product(agents.map((agent) => inDish(arm, `dish_${agent}`))),
  },
  dish_hsa: {
    means: "highest single agent: all five in cells less the strongest alone, as a share of none",
    unit: "1",
    of: (arm) => inDish(arm, "dish_all") - Math.min(...agents.map((agent) => inDish(arm, `dish_${agent}`))),
  },
  ...Object.fromEntries(
    pairs.map((pair) => [
      `dish_bliss_${pair.join("_")}`,
      {
        means: `Bliss: ${pair.join(" with ")} in cells less the product, as a share of none`,
        unit: "1",
        of: (arm: Arms) =>
          inDish(arm, `dish_${pair.join("_")}`) - product(pair.map((agent) => inDish(arm, `dish_${agent}`))),
      },
    ]),
  ),
  dish_loewe: {
    means:
      "Loewe: half of the concentration of curcumin with half of that of EGCG; 1 where doses add up, below it more",
    unit: "1",
    standIn: { at: 0, says: "undefined, since one of them alone never does as much" },
    of: loeweOfHalves,
  },
};

/** The combination index of half a dose of each of two. */
function loeweOfHalves(arm: Arms): number {
  const one = (value: number) => Float64Array.of(value);
  const doses = [0, 0.25, 0.5, 1, 2, 4];
  const dosed = (["curcumin", "egcg"] as const).map((name) => ({
    name,
    dose: 0.5,
    doses,
    responses: doses.map((dose) => {
      if (dose === 0) return one(1);
      return one(inDish(arm, dose === 1 ? `dish_${name}` : `dish_${name}_${dose}`));
    }),
  }));
  const alone = dosed.map(({ responses }) => responses[2] ?? one(Number.NaN));
  const found = loeweOf({ base: one(1), alone, together: one(inDish(arm, "dish_halves")) }, dosed);
  // Where one alone never does as much, the sum of shares is beyond any that can be read: 0 stands for it.
  return found.defined ? found.index.middle : 0;
}

/** Five inhibitors that act by different routes, alone and together. */
export const b16 = defineClaim<string, string>({
  id: "B16",
  kind: "agent",
  says: "Natural inhibitors: protein restriction, resveratrol, curcumin, EGCG, metformin, which act by different routes; together they should inhibit strongly.",
  show: "All pairs and the full set: Bliss, Loewe and HSA with the routes that explain it; at reachable exposures and at those of cell culture.",
  literature: {
    says: "No study of the combination was seen; resveratrol, curcumin and EGCG reach plasma levels far below the concentrations that act on cells.",
    verdict: "unsupported",
    refs: ["boocock2007", "vareed2008", "ullmann2003", "park2016resveratrol"],
  },
  arms,
  figures,
  cases: {
    people: {
      about:
        "at usual intakes: all five leave less than 0.7 of mTORC1 of muscle, and the three plants add at least a tenth to the other two",
      holds: [
        { figure: "all", below: 0.7 },
        { figure: "all_over_metformin_and_protein", below: 0.9 },
      ],
    },
    dish: {
      about:
        "at the concentrations of papers, in cells: all five leave less than 0.3 of mTORC1, and a tenth less than the strongest alone",
      holds: [
        { figure: "dish_all", below: 0.3 },
        { figure: "dish_hsa", below: -0.1 },
      ],
    },
    synergy: {
      about: "in cells: more than independent action explains (Bliss)",
      holds: [{ figure: "dish_bliss", below: -0.02 }],
    },
  },
  decides: "all_over_metformin_and_protein",
  shows:
    "At usual intakes all five leave {all|2} of mTORC1 of muscle; protein restriction alone leaves {protein|2}, metformin {metformin|3}, resveratrol {resveratrol|3}, curcumin {curcumin|3} and EGCG {egcg|3}, and the three plants bring the other two to {all_over_metformin_and_protein|3}. Over cells, at the concentrations of papers, all five leave {dish_all|3}: {dish_bliss|3} off the product of each (Bliss) and {dish_hsa|2} off the strongest (HSA); half of curcumin with half of EGCG has a Loewe index of {dish_loewe|2}.",
  plots: [
    {
      kind: "figures",
      title: "What is left of mTORC1: people at usual intakes",
      figures: ["protein", "metformin", "resveratrol", "curcumin", "egcg", "all"],
    },
    {
      kind: "figures",
      title: "What is left of mTORC1: cells at the concentrations of papers",
      figures: [
        "dish_protein",
        "dish_metformin",
        "dish_resveratrol",
        "dish_curcumin",
        "dish_egcg",
        "dish_all",
      ],
    },
    {
      kind: "figures",
      title: "Bliss in cells, pair by pair",
      figures: pairs.map((pair) => `dish_bliss_${pair.join("_")}`),
    },
  ],
  members: 8,
  limits: [
    "in cells, restriction of protein is 0.4 of the amino acids of the medium",
    "routes: amino acids to Rag, DEPTOR and AMPK (resveratrol), direct and AMPK (curcumin), PI3K and mTOR (EGCG), complex I (metformin)",
    "Loewe needs the dose of each that does alone what both do together; pairs other than the one shown can be asked with `equator scan --interaction`",
  ],
});
