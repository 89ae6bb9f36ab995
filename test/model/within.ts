import { expect } from "vitest";

/** A value lies between two bounds. */
export function within(value: number, from: number, to: number): void {
  expect(value).toBeGreaterThan(from);
  expect(value).toBeLessThan(to);
}

/** The first of some values. */
export const first = (values: readonly number[]) => values[0] ?? Number.NaN;

/** The second of some values. */
export const second = (values: readonly number[]) => values[1] ?? Number.NaN;
