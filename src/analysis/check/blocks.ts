import { type Protocol, protocolLength, realise } from "../../protocol/index.ts";
import type { BandedFigure, PlainFinding } from "./finding.ts";
import { energyOf } from "./food.ts";
import type { BlockPoint, BlockRules, CheckRules, SweptBand } from "./rules.ts";

const day = 24 * 3_600_000;

/** A block as it stands in the protocol, with what is eaten in it. */
interface Block {
  readonly name: string;
  readonly weeks: number;
  /** kcal a day. */
  readonly energy: number;
}

/**
 * Where the blocks of a protocol stand beside the lengths that are claimed, and what a sweep of lengths shows for the
 * nearest: that with more food is taken for growth, that with less for maintenance.
 */
export function blockFindings(protocol: Protocol, rules: CheckRules): PlainFinding[] {
  const blocks = blocksOf(protocol, rules);
  if (blocks.length < 2 || blocks.every(({ weeks }) => weeks < 1)) return [];
  const about = {
    blocks: blocks
      .map(({ name, weeks }) => `“${name.replaceAll("_", " ")}” ${Number(weeks.toFixed(1))}`)
      .join(", "),
    anabolic: rules.blocks.anabolic.join(" to "),
    maintenance: rules.blocks.maintenance.join(" to "),
    system: rules.blocks.sweep.system,
  };
  const lengths = lengthsOf(blocks);
  const figures = lengths === undefined ? [] : sweepFigures(lengths, rules.blocks);
  return [{ code: "block-lengths", severity: "note", where: {}, also: [], refs: [], about, figures }];
}

function blocksOf(protocol: Protocol, rules: CheckRules): Block[] {
  const events = realise(protocol);
  let from = 0;
  return protocol.blocks.map(({ name, weeks, week, days, repeat }, i) => {
    const count = week === undefined ? (days?.length ?? 0) * (repeat ?? 1) : (weeks ?? 1) * 7;
    const to = Math.min(protocolLength(protocol), from + count * day);
    const energy = energyOf(
      events.filter(({ at }) => at >= from && at < to),
      rules,
    );
    const perDay = energy / Math.max(1, (to - from) / day);
    from = to;
    return { name: name ?? `block ${i + 1}`, weeks: count / 7, energy: perDay };
  });
}

interface Lengths {
  readonly growth: number;
  readonly maintenance: number;
}

/** A difference in food below this share tells no block of growth from one of maintenance. */
const told = 0.02;

/** Mean weeks of blocks with more food than half-way between the most and the least, and of the others. */
function lengthsOf(blocks: readonly Block[]): Lengths | undefined {
  const energies = blocks.map(({ energy }) => energy);
  const [least, most] = [Math.min(...energies), Math.max(...energies)];
  if (!(most - least > told * most)) return undefined;
  const half = (least + most) / 2;
  const meanOf = (some: readonly Block[]) => some.reduce((sum, { weeks }) => sum + weeks, 0) / some.length;
  return {
    growth: meanOf(blocks.filter(({ energy }) => energy > half)),
    maintenance: meanOf(blocks.filter(({ energy }) => energy <= half)),
  };
}

function sweepFigures({ growth, maintenance }: Lengths, { sweep, ...rules }: BlockRules): BandedFigure[] {
  const distance = ({ anabolicWeeks, maintenanceWeeks }: BlockPoint) =>
    Math.abs(Math.log(anabolicWeeks / growth)) + Math.abs(Math.log(maintenanceWeeks / maintenance));
  const { points } = sweep;
  const [nearest] = [...points].sort((a, b) => distance(a) - distance(b));
  const [best] = [...points].sort((a, b) => b.growth.value - a.growth.value);
  if (nearest === undefined || best === undefined) return [];
  const within = (weeks: number, [low, high]: readonly [number, number]) => weeks >= low && weeks <= high;
  const claimed = points.filter(
    (point) =>
      within(point.anabolicWeeks, rules.anabolic) && within(point.maintenanceWeeks, rules.maintenance),
  );
  const grown = claimed.map((point) => point.growth.value);
  return [
    weeks("weeks of growth", growth),
    weeks("weeks of maintenance", maintenance),
    weeks("nearest growth", nearest.anabolicWeeks),
    weeks("nearest maintenance", nearest.maintenanceWeeks),
    banded("lean mass", "kg", nearest.growth),
    banded("flux", "1", nearest.maintenance),
    weeks("best growth", best.anabolicWeeks),
    weeks("best maintenance", best.maintenanceWeeks),
    banded("best lean mass", "kg", best.growth),
    { name: "claimed least", unit: "kg", value: Math.min(...grown) },
    { name: "claimed most", unit: "kg", value: Math.max(...grown) },
    { name: "range of lean mass", unit: "kg", value: rangeOf(points.map((point) => point.growth.value)) },
    { name: "range of flux", unit: "1", value: rangeOf(points.map((point) => point.maintenance.value)) },
    { name: "little lean mass", unit: "kg", value: rules.little.growth },
    { name: "little flux", unit: "1", value: rules.little.maintenance },
  ];
}

function weeks(name: string, value: number): BandedFigure {
  return { name, unit: "week", value };
}

function banded(name: string, unit: string, { value, low90, high90 }: SweptBand): BandedFigure {
  return { name, unit, value, low90, high90 };
}

function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
