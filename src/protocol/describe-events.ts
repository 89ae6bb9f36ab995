import type { Quantity, RealisedEvent } from "./event.ts";
import type { Protocol } from "./protocol.ts";
import { timeLineFrom } from "./repeats.ts";
import { formatDuration, formatTime, readDateTime } from "./time-text.ts";

/** One event as it is printed. */
export interface EventRow {
  /** `day 1, 08:00` */
  readonly time: string;
  /** Hours from the start. */
  readonly hours: number;
  readonly kind: string;
  /** `protein 40 g, carbohydrate 60 g, whey, left_leg` */
  readonly details: string;
  /** `60 min`; empty for an instant. */
  readonly duration: string;
  readonly label: string;
}

/** Events as rows for printing; `start` as in the protocol. */
export function describeEvents(
  events: readonly RealisedEvent[],
  { start }: Pick<Protocol, "start">,
): EventRow[] {
  const read = readDateTime(start);
  const { startClock } = timeLineFrom(read ? read.date + (read.clock ?? 0) : 0);
  return events.map((event) => ({
    time: formatTime(event.at, startClock),
    hours: event.at / 3_600_000,
    kind: event.kind,
    details: detailsOf(event),
    duration: event.duration === 0 ? "" : formatDuration(event.duration),
    label: event.label ?? "",
  }));
}

function detailsOf({ quantities, words, limb }: RealisedEvent): string {
  const numbers = Object.entries(quantities)
    .filter(([name]) => !name.endsWith("_sd"))
    .map(([name, quantity]) => {
      const sd = quantities[`${name}_sd`];
      const spread = sd === undefined ? "" : ` ± ${formatQuantity(sd)}`;
      return `${name.replace(/_fold$/, "").replaceAll("_", " ")} ${formatQuantity(quantity)}${spread}`;
    });
  const { lot: _, ...others } = words;
  return [...numbers, ...Object.values(others), ...(limb === undefined ? [] : [limb])].join(", ");
}

/** `40 g`, `0.75`: a quantity as text, to four figures. */
export function formatQuantity({ value, unit }: Quantity): string {
  const number = String(Number(value.toPrecision(4)));
  return unit === "1" ? number : `${number} ${unit.replace(/\{.*?\}/g, "")}`;
}
