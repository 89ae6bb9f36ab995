// What the pictures show: always the same protocols, on the same days.

const head = `equator: 1
name: A training day
system: human-adult
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: trained}
start: 2026-03-02T06:00
events:
`;

/** A day with food, training, a compound and sleep. */
export const trainingDay = `${head}  - {at: "07:00", compound: coffee, dose: 1 cup}
  - {at: "07:30", meal: {protein: 25 g, source: milk, carbohydrate: 60 g, fat: 12 g}}
  - {at: "12:30", meal: {protein: 35 g, source: mixed, carbohydrate: 90 g, fat: 25 g}}
  - {at: "17:00", train: {kind: resistance, sets: 18, reps: 10, load: 0.75, duration: 60 min, muscle: legs}}
  - {at: "18:15", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 15 g}}
  - {at: "20:30", meal: {protein: 35 g, source: mixed, carbohydrate: 90 g, fat: 28 g}}
  - {at: "23:00", sleep: {until: "07:00"}}
`;

/** The same day with a run after the session, at the time of a meal. */
export const runAfterwards = trainingDay
  .replace("A training day", "Lifting, and a run after it")
  .replace(
    '  - {at: "20:30"',
    '  - {at: "18:15", train: {kind: endurance, intensity: 0.7, duration: 60 min}}\n  - {at: "20:30"',
  );

/** The same day with a late breakfast. */
export const lateBreakfast = trainingDay
  .replace("A training day", "A training day, breakfast at 10:30")
  .replace('"07:30"', '"10:30"');

/** Measurements to be seen beside the model; made up for the picture. */
export const measured = `time,readout,value,error
07:00,insulin_plasma,45,8
08:15,insulin_plasma,330,70
09:00,insulin_plasma,210,45
10:30,insulin_plasma,80,18
12:15,insulin_plasma,50,10
13:15,insulin_plasma,380,80
14:30,insulin_plasma,190,40
16:30,insulin_plasma,60,12
`;
