import type { Change, ProtocolSource } from "equator/protocol";
import { type Calendar, day, dayIndexOf, hour, minute, timeText } from "./calendar.ts";
import type { Group } from "./entry-changes.ts";
import { inWholeDays } from "./in-whole-days.ts";
import { type Lane, laneOf } from "./lanes.ts";
import type { Occurrence } from "./occurrences.ts";
import { countIn } from "./repeat.ts";

/** A kind of entry that can be added, with plain numbers to be changed. */
export interface NewKind {
  readonly name: string;
  readonly fields: Group;
  /** Whether it is one of those that are needed most. */
  readonly isCommon?: boolean;
}

/** What can be added to the protocol of a body. */
export const newKinds: readonly NewKind[] = [
  {
    name: "Meal",
    isCommon: true,
    fields: { meal: { protein: "30 g", source: "mixed", carbohydrate: "60 g", fat: "20 g" } },
  },
  {
    name: "Strength training",
    isCommon: true,
    fields: {
      train: { kind: "resistance", sets: 12, reps: 10, load: "75 %", duration: "60 min", muscle: "legs" },
    },
  },
  {
    name: "Endurance training",
    isCommon: true,
    fields: { train: { kind: "endurance", duration: "45 min", intensity: "65 %", mode: "cycling" } },
  },
  { name: "Fast", isCommon: true, fields: { fast: { duration: "16 h" } } },
  { name: "Sleep", isCommon: true, fields: { sleep: { duration: "8 h" } } },
  { name: "Amino acids", fields: { amino_acids: { eaa: "10 g", leucine: "1.8 g" } } },
  { name: "Infusion", fields: { infuse: "amino_acids", rate: "162 mg/kg/h", duration: "3 h" } },
  { name: "Clamp", fields: { clamp: { insulin: "30 mU/L", glucose: "5 mmol/L" }, duration: "3 h" } },
  { name: "Leg in a cast", fields: { immobilise: { limb: "left_leg" }, duration: "7 d" } },
  { name: "Bed rest", fields: { immobilise: "bed_rest", duration: "7 d" } },
  { name: "Thin air", fields: { oxygen: "12 %", duration: "6 h" } },
  { name: "Wound", fields: { injure: { site: "skin", size: "50 %" } } },
  { name: "Vaccine", fields: { vaccinate: { dose: "100 %" } } },
];

/** What can be added over cells. */
export const newKindsOfCells: readonly NewKind[] = [
  { name: "Amino acids in full", isCommon: true, fields: { medium: { amino_acids: "1 x" } } },
  { name: "No amino acids", isCommon: true, fields: { medium: { amino_acids: "0 x" } } },
  { name: "Insulin", isCommon: true, fields: { medium: { insulin: "100 nmol/L" } } },
  { name: "Glucose", fields: { medium: { glucose: "5 mmol/L" } } },
  { name: "Rapamycin", fields: { medium: { rapamycin: "20 nmol/L" } } },
  { name: "Torin1", fields: { medium: { torin1: "250 nmol/L" } } },
  { name: "Little oxygen", fields: { oxygen: "1 %", duration: "6 h" } },
];

/** Kinds with those of a lane first; without a lane those first that are needed most. */
export function kindsBy(
  lane: Lane | undefined,
  kinds: readonly NewKind[],
): { readonly first: readonly NewKind[]; readonly others: readonly NewKind[] } {
  const isFirst = ({ fields, isCommon }: NewKind) =>
    lane === undefined ? isCommon === true : laneOf(Object.keys(fields)[0] ?? "") === lane;
  const [first, others] = [kinds.filter(isFirst), kinds.filter((kind) => !isFirst(kind))];
  return first.length === 0 && lane !== undefined ? kindsBy(undefined, kinds) : { first, others };
}

/** An entry put at a time: on its day of the events, as a time of day or, of cells, since the start. */
export function addChanges(
  source: ProtocolSource,
  fields: Group,
  at: number,
  calendar: Calendar,
): { readonly changes: readonly Change[]; readonly path: string } {
  const index = dayIndexOf(at, calendar);
  const time =
    calendar.firstDate === undefined ? `${Number((at / hour).toFixed(4))} h` : timeText(at, calendar);
  const entry = {
    ...(index > 0 && calendar.firstDate !== undefined ? { day: index + 1 } : {}),
    at: time,
    ...fields,
  };
  const changes: readonly Change[] = [{ add: "events", entries: [entry] }];
  return {
    changes: calendar.firstDate === undefined ? changes : inWholeDays(source, changes),
    path: `events.${countIn(source, "events")}`,
  };
}

/** A fast that ends before the next meal, so that it can be; the one that was asked for where no meal comes. */
export function fastUntilMeal(at: number, all: readonly Occurrence[]): Group {
  const next = all.find(({ kind, at: meal }) => (kind === "meal" || kind === "amino_acids") && meal > at);
  const free = next === undefined ? 16 * hour : Math.min(next.at - at, 3 * day);
  const whole = Math.max(15 * minute, Math.floor(free / (15 * minute)) * 15 * minute);
  return { fast: { duration: `${whole / hour} h` } };
}
