import type { Place } from "../messages/diagnostic.ts";
import type { BlockFields, Shell } from "./document-fields.ts";
import type { FoodFields, MealFields } from "./entries/meal.ts";
import type { Entry } from "./entries/register.ts";
import type { SessionFields } from "./entries/train.ts";
import type { Quantity } from "./event.ts";
import type { KnownCompounds } from "./known-compounds.ts";
import type { Subject } from "./subject.ts";

/** A number of the model as a protocol gives it: without a unit it is in the parameter's own. */
export interface ChangedValue {
  readonly value: number;
  readonly unit?: string;
  /** Where it was written. */
  readonly from: Place;
}

/**
 * A protocol that was read and checked. Plain data: it can be stored and sent to a worker.
 * Its times are local and know no daylight saving: every day has 24 hours.
 */
export interface Protocol {
  readonly name?: string;
  readonly about?: string;
  /** Absent for cell systems, which have a medium. */
  readonly subject?: Subject;
  readonly medium?: NonNullable<Shell["medium"]>;
  /** Time zero, as `2026-03-02T06:00`. */
  readonly start: string;
  /** Milliseconds from `start`, where the protocol says how long it lasts. */
  readonly lasts?: number;
  /** Name of the system that it asks for. */
  readonly system?: string;
  /** Variant -> choice. */
  readonly variants: Readonly<Record<string, string>>;
  /** Address of a number of the model -> what it is in this protocol; absent where it changes none. */
  readonly values?: Readonly<Record<string, ChangedValue>>;
  readonly perturb: readonly {
    readonly gene: string;
    readonly level: Quantity;
    readonly tissue?: string | undefined;
  }[];
  readonly observe?: { readonly limb: string };
  readonly foods: Readonly<Record<string, FoodFields>>;
  readonly meals: Readonly<Record<string, MealFields>>;
  readonly sessions: Readonly<Record<string, SessionFields>>;
  readonly days: Readonly<Record<string, readonly Entry[]>>;
  readonly blocks: readonly BlockFields[];
  readonly events: readonly Entry[];
  /** What the caller knew of compounds when it was read. */
  readonly compounds?: KnownCompounds;
}
