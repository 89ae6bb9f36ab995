import { mixWord } from "./text-hash.ts";

/** Rounds of the network, each with a key of its own. */
export const keysOfOrder = 8;

/**
 * The place of a member in an order of all members that the keys choose: a Feistel network on the next larger power of
 * four, walked on while it leads outside (J. Black and P. Rogaway, Ciphers with arbitrary finite domains, CT-RSA 2002).
 * No order is ever stored.
 */
export function placeInOrder(member: number, members: number, keys: ArrayLike<number>): number {
  const half = (33 - Math.clz32(Math.max(members - 1, 1))) >>> 1;
  let place = member;
  do {
    place = permute(place, half, keys);
  } while (place >= members);
  return place;
}

function permute(value: number, half: number, keys: ArrayLike<number>): number {
  const mask = (1 << half) - 1;
  let left = Math.floor(value / (1 << half));
  let right = value & mask;
  for (let round = 0; round < keysOfOrder; round++) {
    const mixed = mixWord(right ^ (keys[round] as number)) & mask;
    [left, right] = [right, left ^ mixed];
  }
  return left * (1 << half) + right;
}
