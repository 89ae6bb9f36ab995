import type { Evidence } from "./evidence.ts";

/** How much healthy adults differ in a number; the value that is used is the median. */
export interface Variability<Ref extends string = string> {
  /** Standard deviation over mean, log-normal. Without it the number only goes along with others. */
  readonly cv?: number;
  /** Address of another number -> the power of it that this one follows: body mass goes along with height squared. */
  readonly along?: Readonly<Record<string, number>>;
  /** Ports of the subject that, where a protocol gives them, leave no difference of its own. */
  readonly knownFrom?: readonly string[];
  readonly evidence: Evidence<Ref>;
}

/** A number that is 1 in some people and 0 in the others. */
export interface Division<Ref extends string = string> {
  /** Share of people in whom it is 1. */
  readonly share: number;
  /** Address of another number -> by what it is multiplied where this one is 0, all else being equal. */
  readonly otherwise?: Readonly<Record<string, number>>;
  readonly evidence: Evidence<Ref>;
}

/**
 * How people differ, by address: a parameter, a port of the subject (`subject.height`, where the protocol does not give
 * it), or a cell of a table; `*` stands for every row of a table, which then differ together.
 */
export type People<Ref extends string = string> = Readonly<Record<string, Variability<Ref> | Division<Ref>>>;
