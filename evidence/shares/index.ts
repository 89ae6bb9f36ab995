import table from "./shares.json" with { type: "json" };

/** System -> readout -> share of its spread, 0 to 1. */
export type ShareTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Which share of a readout's spread comes from numbers that are assumed or transferred, on a day of three meals; written
 * by `npm run verify shares`.
 */
export const shares: ShareTable = table;

/** The shares of the readouts of a system that were looked at. */
export function unsourcedShares(system: string): Readonly<Record<string, number>> {
  return (Object.hasOwn(shares, system) ? shares[system] : undefined) ?? {};
}

/** The share of one readout; undefined where it was not looked at, or does not vary. */
export function unsourcedShare(system: string, readout: string): number | undefined {
  const readouts = unsourcedShares(system);
  return Object.hasOwn(readouts, readout) ? readouts[readout] : undefined;
}
