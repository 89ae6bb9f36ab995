import type { RealisedEvent } from "equator/protocol";

/** Rows of the timeline, from above. */
export const lanes = ["food", "training", "sleep", "compounds", "other"] as const;
export type Lane = (typeof lanes)[number];

export const laneNames: Readonly<Record<Lane, string>> = {
  food: "Meals and fasts",
  training: "Training",
  sleep: "Sleep",
  compounds: "Compounds",
  other: "Other",
};

/** The row that an event is drawn in. */
export function laneOf({ kind }: RealisedEvent): Lane {
  const [first = ""] = kind.split(".");
  if (first === "meal" || first === "fast") return "food";
  if (first === "train" || first === "immobilise") return "training";
  if (first === "sleep") return "sleep";
  return first === "compound" || first === "infuse" ? "compounds" : "other";
}

/** The address of an entry, as edits name it, from where an event was written: `events.0` is `events[0]`. */
export function addressOf({ from }: RealisedEvent): string {
  return from.path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}
