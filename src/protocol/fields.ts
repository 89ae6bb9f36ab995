import * as z from "zod/mini";
import { shown } from "./complaint.ts";
import type { Quantity } from "./event.ts";
import {
  inUnit,
  isComplaint,
  type QuantityComplaint,
  type QuantityRule,
  rangeText,
  readQuantity,
} from "./quantity.ts";
import { type DateTime, day, hour, minute, readClock, readDateTime, second } from "./time-text.ts";

/** What an editor is told of a field that is read from text. */
interface FieldNotes {
  readonly description: string;
  readonly type?: string | readonly string[];
  readonly examples?: readonly (string | number)[];
}

/** A field whose value is read by a function of ours, so that its faults carry our own codes. */
export function textField<Value>(notes: FieldNotes, read: (input: unknown) => Value | QuantityComplaint) {
  return z.pipe(
    z.unknown().check(z.meta({ ...notes })),
    z.transform((input, context): Value => {
      const result = input === undefined ? ({ code: "missing-field" } as const) : read(input);
      if (!isRefusal(result)) return result;
      context.issues.push({ code: "custom", input, message: result.code, params: { ...result } });
      return z.NEVER;
    }),
  );
}

function isRefusal(result: unknown): result is QuantityComplaint {
  return typeof result === "object" && result !== null && "code" in result;
}

/** A quantity with its unit. */
export function quantity(description: string, rule: QuantityRule) {
  const type = rule.plain ? ["string", "number"] : "string";
  const range = rule.plain ? `, ${rangeText(rule)}` : "";
  return textField<Quantity>(
    { description: `${description}${range}`, type, examples: rule.examples },
    (input) => readQuantity(input, rule),
  );
}

/** A mass of food: grams, never negative. */
export function grams(description: string, example: string) {
  return quantity(description, { units: ["g"], examples: [example], least: 0, most: 5000 });
}

/** A length of time, in milliseconds. */
export function span(description: string, ...examples: string[]) {
  const rule: QuantityRule = { units: ["y"], examples, least: 0, above: true, most: 100 };
  return textField<number>({ description, type: "string", examples }, (input) => {
    const read = readQuantity(input, rule);
    return isComplaint(read) ? read : milliseconds(read);
  });
}

/** Whole milliseconds; exact for the units that people write. */
function milliseconds(time: Quantity): number {
  const perUnit = Object.hasOwn(inMilliseconds, time.unit) ? inMilliseconds[time.unit] : undefined;
  return Math.round(perUnit === undefined ? (inUnit(time, "s") ?? 0) * second : time.value * perUnit);
}

const inMilliseconds: Readonly<Record<string, number>> = {
  s: second,
  min: minute,
  h: hour,
  d: day,
  wk: 7 * day,
};

/** A time of day, or hours since the start. */
export type When = { readonly clock: number } | { readonly elapsed: number };

const whenExpected = 'a time of day as "08:00" or a time since the start as 2.5 h';

/** When an entry happens. */
export const when = textField<When>(
  { description: `When it happens: ${whenExpected}`, type: "string", examples: ["08:00", "2.5 h"] },
  (input) => readWhen(input),
);

function readWhen(input: unknown): When | QuantityComplaint {
  const bad: QuantityComplaint = { code: "bad-time", expected: whenExpected, found: shown(input) };
  if (typeof input === "number")
    return { ...bad, code: "bare-number", hint: `write "0${input}:00" or ${input} h` };
  if (typeof input !== "string") return bad;
  if (input.includes(":")) return readColon(input, bad);
  const read = readQuantity(input, { units: ["y"], examples: ["2.5 h"], least: 0, most: 100 });
  if (isComplaint(read)) return read.code === "bad-quantity" ? bad : read;
  return { elapsed: milliseconds(read) };
}

function readColon(input: string, bad: QuantityComplaint): { clock: number } | QuantityComplaint {
  const clock = readClock(input);
  if (clock !== undefined) return { clock };
  const padded = readClock(`0${input}`);
  return padded === undefined
    ? { ...bad, hint: "times of day run from 00:00 to 23:59" }
    : { ...bad, hint: `write "0${input}"` };
}

/** Until when: a time of day, a date, or a time since the start. */
export type Until = When | DateTime;

const untilExpected = 'a time of day as "18:00", a date as 2026-05-01, or a time since the start as 14 d';

/** When repeats end. */
export const until = textField<Until>(
  {
    description: `The last time it may happen: ${untilExpected}`,
    type: "string",
    examples: ["2026-05-01", "14 d"],
  },
  (input) => {
    if (typeof input === "string") {
      const date = readDateTime(input);
      if (date !== undefined) return date;
      if (/^\d{4}-\d/.test(input)) return { code: "bad-time", expected: untilExpected, found: shown(input) };
    }
    const read = readWhen(input);
    return "code" in read ? { ...read, expected: untilExpected } : read;
  },
);

/** A time of day, in milliseconds since midnight. */
export const clockTime = textField<number>(
  { description: 'A time of day, as "07:00"', type: "string", examples: ["07:00"] },
  (input) => {
    const bad: QuantityComplaint = {
      code: "bad-time",
      expected: 'a time of day as "07:00"',
      found: shown(input),
    };
    const read = typeof input === "string" ? readColon(input, bad) : bad;
    return "clock" in read ? read.clock : read;
  },
);

/** A name that the protocol itself gives or uses. */
export const namePattern = /^[a-z][a-z0-9_]*$/;
export const nameExpected = "small letters, digits and _, starting with a letter, as lunch_box";

/** A whole number. */
export function whole(description: string, least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most), z.meta({ description }));
}

/** One of a few words. */
export function word<const Words extends readonly [string, ...string[]]>(description: string, words: Words) {
  return z.enum(words).check(z.meta({ description }));
}

/** Free text. */
export function freeText(description: string) {
  return z.string().check(z.maxLength(2000), z.meta({ description }));
}

export const limbs = ["left_leg", "right_leg", "left_arm", "right_arm"] as const;
export type Limb = (typeof limbs)[number];
