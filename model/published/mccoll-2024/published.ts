import { defineParameters } from "../../language.ts";

/** A rate constant as the authors publish it: `at` is its index in their table of constants. */
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
export function published<Name extends string>(values: Record<Name, PublishedValue>) {
  const entries = Object.entries<PublishedValue>(values).map(([name, { at, ...rest }]) => [
    name,
    {
      ...rest,
      evidence: { grade: "fitted", to: ["mccoll2024"], how: `by its authors to human data; ${at} of their table` },
      spread: { kind: "none", why: "a published point value, kept for reproduction" },
    },
  ]);
  return defineParameters(Object.fromEntries(entries)) as Record<Name, ReturnType<typeof asParameter>>;
}
