import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { buildSystem, subjectPorts } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { subjectValues } from "../../src/simulate/subject-values.ts";

function valuesOf(subject: string) {
  const { protocol } = readProtocol(
    `equator: 1\nsubject: {${subject}}\nstart: 2026-03-02T06:00\nlasts: 1 h\nevents: []\n`,
  );
  if (protocol === undefined) throw new Error("no protocol");
  return subjectValues(protocol);
}

/** What the muscle system takes as lean mass, kg; it holds grams. */
const leanOf = (options: Parameters<typeof buildSystem>[1]) =>
  (buildSystem(muscle, options).subject.get("subject.lean_mass") ?? Number.NaN) / 1000;

const woman = "sex: female, age: 41 y, height: 167 cm, mass: 64 kg";
const man = "sex: male, age: 22 y, height: 180 cm, mass: 80 kg";

describe("lean mass", () => {
  it("is what the given fat leaves of the given mass", () => {
    const subject = valuesOf(`${woman}, body_fat: 30 %`);
    expect(subject.body_fat).toBe(0.3);
    expect(leanOf({ subject })).toBeCloseTo(64 * 0.7, 12);
  });

  it("is what fat typical of the sex leaves, where no fat is given", () => {
    expect(leanOf({ subject: valuesOf(woman) })).toBeCloseTo(64 * 0.74, 12);
    expect(leanOf({ subject: valuesOf(man) })).toBeCloseTo(80 * 0.82, 12);
    expect(leanOf({ subject: { mass: 80 } })).toBeCloseTo(80 * 0.82, 12);
  });

  it("is what the given fat leaves of the typical mass, where no mass is given", () => {
    expect(leanOf({ subject: { body_fat: 0.3 } })).toBeCloseTo(49, 12);
  });

  it("is as given where it is, and typical where neither mass nor fat is", () => {
    expect(leanOf({ subject: { mass: 64, male: 0, lean_mass: 50 } })).toBe(50);
    expect(leanOf({ subject: { male: 0, height: 1.6 } })).toBe(subjectPorts.lean_mass.typical);
    expect(leanOf({})).toBe(subjectPorts.lean_mass.typical);
  });

  it("of a mouse is what its assumed fat leaves", () => {
    const subject = valuesOf("species: mouse");
    expect(subject.body_fat).toBe(0.15);
    expect(leanOf({ subject })).toBeCloseTo(0.025 * 0.85, 12);
  });
});

it("fat that was only assumed is not handed over as known", () => {
  expect(Object.hasOwn(valuesOf(woman), "body_fat")).toBe(false);
});

it("the typical man is 18 % fat", () => {
  const { mass, body_fat, lean_mass } = subjectPorts;
  expect(mass.typical * (1 - body_fat.typical)).toBeCloseTo(lean_mass.typical, 12);
});
