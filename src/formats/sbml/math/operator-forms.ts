import type { MathConstant, MathOperator } from "./math-tree.ts";

/** How many arguments an operator takes, and what it is worth without any. */
export interface OperatorForm {
  readonly least: number;
  readonly most: number;
  /** For operators of any count: the value without arguments. With one argument they are that argument. */
  readonly empty?: number | "true" | "false";
  /** `a < b < c` means that each pair holds. */
  readonly isChain?: true;
}

const any = Number.POSITIVE_INFINITY;
const one: OperatorForm = { least: 1, most: 1 };
const two: OperatorForm = { least: 2, most: 2 };
const chain: OperatorForm = { least: 2, most: any, isChain: true };
const extreme: OperatorForm = { least: 1, most: any };

/** Operators that stand as an empty element at the head of an `apply`; `root` and `log` are read apart. */
export const operatorForms: ReadonlyMap<string, OperatorForm & { readonly operator: MathOperator }> = new Map(
  (
    [
      ["plus", { least: 0, most: any, empty: 0 }],
      ["times", { least: 0, most: any, empty: 1 }],
      ["and", { least: 0, most: any, empty: "true" }],
      ["or", { least: 0, most: any, empty: "false" }],
      ["xor", { least: 0, most: any, empty: "false" }],
      ["minus", { least: 1, most: 2 }],
      ["max", extreme],
      ["min", extreme],
      ...named(two, ["divide", "power", "quotient", "rem", "neq", "implies"]),
      ...named(chain, ["eq", "gt", "lt", "geq", "leq"]),
      ...named(one, ["exp", "ln", "abs", "floor", "ceiling", "factorial", "not"]),
      ...named(one, [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "sinh",
        "cosh",
        "tanh",
        "sech",
        "csch",
        "coth",
      ]),
      ...named(one, ["arcsin", "arccos", "arctan", "arcsec", "arccsc", "arccot"]),
      ...named(one, ["arcsinh", "arccosh", "arctanh", "arcsech", "arccsch", "arccoth"]),
    ] as const satisfies readonly (readonly [MathOperator, OperatorForm])[]
  ).map(([operator, form]) => [operator, { ...form, operator }]),
);

function named<const Name extends MathOperator>(form: OperatorForm, names: readonly Name[]) {
  return names.map((name) => [name, form] as const);
}

/** Constants of MathML, written as empty elements. */
export const constantNames: ReadonlySet<string> = new Set<MathConstant>([
  ...(["pi", "exponentiale", "true", "false", "notanumber", "infinity"] as const),
]);

/** The symbols of SBML by their addresses, which are names and never fetched. */
export const csymbols: ReadonlyMap<string, "time" | "avogadro" | "delay" | "rateOf"> = new Map([
  ["http://www.sbml.org/sbml/symbols/time", "time"],
  ["http://www.sbml.org/sbml/symbols/avogadro", "avogadro"],
  ["http://www.sbml.org/sbml/symbols/delay", "delay"],
  ["http://www.sbml.org/sbml/symbols/rateOf", "rateOf"],
]);
