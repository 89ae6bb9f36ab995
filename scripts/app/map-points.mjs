import { readProtocol, systemInUse, systems } from "equator";
import { pointsOfRun } from "equator/analysis";

// Where the maps of the whole body are looked at: what acts only after food or load must act somewhere.

const day = `equator: 1
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: trained}
start: 2026-03-02T06:00
events:
  - {at: "07:30", meal: {protein: 30 g, source: whey, carbohydrate: 60 g, fat: 15 g}}
  - {at: "12:30", meal: {protein: 30 g, source: mixed, carbohydrate: 75 g, fat: 20 g}}
  - {at: "15:00", train: {kind: endurance, duration: 45 min, intensity: 65 %}}
  - {at: "17:00", train: {kind: resistance, sets: 12, load: 0.75, duration: 60 min, muscle: legs}}
  - {at: "18:30", meal: {protein: 40 g, source: mixed, carbohydrate: 70 g, fat: 25 g}}
  - {at: "23:00", sleep: {until: "07:00"}}
`;
const agents = `  - {at: "07:00", compound: rapamycin, dose: 2 mg}
  - {at: "07:00", compound: metformin, dose: 500 mg}
`;
/** Fasting; after a meal; before the next; after it; while running; after lifting; after supper; at night. */
const hours = [0, 2.5, 4, 8, 9.5, 11.5, 13.5, 18];

/** The equations of the whole body, with the points of an ordinary day, and of the same day with agents. */
export async function mapPoints() {
  const { flat, points: everyday } = await pointsOn(day);
  const { points } = await pointsOn(day + agents);
  return { flat, everyday, all: [...everyday, ...points.slice(1)] };
}

/** @param {string} text */
async function pointsOn(text) {
  const { protocol } = readProtocol(text);
  if (protocol === undefined) throw new Error("the day of the maps is no protocol");
  return pointsOfRun(protocol, { system: systemInUse(systems["human-adult"]) }, hours);
}
