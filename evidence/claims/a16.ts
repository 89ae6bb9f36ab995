import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

function days(given: boolean, reading: "ampk" | "ck2" = "ampk") {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: meals() },
      blocks: ["{name: all, days: [day], repeat: 4}"],
      events: given ? ["{at: 0 h, compound: mots_c, level: 1 x, duration: 4 d}"] : [],
    }),
    ...(given ? { variants: { mots_c_in_muscle: reading } } : {}),
  };
}

const arms = { usual: days(false), ampk: days(true), ck2: days(true, "ck2") };
type Name = keyof typeof arms;
const window = [48, 96] as const;
const over = (readout: string, name: Name) => (arm: Arms<Name>) =>
  arm(name).mean(readout, ...window) / arm("usual").mean(readout, ...window);

/** MOTS-c: AMPK up and mTORC1 down, in either reading of what rules in muscle? */
export const a16 = defineClaim({
  id: "A16",
  kind: "agent",
  says: "MOTS-c activates AMPK and so inhibits mTOR.",
  show: "T172 of AMPK up, TSC2 and raptor phosphorylated, mTORC1 down, fat burned more; in both readings of its arms in muscle.",
  literature: {
    says: "AMPK through AICAR in mice and cells. In muscle, later papers have it raise Akt and mTORC2 through CK2 and PTEN and protect mass: the net sign there is open. No results in people.",
    verdict: "contested",
    refs: ["lee2015", "kumagai2021", "kumagai2024"],
  },
  arms,
  figures: {
    ampk_muscle: {
      means: "T172 of AMPK in muscle on days 3 and 4 of a reference exposure, over usual",
      unit: "1",
      of: over("p_ampk_t172", "ampk"),
    },
    ampk_liver: {
      means: "acting AMPK of liver with MOTS-c, over usual",
      unit: "1",
      of: over("ampk_active_liver", "ampk"),
    },
    mtorc1_muscle: {
      means: "mTORC1 of muscle with MOTS-c, over usual",
      unit: "1",
      of: over("mtorc1_active", "ampk"),
    },
    mtorc1_liver: {
      means: "mTORC1 of liver with MOTS-c, over usual",
      unit: "1",
      of: over("mtorc1_active_liver", "ampk"),
    },
    fat: { means: "fat burned with MOTS-c, over usual", unit: "1", of: over("fat_oxidation", "ampk") },
    akt: {
      means: "S473 of Akt in muscle with MOTS-c, over usual",
      unit: "1",
      of: over("p_akt_s473", "ampk"),
    },
    ampk_muscle_ck2: {
      means: "T172 of AMPK in muscle where CK2 rules, over usual",
      unit: "1",
      of: over("p_ampk_t172", "ck2"),
    },
    mtorc1_muscle_ck2: {
      means: "mTORC1 of muscle where CK2 rules, over usual",
      unit: "1",
      of: over("mtorc1_active", "ck2"),
    },
    akt_ck2: { means: "S473 of Akt where CK2 rules, over usual", unit: "1", of: over("p_akt_s473", "ck2") },
    synthesis: {
      means: "myofibrillar synthesis where AMPK rules, over usual",
      unit: "1",
      of: over("fsr_myofibrillar", "ampk"),
    },
    synthesis_ck2: {
      means: "myofibrillar synthesis where CK2 rules, over usual",
      unit: "1",
      of: over("fsr_myofibrillar", "ck2"),
    },
  },
  cases: {
    liver: {
      about: "AMPK of liver rises by more than a fifth and its mTORC1 falls by more than a tenth",
      holds: [
        { figure: "ampk_liver", above: 1.2 },
        { figure: "mtorc1_liver", below: 0.9 },
      ],
    },
    muscle: {
      about:
        "AMPK of muscle rises by more than a fifth and its mTORC1 falls by more than a tenth, where the AMPK arm rules",
      holds: [
        { figure: "ampk_muscle", above: 1.2 },
        { figure: "mtorc1_muscle", below: 0.9 },
      ],
    },
    muscle_ck2: {
      about:
        "AMPK of muscle rises by more than a fifth and its mTORC1 falls by more than a tenth, where the CK2 arm rules",
      holds: [
        { figure: "ampk_muscle_ck2", above: 1.2 },
        { figure: "mtorc1_muscle_ck2", below: 0.9 },
      ],
    },
    fat: { about: "more than 5 % more fat is burned", holds: [{ figure: "fat", above: 1.05 }] },
  },
  decides: "mtorc1_muscle",
  shows:
    "At a reference exposure AMPK of liver is at {ampk_liver|3} and its mTORC1 at {mtorc1_liver|3} of usual. Where the AMPK arm rules in muscle, T172 is at {ampk_muscle|3} and mTORC1 at {mtorc1_muscle|3}; where CK2 rules, {ampk_muscle_ck2|3} and {mtorc1_muscle_ck2|3}, with S473 of Akt at {akt_ck2|3}. Fat burned is at {fat|3}.",
  plots: [
    {
      kind: "figures",
      title: "Over usual, by reading",
      figures: [
        "ampk_muscle",
        "mtorc1_muscle",
        "ampk_muscle_ck2",
        "mtorc1_muscle_ck2",
        "akt_ck2",
        "ampk_liver",
        "mtorc1_liver",
      ],
    },
    {
      kind: "curves",
      title: "mTORC1 of muscle",
      readout: "mtorc1_active",
      arms: ["usual", "ampk", "ck2"],
      from: 48,
      to: 96,
    },
  ],
  members: 16,
  limits: [
    "sizes of both arms are assumed: no half-maximal level was read, and its level in plasma is disputed",
    "sites of TSC2 and raptor are no readouts: acting AMPK stands before them",
    "fat burned follows insulin and fuels of blood: AMPK of muscle has no arrow to it, which the claim would need",
    "mice and cells; a research-only peptide, prohibited in sport",
  ],
});
