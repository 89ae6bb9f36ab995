const meals = ["08:00", "13:00", "19:00"].map(
  (at) => `{at: "${at}", meal: {protein: 30 g, source: mixed, carbohydrate: 105 g, fat: 28 g}}`,
);
const sleep = '{at: "23:00", sleep: {until: "07:00"}}';
const session =
  '{at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: whole_body}}';
const days = { rest: [...meals, sleep], lift: [...meals, session, sleep] };

/**
 * A week that nobody would call chronic: three meals of 30 g of protein and 2,400 kcal a day for a body of 75 kg, and three
 * sessions of lifting. Chronic drives are told against what the same system shows over it. Food goes with body mass.
 */
export const referenceWeek = {
  name: "three meals a day and three sessions of lifting a week",
  mass: 75,
  // The second week is read, when the habit has set in.
  lead: 7,
  text: [
    "equator: 1",
    "subject: {sex: male, age: 30 y, height: 178 cm, mass: 75 kg}",
    "start: 2026-03-02T00:00",
    "days:",
    ...Object.entries(days).flatMap(([name, entries]) => [
      `  ${name}:`,
      ...entries.map((entry) => `    - ${entry}`),
    ]),
    "blocks:",
    "  - {name: usual, weeks: 2, week: [lift, rest, lift, rest, lift, rest, rest]}",
    "",
  ].join("\n"),
} as const;
