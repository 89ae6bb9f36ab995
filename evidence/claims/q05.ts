import { defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

/** Eight weeks of a lean lifter: 80 kg at 12 % fat, that is 70 kg of lean mass. */
const eight = (perKg: number) => {
  const plates = meals(perKg * 80, 2900);
  return {
    system: "human-adult",
    protocol: body({
      mass: 80,
      height: 180,
      bodyFat: 12,
      training: "trained",
      days: { train: [...plates, lift()], rest: plates },
      blocks: ["{name: eight, weeks: 8, week: [train, rest, train, rest, train, rest, rest]}"],
    }),
    every: 7_200_000,
  };
};

/** Little protein and a lean lifter. */
export const q05 = defineClaim({
  id: "Q05",
  kind: "question",
  says: "Protein limits of 0.6-0.65 g per kg lean mass: can a lean lifter keep muscle on it?",
  show: "Lean mass over eight weeks at 0.6 to 2.2 g/kg with training three times a week.",
  literature: {
    says: "Protein of about 1.6 g/kg a day is where gains of lean mass with training level off; trials at 0.6 g per kg of lean mass in lifters were not seen.",
    verdict: "nothing seen",
    refs: ["morton2018"],
  },
  arms: { limit: eight(0.55), low: eight(0.8), middle: eight(1.2), enough: eight(1.6), high: eight(2.2) },
  figures: {
    limit: {
      means: "lean mass gained in eight weeks at 0.55 g/kg (0.63 per kg of lean mass)",
      unit: "kg",
      of: (arm) => arm("limit").end("lean_body_mass") - arm("limit").rest("lean_body_mass"),
    },
    low: {
      means: "the same at 0.8 g/kg",
      unit: "kg",
      of: (arm) => arm("low").end("lean_body_mass") - arm("low").rest("lean_body_mass"),
    },
    middle: {
      means: "the same at 1.2 g/kg",
      unit: "kg",
      of: (arm) => arm("middle").end("lean_body_mass") - arm("middle").rest("lean_body_mass"),
    },
    enough: {
      means: "the same at 1.6 g/kg",
      unit: "kg",
      of: (arm) => arm("enough").end("lean_body_mass") - arm("enough").rest("lean_body_mass"),
    },
    high: {
      means: "the same at 2.2 g/kg",
      unit: "kg",
      of: (arm) => arm("high").end("lean_body_mass") - arm("high").rest("lean_body_mass"),
    },
    size: {
      means: "size of muscle at the limit over that at 1.6 g/kg, after eight weeks",
      unit: "1",
      of: (arm) => arm("limit").end("muscle_size") / arm("enough").end("muscle_size"),
    },
  },
  cases: {
    keeps: {
      about: "lean mass after eight weeks is at most 0.3 kg below the start",
      holds: [{ figure: "limit", above: -0.3 }],
    },
    costs_nothing: {
      about: "muscle is at most 0.5 % smaller than on 1.6 g/kg",
      holds: [{ figure: "size", above: 0.995 }],
    },
  },
  decides: "limit",
  shows:
    "Over eight weeks with three sessions a week lean mass changes by {limit|2} kg at 0.63 g per kg of lean mass, {low|2} kg at 0.8 g/kg, {middle|2} kg at 1.2, {enough|2} kg at 1.6 and {high|2} kg at 2.2. The size of muscle at the limit stands at {size|3} of that on 1.6 g/kg.",
  plots: [
    {
      kind: "curves",
      title: "Lean mass",
      readout: "lean_body_mass",
      arms: ["limit", "low", "middle", "enough", "high"],
    },
    {
      kind: "figures",
      title: "Lean mass gained in eight weeks",
      figures: ["limit", "low", "middle", "enough", "high"],
    },
  ],
  members: 8,
  change: "nitrogen balance of trained men on such intakes for weeks, and how far they adapt",
  limits: [
    "energy is enough throughout (2,900 kcal); less of it would cost more",
    "below the recommended 0.8 g/kg: shown because it was asked, not as something to do",
  ],
});
