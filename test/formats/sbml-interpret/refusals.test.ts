import { describe, expect, it } from "vitest";
import { readSbml } from "../../../src/index.ts";
import {
  apply,
  assignmentRule,
  ci,
  cn,
  compartment,
  math,
  parameter,
  rateRule,
  reaction,
  type SbmlParts,
  sbmlText,
  species,
} from "../../support/sbml-text.ts";

/** Why the equations of a model cannot be had. */
function refusal(parts: SbmlParts): unknown {
  const { system, diagnostics } = readSbml(sbmlText(parts));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  try {
    system?.flat();
  } catch (error) {
    return error;
  }
  return undefined;
}

const rateOf = (of: string): string =>
  `<apply><csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/rateOf">rateOf</csymbol>${of}</apply>`;

describe("what means nothing that can be computed is refused by name", () => {
  const changing = parameter("x", 1, false) + parameter("y", 0, false);

  it("the rate of what a rule assigns, and of a reaction", () => {
    const ruled = assignmentRule("x", cn(2)) + rateRule("y", rateOf(ci("x")));
    expect(refusal({ parameters: changing, rules: ruled })).toMatchObject({
      diagnostics: [{ code: "sbml-rate-of", found: "x" }],
    });
    const flow = {
      compartments: compartment("C", 1),
      species: species("S", "C", 'initialAmount="1"'),
      parameters: changing,
      reactions: reaction("r", "S", "", cn(1)),
      rules: rateRule("y", rateOf(ci("r"))),
    };
    expect(refusal(flow)).toMatchObject({ diagnostics: [{ code: "sbml-rate-of", found: "r" }] });
    expect(refusal({ ...flow, rules: rateRule("y", rateOf(ci("S"))) })).toBeUndefined();
  });

  it("the rate of a formula that is handed to a function, where that of an id is had", () => {
    const body = math(`<lambda><bvar>${ci("a")}</bvar>${rateOf(ci("a"))}</lambda>`);
    const calling = (argument: string) => ({
      functions: `<functionDefinition id="f">${body}</functionDefinition>`,
      parameters: changing,
      rules: rateRule("x", cn(3)) + rateRule("y", `<apply>${ci("f")}${argument}</apply>`),
    });
    expect(refusal(calling(apply("plus", ci("x"), cn(1))))).toMatchObject({
      diagnostics: [{ code: "sbml-rate-of", found: "a formula" }],
    });
    expect(refusal(calling(ci("x")))).toBeUndefined();
  });

  it("a formula of more than a million parts once its functions are written out", () => {
    const doubling = (levels: number) => {
      const definition = (k: number) => {
        const inner = k === 0 ? ci("a") : `<apply>${ci(`f${k - 1}`)}${ci("a")}</apply>`;
        const body = apply("plus", inner, inner);
        const lambda = math(`<lambda><bvar>${ci("a")}</bvar>${body}</lambda>`);
        return `<functionDefinition id="f${k}">${lambda}</functionDefinition>`;
      };
      return Array.from({ length: levels }, (_, k) => definition(k)).join("");
    };
    const parts = (levels: number) => ({
      functions: doubling(levels),
      parameters: changing,
      rules: rateRule("y", `<apply>${ci(`f${levels - 1}`)}${ci("x")}</apply>`),
    });
    // n levels make 2^(n + 1) - 1 parts.
    expect(refusal(parts(19))).toMatchObject({
      diagnostics: [{ code: "sbml-expression-too-large", found: "1048575", expected: "1000000" }],
    });
    expect(refusal(parts(10))).toBeUndefined();
  });
});
