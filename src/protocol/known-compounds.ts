import type { Quantity } from "./event.ts";

/** What the caller knows of a compound. The protocol folder itself knows none. */
export interface KnownCompound {
  /** `amount`: takes a dose; `level`: research-only in people, takes multiples of a reference exposure; `either`. */
  readonly takes: "amount" | "level" | "either";
  readonly aliases?: readonly string[];
  /** Of what is known and is no compound in a protocol: `is food: write ...`. */
  readonly writtenAs?: string;
  /** Household measures, as `{ cup: { value: 95, unit: "mg" } }`. */
  readonly servings?: Readonly<Record<string, Quantity>>;
  /** The most that is usual at once for people: more is warned of and read as written. */
  readonly usual?: { readonly most: number; readonly unit: string };
}

export type KnownCompounds = Readonly<Record<string, KnownCompound>>;

/** The compound of this name or alias, with the name it is known by. */
export function findCompound(name: string, known: KnownCompounds): [string, KnownCompound] | undefined {
  if (Object.hasOwn(known, name)) return [name, known[name] as KnownCompound];
  return Object.entries(known).find(([, compound]) => compound.aliases?.includes(name));
}
