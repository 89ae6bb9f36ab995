import type { Draws, Varied } from "../plan.ts";
import { keysOfOrder, placeInOrder } from "./keyed-order.ts";
import { placingOf } from "./place.ts";
import { type Directions, directionsOf, scrambledSobol } from "./sobol.ts";
import { largestDimension } from "./sobol-table.ts";
import { type Stream, streamOf, uniformAt, use, wordsAt } from "./stream.ts";

/** What an ensemble is drawn with. */
export interface DrawSettings {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** How many members there will be: Latin hypercubes need it, and no sampling gives more. */
  readonly members: number;
}

/** Dimensions of the Sobol sequence that are kept for people, so that parameters never share one with them. */
const dimensionsForPeople = 64;

/** The largest number below 1. */
const largestShare = 1 - Number.EPSILON / 2;

/** Where member by member one dimension lies, between 0 and 1. */
type Column = (member: number) => number;

/**
 * Draws each member by itself. What a number of the system gets depends on the seed, its address and the member: it stays
 * the same when other numbers join or leave.
 */
export function randomDraws(varied: readonly Varied[], settings: DrawSettings): Draws {
  return drawsOf(varied, settings, (one) => {
    const stream = streamFor(one, settings);
    return (member) => uniformAt(stream, member);
  });
}

/**
 * Draws by a Latin hypercube: each number falls once into each of as many equally likely classes as there are members
 * (M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21 (1979) 239). It depends on the number of members too.
 */
export function latinHypercubeDraws(varied: readonly Varied[], settings: DrawSettings): Draws {
  const { members } = settings;
  return drawsOf(varied, settings, (one) => {
    const stream = streamFor(one, settings);
    const keys = orderKeys(stream);
    return (member) => {
      const within = uniformAt(stream, member, use.place);
      return Math.min((placeInOrder(member, members, keys) + within) / members, largestShare);
    };
  });
}

/**
 * Draws along a Sobol sequence, each dimension scrambled by its address. A number's dimension is its place among those
 * of its kind: one that joins at the end changes no other, but one that joins in between does. Made for few dimensions:
 * with many, and fewer than about a thousand members, some pairs go together.
 */
export function sobolDraws(varied: readonly Varied[], settings: DrawSettings): Draws {
  const next = { people: 0, parameters: dimensionsForPeople };
  const limit = { people: dimensionsForPeople, parameters: largestDimension };
  return drawsOf(varied, settings, (one) => {
    const dimension = next[one.of]++;
    if (dimension >= limit[one.of]) throw new RangeError(`more than ${limit[one.of]} dimensions`);
    return sobolColumn(directionsOf(dimension), streamFor(one, settings));
  });
}

/** A dimension of a Sobol sequence, scrambled by a stream, with random digits behind its 32 bits. */
export function sobolColumn(directions: Directions, stream: Stream): Column {
  const scramble = wordsAt(stream, use.scramble, 0)[0] as number;
  return (member) => {
    const rest = (wordsAt(stream, use.rest, member)[0] as number) >>> 12;
    return (2 * (scrambledSobol(directions, member, scramble) * 1048576 + rest) + 1) / 9007199254740992;
  };
}

function drawsOf(
  varied: readonly Varied[],
  settings: DrawSettings,
  columnOf: (one: Varied) => Column,
): Draws {
  const drawn = varied.map((one) => ({
    column: one.spread.kind === "none" ? undefined : columnOf(one),
    place: placingOf(one),
  }));
  return {
    varied,
    write(member, out) {
      if (!(Number.isInteger(member) && member >= 0 && member < settings.members)) {
        throw new RangeError(`member ${member} of ${settings.members}`);
      }
      drawn.forEach(({ column, place }, index) => {
        out[index] = place(column ? column(member) : 0.5);
      });
    },
  };
}

function streamFor({ of, address }: Varied, { seed }: DrawSettings): Stream {
  return streamOf(seed, `${of} ${address}`);
}

/** Keys of an order of members ({@link placeInOrder}). */
export function orderKeys(stream: Stream): Uint32Array {
  const keys = new Uint32Array(keysOfOrder);
  keys.set(wordsAt(stream, use.order, 0), 0);
  keys.set(wordsAt(stream, use.order, 1), 4);
  return keys;
}
