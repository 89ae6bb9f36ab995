import type { Protocol } from "equator/protocol";
import { type Calendar, dayStart } from "./calendar.ts";
import { capital, plain } from "./event-words.ts";

/** A block of days as it stands on the timeline. */
export interface BlockSpan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** The blocks of a protocol, one after the other. */
export function blockSpans({ blocks }: Pick<Protocol, "blocks">, calendar: Calendar): readonly BlockSpan[] {
  let index = 0;
  return blocks.map((block, place) => {
    const row = block.week ?? block.days ?? [];
    const days = row.length * ((block.week === undefined ? block.repeat : block.weeks) ?? 1);
    const from = Math.max(0, dayStart(index, calendar));
    index += days;
    const energy = block.energy === undefined ? "" : `, energy ${percent(block.energy.value)}`;
    const name = `${block.name === undefined ? `Block ${place + 1}` : capital(plain(block.name))}${energy}`;
    return { name, from, to: dayStart(index, calendar), days };
  });
}

function percent(share: number): string {
  return `${share < 0 ? "−" : "+"}${Number(Math.abs(share * 100).toFixed(1))} %`;
}

/** The names of the days in order, as the blocks give them; without blocks each named day comes once. */
export function plannedDays({ blocks, days }: Pick<Protocol, "blocks" | "days">): readonly string[] {
  if (blocks.length === 0) return Object.keys(days);
  return blocks.flatMap((block) => {
    const row = block.week ?? block.days ?? [];
    const count = (block.week === undefined ? block.repeat : block.weeks) ?? 1;
    return Array.from({ length: count }, () => row).flat();
  });
}
