import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile/index.ts";
import { EquatorError, readSbml } from "../../../src/index.ts";
import {
  apply,
  assignmentRule,
  ci,
  cn,
  math,
  parameter,
  rateRule,
  type SbmlParts,
  sbmlText,
} from "../../support/sbml-text.ts";

/** What becomes of a model on its way to the engine: "taken", or the code of what it is refused for. */
function fate(parts: SbmlParts): string {
  const { system, diagnostics } = readSbml(sbmlText(parts));
  if (system === undefined) return diagnostics[0]?.code ?? "";
  try {
    compile(system.flat());
    return "taken";
  } catch (error) {
    if (!(error instanceof EquatorError)) throw error;
    return error.diagnostics[0]?.code ?? "";
  }
}

const list = (length: number, make: (i: number) => string) => Array.from({ length }, (_, i) => make(i));

function nested(depth: number, wrap: (inner: string) => string, innermost = ci("x")): string {
  return Array.from({ length: depth }).reduce<string>(wrap, innermost);
}

/** The rate of x. */
const rate = (formula: string): SbmlParts => ({
  parameters: parameter("x", 1, false) + parameter("k", 2),
  rules: rateRule("x", formula),
});

/** Functions that each call the one before. */
function calls(length: number): SbmlParts {
  const functions = list(length, (i) => {
    const body = i === 0 ? ci("a") : `<apply>${ci(`f${i - 1}`)}${apply("plus", ci("a"), cn(1))}</apply>`;
    return `<functionDefinition id="f${i}">${math(`<lambda><bvar>${ci("a")}</bvar>${body}</lambda>`)}</functionDefinition>`;
  });
  return { ...rate(`<apply>${ci(`f${length - 1}`)}${ci("x")}</apply>`), functions: functions.join("") };
}

/** Assigned quantities that each need the next, through a formula of some depth. */
function chain(length: number, depth: number): SbmlParts {
  const { parameters, rules } = rate(ci("a0"));
  const formula = (i: number) =>
    nested(depth, (inner) => apply("sin", inner), i + 1 < length ? ci(`a${i + 1}`) : ci("x"));
  return {
    parameters: parameters + list(length, (i) => parameter(`a${i}`, 1, false)).join(""),
    rules: list(length, (i) => assignmentRule(`a${i}`, formula(i))).join("") + rules,
  };
}

const long = 20_000;
const terms = list(long, (i) => (i % 2 === 0 ? ci("x") : ci("k")));
const conditions = list(long, (i) => apply("lt", ci("x"), cn(i)));
const pieces = conditions.map((condition, i) => `<piece>${cn(i)}${condition}</piece>`).join("");

describe("a formula that is too deep for the stack is refused by name", () => {
  it("functions may call one another 150 deep; 3,000 deep is too much", () => {
    expect(fate(calls(150))).toBe("taken");
    expect(fate(calls(3000))).toBe("sbml-calls-too-deep");
  });

  it("rules may need one another through deep formulas, but not without end", () => {
    expect(fate(chain(5, 100))).toBe("taken");
    expect(fate(chain(100, 5))).toBe("taken");
    expect(fate(chain(400, 200))).toBe("sbml-nesting-too-deep");
  });

  it.each(["plus", "times", "max", "min"])("%s of 20,000 parts is taken, and so is its floor", (operator) => {
    expect(fate(rate(apply(operator, ...terms)))).toBe("taken");
    expect(fate(rate(apply("floor", apply(operator, ...terms))))).toBe("taken");
  });

  it.each(["plus", "max"])("%s of 200,000 parts is taken", (operator) => {
    expect(fate(rate(apply(operator, Array.from({ length: 10 }, () => terms.join("")).join(""))))).toBe(
      "taken",
    );
  });

  it.each([
    ["conditions that must all hold", apply("and", ...conditions)],
    ["pieces", `<piecewise>${pieces}</piecewise>`],
  ])("of 20,000 %s there are too many", (_, formula) => {
    expect(fate(rate(formula))).toBe("expression-too-deep");
    expect(fate(rate(apply("floor", formula)))).toBe("expression-too-deep");
  });

  it.each(["sin", "exp", "abs", "floor"])("%s within itself, 240 deep, is taken", (operator) => {
    const wrap = (inner: string) => apply(operator, inner);
    expect(fate(rate(nested(240, wrap, apply("divide", ci("x"), cn(3)))))).toBe("taken");
  });
});
