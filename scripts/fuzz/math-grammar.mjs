import fc from "fast-check";
import { aNumber, anId, plainId } from "./numbers-and-names.mjs";

const unary = [
  ...["minus", "exp", "ln", "abs", "floor", "ceiling", "factorial", "not", "root", "log"],
  ...["sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth"],
  ...["arcsin", "arccos", "arctan", "arcsec", "arccsc", "arccot", "arcsinh", "arccosh", "arctanh"],
  ...["arcsech", "arccsch", "arccoth"],
];
const binary = [
  "minus",
  "divide",
  "power",
  "quotient",
  "rem",
  "implies",
  "eq",
  "neq",
  "gt",
  "lt",
  "geq",
  "leq",
];
const many = ["plus", "times", "max", "min", "and", "or", "xor"];
const constants = ["pi", "exponentiale", "true", "false", "notanumber", "infinity"];
const symbols = ["time", "avogadro", "delay", "rateOf", "nothing"];
const numberTypes = ["real", "integer", "e-notation", "rational", "complex"];

const wrap = (/** @type {string} */ name, /** @type {readonly string[]} */ of) =>
  `<apply><${name}/>${of.join("")}</apply>`;
const symbol = (/** @type {string} */ name) =>
  `<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/${name}">${name}</csymbol>`;

const knownLeaf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("0", "1", "2", "0.5", "-1", "10", "1e-3").map((value) => `<cn>${value}</cn>`),
  },
  { weight: 6, arbitrary: plainId.map((id) => `<ci> ${id} </ci>`) },
  { weight: 1, arbitrary: fc.constant(symbol("time")) },
);
const oddLeaf = fc.oneof(
  { weight: 2, arbitrary: aNumber.map((value) => `<cn>${value}</cn>`) },
  { weight: 2, arbitrary: anId.map((id) => `<ci>${id}</ci>`) },
  { weight: 1, arbitrary: fc.constantFrom(...constants).map((name) => `<${name}/>`) },
  { weight: 1, arbitrary: fc.constantFrom(...symbols).map(symbol) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...numberTypes), aNumber, aNumber)
      .map(([type, a, b]) => `<cn type="${type}">${a}<sep/>${b}</cn>`),
  },
);

/**
 * Content of a `math` element. Tame: of names a, b, k1, S1, S2, x, y, functions f, g, h of two arguments, and every
 * operator with its number of arguments. Odd: any names, numbers and counts.
 * @param {{tame: boolean, calls?: boolean}} how
 */
function mathContent({ tame, calls = true }) {
  const { math } = fc.letrec((/** @type {fc.LetrecTypedTie<{math: string}>} */ tie) => {
    const inner = tie("math");
    const some = fc.array(inner, tame ? { minLength: 1, maxLength: 3 } : { maxLength: 4 });
    const given = tame ? fc.tuple(inner, inner) : some;
    const usual = [
      fc.tuple(fc.constantFrom(...unary), inner).map(([name, of]) => wrap(name, [of])),
      fc.tuple(fc.constantFrom(...binary), inner, inner).map(([name, a, b]) => wrap(name, [a, b])),
      fc
        .tuple(fc.constantFrom("plus", "times", "divide", "minus"), inner, inner)
        .map(([name, a, b]) => wrap(name, [a, b])),
      fc.tuple(fc.constantFrom(...many), some).map(([name, of]) => wrap(name, of)),
      fc.tuple(inner, inner, inner).map(piecewise),
      fc.tuple(inner, inner).map(([degree, of]) => `<apply><root/><degree>${degree}</degree>${of}</apply>`),
    ];
    if (calls)
      usual.push(
        fc
          .tuple(fc.constantFrom("f", "g", "h"), given)
          .map(([f, of]) => `<apply><ci>${f}</ci>${of.join("")}</apply>`),
      );
    const odd = [
      fc.tuple(inner, inner).map(([x, by]) => `<apply>${symbol("delay")}${x}${by}</apply>`),
      anId.map((id) => `<apply>${symbol("rateOf")}<ci>${id}</ci></apply>`),
    ];
    const leaf = tame
      ? knownLeaf
      : fc.oneof({ weight: 3, arbitrary: knownLeaf }, { weight: 1, arbitrary: oddLeaf });
    return { math: fc.oneof({ maxDepth: 5, depthSize: "medium" }, leaf, ...usual, ...(tame ? [] : odd)) };
  });
  return /** @type {fc.Arbitrary<string>} */ (math);
}

/** @param {readonly string[]} parts */
function piecewise([value, when, other]) {
  return `<piecewise><piece>${value}${when}</piece><otherwise>${other}</otherwise></piecewise>`;
}

const mathml = "http://www.w3.org/1998/Math/MathML";

/** A whole `math` element. @param {{tame: boolean}} how */
export function mathElement(how) {
  return mathContent(how).map((content) => `<math xmlns="${mathml}">${content}</math>`);
}

/** A function of x and y, that calls no other if tame. @param {{tame: boolean}} how */
export function lambdaElement({ tame }) {
  const bound = ["x", "y"].map((id) => `<bvar><ci>${id}</ci></bvar>`).join("");
  const body = mathContent({ tame, calls: !tame });
  const named = tame
    ? body.map((text) =>
        text.replace(/<ci> \w+ <\/ci>/g, "<ci>x</ci>").replace(/<csymbol.*?<\/csymbol>/g, "<ci>y</ci>"),
      )
    : body;
  return named.map((content) => `<math xmlns="${mathml}"><lambda>${bound}${content}</lambda></math>`);
}
