import type { Protocol } from "equator/protocol";

/** Rows of the timeline. */
export const lanes = ["food", "training", "sleep", "compounds", "medium", "other"] as const;
export type Lane = (typeof lanes)[number];

export const laneNames: Readonly<Record<Lane, string>> = {
  food: "Meals and fasts",
  training: "Training",
  sleep: "Sleep",
  compounds: "Compounds",
  medium: "Medium",
  other: "Other",
};

const lanesOfKinds: Readonly<Record<string, Lane>> = {
  meal: "food",
  amino_acids: "food",
  fast: "food",
  train: "training",
  immobilise: "training",
  sleep: "sleep",
  compound: "compounds",
  infuse: "compounds",
  medium: "medium",
};

/** The row that events of a kind are drawn in: `compound.rapamycin` is one of `compound`. */
export function laneOf(kind: string): Lane {
  return lanesOfKinds[kind.split(".")[0] ?? ""] ?? "other";
}

/** The rows of a protocol, from above: what it can have, and what it has besides. */
export function lanesOf({ medium }: Pick<Protocol, "medium">, used: ReadonlySet<Lane>): readonly Lane[] {
  const usual: readonly Lane[] =
    medium === undefined ? ["food", "training", "sleep", "compounds"] : ["medium", "compounds"];
  return used.has("other") ? [...usual, "other"] : usual;
}

/** What stands in each row. */
export function byLane<Mark extends { readonly lane: Lane }>(
  marks: readonly Mark[],
): Readonly<Record<Lane, readonly Mark[]>> {
  const found: Record<Lane, Mark[]> = {
    food: [],
    training: [],
    sleep: [],
    compounds: [],
    medium: [],
    other: [],
  };
  for (const mark of marks) found[mark.lane].push(mark);
  return found;
}
