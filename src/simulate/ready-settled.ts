import type { BuildOptions, BuiltSystem, System } from "../lang/index.ts";
import type { Tolerances } from "./prepare.ts";

/** Where settling came to before, for one subject: plain numbers. */
export interface ReadySettled {
  /** The values of baselines, in the order in which the flat system names them. */
  readonly baselines: Float64Array;
  /** States at the start, before the first event, and when baselines were read. */
  readonly settled: Float64Array;
  readonly atReading: Float64Array;
}

/** Finds where this very system settled to before, under the options and tolerances of a {@link settledKey}. */
export type FindSettled = (system: System, key: string) => ReadySettled | undefined;

let find: FindSettled | undefined;

/** Names where subjects may be that were settled before; undefined: nowhere. */
export function offerSettled(by: FindSettled | undefined): void {
  find = by;
}

/** All that settling follows from beside the system, as text. */
export function settledKey(options: BuildOptions, tolerances: Tolerances): string {
  return JSON.stringify([options, tolerances]);
}

/** Where settling came to before, and all parameters with their baselines; undefined where it is not known. */
export function readySettled(
  system: System,
  key: string,
  { flat }: BuiltSystem,
): (ReadySettled & { readonly parameters: Float64Array }) | undefined {
  const ready = find?.(system, key);
  const { baselines = [], states } = flat;
  const fits = ready?.settled.length === states.length && ready.baselines.length === baselines.length;
  if (ready === undefined || !fits) return undefined;
  const values = new Map(baselines.map(({ parameter }, i) => [parameter, ready.baselines[i] as number]));
  const parameters = Float64Array.from(flat.parameters, ({ address, value }) => values.get(address) ?? value);
  return { ...ready, parameters };
}
