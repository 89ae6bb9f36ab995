/** A protocol to start from. */
export interface Template {
  readonly about: string;
  readonly text: string;
}

/** Read by YAML editors: names the schema of the file. */
const header = "# yaml-language-server: $schema=node_modules/equator/schema/protocol.schema.json\n";
const safety =
  "# For research and education; not medical advice. All numbers are examples to be changed, not recommendations.\n";

const timeRestricted = `${header}${safety}equator: 1
name: 16 h without food and lifting
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: trained}
start: 2026-03-02T06:00
meals:
  lunch: {protein: 40 g, source: mixed, carbohydrate: 80 g, fat: 25 g}
  shake: {protein: 30 g, source: whey, carbohydrate: 40 g, fat: 3 g}
  dinner: {protein: 45 g, source: mixed, carbohydrate: 90 g, fat: 30 g}
days:
  lift:
    - {at: "12:00", meal: lunch}
    - {at: "17:00", train: {kind: resistance, sets: 18, reps: 10, load: 0.75, duration: 60 min, muscle: legs}}
    - {at: "18:15", meal: shake}
    - {at: "19:45", meal: dinner}
    - {at: "20:00", fast: {until: "12:00"}}
    - {at: "23:00", sleep: {until: "07:00"}}
  rest:
    - {at: "12:00", meal: lunch}
    - {at: "19:45", meal: dinner}
    - {at: "20:00", fast: {until: "12:00"}}
    - {at: "23:00", sleep: {until: "07:00"}}
blocks:
  - {name: week, weeks: 1, week: [lift, rest, lift, rest, lift, rest, rest]}
`;

const threeMeals = `${header}${safety}equator: 1
name: Three meals
subject: {sex: female, age: 30 y, height: 168 cm, mass: 62 kg, training: recreational}
start: 2026-03-02T06:00
events:
  - {at: "07:30", meal: {protein: 25 g, source: milk, carbohydrate: 60 g, fat: 12 g}}
  - {at: "12:30", meal: {protein: 30 g, source: mixed, carbohydrate: 75 g, fat: 20 g}}
  - {at: "19:00", meal: {protein: 35 g, source: mixed, carbohydrate: 70 g, fat: 25 g}}
  - {at: "23:00", sleep: {until: "07:00"}}
`;

const longFast = `${header}${safety}equator: 1
name: 36 h without food
subject: {sex: male, age: 40 y, height: 178 cm, mass: 80 kg, training: recreational}
start: 2026-03-02T12:00
lasts: 60 h
meals:
  usual: {protein: 35 g, source: mixed, carbohydrate: 80 g, fat: 25 g}
events:
  - {at: "13:00", meal: usual}
  - {at: "19:30", meal: usual}
  - {at: "20:00", fast: {duration: 36 h}}
  - {at: "23:00", sleep: {until: "07:00"}, every: 1 d, times: 2}
  - {day: 3, at: "08:00", meal: usual}
  - {day: 3, at: "13:00", meal: usual}
  - {day: 3, at: "19:00", meal: usual}
`;

const weeklyRapamycin = `${header}${safety}# Rapamycin is a prescription drug. Whether and how anyone takes it is for them and their prescriber to decide.
equator: 1
name: Rapamycin once a week
about: Asks what a weekly exposure does between doses. The dose is an example, not a recommendation.
subject: {sex: male, age: 55 y, height: 178 cm, mass: 80 kg, training: recreational}
start: 2026-03-02T06:00
meals:
  usual: {protein: 30 g, source: mixed, carbohydrate: 75 g, fat: 22 g}
days:
  usual:
    - {at: "07:30", meal: usual}
    - {at: "12:30", meal: usual}
    - {at: "19:00", meal: usual}
    - {at: "23:00", sleep: {until: "07:00"}}
blocks:
  - {name: four_weeks, weeks: 4, week: [usual, usual, usual, usual, usual, usual, usual]}
events:
  - {at: "08:00", compound: rapamycin, dose: 5 mg, route: oral, every: 7 d, times: 4}
`;

const olderAdult = `${header}${safety}equator: 1
name: High protein, older adult
subject: {sex: female, age: 70 y, height: 162 cm, mass: 66 kg, body_fat: 34 %, training: untrained}
start: 2026-03-02T06:00
meals:
  breakfast: {protein: 35 g, source: milk, carbohydrate: 45 g, fat: 12 g}
  lunch: {protein: 35 g, source: mixed, carbohydrate: 55 g, fat: 18 g}
  dinner: {protein: 35 g, source: mixed, carbohydrate: 50 g, fat: 18 g}
sessions:
  legs: {kind: resistance, sets: 8, reps: 12, load: 0.7, duration: 40 min, muscle: legs}
days:
  train:
    - {at: "07:30", meal: breakfast}
    - {at: "10:30", train: legs}
    - {at: "12:30", meal: lunch}
    - {at: "18:30", meal: dinner}
    - {at: "22:30", sleep: {until: "06:30"}}
  rest:
    - {at: "07:30", meal: breakfast}
    - {at: "12:30", meal: lunch}
    - {at: "18:30", meal: dinner}
    - {at: "22:30", sleep: {until: "06:30"}}
blocks:
  - {name: twelve_weeks, weeks: 12, week: [train, rest, rest, train, rest, rest, rest]}
`;

const starvedCells = `${header}${safety}equator: 1
name: Starved cells, leucine, rapamycin
about: Cells come from full medium. What a medium does not name is as in full medium, or as it was.
system: muscle-cell
medium: {amino_acids: 0 x, serum: 0}
lasts: 8 h
events:
  - {at: 4 h, medium: {amino_acids: 1 x, leucine: 0.4 mM, insulin: 100 nM, glucose: 25 mM}}
  - {at: 6 h, medium: {rapamycin: 20 nM}}
`;

/** Protocols to start from, by name. */
export const templates = {
  "time-restricted-lifting": { about: "Food within 8 hours of the day, and lifting", text: timeRestricted },
  "three-meals": { about: "One day with three meals", text: threeMeals },
  "fast-36h": { about: "36 hours without food", text: longFast },
  "weekly-rapamycin": { about: "Rapamycin once a week beside usual meals", text: weeklyRapamycin },
  "older-adult-protein": { about: "High protein and lifting at 70", text: olderAdult },
  "starved-cells": { about: "Cells in a dish: starved, fed, then rapamycin", text: starvedCells },
} as const satisfies Record<string, Template>;

export const templateNames = Object.keys(templates);

/** The text of a template; undefined where there is none of that name. */
export function newProtocol(name: string): string | undefined {
  return Object.hasOwn(templates, name) ? templates[name as keyof typeof templates].text : undefined;
}
