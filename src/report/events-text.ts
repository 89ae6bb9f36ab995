import type { RealisedEvent } from "../protocol/event.ts";
import { clockOf, dateOf, msPerDay, timeOfDay } from "./clock.ts";
import { type AgentNames, describeEvent } from "./event-words.ts";
import { terminalText, textTable } from "./text-table.ts";

/** Every realised event with its time, one per line, in the order in which they happen. */
export function eventsText(start: string, events: readonly RealisedEvent[], agents: AgentNames = []): string {
  const clock = clockOf(start);
  const manyDays = events.some(({ at }) => at >= msPerDay);
  const rows = events.map((event) => [
    ...(manyDays ? [dateOf(clock, event.at)] : []),
    timeOfDay(clock, event.at),
    terminalText(describeEvent(event, agents)),
  ]);
  return textTable(rows, []).join("\n");
}
