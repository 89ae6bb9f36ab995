import { describe, expect, it } from "vitest";
import type { SbmlModel, SbmlUnit } from "../../src/formats/sbml/sbml-model.ts";
import { checkUnits } from "../../src/formats/sbml/units/check-units.ts";
import type { UnitRule } from "../../src/formats/sbml/units/unit-reading.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { unitsSentence } from "../../src/messages/sbml-units.ts";
import { at, inUnit, michaelis, name, small, unit, withLaw } from "../support/sbml-unit-models.ts";

describe("warnings of units", () => {
  const assigned = (count: number): SbmlModel => ({
    ...small,
    initialAssignments: Array.from({ length: count }, (_, i) => ({
      symbol: "y",
      math: { ...name("k"), at: 101 + i },
      at,
    })),
  });
  const linesOf = (model: SbmlModel) =>
    checkUnits(model, (place) => ({ line: place, column: 1 })).diagnostics.map(wordDiagnostic);

  it("places of one rule are one warning with the first place", () => {
    expect(linesOf(assigned(3))).toEqual([
      "101:1: warning: sbml-units in initialAssignments.y\n" +
        "  the initial value is in 1/s, what it sets is in nmol/L\n" +
        "  and at 2 more places",
    ]);
    expect(linesOf(assigned(2))[0]).toMatch(/and at 1 more place$/);
    expect(linesOf(assigned(1))[0]).toMatch(/is in nmol\/L$/);
  });

  it("the other places are listed, up to 20 with the first, and all are counted", () => {
    const { groups, diagnostics } = checkUnits(assigned(30), (place) => ({ line: place }));
    const rest = Array.from({ length: 19 }, (_, i) => ({ line: 102 + i, path: "initialAssignments.y" }));
    expect(groups[0]?.places).toBe(30);
    expect(diagnostics[0]).toMatchObject({ about: "initial-assignment", found: "1/s", expected: "nmol/L" });
    expect(diagnostics[0]?.also).toEqual(rest);
  });

  it("every rule has a sentence of its own that names both units, or that a plain number is wanted", () => {
    const rules: readonly UnitRule[] = [
      ...(["addition", "comparison", "piecewise", "function-argument", "exponent", "delay-time"] as const),
      ...(["assignment-rule", "rate-rule", "initial-assignment", "event-assignment", "event-delay"] as const),
      ...(["event-priority", "stoichiometry", "kinetic-law", "species-change"] as const),
    ];
    const sentence = (about: string) =>
      unitsSentence({ code: "sbml-units", severity: "warning", where: {}, about, found: "s", expected: "K" });
    const sentences = rules.map(sentence);
    for (const one of sentences) expect(one).toMatch(/\bs\b.*\bK$|K and s$|s and must be a plain number$/);
    expect(new Set([...sentences, sentence("none")]).size).toBe(rules.length + 1);
  });

  it("units that differ in size alone are told by how much", () => {
    const [mixed] = linesOf(withLaw(michaelis("Kmu")));
    expect(mixed).toContain(
      "terms of a sum are in umol/L and nmol/L\n  they differ in size alone, by a factor of 1000",
    );
  });

  const declared = (id: string, ...units: SbmlUnit[]) => ({
    unitDefinitions: [...small.unitDefinitions, { id, at, units }],
    parameters: [...small.parameters, { id: "p", at, units: id, constant: true }],
  });

  it("an odd number before a unit is told in minutes, hours or days, where that leaves a power of ten", () => {
    const perDay = declared("u", unit("mole", 1, -3), unit("second", -1, 0, 1 / 0.000115741));
    expect(linesOf(withLaw(name("p"), perDay))[0]).toContain(
      "the rate law is in 0.000115741*mmol/s, reactions run in nmol/s\n" +
        "  0.000115741*mmol/s is 10*mmol/d; they differ in size alone, by a factor of 115.741",
    );
    const odd = declared("u", unit("mole", 1, -3), unit("second", -1, 0, 7));
    expect(linesOf(withLaw(name("p"), odd))[0]).not.toContain("mmol/s is");
  });

  it("a difference that is near nothing is told in percent", () => {
    const perMinute = declared("u", unit("mole", 1, -9), unit("second", -1, 0, 1.000002));
    expect(linesOf(withLaw(name("p"), perMinute))[0]).toContain("they differ in size alone, by 0.0002 %");
  });

  it.each<[string, ...SbmlUnit[]]>([
    ["1e15*mol/(fL*s)", unit("litre"), unit("mole"), unit("second", -1), unit("litre", -2, -15)],
    [
      "1e-12*nmol/s",
      unit("litre", 1, -3),
      unit("mole", 2, -9),
      unit("mole", -1),
      unit("second", -1),
      unit("litre", -1),
    ],
    ["1000", unit("mole"), unit("mole", -1, -3)],
    ["umol*mmol^0.5/L", unit("mole", 1, -6), unit("mole", 0.5, -3), unit("litre", -1)],
    ["d/s", unit("second", 1, 0, 86400), unit("second", -1)],
  ])(
    "one unit under two prefixes is written under one, where that is a whole power of ten: %s",
    (text, ...units) => {
      expect(inUnit(...units)?.text).toBe(text);
    },
  );
});
