import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import type { Quantity } from "../event.ts";
import { freeText, span, until, when, whole } from "../fields.ts";
import type { KnownCompounds } from "../known-compounds.ts";
import { sameKind } from "../quantity.ts";
import type { Subject } from "../subject.ts";

/** What an entry is checked and realised against. */
export interface EntryContext {
  /** Absent for cell systems, which stand in a medium. */
  readonly subject?: Subject;
  /** Whether cells in a medium take the place of a subject. */
  readonly medium?: boolean;
  readonly compounds?: KnownCompounds;
}

/** One thing that happens, before it has a place in time. */
export interface Happening {
  readonly kind: string;
  /** Milliseconds; 0 for an instant, `end` for the rest of the protocol, a clock for until then. */
  readonly duration: number | "end" | { readonly clock: number };
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly words: Readonly<Record<string, string>>;
  readonly limb?: string;
  readonly label?: string;
}

/** One kind of entry: its fields, what they may not say together, and what happens. */
export interface EntryKind<Key extends string, Fields extends z.ZodMiniType> {
  readonly key: Key;
  readonly about: string;
  readonly fields: Fields;
  /** Faults between fields; paths start at the entry. */
  check(entry: z.output<Fields>, context: EntryContext): readonly Complaint[];
  happen(entry: z.output<Fields>, context: EntryContext): readonly Happening[];
}

/** Fields that every entry has. */
export const timing = {
  at: when,
  day: z.optional(whole("Day of the protocol, counted from 1 (events only)", 1, 36_600)),
  every: z.optional(span("Repeats with this distance", "7 d", "20 min")),
  times: z.optional(whole("How often it happens in all, with every", 1, 100_000)),
  until: z.optional(until),
  label: z.optional(freeText("A name to show")),
  note: z.optional(freeText("A remark; it changes nothing")),
};

/** Declares a kind of entry. */
export function defineEntry<const Key extends string, Fields extends z.ZodMiniType>(
  kind: EntryKind<Key, Fields>,
): EntryKind<Key, Fields> {
  return kind;
}

/** The quantities that were given. */
export function given(
  quantities: Readonly<Record<string, Quantity | undefined>>,
): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(Object.entries(quantities).filter(hasValue));
}

/** The words that were given. */
export function spoken(
  words: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).filter(hasValue));
}

function hasValue<Value>(entry: [string, Value | undefined]): entry is [string, Value] {
  return entry[1] !== undefined;
}

/** A plain number as a quantity. */
export function count(value: number | undefined): Quantity | undefined {
  return value === undefined ? undefined : { value, unit: "1" };
}

/** Multiples of a basal level under names of their own (`insulin_fold`): they are other quantities than concentrations. */
export function foldsApart(
  quantities: Readonly<Record<string, Quantity>>,
): Readonly<Record<string, Quantity>> {
  const isFold = (quantity: Quantity) => quantity.unit !== "1" && sameKind(quantity.unit, "x");
  const named = Object.entries(quantities).map(([name, held]) => [
    isFold(held) ? `${name}_fold` : name,
    held,
  ]);
  return Object.fromEntries(named);
}
