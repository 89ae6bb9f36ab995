import type { Parameter, Parameters } from "../../../src/lang/index.ts";

/** A rate constant as the authors publish it: `at` says where in their table of constants. */
interface PublishedValue {
  readonly value: number;
  readonly unit: string;
  readonly means: string;
  readonly at: string;
}

/**
 * Parameters of McColl and Clarke 2024. They fitted them to human data; here they stand as published, because the
 * system exists to reproduce their equations, so none has a spread.
 */
export function published<const Name extends string>(
  values: Readonly<Record<Name, PublishedValue>>,
): Parameters<"mccoll2024", Name> {
  const names = Object.keys(values) as Name[];
  return Object.fromEntries(names.map((name) => [name, asParameter(values[name])])) as Record<
    Name,
    Parameter<"mccoll2024">
  >;
}

function asParameter({ at, ...value }: PublishedValue): Parameter<"mccoll2024"> {
  return {
    ...value,
    evidence: {
      grade: "fitted",
      to: ["mccoll2024"],
      how: `by its authors to human data; ${at} of their table`,
    },
    spread: { kind: "none", why: "a published point value, kept for reproduction" },
  };
}
