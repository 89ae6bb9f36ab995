import type { Evidence, Spread } from "./evidence.ts";

/** A number of the model, with its unit, meaning, evidence and spread. */
export interface Parameter<Ref extends string = string> {
  readonly value: number;
  readonly unit: string;
  readonly means: string;
  readonly evidence: Evidence<Ref>;
  readonly spread: Spread;
}

/** Named parameters. */
export type Parameters<Ref extends string = string, Name extends string = string> = Readonly<
  Record<Name, Parameter<Ref>>
>;
