/** How members of ensembles are drawn: by counter, so that any member can be drawn anywhere, in any order. */
export {
  type DrawSettings,
  latinHypercubeDraws,
  orderKeys,
  randomDraws,
  sobolColumn,
  sobolDraws,
} from "./draws.ts";
export { placeInOrder } from "./keyed-order.ts";
export { normalQuantile, normalShareBelow } from "./normal-quantile.ts";
export { type Bounds, boundsOf, type Placing, placingOf } from "./place.ts";
export { directionsOf, sobolPoint } from "./sobol.ts";
export { type Stream, streamOf, uniformAt, wordsAt } from "./stream.ts";
