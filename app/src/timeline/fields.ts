import { compounds } from "equator";
import { findCompound, type ProtocolSource, splitQuantity } from "equator/protocol";
import { agentNamed } from "./agents-offered.ts";
import { type Group, groupOf, isGroup } from "./entry-changes.ts";
import { capital, plain } from "./event-words.ts";
import { firstNumber, firstOf, type NumberShape, type Shape, shapes } from "./field-shapes.ts";
import { addressOf } from "./occurrences.ts";

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
  /** Where it begins where it is not written. */
  readonly first: number;
  /** Whether it can be taken out. */
  readonly isOptional?: boolean;
}

/** One of a few words, a time of day, or a date and time. */
export interface WordField {
  readonly kind: "word" | "clock" | "date";
  readonly address: string;
  readonly label: string;
  readonly value: string;
  readonly words: readonly string[];
  /** Whether it can be taken out. */
  readonly isOptional?: boolean;
}

export type Field = NumberField | WordField;

/** Fields of one part of an entry, and whose else they are. */
export interface FieldGroup {
  readonly title?: string;
  readonly fields: readonly Field[];
  /** What could be said besides. */
  readonly others?: readonly OtherField[];
}

/** A field that is not written, and what it would say at first. */
export interface OtherField {
  readonly address: string;
  readonly label: string;
  readonly to: string | number;
}

/** The fields of an entry, as they are written. */
export function fieldGroups(source: ProtocolSource, path: string, entry: Group): readonly FieldGroup[] {
  const address = addressOf(path);
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
    const session = groupOf(group);
    const kind =
      session["kind"] === "resistance" || session["kind"] === "endurance" ? session["kind"] : "session";
    return [
      {
        ...(typeof train === "string" ? { title: sharedTitle("session", train) } : {}),
        ...shapedGroup(kind, session, at),
      },
    ];
  }
  if (typeof compound === "string") {
    return [shapedGroup("compound", entry, address, doseFields(compound, entry, address))];
  }
  for (const kind of ["fast", "sleep"] as const) {
    const group = entry[kind];
    if (isGroup(group)) return [{ fields: windowFields(group, `${address}.${kind}`) }];
  }
  for (const kind of ["amino_acids", "injure", "vaccinate"]) {
    const group = entry[kind];
    if (isGroup(group)) return [shapedGroup(kind, group, `${address}.${kind}`)];
  }
  const kind = Object.keys(shapes).find((name) => entry[name] !== undefined) ?? "";
  return [shapedGroup(kind, entry, address, innerNumbers(entry, address))];
}

function mealGroup(source: ProtocolSource, part: unknown, own: string): FieldGroup {
  const at = typeof part === "string" ? `meals.${part}` : own;
  const written = typeof part === "string" ? source.written(at) : part;
  const group = groupOf(written);
  const foods = isGroup(group["foods"]) ? numbersIn(group["foods"], `${at}.foods`) : [];
  const title = typeof part === "string" ? { title: sharedTitle("meal", part) } : {};
  const hasOwn = foods.length === 0 || group["protein"] !== undefined;
  return { ...title, ...(hasOwn ? shapedGroup("meal", group, at, foods) : { fields: foods }) };
}

function sharedTitle(what: string, name: string): string {
  return `${capital(what)} “${plain(name)}”: changes wherever it is used`;
}

/** Fields of a kind of entry behind those that it has of its own, and what could be said besides. */
function shapedGroup(kind: string, group: Group, at: string, own: readonly Field[] = []): FieldGroup {
  const all = Object.entries(shapes[kind] ?? {});
  const isOther = ([name, { isRare, isNeeded }]: [string, Shape]) =>
    group[name] === undefined && isRare === true && isNeeded !== true;
  return {
    fields: [
      ...own,
      ...all.flatMap(([name, shape]): Field[] =>
        group[name] === undefined && shape.isRare === true
          ? []
          : [shapedField(`${at}.${name}`, group[name], shape)],
      ),
    ],
    others: all
      .filter(isOther)
      .map(([name, shape]) => ({ address: `${at}.${name}`, label: shape.label, to: firstOf(shape) })),
  };
}

function shapedField(address: string, written: unknown, shape: Shape): Field {
  const isOptional = shape.isNeeded !== true && written !== undefined;
  if (!("words" in shape)) return { ...numberField(address, written, shape), isOptional };
  const value = typeof written === "string" ? written : "";
  return { kind: "word", address, label: shape.label, value, words: shape.words, isOptional };
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
    first: firstNumber({ range }),
  } as const;
  const read =
    typeof written === "number" ? { value: written, unit: "" } : splitQuantity(String(written ?? ""));
  if (read === undefined) return { ...shown, value: undefined };
  if (read.unit === unit) return { ...shown, value: read.value };
  if (read.unit === "" && unit === "%") return { ...shown, value: Number((read.value * 100).toPrecision(6)) };
  const factor = (sizes[read.unit] ?? Number.NaN) / (sizes[unit] ?? Number.NaN);
  if (Number.isFinite(factor)) return { ...shown, value: Number((read.value * factor).toPrecision(6)) };
  const { value } = read;
  return { kind: "number", address, label, unit: read.unit, value, first: value, ...rangeAround(value) };
}

/** A number so many steps on, not below its least; counts stay whole. */
export function steppedNumber({ value, first, least, step, unit }: NumberField, steps: number): number {
  const to = Math.max(least, (value ?? first) + steps * step);
  return unit === "" ? Math.round(to) : Number(to.toPrecision(6));
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
