import type { RealisedEvent } from "../protocol/event.ts";
import { clockOf, dateOf, msPerDay, timeOfDay } from "./clock.ts";
import { describeEvent } from "./event-words.ts";
import { terminalText, textTable } from "./text-table.ts";

/** Every realised event with its time, one per line, in the order in which they happen. */
export function eventsText(start: string, events: readonly RealisedEvent[]): string {
  const clock = clockOf(start);
  const manyDays = events.some(({ at }) => at >= msPerDay);
  const rows = events.map((event) => [
    ...(manyDays ? [dateOf(clock, event.at)] : []),
    timeOfDay(clock, event.at),
    terminalText(describeEvent(event)),
  ]);
  return textTable(rows, []).join("\n");
}
