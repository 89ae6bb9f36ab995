import { compounds } from "equator";
import { findCompound, type ProtocolSource, splitQuantity } from "equator/protocol";
import { agentNamed } from "./agents-offered.ts";
import { type Group, isGroup } from "./entry-changes.ts";
import { capital, plain } from "./event-words.ts";
import { addressOf } from "./occurrences.ts";
import { wordsOfLanguage } from "./words-of-language.ts";

/** A number with its unit that can be given another value. */
export interface NumberField {
  readonly kind: "number";
  readonly address: string;
  readonly label: string;
  /** As it is written; undefined where it is not. */
  readonly value: number | undefined;
  /** Empty of counts. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Marked on the slider. */
  readonly usual?: number;
}

/** One of a few words, a time of day, or a date and time. */
export interface WordField {
  readonly kind: "word" | "clock" | "date";
  readonly address: string;
  readonly label: string;
  readonly value: string;
  readonly words: readonly string[];
}

export type Field = NumberField | WordField;

/** Fields of one part of an entry, and whose else they are. */
export interface FieldGroup {
  readonly title?: string;
  readonly fields: readonly Field[];
}

interface NumberShape {
  readonly label: string;
  readonly unit: string;
  readonly range: readonly [least: number, most: number, step: number, usual?: number];
  /** Whether it is shown only where it is written. */
  readonly isRare?: boolean;
}

const grams = (label: string, most: number, usual: number): NumberShape => ({
  label,
  unit: "g",
  range: [0, most, 1, usual],
});
const lasts = (unit: "min" | "h" | "d", most: number, isRare = false): NumberShape => ({
  label: "Lasts",
  unit,
  range: [unit === "min" ? 5 : unit === "h" ? 0.5 : 1, most, unit === "min" ? 5 : unit === "h" ? 0.25 : 1],
  isRare,
});
const percent = (label: string, most: number, usual: number): NumberShape => ({
  label,
  unit: "%",
  range: [0, most, 1, usual],
});
const rare = (shape: NumberShape): NumberShape => ({ ...shape, isRare: true });

type Shape =
  | NumberShape
  | { readonly label: string; readonly words: readonly string[]; readonly isRare?: boolean };

const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  meal: {
    protein: grams("Protein", 100, 30),
    source: { label: "Source of protein", words: wordsOfLanguage.source },
    carbohydrate: grams("Carbohydrate", 200, 60),
    fat: grams("Fat", 100, 20),
    leucine: rare(grams("Leucine in it", 10, 3)),
    eaa: rare(grams("Essential amino acids in it", 40, 15)),
    duration: lasts("min", 60, true),
  },
  amino_acids: {
    eaa: grams("Essential amino acids", 30, 10),
    leucine: grams("Leucine", 10, 3),
    nonessential: rare(grams("Other amino acids", 30, 5)),
    carbohydrate: rare(grams("Carbohydrate", 100, 30)),
    duration: lasts("min", 60, true),
  },
  resistance: {
    sets: { label: "Sets", unit: "", range: [1, 40, 1, 12] },
    reps: { label: "Repetitions of a set", unit: "", range: [1, 30, 1, 10] },
    load: { label: "Load, of the most that can be lifted once", unit: "%", range: [20, 100, 5, 75] },
    duration: lasts("min", 180),
    muscle: { label: "Trained", words: wordsOfLanguage.muscle },
    limb: { label: "One limb", words: wordsOfLanguage.limb, isRare: true },
  },
  endurance: {
    duration: lasts("min", 240),
    intensity: { label: "Intensity, of the maximal oxygen uptake", unit: "%", range: [20, 100, 5, 65] },
    mode: { label: "Movement", words: wordsOfLanguage.movement },
  },
  session: { duration: lasts("min", 240) },
  compound: {
    level: rare({ label: "Level, of a reference exposure", unit: "x", range: [0, 4, 0.25, 1] }),
    route: { label: "Route", words: wordsOfLanguage.route, isRare: true },
    duration: lasts("h", 72, true),
  },
  infuse: { rate: { label: "Rate", unit: "mg/kg/h", range: [0, 300, 1] }, duration: lasts("h", 24) },
  clamp: { duration: lasts("h", 24) },
  immobilise: { duration: lasts("d", 60) },
  oxygen: { oxygen: percent("Oxygen in the air", 100, 21), duration: lasts("h", 48) },
  injure: {
    site: { label: "Tissue", words: wordsOfLanguage.site },
    size: percent("Size, of a standard wound", 100, 50),
  },
  vaccinate: { dose: percent("Dose, of a standard one", 400, 100) },
  perturb: { duration: lasts("d", 60, true) },
};

/** The fields of an entry, as they are written. */
export function fieldGroups(source: ProtocolSource, path: string, entry: Group): readonly FieldGroup[] {
  const address = addressOf(path);
  const named = (kind: string, group: Group, at: string) => shaped(shapes[kind] ?? {}, group, at);
  const { meal, train, compound } = entry;
  if (meal !== undefined) {
    const parts = Array.isArray(meal) ? meal : [meal];
    return parts.map((part, i) =>
      mealGroup(source, part, Array.isArray(meal) ? `${address}.meal[${i}]` : `${address}.meal`),
    );
  }
  if (train !== undefined) {
    const at = typeof train === "string" ? `sessions.${train}` : `${address}.train`;
    const group = typeof train === "string" ? source.written(at) : train;
    const session = isGroup(group) ? group : {};
    const kind =
      session["kind"] === "resistance" || session["kind"] === "endurance" ? session["kind"] : "session";
    return [
      {
        ...(typeof train === "string" ? { title: sharedTitle("session", train) } : {}),
        fields: named(kind, session, at),
      },
    ];
  }
  if (typeof compound === "string") {
    return [{ fields: [...doseFields(compound, entry, address), ...named("compound", entry, address)] }];
  }
  for (const kind of ["fast", "sleep"] as const) {
    const group = entry[kind];
    if (isGroup(group)) return [{ fields: windowFields(group, `${address}.${kind}`) }];
  }
  for (const kind of ["amino_acids", "injure", "vaccinate"]) {
    const group = entry[kind];
    if (isGroup(group)) return [{ fields: named(kind, group, `${address}.${kind}`) }];
  }
  const kind = Object.keys(shapes).find((name) => entry[name] !== undefined) ?? "";
  return [{ fields: [...innerNumbers(entry, address), ...named(kind, entry, address)] }];
}

function mealGroup(source: ProtocolSource, part: unknown, own: string): FieldGroup {
  const at = typeof part === "string" ? `meals.${part}` : own;
  const written = typeof part === "string" ? source.written(at) : part;
  const group = isGroup(written) ? written : {};
  const foods = isGroup(group["foods"]) ? numbersIn(group["foods"], `${at}.foods`) : [];
  const title = typeof part === "string" ? { title: sharedTitle("meal", part) } : {};
  const hasOwn = foods.length === 0 || group["protein"] !== undefined;
  return { ...title, fields: [...foods, ...(hasOwn ? shaped(shapes["meal"] ?? {}, group, at) : [])] };
}

function sharedTitle(what: string, name: string): string {
  return `${capital(what)} “${plain(name)}”: changes wherever it is used`;
}

function shaped(shape: Readonly<Record<string, Shape>>, group: Group, at: string): readonly Field[] {
  return Object.entries(shape).flatMap(([name, field]): Field[] => {
    const written = group[name];
    if (written === undefined && field.isRare === true) return [];
    const address = `${at}.${name}`;
    if ("words" in field) {
      const value = typeof written === "string" ? written : "";
      return [{ kind: "word", address, label: field.label, value, words: field.words }];
    }
    return [numberField(address, written, field)];
  });
}

/** A number as it is written: in its own unit, with the limits of the slider in that unit where they are known. */
export function numberField(
  address: string,
  written: unknown,
  { label, unit, range }: NumberShape,
): NumberField {
  const [least, most, step, usual] = range;
  const shown = {
    kind: "number",
    address,
    label,
    unit,
    least,
    most,
    step,
    ...(usual === undefined ? {} : { usual }),
  } as const;
  const read =
    typeof written === "number" ? { value: written, unit: "" } : splitQuantity(String(written ?? ""));
  if (read === undefined) return { ...shown, value: undefined };
  if (read.unit === unit) return { ...shown, value: read.value };
  if (read.unit === "" && unit === "%") return { ...shown, value: Number((read.value * 100).toPrecision(6)) };
  const factor = (sizes[read.unit] ?? Number.NaN) / (sizes[unit] ?? Number.NaN);
  if (Number.isFinite(factor)) return { ...shown, value: Number((read.value * factor).toPrecision(6)) };
  return { kind: "number", address, label, unit: read.unit, value: read.value, ...rangeAround(read.value) };
}

/** Units of time, in minutes, and of mass, in grams: what is written in one is shown in another. */
const sizes: Readonly<Record<string, number>> = {
  s: 1 / 60,
  min: 1,
  h: 60,
  d: 1440,
  wk: 10_080,
  mg: 1e-3,
  g: 1,
  kg: 1e3,
};

function rangeAround(value: number) {
  const most = value === 0 ? 1 : Math.abs(value) * 4;
  return { least: 0, most, step: 10 ** (Math.floor(Math.log10(most)) - 1) };
}

/** The dose of a compound: of foods and supplements up to what is usual, of drugs around what somebody wrote. */
function doseFields(name: string, entry: Group, address: string): readonly Field[] {
  if (entry["dose"] === undefined) return [];
  const isDrug = !["food", "supplement"].includes(agentNamed(name)?.approval ?? "");
  const usual = isDrug ? undefined : findCompound(name, compounds)?.[1].usual;
  const read = splitQuantity(String(entry["dose"]));
  const field = numberField(`${address}.dose`, entry["dose"], {
    label: "Dose",
    unit: read?.unit ?? "",
    range: [0, 1, 1],
  });
  const factor = (sizes[usual?.unit ?? ""] ?? Number.NaN) / (sizes[field.unit] ?? Number.NaN);
  const most = (usual?.most ?? Number.NaN) * factor;
  const range = Number.isFinite(most)
    ? { least: 0, most, step: 10 ** (Math.floor(Math.log10(most)) - 1) }
    : rangeAround(field.value ?? 1);
  return [{ ...field, ...range }];
}

function windowFields(group: Group, at: string): readonly Field[] {
  const { until, duration } = group;
  if (until !== undefined)
    return [{ kind: "clock", address: `${at}.until`, label: "Until", value: String(until), words: [] }];
  return [numberField(`${at}.duration`, duration, { label: "Lasts", unit: "h", range: [0.5, 72, 0.5, 16] })];
}

/** The numbers of a clamp, a medium, or of levels of genes. */
function innerNumbers(entry: Group, address: string): readonly Field[] {
  for (const kind of ["clamp", "medium"]) {
    const group = entry[kind];
    if (isGroup(group)) return numbersIn(group, `${address}.${kind}`);
  }
  const genes = entry["perturb"];
  if (!Array.isArray(genes)) return [];
  return genes.flatMap((one: unknown, i) =>
    isGroup(one)
      ? [
          numberField(`${address}.perturb[${i}].level`, one["level"], {
            label: `${one["gene"]}, of its usual level`,
            unit: "%",
            range: [0, 400, 5, 100],
          }),
        ]
      : [],
  );
}

/** Every number of a group, with a slider around what is written. */
export function numbersIn(group: Group, at: string): readonly NumberField[] {
  return Object.entries(group).map(([name, written]) => {
    const read = typeof written === "number" ? { value: written, unit: "" } : splitQuantity(String(written));
    const shape = { label: capital(plain(name)), unit: read?.unit ?? "", range: [0, 1, 1] as const };
    return { ...numberField(`${at}.${name}`, written, shape), ...rangeAround(read?.value ?? 1) };
  });
}

/** A number as the file has it. */
export function writtenNumber({ unit }: Pick<NumberField, "unit">, value: number): string | number {
  return unit === "" ? value : `${Number(value.toPrecision(6))} ${unit}`;
}
