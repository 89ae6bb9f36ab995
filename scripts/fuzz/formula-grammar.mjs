import fc from "fast-check";
import { aNumber, anId, plainId } from "./numbers-and-names.mjs";

const functions = [
  "exp",
  "log",
  "sqrt",
  "abs",
  "floor",
  "min",
  "max",
  "sin",
  "cos",
  "arctan",
  "if",
  "hill",
  "pow",
];
const operators = ["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!=", "&&", "||"];
const units = ["mol", "nM", "1/min", "mmol/L", "m^", "%", "mg{glucose}/dL", "((((s))))", "q"];

const { formula } = fc.letrec((/** @type {fc.LetrecTypedTie<{formula: string}>} */ tie) => ({
  formula: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    fc.oneof(aNumber, plainId, anId),
    fc.tuple(aNumber, fc.constantFrom(...units)).map(([value, unit]) => `${value}[${unit}]`),
    fc
      .tuple(tie("formula"), fc.constantFrom(...operators), tie("formula"))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc
      .tuple(tie("formula"), fc.constantFrom(...operators), tie("formula"))
      .map(([a, sign, b]) => `${a}${sign}${b}`),
    tie("formula").map((a) => `-${a}`),
    tie("formula").map((a) => `!(${a})`),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie("formula"), { maxLength: 4 }))
      .map(([name, of]) => `${name}(${of.join(", ")})`),
  ),
}));

/** Formulas of the model language, most of them well formed. */
export const formulaText = /** @type {fc.Arbitrary<string>} */ (formula);
