import { withBand } from "./bands.ts";
import { evokedIn, integralOver, unitOfIntegral } from "./evoked.ts";
import type { BandedFigure, PlainFinding } from "./finding.ts";
import { hasRoom } from "./offsets.ts";
import type { Moved } from "./pair.ts";
import type { ArmCurves, ArmSetting } from "./paired-runs.ts";
import type { CheckRules, DriveReadout, PlacementRules } from "./rules.ts";
import type { Driven } from "./screen.ts";
import type { Source } from "./sources.ts";
import { type ReadCurves, type Stretch, type Variation, Variations } from "./variations.ts";

/** How placements are compared. */
export interface PlacementSetting extends ArmSetting {
  readonly rules: CheckRules;
  readonly members: number;
}

/** A supplement that drives one side of a tissue, in a stretch. */
export interface SupplementDrive {
  readonly stretch: Stretch;
  readonly source: Source;
  readonly side: "growth" | "maintenance";
  readonly tissue: string;
  readonly drive: DriveReadout;
}

/** One exposure, what it does, and where else it could be. */
interface Asked extends SupplementDrive {
  readonly places: readonly Place[];
}

interface Place {
  readonly name: string;
  readonly moved: NonNullable<Moved>;
}

/**
 * Supplements whose exposure would do much more at another place of the same day: with a meal, after training, or before
 * the first food. Never drugs or research agents.
 */
export async function placementFindings(
  driven: readonly Driven[],
  setting: PlacementSetting,
): Promise<PlainFinding[]> {
  const asked = askedOf(driven, setting.rules);
  if (asked.length === 0) return [];
  const [read] = await run(asked, setting, 0);
  if (read === undefined) return [];
  const better = asked.flatMap((one) => {
    const now = gainOf(one, undefined, read);
    const [best] = one.places
      .map((place) => ({ place, gain: gainOf(one, place.moved, read) }))
      .sort((a, b) => b.gain - a.gain);
    const isBetter = best !== undefined && now > 0 && best.gain >= (1 + setting.rules.placement.gain) * now;
    return isBetter ? [{ one: { ...one, places: [best.place] }, place: best.place }] : [];
  });
  const members =
    setting.members === 0 || better.length === 0
      ? []
      : await run(
          better.map(({ one }) => one),
          setting,
          setting.members,
        );
  return better.map(({ one, place }) => {
    const unit = unitOfIntegral(setting.side.system.readouts[one.drive.readout]?.unit ?? "1");
    return findingOf(one, { ...place, unit }, read, members);
  });
}

function askedOf(driven: readonly Driven[], rules: CheckRules): Asked[] {
  const met = new Set<string>();
  return driven.flatMap(drivenBySupplement).flatMap((one) => {
    const key = `${one.source.key} ${one.side}`;
    if (met.has(key)) return [];
    met.add(key);
    return [{ ...one, places: placesOf(one.source, one.stretch, rules.placement) }];
  });
}

/** What supplements drive in a tissue of a stretch: foods and supplements alone, never drugs or research agents. */
export function drivenBySupplement({ stretch, tissue, growth, maintenance }: Driven): SupplementDrive[] {
  return (
    [
      ["growth", growth],
      ["maintenance", maintenance],
    ] as const
  ).flatMap(([side, sources]) => {
    const drive = tissue[side].find(({ decides }) => decides);
    if (drive === undefined) return [];
    const own = sources.filter(({ kind, isMovable }) => kind === "agent" && isMovable);
    return own.map((source) => ({ stretch, source, side, tissue: tissue.name, drive }));
  });
}

function placesOf(source: Source, stretch: Stretch, rules: PlacementRules): Place[] {
  const first = source.events.find(({ at }) => at >= stretch.from);
  if (first === undefined) return [];
  const others = stretch.sources.filter((other) => other !== source);
  const inside = others.flatMap((other) => other.events.map((event) => ({ kind: other.kind, event })));
  const meals = inside.filter(({ kind, event }) => kind === "food" && event.at >= stretch.from);
  const sessions = inside.filter(({ kind, event }) => kind === "training" && event.at >= stretch.from);
  const firstMeal = Math.min(...meals.map(({ event }) => event.at));
  const times = [
    ...meals.map(({ event }) => ({ name: "fed", at: event.at })),
    ...sessions.map(({ event }) => ({
      name: "after training",
      at: event.at + event.duration + rules.afterTraining,
    })),
    ...(Number.isFinite(firstMeal) ? [{ name: "fasted", at: firstMeal - rules.beforeFood }] : []),
  ];
  return times
    .map(({ name, at }) => ({ name, moved: { source, by: at - first.at } }))
    .filter(({ moved }) => moved.by !== 0 && hasRoom(moved, stretch) && isInside(moved, stretch));
}

function isInside({ source, by }: NonNullable<Moved>, { from, end }: Stretch): boolean {
  return source.events.every(({ at }) => at < from || (at + by >= from && at + by < end));
}

function variationsOf({ stretch, source, places }: Asked): Variation[] {
  return [
    { stretch, left: [source] },
    { stretch, left: [] },
    ...places.map(({ moved }) => ({ stretch, left: [], moved })),
  ];
}

function run(asked: readonly Asked[], setting: PlacementSetting, members: number): Promise<ReadCurves[]> {
  const variations = new Variations();
  for (const one of asked) variations.ask(...variationsOf(one));
  return variations.run(setting, members);
}

/** What the exposure adds to its readout over all that is looked at, at a place or where it is. */
function gainOf({ stretch, source, drive }: Asked, moved: Moved, read: ReadCurves): number {
  const withIt: ArmCurves = read({ stretch, left: [], ...(moved === undefined ? {} : { moved }) });
  const added = evokedIn(withIt, read({ stretch, left: [source] }), drive.readout);
  return integralOver(added, new Uint8Array(added.length).fill(1), withIt.step);
}

function findingOf(
  one: Asked,
  { name, moved, unit }: Place & { readonly unit: string },
  read: ReadCurves,
  members: readonly ReadCurves[],
): PlainFinding {
  const { source, tissue, side, drive } = one;
  const { line, column, path } = source.where;
  const figure = (what: string, unit: string, of: (member: ReadCurves) => number): BandedFigure =>
    withBand({ name: what, unit, value: of(read) }, members.map(of));
  return {
    code: "poor-placement",
    severity: "note",
    where: { line, column, path },
    also: [],
    refs: [],
    about: { what: source.name, place: name, tissue, side, name: drive.name, readout: drive.readout },
    figures: [
      figure("evoked now", unit, (member) => gainOf(one, undefined, member)),
      figure("evoked there", unit, (member) => gainOf(one, moved, member)),
      figure("more", "1", (member) => gainOf(one, moved, member) / gainOf(one, undefined, member) - 1),
      { name: "moved by", unit: "h", value: moved.by / 3_600_000 },
    ],
  };
}
