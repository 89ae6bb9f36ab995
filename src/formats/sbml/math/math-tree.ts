/**
 * A formula of SBML as a tree, the same for the MathML of Levels 2 and 3 and the text formulas of Level 1.
 *
 * `at` is the place in the file: characters of the text before the element.
 */
export type SbmlMath =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Id of a unit, of `sbml:units` or a predefined kind. */
      readonly units?: string;
      readonly at: number;
    }
  | { readonly kind: "name"; readonly id: string; readonly at: number }
  | { readonly kind: "constant"; readonly name: MathConstant; readonly at: number }
  | {
      readonly kind: "apply";
      readonly operator: MathOperator;
      readonly of: readonly SbmlMath[];
      readonly at: number;
    }
  /** A call of a function definition of the model. */
  | {
      readonly kind: "call";
      readonly function: string;
      readonly of: readonly SbmlMath[];
      readonly at: number;
    };

/** Constants of MathML, and the symbols of SBML that take no argument. */
export type MathConstant =
  | "pi"
  | "exponentiale"
  | "true"
  | "false"
  | "notanumber"
  | "infinity"
  | "time"
  | "avogadro";

/**
 * Operators, by their MathML names. `log` is (base, x) and `root` (degree, x), always with both; `ln` takes x.
 * `piecewise` is (value, condition, value, condition, ..., otherwise); the otherwise may be missing.
 * `delay` is (x, time) and `rateOf` (x). `minus` with one argument is the negative.
 */
export type MathOperator =
  | "plus"
  | "minus"
  | "times"
  | "divide"
  | "power"
  | "root"
  | "exp"
  | "ln"
  | "log"
  | "abs"
  | "floor"
  | "ceiling"
  | "factorial"
  | "quotient"
  | "rem"
  | "max"
  | "min"
  | "sin"
  | "cos"
  | "tan"
  | "sec"
  | "csc"
  | "cot"
  | "sinh"
  | "cosh"
  | "tanh"
  | "sech"
  | "csch"
  | "coth"
  | "arcsin"
  | "arccos"
  | "arctan"
  | "arcsec"
  | "arccsc"
  | "arccot"
  | "arcsinh"
  | "arccosh"
  | "arctanh"
  | "arcsech"
  | "arccsch"
  | "arccoth"
  | "eq"
  | "neq"
  | "gt"
  | "lt"
  | "geq"
  | "leq"
  | "and"
  | "or"
  | "xor"
  | "not"
  | "implies"
  | "piecewise"
  | "delay"
  | "rateOf";
