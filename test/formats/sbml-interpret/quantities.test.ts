import { describe, expect, it } from "vitest";
import { endOf } from "../../support/sbml-end.ts";
import {
  algebraicRule,
  apply,
  assignmentRule,
  ci,
  cn,
  compartment,
  parameter,
  rateRule,
  reaction,
  type SbmlParts,
  species,
  timeSymbol,
} from "../../support/sbml-text.ts";

const decay = reaction("r", "S", "", apply("times", ci("k"), apply("times", ci("S"), ci("C"))));

describe("what an SBML model means", () => {
  it("a species is its concentration in formulas, and its amount is what reactions change", async () => {
    const parts = { species: species("S", "C", 'initialConcentration="3"'), parameters: parameter("k", 2) };
    const at = await endOf({ ...parts, compartments: compartment("C", 4), reactions: decay });
    expect(at.get("S")).toBeCloseTo(3 * Math.exp(-2), 5);
  });

  it("a species that counts amounts is its amount, whatever the volume", async () => {
    const law = apply("times", ci("k"), ci("S"));
    const at = await endOf({
      compartments: compartment("C", 4),
      species: species("S", "C", 'initialConcentration="3"', "hasOnlySubstanceUnits"),
      parameters: parameter("k", 2),
      reactions: reaction("r", "S", "", law),
    });
    expect(at.get("S")).toBeCloseTo(12 * Math.exp(-2), 5);
  });

  it("a growing compartment thins out what it holds", async () => {
    const at = await endOf({
      compartments: compartment("C", 1, false),
      species: species("S", "C", 'initialAmount="6"') + species("T", "C", 'initialAmount="4"', "constant"),
      rules: rateRule("C", cn(1)),
    });
    expect(at.get("C")).toBeCloseTo(2, 9);
    expect(at.get("S")).toBeCloseTo(3, 9);
    expect(at.get("T")).toBeCloseTo(2, 9);
  });

  it("a rate rule of a concentration holds while its compartment grows", async () => {
    const at = await endOf({
      compartments: compartment("C", 1, false),
      species: species("S", "C", 'initialConcentration="1"', "boundaryCondition"),
      rules: rateRule("C", ci("C")) + rateRule("S", cn(5)),
    });
    expect(at.get("S")).toBeCloseTo(6, 5);
  });

  it("an algebraic rule that is linear in its variable gives it; one that is not is solved", async () => {
    const at = await endOf({
      parameters:
        parameter("x", 1, false) + parameter("y", 0, false) + parameter("z", 1, false) + parameter("k", 3),
      rules:
        rateRule("x", cn(3)) +
        algebraicRule(apply("minus", apply("plus", ci("x"), ci("y")), ci("k"))) +
        algebraicRule(apply("minus", apply("times", ci("z"), ci("z")), ci("x"))),
    });
    expect(at.get("y")).toBeCloseTo(3 - 4, 6);
    expect(at.get("z")).toBeCloseTo(2, 6);
  });

  it("rules may stand in any order, and one that needs itself is refused", async () => {
    const parameters = parameter("a", 0, false) + parameter("b", 0, false);
    const inOrder = { parameters, rules: assignmentRule("a", apply("times", cn(2), ci("b"))) };
    const rules = inOrder.rules + assignmentRule("b", apply("plus", timeSymbol, cn(1)));
    const at = await endOf({ ...inOrder, rules });
    expect(at.get("a")).toBeCloseTo(4, 12);
    const circle = { ...inOrder, rules: inOrder.rules + assignmentRule("b", ci("a")) };
    await expect(endOf(circle)).rejects.toThrow(/sbml-circular/);
  });

  it("four hundred rules may each need the next; of ten thousand too many do, by name", async () => {
    const chain = (length: number): SbmlParts => {
      const ids = Array.from({ length }, (_, i) => `x${i}`);
      return {
        parameters: ids.map((id) => parameter(id, 1, false)).join(""),
        rules: ids
          .slice(1)
          .map((id, i) => assignmentRule(`x${i}`, apply("plus", ci(id), cn(1))))
          .join(""),
      };
    };
    expect((await endOf(chain(400), 1, ["x0"])).get("x0")).toBe(400);
    await expect(endOf(chain(10_000))).rejects.toThrow(/sbml-chain-too-long/);
  });

  it("the floor of something that changes jumps exactly where it crosses a whole number", async () => {
    const at = await endOf(
      {
        parameters: parameter("n", 0, false) + parameter("sum", 0, false),
        rules: assignmentRule("n", apply("floor", timeSymbol)) + rateRule("sum", ci("n")),
      },
      3.5,
    );
    expect(at.get("n")).toBe(3);
    expect(at.get("sum")).toBeCloseTo(0 + 1 + 2 + 0.5 * 3, 9);
  });

  it("special words are ids like any other", async () => {
    for (const id of ["time", "constructor", "__proto__", "toString", "floor"]) {
      const at = await endOf({ parameters: parameter(id, 2, false), rules: rateRule(id, ci(id)) });
      expect(at.get(id)).toBeCloseTo(2 * Math.E, 4);
    }
  });
});
