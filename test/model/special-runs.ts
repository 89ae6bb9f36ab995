import type { Module } from "../../src/lang/index.ts";
import type { Values } from "../support/module-run.ts";
import { runModule } from "../support/run-module.ts";

type Named<Offer extends string> = Module<string, string, string, string, string, Offer>;

/** When values change, and to what. */
export type Changes = readonly { readonly at: number; readonly values: Values }[];

export const hour = 60;
export const day = 24 * hour;

/** The offers of a module after so many minutes at `values`, with `changes` on the way. */
export function atEnd<Offer extends string>(
  module: Named<Offer>,
  minutes: number,
  values: Values = {},
  changes: Changes = [],
): Readonly<Record<Offer, number>> {
  const { offers } = runModule(module, { minutes, at: [minutes], values, changes, relativeTolerance: 1e-6 });
  const last = Object.entries<readonly number[]>(offers).map(([name, curve]) => [name, curve.at(-1)]);
  return Object.fromEntries(last) as Record<Offer, number>;
}

/** Something given for a while: its values from `at` on, and what they were before from `at + duration` on. */
export function during(at: number, duration: number, values: Values, back: Values): Changes {
  return [
    { at, values },
    { at: at + duration, values: back },
  ];
}
