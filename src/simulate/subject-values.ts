import { convert, type Subject as SubjectPorts } from "../lang/index.ts";
import type { Protocol, Quantity } from "../protocol/index.ts";

const trainedShare = { untrained: 0, recreational: 0.5, trained: 1 } as const;

/**
 * The subject of a protocol as the ports of a system: kg, m, years, shares. What is not given stays typical. Lean mass
 * follows from mass and fat in the system; fat that was only assumed is not handed over, since people differ in it.
 */
export function subjectValues({ subject }: Protocol): SubjectPorts {
  if (subject === undefined) return {};
  const { species, assumed } = subject;
  const leftToSystem = species === "human" && assumed.includes("body_fat");
  const values = {
    mass: valueIn(subject.mass, "kg"),
    body_fat: leftToSystem ? undefined : valueIn(subject.body_fat, "1"),
    height: valueIn(subject.height, "m"),
    age: valueIn(subject.age, "y"),
    male: subject.sex === undefined ? undefined : Number(subject.sex === "male"),
    trained: trainedShare[subject.training],
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function valueIn(quantity: Quantity | undefined, unit: string): number | undefined {
  return quantity === undefined ? undefined : convert(quantity.value, quantity.unit, unit);
}
