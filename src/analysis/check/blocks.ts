import type { Protocol } from "../../protocol/index.ts";
import type { PlainFinding } from "./finding.ts";
import type { CheckRules } from "./rules.ts";

/** Where the blocks of a protocol stand beside the lengths that are asked about, and beside a sweep where there is one. */
export function blockFindings({ blocks }: Protocol, { blocks: rules }: CheckRules): PlainFinding[] {
  if (blocks.length < 2) return [];
  const lengths = blocks.map(({ name, weeks, week, days, repeat }, i) => {
    const inAll = week === undefined ? ((days?.length ?? 0) * (repeat ?? 1)) / 7 : (weeks ?? 1);
    return { name: name ?? `block ${i + 1}`, weeks: inAll };
  });
  if (lengths.every(({ weeks }) => weeks < 1)) return [];
  const about = {
    blocks: lengths.map(({ name, weeks }) => `${name} ${Number(weeks.toFixed(1))}`).join(", "),
    anabolic: rules.anabolic.join(" to "),
    maintenance: rules.maintenance.join(" to "),
    sweep: rules.sweep === undefined ? "none" : "",
  };
  const figures = (rules.sweep ?? []).flatMap(({ anabolicWeeks, maintenanceWeeks, growth, maintenance }) => {
    const pair = `${anabolicWeeks} and ${maintenanceWeeks} weeks`;
    return [
      { name: `growth at ${pair}`, unit: "1", ...growth },
      { name: `maintenance at ${pair}`, unit: "1", ...maintenance },
    ];
  });
  return [{ code: "block-lengths", severity: "note", where: {}, also: [], refs: [], about, figures }];
}
