import type { Place } from "../../messages/index.ts";
import type { RealisedEvent } from "../../protocol/index.ts";
import { evokedIn, peakOf } from "./evoked.ts";
import type { ConflictFinding, Loss } from "./finding.ts";
import { lossFrom, overlapOf, type PairCurves, type SideEffect, sideEffects, sideLoss } from "./pair.ts";
import { type Arm, type ArmCurves, type ArmSetting, runMembers, runOnce } from "./paired-runs.ts";
import type { CheckRules, TissueDrives } from "./rules.ts";
import type { Source } from "./sources.ts";

/** A stretch of a protocol in which conflicts are looked for. */
export interface Stretch {
  readonly events: readonly RealisedEvent[];
  /** Milliseconds. */
  readonly end: number;
  readonly sources: readonly Source[];
}

/** Two sources of one stretch, seen in one tissue. */
interface Candidate {
  readonly growth: Source;
  readonly maintenance: Source;
  readonly tissue: TissueDrives;
}

/** Conflicts of a stretch: every driver with and without every other, in the company of all else. */
export async function findConflicts(
  stretch: Stretch,
  tissues: readonly TissueDrives[],
  setting: ArmSetting,
  rules: CheckRules,
  members: number,
): Promise<ConflictFinding[]> {
  const sources = stretch.sources.filter(({ kind }) => kind !== "other");
  const screened = await screen(stretch, sources, setting);
  const candidates = candidatesOf(screened, sources, tissues);
  const nominal = await pairsOf(stretch, candidates, setting, 0);
  const told = candidates.flatMap((candidate, i) => {
    const pair = nominal[i]?.[0];
    const found = pair === undefined ? undefined : judge(candidate, pair, rules);
    return found === undefined ? [] : [{ candidate, ...found }];
  });
  const banded =
    members === 0
      ? []
      : await pairsOf(
          stretch,
          told.map(({ candidate }) => candidate),
          setting,
          members,
        );
  return told.map(({ candidate, growth, maintenance, overlap }, i) => {
    const pairs = banded[i] ?? [];
    const losses = (side: Loss["side"], effects: readonly SideEffect[]) =>
      effects.map((effect) => lossFrom(side, effect, inMembers(effect, side, candidate, pairs, rules)));
    return {
      code: bothTrain(candidate) ? "training-interference" : "gas-and-brake",
      severity: "conflict",
      where: placeOf(candidate.growth),
      also: [placeOf(candidate.maintenance)],
      refs: rules.conflict.refs,
      tissue: candidate.tissue.name,
      growth: candidate.growth.name,
      maintenance: candidate.maintenance.name,
      overlap: { from: overlap[0] * setting.step, to: overlap[1] * setting.step },
      losses: [...losses("growth", growth), ...losses("maintenance", maintenance)],
    };
  });
}

function bothTrain({ growth, maintenance }: Candidate): boolean {
  return growth.kind === "training" && maintenance.kind === "training";
}

export function placeOf({ where }: Source): Place {
  const { line, column, path } = where;
  return { line, column, path };
}

/** All, none, and each source alone and left out. */
interface Screened {
  readonly all: ArmCurves;
  readonly none: ArmCurves;
  readonly alone: readonly ArmCurves[];
  readonly without: readonly ArmCurves[];
}

async function screen(stretch: Stretch, sources: readonly Source[], setting: ArmSetting): Promise<Screened> {
  const others = stretch.sources.filter(({ kind }) => kind === "other").flatMap(({ events }) => events);
  const arm = (events: readonly RealisedEvent[]): Arm => ({ events: inOrder(events), end: stretch.end });
  const [all, none, ...rest] = await runOnce(setting, [
    arm(stretch.events),
    arm(others),
    ...sources.map(({ events }) => arm([...others, ...events])),
    ...sources.map((source) => arm(without(stretch, [source]))),
  ]);
  if (all === undefined || none === undefined) throw new RangeError("a run without curves");
  return { all, none, alone: rest.slice(0, sources.length), without: rest.slice(sources.length) };
}

export function without({ events }: Stretch, sources: readonly Source[]): RealisedEvent[] {
  const left = new Set(sources.flatMap((source) => source.events));
  return events.filter((event) => !left.has(event));
}

function inOrder(events: readonly RealisedEvent[]): RealisedEvent[] {
  return [...events].sort((a, b) => a.at - b.at);
}

/** Pairs of which one raises growth and another maintenance in the same tissue, alone or in company. */
function candidatesOf(
  { all, none, alone, without }: Screened,
  sources: readonly Source[],
  tissues: readonly TissueDrives[],
): Candidate[] {
  const drives = (tissue: TissueDrives, side: "growth" | "maintenance", i: number) =>
    tissue[side].some(({ readout, rise }) => {
      const least = rise * Math.abs(none.baseline[readout] ?? Number.NaN);
      const [only, left] = [alone[i], without[i]];
      if (only === undefined || left === undefined) return false;
      return peakOf(evokedIn(only, none, readout)) >= least || peakOf(evokedIn(all, left, readout)) >= least;
    });
  return tissues.flatMap((tissue) => {
    const growing = sources.filter((_, i) => drives(tissue, "growth", i));
    const maintaining = sources.filter((_, i) => drives(tissue, "maintenance", i));
    return growing.flatMap((growth) =>
      maintaining
        .filter((maintenance) => maintenance !== growth)
        .map((maintenance) => ({ growth, maintenance, tissue })),
    );
  });
}

/** The four arms of each candidate: candidate -> member. */
async function pairsOf(
  stretch: Stretch,
  candidates: readonly Candidate[],
  setting: ArmSetting,
  members: number,
): Promise<PairCurves[][]> {
  const { end } = stretch;
  const arms = new Map<string, Arm>();
  const keys = candidates.map(({ growth, maintenance }) => {
    const left = {
      both: [],
      growthOnly: [maintenance],
      maintenanceOnly: [growth],
      neither: [growth, maintenance],
    };
    return Object.entries(left).map(([, sources]) => {
      const key = sources
        .map((source) => source.key)
        .sort()
        .join("\n");
      if (!arms.has(key)) arms.set(key, { events: without(stretch, sources), end });
      return key;
    });
  });
  const order = [...arms.keys()];
  const found = await runMembers(setting, [...arms.values()], members);
  return keys.map((four) =>
    found.map((curves) => {
      const [both, growthOnly, maintenanceOnly, neither] = four.map((key) => curves[order.indexOf(key)]);
      if (!both || !growthOnly || !maintenanceOnly || !neither) throw new RangeError("a run without curves");
      return { both, growthOnly, maintenanceOnly, neither };
    }),
  );
}

/** Whether a pair costs what the rules tell of, and when. */
function judge({ tissue }: Candidate, pair: PairCurves, { conflict }: CheckRules) {
  const growth = sideEffects(pair, tissue, "growth", conflict.on);
  const maintenance = sideEffects(pair, tissue, "maintenance", conflict.on);
  const overlap = overlapOf(growth, maintenance);
  if (overlap === undefined || (overlap[1] - overlap[0]) * pair.both.step < conflict.overlap)
    return undefined;
  const isLost = Math.max(sideLoss(growth), sideLoss(maintenance)) >= conflict.loss;
  return isLost ? { growth, maintenance, overlap } : undefined;
}

/** The same effect in each member, over the rows that are on there. */
function inMembers(
  { drive }: SideEffect,
  side: Loss["side"],
  { tissue }: Candidate,
  pairs: readonly PairCurves[],
  { conflict }: CheckRules,
): SideEffect[] {
  return pairs.flatMap((pair) =>
    sideEffects(pair, tissue, side, conflict.on).filter((effect) => effect.drive === drive),
  );
}
