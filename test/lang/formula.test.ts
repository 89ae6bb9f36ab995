import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evaluateFormula,
  expandRateLaws,
  type Formula,
  namesIn,
  parseFormula,
  printFormula,
} from "../../src/lang/index.ts";

function read(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.diagnostics[0]?.code}`);
  return parsed.value;
}

const values: Readonly<Record<string, number>> = { a: 2, b: 3, c: 5, time: 10 };
const value = (text: string) =>
  evaluateFormula(expandRateLaws(read(text)), (name) => values[name] ?? Number.NaN);

describe("formulas", () => {
  it.each([
    ["a + b * c", 17],
    ["(a + b) * c", 25],
    ["a - b - c", -6],
    ["c / b / a", 5 / 6],
    ["a ^ b ^ a", 512],
    ["-a ^ 2", -4],
    ["2 ^ -1 * 8", 4],
    ["-a * -b", 6],
    ["a - -b", 5],
    ["1e3 + .5 + 2.", 1002.5],
    ["if(a < b && !(b < a), c, 0)", 5],
    ["if(a == 2 || 1 / 0 > 3, 1, 0)", 1],
    ["min(a, b, c) + max(a, b, c)", 7],
    ["sqrt(abs(-16))", 4],
    ["hill(a, a, 4)", 0.5],
    ["hill(-1, a, 2)", 0],
    ["michaelis(b, a)", 0.6],
    ["mass_action(a, b, c)", 30],
    ["pulse(time, 10, 11) + pulse(time, 9, 10)", 1],
  ])("%s is %d", (text, expected) => expect(value(text)).toBeCloseTo(expected, 12));

  it("keeps units of numbers and dotted names", () => {
    expect(read("0.5[mmol/L] * food.fast")).toMatchObject({
      left: { kind: "number", value: 0.5, unit: "mmol/L" },
      right: { kind: "name", name: "food.fast" },
    });
    expect([...namesIn(read("a * b + a"))]).toEqual(["a", "b"]);
  });

  it("that are sums of 100,000 terms are asked for their names without recursion", () => {
    let sum = read("b");
    const one = read("a");
    for (let i = 0; i < 100_000; i++)
      sum = { kind: "binary", operator: "+", left: sum, right: one, at: sum.at };
    expect([...namesIn(sum)]).toEqual(["b", "a"]);
  });

  it.each([
    ["", "formula-empty", undefined],
    ["a +", "formula-syntax", 4],
    ["a b", "formula-syntax", 3],
    ["(a", "formula-syntax", 3],
    ["a $ b", "formula-syntax", 3],
    ["a = b", "formula-syntax", 3],
    ["a & b", "formula-syntax", 3],
    ["1.2.3", "formula-syntax", 4],
    ["2a", "formula-syntax", 2],
    ["0.5[mmol", "formula-syntax", 4],
    ["a < b < c", "formula-chained-comparison", 7],
    ["hil(a, b, 2)", "formula-unknown-function", 1],
    ["constructor(a)", "formula-unknown-function", 1],
    ["hill(a, b)", "formula-arguments", 1],
    ["1 + exp()", "formula-arguments", 5],
    ["if(a, b)", "formula-arguments", 1],
  ])("refuses %j as %s at character %s", (text, code, column) => {
    expect(parseFormula(text, { path: "p" })).toMatchObject({
      ok: false,
      diagnostics: [{ code, where: { path: "p", ...(column === undefined ? {} : { column }) } }],
    });
  });

  it("names a near function", () => {
    const result = parseFormula("hil(a, b, 2)");
    expect(result.ok ? undefined : result.diagnostics[0]?.hint).toBe("did you mean hill?");
  });

  it.each([
    ["(".repeat(50_000), "formula-too-long"],
    ["(".repeat(5000), "formula-too-deep"],
    ["-".repeat(5000), "formula-too-deep"],
    [Array(900).fill("a").join("+"), "formula-too-deep"],
    [Array(900).fill("a").join("^"), "formula-too-deep"],
  ])("refuses what nests without end", (text, code) => {
    expect(parseFormula(text)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  it("reads any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        parseFormula(text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("prints what reads as the same formula", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(bare(read(printFormula(formula)))).toEqual(bare(formula));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

const at = { from: 0, to: 0 };

/** Formulas that the parser could have made. */
const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Formula>(
      { kind: "name", name: "a", at },
      { kind: "name", name: "x.y", at },
      { kind: "number", value: 0.1, at },
      { kind: "number", value: 1e-30, unit: "mol", at },
    ),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom("+", "-", "*", "/", "^", "<", ">=", "==", "&&", "||"),
      left: tie("formula"),
      right: tie("formula"),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant("unary" as const),
      operator: fc.constantFrom("-", "!"),
      of: tie("formula"),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("min", "max"),
      of: fc.tuple(tie("formula"), tie("formula")),
      at: fc.constant(at),
    }),
  ),
})).formula;

function bare(formula: Formula): unknown {
  return JSON.parse(JSON.stringify(formula, (key, part) => (key === "at" ? undefined : part)));
}
