import type { Place } from "../../messages/index.ts";
import { lossFrom } from "./bands.ts";
import type { Clash, ConflictFinding, Loss, Proposal } from "./finding.ts";
import { isAroundDrug, moveApart, type Offsets } from "./offsets.ts";
import {
  isJudged,
  type Moved,
  type Pair,
  type PairEffect,
  pairEffect,
  sameEffect,
  sizeOfLoss,
  variationsOf,
  worstLoss,
} from "./pair.ts";
import type { ArmSetting } from "./paired-runs.ts";
import type { CheckRules } from "./rules.ts";
import { agentOf, type Source } from "./sources.ts";
import { type ReadCurves, Variations } from "./variations.ts";

/** How conflicts are looked for. */
export interface ConflictSetting extends ArmSetting {
  readonly rules: CheckRules;
  /** Members of bands; 0 = none. */
  readonly members: number;
  /** False where food is below a floor: then no move is proposed. */
  readonly mayPropose: boolean;
}

/** A pair that costs, with how much. */
interface Told {
  readonly pair: Pair;
  readonly effect: PairEffect & { readonly overlap: readonly [number, number] };
}

/** All that one maintenance drive runs into, the worst first. */
interface Group {
  readonly code: ConflictFinding["code"];
  readonly worst: Told;
  readonly others: readonly Told[];
  readonly offsets: Offsets | undefined;
}

/** Conflicts: every driver of growth with and without every driver of maintenance, in the company of all else. */
export async function findConflicts(
  pairs: readonly Pair[],
  setting: ConflictSetting,
): Promise<ConflictFinding[]> {
  const all = grouped(await toldOf(pairs, setting));
  const full = all.slice(0, setting.rules.conflict.inFull);
  const worst = full.map((group) => group.worst.pair);
  const offsets = await moveApart(worst, setting, setting.rules);
  const groups = all.map((group, i): Group => ({ ...group, offsets: allowed(offsets[i], setting) }));
  const members = await inMembers(groups.slice(0, full.length), setting);
  return groups.map((group, i) => findingOf(group, i < full.length ? members : [], setting));
}

function allowed(offsets: Offsets | undefined, { mayPropose }: ConflictSetting): Offsets | undefined {
  if (offsets === undefined || mayPropose) return offsets;
  const { proposed: _, ...rest } = offsets;
  return rest;
}

async function toldOf(pairs: readonly Pair[], setting: ConflictSetting): Promise<Told[]> {
  const { conflict } = setting.rules;
  const variations = new Variations();
  for (const pair of pairs) variations.ask(...variationsOf(pair));
  const [read] = await variations.run(setting, 0);
  if (read === undefined) return [];
  return pairs.flatMap((pair) => {
    const effect = pairEffect(pair, read, conflict.on);
    const { overlap } = effect;
    if (overlap === undefined || (overlap[1] - overlap[0]) * setting.step < conflict.overlap) return [];
    return lossToTell(pair, effect, setting.rules) >= conflict.loss
      ? [{ pair, effect: { ...effect, overlap } }]
      : [];
  });
}

/** Where maintenance is no aim of what raises it, what growth loses alone. */
function lossToTell(pair: Pair, effect: PairEffect, rules: CheckRules): number {
  return worstLoss(isForMaintenance(pair, rules) ? effect : { growth: effect.growth, maintenance: [] });
}

/** Whether a loss of maintenance is a harm: not of two sessions, nor of what is done for growth. */
function isForMaintenance(pair: Pair, { conflict }: CheckRules): boolean {
  const isForGrowth = pair.maintenance.events.every(({ kind }) => conflict.forGrowth.includes(kind));
  return !bothTrain(pair) && !isForGrowth;
}

function bothTrain({ growth, maintenance }: Pair): boolean {
  return growth.kind === "training" && maintenance.kind === "training";
}

/**
 * One group for each maintenance drive, training against training apart; the largest loss first, in each and of all.
 * The same pair on days of several kinds is told once, where it costs most.
 */
function grouped(told: readonly Told[]): Omit<Group, "offsets">[] {
  const groups = new Map<string, Omit<Group, "offsets">>();
  const met = new Set<string>();
  for (const one of [...told].sort((a, b) => sizeOfLoss(b.effect) - sizeOfLoss(a.effect))) {
    const { growth, maintenance, tissue } = one.pair;
    const same = JSON.stringify([growth.key, maintenance.key, tissue.tissue]);
    if (met.has(same)) continue;
    met.add(same);
    const code = bothTrain(one.pair) ? "training-interference" : "gas-and-brake";
    const key = `${code} ${maintenance.key}`;
    const { worst = one, others = [] } = groups.get(key) ?? {};
    groups.set(key, { code, worst, others: worst === one ? [] : [...others, one] });
  }
  return [...groups.values()];
}

/** The worst pairs of each group as they are, and the worst as proposed, in members with the same numbers. */
function inMembers(groups: readonly Group[], setting: ConflictSetting): Promise<ReadCurves[]> {
  if (setting.members === 0 || groups.length === 0) return Promise.resolve([]);
  const variations = new Variations();
  for (const { worst, others, offsets } of groups) {
    const move = offsets?.proposed?.move;
    if (move !== undefined) variations.ask(...variationsOf(worst.pair, move));
    for (const { pair } of [worst, ...others.slice(0, setting.rules.conflict.banded)])
      variations.ask(...variationsOf(pair));
  }
  return variations.run(setting, setting.members);
}

function findingOf(
  { code, worst, others, offsets }: Group,
  members: readonly ReadCurves[],
  setting: ConflictSetting,
): ConflictFinding {
  const { growth, maintenance } = worst.pair;
  const { conflict } = setting.rules;
  const clash = clashOf(worst, members, setting);
  const beside = others.map((other, i) => clashOf(other, i < conflict.banded ? members : [], setting));
  const isProposed = setting.mayPropose && !isAroundDrug(worst.pair);
  const isClear = [clash, ...beside].some((one, i) =>
    holdsInMembers(one, i === 0 ? worst.pair : (others[i - 1]?.pair ?? worst.pair), setting),
  );
  return {
    code,
    severity: isClear ? "conflict" : "note",
    where: placeOf(growth),
    also: [placeOf(maintenance)],
    refs: code === "training-interference" ? conflict.refs.training : refsOf(worst.pair, setting.rules),
    ...clash,
    maintenance: maintenance.name,
    others: beside,
    ...(offsets === undefined
      ? {}
      : { offsets: { moved: offsets.source.name, isProposed, curve: offsets.curve } }),
    ...(offsets?.free === undefined ? {} : { free: offsets.free.by }),
    ...(offsets?.proposed === undefined
      ? {}
      : { proposal: proposalOf(worst.pair, offsets.proposed, { members, setting }) }),
  };
}

/** What the agents of a pair are known to act on, each by its own record. */
function refsOf({ growth, maintenance }: Pair, rules: CheckRules): string[] {
  const refs = [maintenance, growth].flatMap(({ kind, events: [first] }) => {
    return kind === "agent" && first !== undefined ? (agentOf(first, rules)?.actsRefs ?? []) : [];
  });
  return [...new Set(refs)];
}

/** Whether a loss that is told is that large in nearly all members, where there are any. */
function holdsInMembers({ losses }: Clash, pair: Pair, { members, rules }: ConflictSetting): boolean {
  const counted = losses.filter(({ side }) => side === "growth" || isForMaintenance(pair, rules));
  return counted.some(({ decides, lost: { value, low90 } }) => {
    const sure = low90 ?? (members === 0 ? value : Number.NaN);
    return decides && Math.min(value, sure) >= rules.conflict.loss;
  });
}

function clashOf({ pair, effect }: Told, members: readonly ReadCurves[], setting: ConflictSetting): Clash {
  const { step } = setting;
  const [from, to] = effect.overlap;
  const lookedFrom = pair.stretch.start + pair.stretch.from;
  return {
    tissue: pair.tissue.name,
    growth: pair.growth.name,
    overlap: { from: lookedFrom + from * step, to: lookedFrom + to * step },
    losses: lossesOf(pair, effect, { members, setting }),
  };
}

interface Seen {
  readonly members: readonly ReadCurves[];
  readonly setting: ConflictSetting;
}

function lossesOf(pair: Pair, effect: PairEffect, { members, setting }: Seen, move?: Moved): Loss[] {
  const { readouts } = setting.side.system;
  return (["growth", "maintenance"] as const).flatMap((side) =>
    effect[side].map((one) =>
      lossFrom(
        {
          side,
          unit: readouts[one.drive.readout]?.unit ?? "1",
          decides: isJudged(one, effect[side]),
        },
        one,
        members.map((read) => sameEffect(pair, side, one, read, move)),
      ),
    ),
  );
}

function proposalOf(pair: Pair, { move, effect }: NonNullable<Offsets["proposed"]>, seen: Seen): Proposal {
  return {
    moved: move.source.name,
    where: placeOf(move.source),
    by: move.by,
    losses: lossesOf(pair, effect, seen, move),
  };
}

export function placeOf({ where }: Source): Place {
  const { line, column, path } = where;
  return { line, column, path };
}
