import { describe, expect, it } from "vitest";
import { readSbml, timeCourse } from "../../src/index.ts";
import { apply, assignmentRule, ci, cn, math, parameter, rateRule, sbmlText } from "../support/sbml-text.ts";

describe("words of other programs", () => {
  it("a function of NaN that its annotation says to be a derivative is the rate of its argument", async () => {
    const text = sbmlText({
      functions: `<functionDefinition id="slope"><annotation>
<symbols xmlns="http://sbml.org/annotations/symbols" definition="http://en.wikipedia.org/wiki/Derivative"/></annotation>
${math("<lambda><bvar><ci> a </ci></bvar><notanumber/></lambda>")}</functionDefinition>`,
      parameters: parameter("x", 3, false) + parameter("speed", 0, false),
      rules:
        rateRule("x", apply("times", cn(-2), ci("x"))) +
        assignmentRule("speed", `<apply>${ci("slope")}${ci("x")}</apply>`),
    });
    const { system, diagnostics } = readSbml(text);
    if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
    const { columns, values } = await timeCourse(system.flat(), { end: 1, steps: 1 });
    expect(values[columns.indexOf("speed")]).toBe(-6);
    expect(values[columns.length + columns.indexOf("speed")]).toBeCloseTo(-6 * Math.exp(-2), 5);
  });

  it("kinetic laws that hold bounds of fluxes are refused as flux balance", () => {
    const bound = (id: string, value: number) => `<localParameter id="${id}" value="${value}"/>`;
    const text = sbmlText({
      reactions: `<reaction id="r" reversible="false"><kineticLaw>${math(`<apply>${ci("LOWER_BOUND")}${ci("UPPER_BOUND")}</apply>`)}
<listOfLocalParameters>${bound("LOWER_BOUND", 0)}${bound("UPPER_BOUND", 1000)}</listOfLocalParameters></kineticLaw></reaction>`,
    });
    const { system, diagnostics } = readSbml(text);
    expect(system).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "sbml-flux-bounds",
    ]);
  });
});
