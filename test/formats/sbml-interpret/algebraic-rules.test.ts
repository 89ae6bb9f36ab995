import { describe, expect, it } from "vitest";
import { readSbml } from "../../../src/index.ts";
import { endOf } from "../../support/sbml-end.ts";
import {
  algebraicRule,
  apply,
  assignmentRule,
  ci,
  cn,
  math,
  parameter,
  sbmlText,
  timeSymbol,
} from "../../support/sbml-text.ts";

const varying = (...ids: readonly string[]) => ids.map((id) => parameter(id, 1, false)).join("");

/** The formula is zero. */
const zero = (left: string, right: string) => algebraicRule(apply("minus", left, right));

describe("algebraic rules", () => {
  it("each get a variable of their own, whichever they could take first", async () => {
    const sum = zero(apply("plus", ci("x"), ci("y")), cn(5));
    for (const [id, other] of [
      ["x", "y"],
      ["y", "x"],
    ] as const) {
      for (const rules of [sum + zero(ci(id), cn(2)), zero(ci(id), cn(2)) + sum]) {
        const at = await endOf({ parameters: varying("x", "y"), rules });
        expect([at.get(id), at.get(other)]).toEqual([2, 3]);
      }
    }
  });

  it("that are more than the variables left are refused by name", async () => {
    const rules = zero(ci("x"), cn(1)) + zero(ci("x"), cn(2));
    await expect(endOf({ parameters: varying("x"), rules })).rejects.toThrow(/sbml-overdetermined/);
  });

  it("leave what an event sets to it, where another variable can follow", async () => {
    const set = (id: string) =>
      `<event useValuesFromTriggerTime="true"><trigger initialValue="false" persistent="true">${math(
        apply("geq", timeSymbol, cn(0.5)),
      )}</trigger><listOfEventAssignments><eventAssignment variable="${id}">${math(
        cn(3),
      )}</eventAssignment></listOfEventAssignments></event>`;
    const rules = zero(apply("plus", ci("a"), ci("b")), cn(4));
    for (const [id, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const at = await endOf({ parameters: varying("a", "b"), rules, events: set(id) });
      expect([at.get(id), at.get(other)]).toEqual([3, 1]);
    }
  });

  it("are solved where an assignment rule leads back to their variable", async () => {
    const rules =
      zero(apply("plus", ci("x"), ci("y")), cn(6)) + assignmentRule("y", apply("times", cn(2), ci("x")));
    const at = await endOf({ parameters: varying("x", "y"), rules });
    expect(at.get("x")).toBeCloseTo(2, 9);
    expect(at.get("y")).toBeCloseTo(4, 9);
  });

  it("that are sums of thousands give their variable, or have it solved", () => {
    for (const [count, extra] of [
      [1000, ""],
      [9000, ""],
      [2000, "unlike"],
    ] as const) {
      const ids = Array.from({ length: count }, (_, i) => (extra === "" ? "k" : `k${i}`));
      const parameters =
        varying("x") + [...new Set(ids)].map((id) => parameter(id, 1, extra === "")).join("");
      const rule = algebraicRule(apply("plus", ci("x"), ...ids.map(ci)));
      const { system } = readSbml(sbmlText({ parameters, rules: rule }));
      expect(system?.flat({ select: ["x"] }).readouts).toHaveLength(1);
    }
  });

  it("that each need the next are told apart by the hundred, and by the thousand refused by name", () => {
    const chain = (length: number) => {
      const ids = Array.from({ length: length + 1 }, (_, i) => `x${i}`);
      const rules = ids.slice(1).map((id, i) => algebraicRule(apply("minus", ci(id), ci(`x${i}`))));
      const text = sbmlText({ parameters: varying(...ids) + parameter("k", 1), rules: rules.join("") });
      return () => readSbml(text).system?.flat();
    };
    expect(chain(300)()?.readouts).toHaveLength(300);
    expect(chain(5000)).toThrow(/sbml-algebraic-too-large/);
  });

  it("that a thousand times need the same long chain are refused by name", () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `x${i}`);
    const own = Array.from({ length: 900 }, (_, i) => `y${i}`);
    const assigned = ids.slice(1).map((id, i) => assignmentRule(id, ci(`x${i}`)));
    const rules = own.map((id) => algebraicRule(apply("minus", ci(id), ci("x4999"))));
    const text = sbmlText({ parameters: varying(...ids, ...own), rules: [...assigned, ...rules].join("") });
    expect(() => readSbml(text).system?.flat()).toThrow(/sbml-algebraic-too-large/);
  });

  it.each([
    ["divided by a number", apply("divide", ci("x"), cn(4)), 12],
    ["multiplied on both sides of a sum", apply("plus", apply("times", cn(2), ci("x")), ci("x")), 1],
    ["given to a function", `<apply>${ci("twice")}${ci("x")}</apply>`, 1.5],
    ["below the line", apply("divide", cn(6), ci("x")), 2],
    ["with its sign turned", apply("minus", cn(5), ci("x")), 2],
  ])("give a variable that is %s", async (_, left, expected) => {
    const body = `<lambda><bvar>${ci("a")}</bvar>${apply("times", cn(2), ci("a"))}</lambda>`;
    const functions = `<functionDefinition id="twice">${math(body)}</functionDefinition>`;
    const at = await endOf({ functions, parameters: varying("x"), rules: zero(left, cn(3)) });
    expect(at.get("x")).toBeCloseTo(expected, 9);
  });
});
