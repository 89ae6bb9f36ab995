import { type Dimension, plain, sameDimension } from "../../../lang/units/dimension.ts";

/** Amounts that a species can count, as units of SBML. */
export type Substance = "mole" | "gram" | "dimensionless";

/** How a state is said in SBML: as a species by its amount or its concentration, else as a parameter. */
export type StateKind =
  | { readonly kind: "amount" | "concentration"; readonly substance: Substance }
  | { readonly kind: "parameter" };

export const moles: Dimension = [0, 0, 0, 1, 0, 0];
export const litres: Dimension = [0, 3, 0, 0, 0, 0];

const kinds: readonly (readonly [Dimension, StateKind])[] = [
  [plain, { kind: "amount", substance: "dimensionless" }],
  [moles, { kind: "amount", substance: "mole" }],
  [[1, 0, 0, 0, 0, 0], { kind: "amount", substance: "gram" }],
  [[0, -3, 0, 1, 0, 0], { kind: "concentration", substance: "mole" }],
  [[1, -3, 0, 0, 0, 0], { kind: "concentration", substance: "gram" }],
];

export function stateKind(dimension: Dimension): StateKind {
  const found = kinds.find(([of]) => sameDimension(of, dimension));
  return found?.[1] ?? { kind: "parameter" };
}
