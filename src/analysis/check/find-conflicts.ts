import type { Place } from "../../messages/index.ts";
import { lossFrom } from "./bands.ts";
import type { Clash, ConflictFinding, Loss, Proposal } from "./finding.ts";
import { moveApart, type Offsets } from "./offsets.ts";
import { type Pair, type PairEffect, pairEffect, sizeOfLoss, variationsOf, worstLoss } from "./pair.ts";
import type { ArmSetting } from "./paired-runs.ts";
import type { CheckRules } from "./rules.ts";
import type { Screened } from "./screen.ts";
import type { Source } from "./sources.ts";
import { type ReadCurves, type Stretch, Variations } from "./variations.ts";

/** How conflicts are looked for. */
export interface ConflictSetting extends ArmSetting {
  readonly rules: CheckRules;
  /** Members of bands; 0 = none. */
  readonly members: number;
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

/** Conflicts of a stretch: every driver of growth with and without every driver of maintenance, in the company of all else. */
export async function findConflicts(
  stretch: Stretch,
  { driven }: Screened,
  setting: ConflictSetting,
): Promise<ConflictFinding[]> {
  const pairs = driven.flatMap(({ tissue, growth, maintenance }) =>
    growth.flatMap((one) =>
      maintenance
        .filter((other) => other !== one)
        .map((other) => ({ tissue, growth: one, maintenance: other })),
    ),
  );
  const told = await toldOf(pairs, stretch, setting);
  const all = grouped(told);
  const full = all.slice(0, setting.rules.conflict.inFull);
  const offsets = await moveApart(
    full.map(({ worst }) => worst.pair),
    stretch,
    setting,
    setting.rules,
  );
  const groups = all.map((group, i): Group => ({ ...group, offsets: offsets[i] }));
  const members =
    setting.members === 0 ? [] : await inMembers(groups.slice(0, full.length), stretch, setting);
  return groups.map((group, i) => findingOf(group, i < full.length ? members : [], setting));
}

async function toldOf(pairs: readonly Pair[], stretch: Stretch, setting: ConflictSetting): Promise<Told[]> {
  const { conflict } = setting.rules;
  const variations = new Variations(stretch);
  for (const pair of pairs) for (const variation of variationsOf(pair)) variations.ask(variation);
  const [read] = await variations.run(setting, 0);
  if (read === undefined) return [];
  return pairs.flatMap((pair) => {
    const effect = pairEffect(pair, read, conflict.on);
    const { overlap } = effect;
    if (overlap === undefined || (overlap[1] - overlap[0]) * setting.step < conflict.overlap) return [];
    return worstLoss(effect) >= conflict.loss ? [{ pair, effect: { ...effect, overlap } }] : [];
  });
}

/** One group for each maintenance drive, training against training apart; the largest loss first, in each and of all. */
function grouped(told: readonly Told[]): Omit<Group, "offsets">[] {
  const groups = new Map<string, Omit<Group, "offsets">>();
  for (const one of [...told].sort((a, b) => sizeOfLoss(b.effect) - sizeOfLoss(a.effect))) {
    const { growth, maintenance } = one.pair;
    const bothTrain = growth.kind === "training" && maintenance.kind === "training";
    const code = bothTrain ? "training-interference" : "gas-and-brake";
    const key = `${code} ${maintenance.key}`;
    const { worst = one, others = [] } = groups.get(key) ?? {};
    groups.set(key, { code, worst, others: worst === one ? [] : [...others, one] });
  }
  return [...groups.values()];
}

/** The worst pair of each group, as it is and as proposed, in members with the same numbers. */
function inMembers(
  groups: readonly Group[],
  stretch: Stretch,
  setting: ConflictSetting,
): Promise<ReadCurves[]> {
  const variations = new Variations(stretch);
  for (const { worst, offsets } of groups)
    for (const move of [undefined, offsets?.proposed?.move])
      for (const variation of variationsOf(worst.pair, move)) variations.ask(variation);
  return groups.length === 0 ? Promise.resolve([]) : variations.run(setting, setting.members);
}

function findingOf(
  { code, worst, others, offsets }: Group,
  members: readonly ReadCurves[],
  setting: ConflictSetting,
): ConflictFinding {
  const { growth, maintenance } = worst.pair;
  const { rules, step } = setting;
  const clash = clashOf(worst, members, setting);
  return {
    code,
    severity: isClear(clash, rules.conflict.loss) ? "conflict" : "note",
    where: placeOf(growth),
    also: [placeOf(maintenance)],
    refs: rules.conflict.refs,
    ...clash,
    maintenance: maintenance.name,
    others: others.map((other) => clashOf(other, [], { step, rules })),
    ...(offsets === undefined ? {} : { offsets: { moved: offsets.source.name, curve: offsets.curve } }),
    ...(offsets?.free === undefined ? {} : { free: offsets.free.by }),
    ...(offsets?.proposed === undefined
      ? {}
      : { proposal: proposalOf(worst.pair, offsets.proposed, members, setting) }),
  };
}

/** Whether the loss of a side that is told holds in nearly all members, where there are any. */
function isClear({ losses }: Clash, least: number): boolean {
  return losses.some(({ decides, lost }) => decides && lost.value >= least && (lost.low90 ?? lost.value) > 0);
}

function clashOf(
  { pair, effect }: Told,
  members: readonly ReadCurves[],
  { step, rules }: Pick<ConflictSetting, "step" | "rules">,
): Clash {
  const [from, to] = effect.overlap;
  return {
    tissue: pair.tissue.name,
    growth: pair.growth.name,
    overlap: { from: from * step, to: to * step },
    losses: lossesOf(
      effect,
      members.map((read) => pairEffect(pair, read, rules.conflict.on)),
    ),
  };
}

function lossesOf(effect: PairEffect, members: readonly PairEffect[]): Loss[] {
  return (["growth", "maintenance"] as const).flatMap((side) =>
    effect[side].map((one) =>
      lossFrom(
        side,
        one,
        members.flatMap((member) => member[side]),
      ),
    ),
  );
}

function proposalOf(
  pair: Pair,
  { move, effect }: NonNullable<Offsets["proposed"]>,
  members: readonly ReadCurves[],
  { rules }: ConflictSetting,
): Proposal {
  const effects = members.map((read) => pairEffect(pair, read, rules.conflict.on, move));
  return {
    moved: move.source.name,
    where: placeOf(move.source),
    by: move.by,
    losses: lossesOf(effect, effects),
  };
}

export function placeOf({ where }: Source): Place {
  const { line, column, path } = where;
  return { line, column, path };
}
