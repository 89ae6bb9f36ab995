import type { RealisedEvent } from "../../protocol/index.ts";
import type { OffsetLoss } from "./finding.ts";
import {
  decidingEffect,
  largestLoss,
  lostShare,
  type Moved,
  type Pair,
  type PairEffect,
  pairEffect,
  type SideEffect,
  variationsOf,
} from "./pair.ts";
import type { ArmSetting } from "./paired-runs.ts";
import type { CheckRules } from "./rules.ts";
import type { Source } from "./sources.ts";
import { type Stretch, Variations } from "./variations.ts";

const day = 24 * 3_600_000;

/** What moving one of a pair does to what the two cost each other. */
export interface Offsets {
  readonly source: Source;
  readonly curve: readonly OffsetLoss[];
  /** The shortest move that the day has room for and after which every loss is small, judged or not. */
  readonly free?: NonNullable<Moved>;
  /** The shortest such move that costs neither side anything. */
  readonly proposed?: { readonly move: NonNullable<Moved>; readonly effect: PairEffect };
}

/**
 * Moves one of each pair by simulated steps, earlier and later: first a little, and further where that does not do.
 * Undefined for a pair of which neither may be moved.
 */
export async function moveApart(
  pairs: readonly Pair[],
  setting: ArmSetting,
  rules: CheckRules,
): Promise<(Offsets | undefined)[]> {
  const { near, far } = rules.conflict.offsets;
  const first = await tryMoves(pairs, { offsets: [0, ...bothWays(near)], setting, rules });
  const found = first.map((tried, i) => offsetsOf(tried, pairs[i] as Pair, rules));
  const isLeft = found.map((offsets) => offsets !== undefined && offsets.proposed === undefined);
  if (!isLeft.includes(true)) return found;
  const left = pairs.filter((_, i) => isLeft[i]);
  const second = await tryMoves(left, { offsets: bothWays(far), setting, rules });
  return found.map((offsets, i) => {
    const more = isLeft[i] ? second.shift() : undefined;
    const tried = first[i];
    if (more === undefined || tried === undefined) return offsets;
    return offsetsOf({ ...tried, seen: [...tried.seen, ...more.seen] }, pairs[i] as Pair, rules);
  });
}

function bothWays(offsets: readonly number[]): number[] {
  return [...offsets, ...offsets.map((by) => -by)];
}

interface Trying {
  readonly offsets: readonly number[];
  readonly setting: ArmSetting;
  readonly rules: CheckRules;
}

/** What was moved of a pair, and what that gave. */
interface Tried {
  readonly source: Source;
  readonly seen: readonly SeenMove[];
}

async function tryMoves(pairs: readonly Pair[], trying: Trying): Promise<(Tried | undefined)[]> {
  const { setting, rules } = trying;
  const variations = new Variations();
  const movesOf = pairs.map((pair) => {
    const source = movedOf(pair);
    const moves = source === undefined ? [] : movesFrom(source, pair.stretch, trying);
    for (const move of moves) variations.ask(...variationsOf(pair, move));
    return { pair, source, moves };
  });
  const [read] = await variations.run(setting, 0);
  return movesOf.map(({ pair, source, moves }) => {
    if (source === undefined) return undefined;
    if (read === undefined) return moves.length === 0 ? { source, seen: [] } : undefined;
    const seen = moves.map((move) => ({ move, effect: pairEffect(pair, read, rules.conflict.on, move) }));
    return { source, seen };
  });
}

function movesFrom(source: Source, stretch: Stretch, { offsets, setting }: Trying): NonNullable<Moved>[] {
  return offsets.map((by) => ({ source, by })).filter((move) => staysInside(move, stretch, setting.step));
}

interface SeenMove {
  readonly move: NonNullable<Moved>;
  readonly effect: PairEffect;
}

function offsetsOf(tried: Tried | undefined, pair: Pair, { conflict }: CheckRules): Offsets | undefined {
  if (tried === undefined) return undefined;
  const { source } = tried;
  const seen = [...tried.seen].sort((a, b) => a.move.by - b.move.by);
  const { stretch } = pair;
  const isHeld = isAroundDrug(pair);
  const now = seen.find(({ move }) => move.by === 0);
  const byLength = seen
    .filter(({ move, effect }) => move.by !== 0 && largestLoss(effect) < conflict.loss)
    .filter(({ move }) => !isHeld && hasRoom(move, stretch))
    .sort((a, b) => Math.abs(a.move.by) - Math.abs(b.move.by) || b.move.by - a.move.by);
  const fitting = byLength.find(
    ({ effect }) =>
      now !== undefined &&
      keeps(now.effect.growth, effect.growth, conflict.kept) &&
      keeps(now.effect.maintenance, effect.maintenance, conflict.kept),
  );
  const [free] = byLength;
  return {
    source,
    curve: seen.map(({ move, effect }) => ({
      offset: move.by,
      growth: shareOf(decidingEffect(effect.growth)),
      maintenance: shareOf(decidingEffect(effect.maintenance)),
    })),
    ...(free === undefined ? {} : { free: free.move }),
    ...(fitting === undefined ? {} : { proposed: fitting }),
  };
}

/** What raises maintenance is moved, or else what raises growth; never a drug or what a laboratory does. */
function movedOf({ growth, maintenance }: Pair): Source | undefined {
  return [maintenance, growth].find(({ isMovable }) => isMovable);
}

/** Whether one of a pair is an agent that is never moved: around it losses are shown, and no move of anything. */
export function isAroundDrug({ growth, maintenance }: Pair): boolean {
  return [growth, maintenance].some(({ kind, isMovable }) => kind === "agent" && !isMovable);
}

function shareOf(effect: SideEffect | undefined): number {
  return effect === undefined ? 0 : lostShare(effect);
}

/** Whether what is moved still happens in the stretch, with time left to see it act. */
function staysInside({ source, by }: NonNullable<Moved>, { end, from }: Stretch, step: number): boolean {
  const least = 24 * step;
  const seen = source.events.filter(({ at }) => at >= from && at <= end);
  return seen.every(({ at, duration }) => at + by >= from && at + by + duration <= end - least);
}

/** Whether all that is evoked in company stays, but for a share. */
function keeps(now: readonly SideEffect[], then: readonly SideEffect[], share: number): boolean {
  return now.every((effect) => {
    const after = then.find(({ drive }) => drive === effect.drive);
    return !effect.drive.decides || (after?.together ?? 0) >= (1 - share) * effect.together;
  });
}

/** Whether a move stays within the day of what is moved and lands on nothing else that is planned. */
export function hasRoom({ source, by }: NonNullable<Moved>, { planned, midnight }: Stretch): boolean {
  const dayOf = (at: number) => Math.floor((midnight + at) / day);
  const others = planned.filter((event) => isTaken(event, source) && !source.events.includes(event));
  return source.events.every((event) => {
    const moved = { ...event, at: event.at + by };
    const last = moved.at + Math.max(0, moved.duration - 1);
    const isSameDay = dayOf(event.at) === dayOf(moved.at) && dayOf(event.at) === dayOf(last);
    return isSameDay && others.every((other) => !overlaps(moved, other));
  });
}

/** What keeps its time to itself: all but doses, states that last for days, and for a supplement food, with which it may be taken. */
function isTaken({ kind, duration }: RealisedEvent, source: Source): boolean {
  if (kind === "sleep" || kind === "fast") return true;
  if (kind.startsWith("compound.") || duration >= day) return false;
  return source.kind !== "agent" || !/^(meal|amino_acids)/.test(kind);
}

function overlaps(a: RealisedEvent, b: RealisedEvent): boolean {
  return a.at < b.at + Math.max(1, b.duration) && b.at < a.at + Math.max(1, a.duration);
}
