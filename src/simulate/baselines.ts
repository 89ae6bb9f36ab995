import type { FlatSystem } from "../lang/index.ts";
import { type QuantityReader, quantityReader } from "./quantities.ts";

/** The parameters of a system that take the settled value of a quantity, and how to read it: in the order of `parameters`. */
export interface Baselines extends QuantityReader {
  /** Indices among the parameters of the flat system. */
  readonly parameters: readonly number[];
}

/** The baselines of a flat system; undefined where it has none. */
export function baselinesOf(flat: FlatSystem): Baselines | undefined {
  const { baselines = [] } = flat;
  if (baselines.length === 0) return undefined;
  const places = new Map(flat.parameters.map(({ address }, index) => [address, index]));
  const reader = quantityReader(
    flat,
    baselines.map(({ of }) => of),
  );
  return {
    ...reader,
    parameters: baselines.map(({ parameter }) => places.get(parameter) ?? Number.NaN),
  };
}
