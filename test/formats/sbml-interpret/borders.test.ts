import { describe, expect, it } from "vitest";
import { readSbml, timeCourse } from "../../../src/index.ts";
import {
  algebraicRule,
  apply,
  assignmentRule,
  ci,
  cn,
  math,
  parameter,
  rateRule,
  type SbmlParts,
  sbmlText,
  timeSymbol,
} from "../../support/sbml-text.ts";

const free = (...ids: readonly string[]) => ids.map((id) => parameter(id, 0, false)).join("");
const without = (id: string) => `<parameter id="${id}" constant="false"/>`;
const initially = (id: string, formula: string) =>
  `<initialAssignment symbol="${id}">${math(formula)}</initialAssignment>`;

function event(when: string, set: string, to: string, delay = ""): string {
  const wait = delay === "" ? "" : `<delay>${math(delay)}</delay>`;
  return `<event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true">${math(when)}</trigger>
${wait}<listOfEventAssignments><eventAssignment variable="${set}">${math(to)}</eventAssignment></listOfEventAssignments></event>`;
}

/** Values of an id at 0, 1, 2 ... */
async function course(parts: SbmlParts, id: string, end: number): Promise<number[]> {
  const { system, diagnostics } = readSbml(sbmlText(parts));
  if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return [...(await timeCourse(system.flat({ select: [id] }), { end, steps: end })).values];
}

describe("an event that comes at a reported time", () => {
  it.each([
    [0.1, 0.3],
    [0.1, 0.7],
    [0.1, 0.9],
    [0.3, 2.1],
    [0.7, 4.9],
  ])("is in its row: a value that grows by %f reaches %f", async (slope, border) => {
    const parts = {
      parameters: free("x", "n"),
      rules: rateRule("x", cn(slope)),
      events: event(apply("geq", ci("x"), cn(border)), "n", cn(1)),
    };
    const row = Math.round(border / slope);
    expect(await course(parts, "n", 10)).toEqual(Array.from({ length: 11 }, (_, k) => (k < row ? 0 : 1)));
  });

  it.each([1.1, 1.3, 1.7, 2.3])(
    "does not trigger again where %f, noted as it triggered, is set later",
    async (border) => {
      const parts = {
        parameters: free("x", "q"),
        rules: rateRule("x", cn(1)) + rateRule("q", apply("cos", ci("q"))),
        events: event(apply("geq", ci("x"), cn(border)), "x", ci("x"), cn(2.5)),
      };
      const found = await course(parts, "x", 12);
      found.forEach((value, t) => {
        expect(value).toBeCloseTo(t < border + 2.5 ? t : t - 2.5, 9);
      });
    },
  );
});

describe("a step function", () => {
  it("has its value from the start: a condition that it makes true there triggers nothing", async () => {
    const parts = {
      parameters: parameter("x", 5.5, false) + free("n"),
      rules: rateRule("x", cn(0.1)),
      events: event(apply("geq", apply("floor", ci("x")), cn(2)), "n", cn(1)),
    };
    expect(await course(parts, "n", 3)).toEqual([0, 0, 0, 0]);
  });
});

describe("the inverse hyperbolic sine", () => {
  it.each([-1e9, -1e4, -0.5, 0, 3])("keeps its digits at %f", async (x) => {
    const parts = { parameters: free("y"), rules: assignmentRule("y", apply("arcsinh", cn(x))) };
    const [value = Number.NaN] = await course(parts, "y", 1);
    expect(Math.abs(value - Math.asinh(x))).toBeLessThanOrEqual(1e-14 * Math.abs(Math.asinh(x)));
  });
});

describe("an algebraic rule", () => {
  const twice = `<functionDefinition id="twice">${math(`<lambda><bvar><ci>a</ci></bvar>${apply("times", ci("a"), cn(2))}</lambda>`)}</functionDefinition>`;

  it("that is linear through a function gives initial values what it is at the start", async () => {
    const parts = {
      functions: twice,
      parameters: without("x") + free("y", "z"),
      initial: initially("z", apply("plus", ci("x"), cn(1))),
      rules:
        rateRule("y", cn(1)) +
        rateRule("z", cn(0)) +
        algebraicRule(
          apply("minus", apply("minus", `<apply>${ci("twice")}${ci("x")}</apply>`, cn(6)), ci("y")),
        ),
    };
    expect(await course(parts, "z", 2)).toEqual([4, 4, 4]);
  });

  it("that is not linear gives initial values its root at the start, whatever was declared", async () => {
    const cube = apply("times", ci("x"), ci("x"), ci("x"));
    const parts = {
      parameters: parameter("x", 5, false) + parameter("y", 1, false) + free("z"),
      initial: initially("z", apply("plus", ci("x"), cn(1))),
      rules:
        rateRule("y", cn(1)) +
        rateRule("z", cn(0)) +
        algebraicRule(apply("minus", cube, apply("times", cn(8), ci("y")))),
    };
    for (const value of await course(parts, "z", 2)) expect(value).toBeCloseTo(3, 9);
    (await course(parts, "x", 4)).forEach((value, t) => {
      expect(Math.abs(value - 2 * Math.cbrt(1 + t))).toBeLessThan(1e-5);
    });
  });

  it("leaves a variable that an event sets to the event, where another is free", async () => {
    const parts = {
      parameters: without("b") + without("a") + parameter("q", 1, false),
      rules:
        algebraicRule(apply("minus", ci("a"), apply("plus", ci("q"), ci("b")))) +
        algebraicRule(apply("minus", ci("b"), apply("sin", ci("q")))),
      events: event(apply("geq", timeSymbol, cn(1.5)), "q", cn(3)),
    };
    (await course(parts, "a", 3)).forEach((value, t) => {
      const q = t < 1.5 ? 1 : 3;
      expect(value).toBeCloseTo(q + Math.sin(q), 9);
    });
  });
});
