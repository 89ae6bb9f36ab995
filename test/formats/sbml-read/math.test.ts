import { describe, expect, it } from "vitest";
import { processorTime } from "../../support/processor-time.ts";
import { codesOf, documentOf, mathOf, modelIn, written } from "./support/documents.ts";

const names = ["a", "b", "c", "constructor"].map((id) => `<parameter id="${id}" constant="true"/>`).join("");
const functions = `<functionDefinition id="f">${mathOf(
  "<semantics><lambda><bvar><ci> x </ci></bvar><bvar><ci>y</ci></bvar><apply><minus/><ci>x</ci><ci>y</ci></apply></lambda><annotation>x-y</annotation></semantics>",
)}</functionDefinition>`;

/** A model with one formula in it. */
function withMath(inside: string): string {
  const lists = `<listOfFunctionDefinitions>${functions}</listOfFunctionDefinitions>
    <listOfParameters>${names}</listOfParameters>`;
  return documentOf(
    3,
    2,
    `${lists}<listOfConstraints><constraint>${mathOf(inside)}</constraint></listOfConstraints>`,
  );
}

const mathIn = (inside: string) => written(modelIn(withMath(inside)).constraints[0]?.math);
const [a, b, c] = ["<ci>a</ci>", "<ci> b\n</ci>", "<ci>c</ci>"];
const symbol = (name: string) =>
  `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/${name}">any</csymbol>`;

describe("MathML", () => {
  const readings: readonly (readonly [claim: string, mathml: string, formula: string])[] = [
    ["reads real numbers", "<cn> -1.5e-3 </cn>", "-0.0015"],
    ["reads whole numbers", "<cn type='integer'>7</cn>", "7"],
    ["reads numbers with an exponent, rounded once", "<cn type='e-notation'>1.1<sep/>23</cn>", "1.1e+23"],
    ["reads ratios", "<cn type='rational'>1<sep/>4</cn>", "0.25"],
    ["reads numbers with comments in them", "<cn>1<!-- one -->2</cn>", "12"],
    [
      "reads units of numbers",
      "<cn xmlns:s='http://www.sbml.org/sbml/level3/version2/core' s:units='mole'>1</cn>",
      "1[mole]",
    ],
    [
      "reads constants",
      `<apply><times/><pi/><exponentiale/><infinity/></apply>`,
      "(times #pi #exponentiale #infinity)",
    ],
    ["reads names that are special in JavaScript", "<ci>constructor</ci>", "constructor"],
    [
      "reads time and Avogadro's number by their addresses",
      `<apply><plus/>${symbol("time")}${symbol("avogadro")}</apply>`,
      "(plus #time #avogadro)",
    ],
    ["reads delays", `<apply>${symbol("delay")}${a}<cn>1</cn></apply>`, "(delay a 1)"],
    ["reads rates", `<apply>${symbol("rateOf")}${a}</apply>`, "(rateOf a)"],
    ["reads calls of functions", `<apply><ci>f</ci>${a}${b}</apply>`, "f(a b)"],
    [
      "passes over annotations of formulas",
      `<semantics>${a}<annotation-xml><x/></annotation-xml></semantics>`,
      "a",
    ],
    ["takes the square root where no degree is given", `<apply><root/>${a}</apply>`, "(root 2 a)"],
    ["reads the degree of a root", `<apply><root/><degree><cn>3</cn></degree>${a}</apply>`, "(root 3 a)"],
    ["takes the logarithm to 10 where no base is given", `<apply><log/>${a}</apply>`, "(log 10 a)"],
    ["reads the base of a logarithm", `<apply><log/><logbase>${b}</logbase>${a}</apply>`, "(log b a)"],
    [
      "takes a sum of nothing for 0 and a product for 1",
      "<apply><minus/><apply><plus/></apply><apply><times/></apply></apply>",
      "(minus 0 1)",
    ],
    ["takes a sum of one for that one", `<apply><plus/>${a}</apply>`, "a"],
    [
      "takes and of nothing for true and or for false",
      "<apply><implies/><apply><and/></apply><apply><or/></apply></apply>",
      "(implies #true #false)",
    ],
    ["splits a chain of relations into pairs", `<apply><lt/>${a}${b}${c}</apply>`, "(and (lt a b) (lt b c))"],
    ["keeps one relation", `<apply><geq/>${a}${b}</apply>`, "(geq a b)"],
    [
      "reads pieces in order, the rest last",
      `<piecewise><otherwise>${c}</otherwise><piece>${a}<true/></piece><piece>${b}<false/></piece></piecewise>`,
      "(piecewise a #true b #false c)",
    ],
    [
      "reads pieces without a rest",
      `<piecewise><piece>${a}<true/></piece></piecewise>`,
      "(piecewise a #true)",
    ],
    ["takes a rest alone for itself", `<piecewise><otherwise>${a}</otherwise></piecewise>`, "a"],
    ["takes no pieces at all for no number", "<piecewise/>", "#notanumber"],
    [
      "has the functions that Level 3 Version 2 added",
      `<apply><max/>${a}<apply><quotient/>${b}<apply><rem/>${a}${c}</apply></apply></apply>`,
      "(max a (quotient b (rem a c)))",
    ],
    ["may be empty", "", "nothing"],
  ];
  it.each(readings)("%s", (_, mathml, formula) => expect(mathIn(mathml)).toBe(formula));

  it("gives functions their parameters and body", () => {
    const [only] = modelIn(withMath("<pi/>")).functionDefinitions;
    expect(only?.parameters).toEqual(["x", "y"]);
    expect(written(only?.body)).toBe("(minus x y)");
  });

  it("keeps the place of every part", () => {
    const text = withMath(`<apply><plus/>${a}${b}</apply>`);
    const math = modelIn(text).constraints[0]?.math;
    expect(math?.kind === "apply" && math.of.map(({ at }) => text.slice(at, at + 6).trimEnd())).toEqual([
      "<ci>a<",
      "<ci> b",
    ]);
  });
});

describe("MathML is refused where", () => {
  const faults: readonly (readonly [claim: string, mathml: string, code: string])[] = [
    ["a number is code", "<cn>1);globalThis.x=1;(</cn>", "sbml-bad-number"],
    ["a number has a JavaScript form", "<cn>1_000</cn>", "sbml-bad-number"],
    ["a number is in another base", "<cn>0x10</cn>", "sbml-bad-number"],
    ["a number is beyond the doubles", "<cn>1e400</cn>", "sbml-bad-number"],
    ["a number is empty", "<cn/>", "sbml-bad-number"],
    ["a whole number is not whole", "<cn type='integer'>1.5</cn>", "sbml-bad-number"],
    ["a ratio lacks its second part", "<cn type='rational'>1</cn>", "sbml-bad-number"],
    ["a number is complex", "<cn type='complex-polar'>1<sep/>2</cn>", "sbml-bad-number"],
    ["a name is code", "<ci>a/*</ci>", "sbml-bad-id"],
    ["a name is not declared", "<ci>d</ci>", "sbml-unknown-id"],
    ["a function stands for a value", "<ci>f</ci>", "sbml-unknown-id"],
    ["a value is called", `<apply>${a}${b}</apply>`, "sbml-unknown-id"],
    [
      "a symbol is unknown",
      "<csymbol definitionURL='http://127.0.0.1:9/canary'>x</csymbol>",
      "sbml-unknown-csymbol",
    ],
    [
      "a symbol is a random number",
      `<apply>${symbol("distrib/normal")}${a}${b}</apply>`,
      "sbml-package-distrib",
    ],
    ["a delay has no arguments", symbol("delay"), "sbml-bad-math"],
    ["an operator is none of SBML", `<apply><int/>${a}</apply>`, "sbml-unknown-math"],
    ["an element is none of MathML", "<x xmlns='u'/>", "sbml-unknown-math"],
    ["an operator has too few arguments", `<apply><divide/>${a}</apply>`, "sbml-argument-count"],
    ["an operator has too many arguments", `<apply><sin/>${a}${b}</apply>`, "sbml-argument-count"],
    ["a function has too few arguments", `<apply><ci>f</ci>${a}</apply>`, "sbml-argument-count"],
    ["a piece lacks its condition", `<piecewise><piece>${a}</piece></piecewise>`, "sbml-bad-math"],
    ["an application applies nothing", "<apply/>", "sbml-bad-math"],
    ["there are two formulas", `${a}${b}`, "sbml-bad-math"],
  ];
  it.each(faults)("%s", (_, mathml, code) => expect(codesOf(withMath(mathml))).toEqual([code]));

  it("a chain of relations of chains would double at every level", () => {
    const deep = Array.from({ length: 100 }).reduce<string>(
      (inner) => `<apply><eq/><true/>${inner}<true/></apply>`,
      "<true/>",
    );
    expect(codesOf(withMath(deep))).toEqual(["sbml-math-too-large"]);
  });
});

it("a sum of 200,000 terms is read in less than 2 s", () => {
  const text = withMath(`<apply><plus/>${"<cn>1</cn>".repeat(200_000)}</apply>`);
  const taken = processorTime(() => {
    const math = modelIn(text).constraints[0]?.math;
    expect(math?.kind === "apply" && math.of.length).toBe(200_000);
  });
  expect(taken).toBeLessThan(2000);
});
