import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

/** How much IGF-1 is free. */
export const c02 = defineClaim({
  id: "C02",
  kind: "mechanism",
  says: "IGF-1 in blood is held by binding proteins within minutes.",
  show: "Free, binary and ternary IGF-1, and what share is free.",
  literature: {
    says: "About a hundredth of IGF-1 of plasma is free, with a half-life of minutes; most is in the ternary complex, with a half-life of half a day and more.",
    verdict: "supported",
    refs: ["grahnen1993"],
  },
  arms: {
    usual: {
      system: "human-adult",
      protocol: body({ days: { day: meals() }, blocks: ["{name: two, days: [day], repeat: 2}"] }),
    },
  },
  figures: {
    free: {
      means: "share of IGF-1 that is free",
      unit: "%",
      of: (arm) => (100 * arm("usual").mean("igf1_free", 24, 48)) / arm("usual").mean("igf1_plasma", 24, 48),
    },
    binary: {
      means: "share of IGF-1 in complexes of 50 kDa",
      unit: "%",
      of: (arm) =>
        (100 * arm("usual").mean("igf1_binary", 24, 48)) / arm("usual").mean("igf1_plasma", 24, 48),
    },
    ternary: {
      means: "share of IGF-1 in complexes of 150 kDa",
      unit: "%",
      of: (arm) =>
        (100 * arm("usual").mean("igf1_ternary", 24, 48)) / arm("usual").mean("igf1_plasma", 24, 48),
    },
  },
  cases: {
    held: {
      about: "less than 2 % is free and more than 60 % in the ternary complex",
      holds: [
        { figure: "free", below: 2 },
        { figure: "ternary", above: 60 },
      ],
    },
  },
  decides: "free",
  shows:
    "Over a usual day {free|2} % of IGF-1 is free, {binary|0} % stands in binary and {ternary|0} % in ternary complexes.",
  plots: [{ kind: "figures", title: "Forms of IGF-1 in plasma", figures: ["free", "binary", "ternary"] }],
  limits: [
    "IGF-2, which competes for all sites, is not followed",
    "a dose given into blood, and how fast it is held, is C03",
  ],
});
