import { defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

function eight(energy: number, more: readonly string[] = []) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...meals(110, energy), ...more] },
      blocks: ["{name: eight, days: [day], repeat: 56}"],
    }),
    every: 7_200_000,
  };
}

/** Eight weeks of surplus, with and without training. */
export const b10 = defineClaim({
  id: "B10",
  kind: "outcome",
  says: "mTOR puts on muscle and fat and raises IGF-1.",
  show: "Surplus with and without training: lean mass, fat mass, IGF-1; and whether more mTORC1 of the liver raises IGF-1.",
  literature: {
    says: "That IGF-1 raises mTOR is established; an arrow from mTOR to IGF-1 was not found.",
    verdict: "partly supported",
    refs: ["bouchard2014", "benito2020"],
  },
  arms: {
    usual: eight(2500),
    surplus: eight(3200),
    trained: eight(3200, [lift("17:00", { sets: 15, load: 75 })]),
  },
  figures: {
    fat: {
      means: "fat mass gained by eight weeks of 700 kcal a day more",
      unit: "kg",
      of: (arm) => arm("surplus").end("fat_mass") - arm("usual").end("fat_mass"),
    },
    lean: {
      means: "lean mass gained by it without training",
      unit: "kg",
      of: (arm) => arm("surplus").end("lean_body_mass") - arm("usual").end("lean_body_mass"),
    },
    lean_trained: {
      means: "lean mass that daily lifting adds to it",
      unit: "kg",
      of: (arm) => arm("trained").end("lean_body_mass") - arm("surplus").end("lean_body_mass"),
    },
    fat_trained: {
      means: "fat mass that daily lifting adds to it",
      unit: "kg",
      of: (arm) => arm("trained").end("fat_mass") - arm("surplus").end("fat_mass"),
    },
    mtorc1: {
      means: "mTORC1 of muscle in the last week, surplus over usual",
      unit: "1",
      of: (arm) =>
        arm("surplus").mean("mtorc1_active", 1176, 1344) / arm("usual").mean("mtorc1_active", 1176, 1344),
    },
    igf1: {
      means: "IGF-1 in the last week, surplus over usual",
      unit: "1",
      of: (arm) =>
        arm("surplus").mean("igf1_plasma", 1176, 1344) / arm("usual").mean("igf1_plasma", 1176, 1344),
    },
  },
  cases: {
    fat: { about: "surplus puts on at least 1 kg of fat", holds: [{ figure: "fat", above: 1 }] },
    lean: {
      about: "surplus alone puts on at least 0.5 kg of lean mass",
      holds: [{ figure: "lean", above: 0.5 }],
    },
    trained: {
      about: "with training it puts on at least 0.5 kg of lean mass more",
      holds: [{ figure: "lean_trained", above: 0.5 }],
    },
    igf1: { about: "surplus raises IGF-1 by at least 5 %", holds: [{ figure: "igf1", above: 1.05 }] },
  },
  decides: "igf1",
  shows:
    "Eight weeks of 700 kcal a day more change fat mass by {fat|1} kg and lean mass by {lean|1} kg; daily lifting adds {lean_trained|1} kg of lean mass and {fat_trained|1} kg of fat to that. mTORC1 of muscle comes to {mtorc1|2} and IGF-1 to {igf1|2} of those on usual food.",
  plots: [
    { kind: "curves", title: "Fat mass", readout: "fat_mass", arms: ["usual", "surplus", "trained"] },
    { kind: "curves", title: "Lean mass", readout: "lean_body_mass", arms: ["usual", "surplus", "trained"] },
  ],
  members: 8,
  builtIn:
    "In the model nothing leads from mTORC1 to IGF-1 of the liver, since no source was found for such an arrow: that IGF-1 stays with more mTORC1 is how it is built. IGF-1 moves with food alone.",
  limits: [
    "no arrow from mTORC1 to IGF-1 is in the model, since no source was found for one",
    "the surplus is of carbohydrate and fat; protein stays at 110 g",
  ],
});
