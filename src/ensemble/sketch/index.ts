/** Mergeable sketches of the quantiles of an ensemble: exact counts in buckets, the same bytes in any order. */
export { limitFor, Sketches } from "./sketches.ts";
