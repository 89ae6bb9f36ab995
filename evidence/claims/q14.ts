import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

/** Eight weeks of so much less energy, with protein kept or cut alike. */
const eight = (percent: number, protein: "kept" | "cut" = "kept") => {
  const left = 1 - percent / 100;
  return {
    system: "human-adult",
    protocol: body({
      age: 38,
      mass: 80,
      bodyFat: 24,
      days: { day: meals(protein === "kept" ? 100 : 100 * left, 2500 * left) },
      blocks: ["{name: eight, days: [day], repeat: 56}"],
    }),
    every: 7_200_000,
  };
};
const last = [1176, 1344] as const;

type Arm = "usual" | "ten" | "twenty" | "thirty" | "forty" | "twenty_cut" | "forty_cut";
const change = (of: Arm, readout: string) => (arm: Arms<Arm>) =>
  arm(of).end(readout) - arm("usual").end(readout);

/** Share of lost mass that is fat. */
const fat = (of: Arm) => (arm: Arms<Arm>) =>
  change(of, "fat_mass")(arm) / (change(of, "fat_mass")(arm) + change(of, "fat_free_mass")(arm));

/** Less energy by so many percent. */
export const q14 = defineClaim({
  id: "Q14",
  kind: "question",
  says: "What is calorie restriction, and what does 10-20 % do?",
  show: "10, 20, 30 and 40 % less energy with protein kept, 20 and 40 % with protein cut alike: IGF-1, insulin, AMPK, autophagy, lean mass, against CALERIE.",
  literature: {
    says: "Less energy with enough of everything else. CALERIE reached 12 % over two years (19.5 % in the first six months): 7.6 kg lost, 71 % of it fat, IGF-1 unchanged, IGFBP-1 21 % up, cortisol hardly changed. Less protein, not less energy, lowered IGF-1.",
    verdict: "supported",
    refs: ["fontana2016", "das2017", "fontana2008"],
  },
  arms: {
    usual: eight(0),
    ten: eight(10),
    twenty: eight(20),
    thirty: eight(30),
    forty: eight(40),
    twenty_cut: eight(20, "cut"),
    forty_cut: eight(40, "cut"),
  },
  figures: {
    igf1_ten: {
      means: "IGF-1 in the eighth week of 10 % less energy, over usual",
      unit: "1",
      of: ratio("igf1_plasma", "ten", "usual", last),
    },
    igf1_twenty: {
      means: "the same of 20 % less, protein kept",
      unit: "1",
      of: ratio("igf1_plasma", "twenty", "usual", last),
    },
    igf1_twenty_cut: {
      means: "the same of 20 % less, protein cut alike",
      unit: "1",
      of: ratio("igf1_plasma", "twenty_cut", "usual", last),
    },
    igf1_forty_cut: {
      means: "the same of 40 % less, protein cut alike",
      unit: "1",
      of: ratio("igf1_plasma", "forty_cut", "usual", last),
    },
    igfbp1_twenty: {
      means: "IGFBP-1 in the eighth week of 20 % less energy, over usual",
      unit: "1",
      of: ratio("igfbp1_plasma", "twenty", "usual", last),
    },
    cortisol_twenty: {
      means: "cortisol in the eighth week of 20 % less energy, over usual",
      unit: "1",
      of: ratio("cortisol_plasma", "twenty", "usual", last),
    },
    insulin_ten: {
      means: "insulin in the eighth week of 10 % less energy, over usual",
      unit: "1",
      of: ratio("insulin_plasma", "ten", "usual", last),
    },
    insulin_twenty: {
      means: "the same of 20 % less",
      unit: "1",
      of: ratio("insulin_plasma", "twenty", "usual", last),
    },
    ampk_twenty: {
      means: "acting AMPK of liver in the eighth week of 20 % less energy, over usual",
      unit: "1",
      of: ratio("ampk_active_liver", "twenty", "usual", last),
    },
    flux_ten: {
      means: "completed autophagy of liver in the eighth week of 10 % less energy, over usual",
      unit: "1",
      of: ratio("flux_liver", "ten", "usual", last),
    },
    flux_twenty: {
      means: "the same of 20 % less",
      unit: "1",
      of: ratio("flux_liver", "twenty", "usual", last),
    },
    flux_forty: {
      means: "the same of 40 % less",
      unit: "1",
      of: ratio("flux_liver", "forty", "usual", last),
    },
    lean_twenty: {
      means: "lean mass after eight weeks of 20 % less energy with protein kept, less usual",
      unit: "kg",
      of: change("twenty", "lean_body_mass"),
    },
    lean_twenty_cut: {
      means: "the same with protein cut alike",
      unit: "kg",
      of: change("twenty_cut", "lean_body_mass"),
    },
    lean_forty: {
      means: "lean mass after eight weeks of 40 % less energy with protein kept, less usual",
      unit: "kg",
      of: change("forty", "lean_body_mass"),
    },
    lean_forty_cut: {
      means: "the same with protein cut alike",
      unit: "kg",
      of: change("forty_cut", "lean_body_mass"),
    },
    spared: {
      means: "lean mass that keeping protein spares at 40 % less energy",
      unit: "kg",
      of: (arm) => arm("forty").end("lean_body_mass") - arm("forty_cut").end("lean_body_mass"),
    },
    mass_twenty: {
      means: "body mass after eight weeks of 20 % less energy, less usual",
      unit: "kg",
      of: change("twenty", "body_mass"),
    },
    fat_share: { means: "share of what 20 % less takes that is fat", unit: "1", of: fat("twenty") },
  },
  cases: {
    igf1: {
      about: "20 % less energy with protein kept leaves IGF-1 within 5 %, as in CALERIE",
      holds: [
        { figure: "igf1_twenty", above: 0.95 },
        { figure: "igf1_twenty", below: 1.05 },
      ],
    },
    protein: {
      about: "with protein cut alike IGF-1 falls by at least 5 % at 40 % less",
      holds: [{ figure: "igf1_forty_cut", below: 0.95 }],
    },
    fat: {
      about: "0.61 to 0.81 of what is lost is fat (0.71 in CALERIE)",
      holds: [
        { figure: "fat_share", above: 0.61 },
        { figure: "fat_share", below: 0.81 },
      ],
    },
    autophagy: {
      about: "20 % less energy raises completed autophagy of liver by at least 5 %",
      holds: [{ figure: "flux_twenty", above: 1.05 }],
    },
    insulin: {
      about: "20 % less energy lowers insulin by at least a tenth",
      holds: [{ figure: "insulin_twenty", below: 0.9 }],
    },
    lean: {
      about: "keeping protein spares at least 0.2 kg of lean mass at 40 % less",
      holds: [{ figure: "spared", above: 0.2 }],
    },
  },
  decides: "igf1_twenty",
  shows:
    "Eight weeks of 20 % less energy take {mass_twenty|1} kg of body mass, {fat_share|2} of which is fat, and change lean mass by {lean_twenty|2} kg, or {lean_twenty_cut|2} kg with protein cut alike. Against usual, 10 and 20 % less leave insulin at {insulin_ten|2} and {insulin_twenty|2}, autophagy of liver at {flux_ten|2} and {flux_twenty|2}, and IGF-1 at {igf1_ten|2} and {igf1_twenty|2}; with protein cut alike IGF-1 stands at {igf1_twenty_cut|2} at 20 % less and {igf1_forty_cut|2} at 40 % less. At 40 % less, keeping protein spares {spared|2} kg of lean mass.",
  plots: [
    {
      kind: "figures",
      title: "IGF-1, insulin and autophagy of liver, over usual",
      figures: [
        "igf1_ten",
        "igf1_twenty",
        "igf1_twenty_cut",
        "igf1_forty_cut",
        "insulin_twenty",
        "flux_twenty",
      ],
    },
    {
      kind: "curves",
      title: "Lean mass",
      readout: "lean_body_mass",
      arms: ["usual", "ten", "twenty", "thirty", "forty", "twenty_cut", "forty_cut"],
    },
  ],
  members: 6,
  change: "markers of autophagy and mTORC1 in tissues of CALERIE or of a like trial",
  limits: [
    "eight weeks against two years of CALERIE, and a man where the trial had women as well; intake is kept exactly, which nobody in it did",
    "vitamins and minerals are not in the model; nothing is said about length of life",
  ],
});
