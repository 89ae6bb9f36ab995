import type { RealisedEvent } from "../protocol/event.ts";
import { formatDuration } from "./clock.ts";
import { formatQuantity } from "./numbers.ts";

/** What kind of thing an event is, for lanes and colours: the first word of its kind. */
export function laneOf(event: RealisedEvent): string {
  return event.kind.split(".")[0] ?? event.kind;
}

/** The name of an event: its label, else its kind in words. */
export function eventName(event: RealisedEvent): string {
  const kind = event.kind.replaceAll(".", " ").replaceAll("_", " ");
  return event.label === undefined ? kind : `${kind} (${event.label})`;
}

/** What an event consists of: quantities, words, length and limb. */
export function eventParts(event: RealisedEvent): string[] {
  return [
    ...Object.entries(event.quantities)
      .filter(([name]) => !name.endsWith("_sd"))
      .map(([name, { value, unit }]) => {
        const sd = event.quantities[`${name}_sd`];
        const spread = sd === undefined ? "" : ` ± ${formatQuantity(sd.value, sd.unit)}`;
        return `${name.replace(/_fold$/, "").replaceAll("_", " ")} ${formatQuantity(value, unit)}${spread}`;
      }),
    // Which batch it is follows from what its certificate says.
    ...Object.entries(event.words)
      .filter(([name]) => name !== "lot")
      .map(([name, word]) => `${name.replaceAll("_", " ")} ${word}`),
    ...(event.duration > 0 ? [`for ${formatDuration(event.duration)}`] : []),
    ...(event.limb === undefined ? [] : [`on ${event.limb.replaceAll("_", " ")}`]),
  ];
}

/** An event in one line, without its time. */
export function describeEvent(event: RealisedEvent): string {
  const parts = eventParts(event);
  return parts.length === 0 ? eventName(event) : `${eventName(event)}: ${parts.join(", ")}`;
}
