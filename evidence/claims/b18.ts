import { declaredPoint, findMap } from "../../src/analysis/index.ts";
import { systems } from "../../src/index.ts";
import { type ActivityMap, buildSystem } from "../../src/lang/index.ts";
import { defineClaim } from "./claim.ts";

/** Arrows of the pathway as textbooks draw it: from, to, raises or lowers. */
const textbook = [
  ["ir_active", "pi3k_active", 1],
  ["pi3k_active", "akt_active", 1],
  ["kinase_block.mtorc2_active", "akt_active", 1],
  ["akt_active", "rheb_gtp", 1],
  ["ampk_active", "rheb_gtp", -1],
  ["redd1", "rheb_gtp", -1],
  ["rheb_gtp", "mtor_complexes.mtorc1_active", 1],
  ["rag_active", "mtor_complexes.mtorc1_active", 1],
  ["ampk_active", "mtor_complexes.mtorc1_active", -1],
  ["deptor", "mtor_complexes.mtorc1_active", -1],
  ["kinase_block.mtorc1_active", "s6k1_active", 1],
  ["s6k1_active", "pi3k_active", -1],
  ["kinase_block.mtorc1_active", "autophagy_flux", -1],
  ["akt_active", "foxo_program", -1],
] as const;

let drawn: ActivityMap | undefined;

/** The map of muscle cells, drawn from the equations. */
function map(): ActivityMap {
  if (drawn !== undefined) return drawn;
  const { flat } = buildSystem(systems["muscle-cell"], {});
  drawn = findMap(flat, declaredPoint(flat), { system: "muscle-cell" });
  return drawn;
}

function gainOf(from: string, to: string): number {
  return map().influences.find((one) => one.from.endsWith(from) && one.to.endsWith(to))?.gain ?? 0;
}

/** The pathway as a picture. */
export const b18 = defineClaim({
  id: "B18",
  kind: "tool",
  says: "The pathway picture: arrow leads to, flat bar blocks; C1 and C2 are different complexes.",
  show: "The model drawn as a map of activity flow made from the model itself, with live activities, as SVG and SBGN-ML.",
  literature: {
    says: "The arrows between these proteins are those of every review; SBGN is the standard that draws them.",
    verdict: "supported",
    refs: [],
  },
  arms: {},
  figures: {
    textbook: { means: "arrows of the textbook that were asked for", unit: "1", of: () => textbook.length },
    found: {
      means: "of them, found in the equations with the same sign",
      unit: "1",
      of: () => textbook.filter(([from, to, sign]) => Math.sign(gainOf(from, to)) === sign).length,
    },
    against: {
      means: "of them, found with the other sign",
      unit: "1",
      of: () => textbook.filter(([from, to, sign]) => Math.sign(gainOf(from, to)) === -sign).length,
    },
    activities: {
      means: "activities on the map of muscle cells",
      unit: "1",
      of: () => map().activities.length,
    },
    influences: { means: "influences on it", unit: "1", of: () => map().influences.length },
    complexes: {
      means: "complexes of mTOR that are activities of their own",
      unit: "1",
      of: () => map().activities.filter(({ id }) => /mtor_complexes\.mtorc[12]_active$/.test(id)).length,
    },
  },
  cases: {
    arrows: {
      about: "every arrow of the textbook is found in the equations with its sign, and none against it",
      holds: [
        { figure: "found", above: textbook.length - 0.5 },
        { figure: "against", below: 0.5 },
      ],
    },
    complexes: { about: "C1 and C2 are two activities", holds: [{ figure: "complexes", above: 1.5 }] },
  },
  decides: "found",
  shows:
    "The map of muscle cells, drawn from the equations, has {activities|0} activities and {influences|0} influences. Of {textbook|0} arrows of the textbook {found|0} are found with their sign and {against|0} against it; mTORC1 and mTORC2 are {complexes|0} activities of their own.",
  plots: [],
  limits: [
    "an influence is what one activity does to another through the module between them, near the state that is drawn: one that does nothing there is not drawn",
    "`equator convert muscle-cell map.svg` draws it, `.sbgn` for SBGN-ML, and of a protocol with activities at an hour of it",
  ],
});
