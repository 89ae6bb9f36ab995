import type * as z from "zod/mini";
import { aminoAcids } from "./amino-acids.ts";
import { clamp } from "./clamp.ts";
import { compound } from "./compound.ts";
import { immobilise } from "./immobilise.ts";
import { infuse } from "./infuse.ts";
import { injure } from "./injure.ts";
import { meal } from "./meal.ts";
import { medium } from "./medium.ts";
import { oxygen } from "./oxygen.ts";
import { perturb } from "./perturb.ts";
import { train } from "./train.ts";
import { vaccinate } from "./vaccinate.ts";
import { fast, sleep } from "./windows.ts";

/** Every kind of entry. The field that a kind is named for says which kind an entry is. */
export const entryKinds = {
  meal,
  amino_acids: aminoAcids,
  fast,
  train,
  sleep,
  compound,
  infuse,
  clamp,
  immobilise,
  oxygen,
  injure,
  vaccinate,
  perturb,
  medium,
} as const;

export type EntryKey = keyof typeof entryKinds;
export const entryKeys = Object.keys(entryKinds) as readonly EntryKey[];

/** An entry that was read, with its kind beside its fields. */
export type Entry = {
  [Key in EntryKey]: {
    readonly kind: Key;
    readonly fields: z.output<(typeof entryKinds)[Key]["fields"]>;
    /** Where it was written. */
    readonly from: { readonly line: number; readonly column: number; readonly path: string };
  };
}[EntryKey];
