/** Standard deviations that a number is from its middle, in one run. */
export type Point = (address: string) => number;

/** A number that may be moved. */
export interface Movable {
  readonly address: string;
  readonly isUnsourced: boolean;
}

/** What came of moving numbers. */
export interface Moved {
  /** Change of the figure for one standard deviation, of each number that was moved by itself. */
  readonly alone: ReadonlyMap<string, number>;
  /** Of the figure, from numbers without and with a source. */
  readonly variance: { readonly unsourced: number; readonly sourced: number };
}

/** Part of a standard deviation that numbers are moved, up and down. */
const step = 0.25;
/** Up to so many numbers each is moved by itself. */
const few = 160;
/** Pairs of runs in which all numbers of a kind are moved at once. */
const pairs = { unsourced: 80, sourced: 32 } as const;
/** Numbers that are then moved by themselves, and how often more are chosen by what is left unexplained. */
const chosenAtOnce = 16;
const rounds = 2;

/** Runs a figure at points; NaN where a run fails. */
type FiguresAt = (points: readonly Point[]) => Promise<readonly number[]>;
type SignOf = (address: string, pair: number) => 1 | -1;

/** One pair of runs in which numbers of a kind were moved at once: half the difference over the step. */
interface Together {
  readonly pair: number;
  readonly change: number;
}

/** Moves numbers: each by itself where they are few; else at once, then by themselves those that this points to. */
export async function movesFrom(
  numbers: readonly Movable[],
  signOf: SignOf,
  figuresAt: FiguresAt,
): Promise<Moved | undefined> {
  const alone = new Map<string, number>();
  const kinds = {
    unsourced: numbers.filter(({ isUnsourced }) => isUnsourced).map(({ address }) => address),
    sourced: numbers.filter(({ isUnsourced }) => !isUnsourced).map(({ address }) => address),
  };
  if (numbers.length <= few) {
    await moveAlone(
      numbers.map(({ address }) => address),
      figuresAt,
      alone,
    );
    const sum = (kind: readonly string[]) => kind.reduce((all, one) => all + (alone.get(one) ?? 0) ** 2, 0);
    return { alone, variance: { unsourced: sum(kinds.unsourced), sourced: sum(kinds.sourced) } };
  }
  const groups = [
    { addresses: kinds.unsourced, together: await moveTogether(kinds.unsourced, 0, pairs.unsourced) },
    {
      addresses: kinds.sourced,
      together: await moveTogether(kinds.sourced, pairs.unsourced, pairs.sourced),
    },
  ] as const;
  if (groups.some(({ addresses, together }) => addresses.length > 0 && together.length < pairs.sourced / 2))
    return undefined;
  for (let round = 0; round < rounds; round++) {
    const likely = groups
      .flatMap(({ addresses, together }) => correlations(addresses, left(together, addresses), signOf))
      .filter(({ address }) => !alone.has(address))
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    await moveAlone(
      likely.slice(0, chosenAtOnce).map(({ address }) => address),
      figuresAt,
      alone,
    );
  }
  const [unsourced, sourced] = groups.map(({ addresses, together }) => {
    const explained = addresses.reduce((sum, one) => sum + (alone.get(one) ?? 0) ** 2, 0);
    return explained + meanSquare(left(together, addresses));
  });
  return { alone, variance: { unsourced: unsourced ?? 0, sourced: sourced ?? 0 } };

  async function moveTogether(addresses: readonly string[], from: number, count: number) {
    if (addresses.length === 0) return [];
    const own = new Set(addresses);
    const points = Array.from({ length: count }, (_, i): Point[] =>
      [step, -step].map((by) => (address) => (own.has(address) ? by * signOf(address, from + i) : 0)),
    );
    const found = await figuresAt(points.flat());
    return points.flatMap((_, i): Together[] => {
      const change = halfDifference(found, i);
      return Number.isFinite(change) ? [{ pair: from + i, change }] : [];
    });
  }

  /** What numbers that were moved by themselves do not explain. */
  function left(together: readonly Together[], addresses: readonly string[]): Together[] {
    const known = addresses.flatMap((address) => {
      const change = alone.get(address);
      return change === undefined ? [] : [{ address, change }];
    });
    return together.map(({ pair, change }) => ({
      pair,
      change: known.reduce((rest, one) => rest - one.change * signOf(one.address, pair), change),
    }));
  }
}

async function moveAlone(addresses: readonly string[], figuresAt: FiguresAt, alone: Map<string, number>) {
  const points = addresses.flatMap((moved): Point[] =>
    [step, -step].map((by) => (address) => (address === moved ? by : 0)),
  );
  const found = await figuresAt(points);
  addresses.forEach((address, i) => {
    const change = halfDifference(found, i);
    // A number with which a run fails stays where it is: nothing is known of it.
    alone.set(address, Number.isFinite(change) ? change : 0);
  });
}

function halfDifference(found: readonly number[], pair: number): number {
  return ((found[2 * pair] ?? Number.NaN) - (found[2 * pair + 1] ?? Number.NaN)) / (2 * step);
}

function correlations(addresses: readonly string[], together: readonly Together[], signOf: SignOf) {
  return addresses.map((address) => ({
    address,
    change:
      together.reduce((sum, { pair, change }) => sum + change * signOf(address, pair), 0) / together.length,
  }));
}

function meanSquare(together: readonly Together[]): number {
  return together.length === 0
    ? 0
    : together.reduce((sum, { change }) => sum + change * change, 0) / together.length;
}
