import { convert, type Subject as SubjectPorts } from "../lang/index.ts";
import type { Protocol, Quantity } from "../protocol/index.ts";

const trainedShare = { untrained: 0, recreational: 0.5, trained: 1 } as const;

/** The subject of a protocol as the ports of a system: kg, m, years, shares. What is not given stays typical. */
export function subjectValues({ subject }: Protocol): SubjectPorts {
  if (subject === undefined) return {};
  const mass = valueIn(subject.mass, "kg");
  const body_fat = valueIn(subject.body_fat, "1");
  const values = {
    mass,
    body_fat,
    height: valueIn(subject.height, "m"),
    age: valueIn(subject.age, "y"),
    male: subject.sex === undefined ? undefined : Number(subject.sex === "male"),
    lean_mass: mass === undefined || body_fat === undefined ? undefined : mass * (1 - body_fat),
    trained: trainedShare[subject.training],
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function valueIn(quantity: Quantity | undefined, unit: string): number | undefined {
  return quantity === undefined ? undefined : convert(quantity.value, quantity.unit, unit);
}
