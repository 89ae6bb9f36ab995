/** Where a piece of formula stands in its text: [from, to), counted in characters from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type UnaryOperator = "-" | "!";
export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "&&"
  | "||";

/** Functions that every formula may use and the compiler knows. Named rate laws are expanded before it. */
export const primitiveNames = [
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
] as const;
export type PrimitiveName = (typeof primitiveNames)[number];

/** A parsed formula. `name` holds a local name before resolution and a dotted address after it. */
export type Formula =
  | { readonly kind: "number"; readonly value: number; readonly unit?: string; readonly at: Span }
  | { readonly kind: "name"; readonly name: string; readonly at: Span }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly of: Formula; readonly at: Span }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
      readonly at: Span;
    }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Formula[]; readonly at: Span };
