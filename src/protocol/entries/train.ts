import * as z from "zod/mini";
import type { Complaint } from "../complaint.ts";
import { limbs, quantity, span, whole, word } from "../fields.ts";
import { minute } from "../time-text.ts";
import { count, defineEntry, given, type Happening, spoken, timing } from "./define-entry.ts";
import { reference } from "./meal.ts";

const muscles = [
  "legs",
  "quadriceps",
  "hamstrings",
  "calves",
  "arms",
  "biceps",
  "triceps",
  "chest",
  "back",
  "shoulders",
  "upper_body",
  "whole_body",
] as const;
const modes = ["concentric", "eccentric", "cycling", "running", "rowing", "swimming", "walking"] as const;
const resistanceModes: readonly string[] = ["concentric", "eccentric"];
const legMuscles: readonly string[] = ["legs", "quadriceps", "hamstrings", "calves"];
const armMuscles: readonly string[] = ["arms", "biceps", "triceps"];

/** A fraction as 0.75 or 75 %. */
const share = (description: string, most: number) =>
  quantity(description, {
    units: ["1"],
    examples: ["75 %", "0.75"],
    plain: true,
    least: 0,
    above: true,
    most,
  });

/** Sessions that have a duration and nothing else: lessons of people and animals, overload of animals alone. */
const timedAlone = ["overload", "learning", "recall"] as const;

/** Whether all there is to say of a session is how long it lasts. */
export function isTimedAlone({ kind }: { readonly kind: string }): boolean {
  return timedAlone.some((name) => name === kind);
}

export const sessionFields = z.strictObject({
  kind: word(
    "Resistance (sets against a load) or endurance; a lesson that lays a memory down (fear conditioning of animals) or its recall; of animals also overload of a muscle whose synergists are cut",
    ["resistance", "endurance", ...timedAlone],
  ),
  sets: z.optional(whole("Sets in all", 1, 200)),
  reps: z.optional(whole("Repetitions of a set", 1, 500)),
  load: z.optional(share("Load as a fraction of the one-repetition maximum", 1.5)),
  intensity: z.optional(share("Intensity as a fraction of the maximal oxygen uptake", 1.5)),
  duration: z.optional(span("How long the session lasts", "60 min")),
  muscle: z.optional(word("What is trained", muscles)),
  limb: z.optional(word("The one limb that is trained", limbs)),
  mode: z.optional(word("How: kind of contraction or of movement", modes)),
});
export type SessionFields = z.output<typeof sessionFields>;

/** A set with its rest takes three minutes where the session does not say how long it lasts. */
export const minutesPerSet = 3;

export const train = defineEntry({
  key: "train",
  about: "A training session: a named one, or what is done",
  fields: z.strictObject({ ...timing, train: z.union([reference, sessionFields]) }),
  check: (entry) => (typeof entry.train === "string" ? [] : checkSession(entry.train, ["train"])),
  happen: (entry) => (typeof entry.train === "string" ? [] : [holdSession(entry.train, entry.label)]),
});

/** What a session lacks, and what its fields may not say together. */
export function checkSession(session: SessionFields, path: readonly (string | number)[]): Complaint[] {
  const lacking = (name: keyof SessionFields, found: string): Complaint[] =>
    session[name] === undefined ? [{ code: "missing-field", path: [...path, name], found }] : [];
  const astray = (name: keyof SessionFields): Complaint[] =>
    session[name] === undefined ? [] : [misplaced(session.kind, name, path)];
  const common = [...checkMode(session, path), ...checkLimb(session, path)];
  if (isTimedAlone(session)) {
    const others = ["sets", "reps", "load", "intensity", "muscle", "mode", "limb"] as const;
    return [...lacking("duration", "duration"), ...others.flatMap(astray)];
  }
  if (session.kind === "endurance") {
    const needs = [
      ...lacking("duration", "duration"),
      ...lacking("intensity", "intensity (fraction of VO2max)"),
    ];
    return [...needs, ...astray("sets"), ...astray("reps"), ...astray("load"), ...common];
  }
  return [
    ...lacking("sets", "sets"),
    ...lacking("load", "load (fraction of 1RM)"),
    ...astray("intensity"),
    ...common,
  ];
}

function misplaced(kind: string, name: string, path: readonly (string | number)[]): Complaint {
  const expected = isTimedAlone({ kind })
    ? `${kind} has a duration`
    : kind === "endurance"
      ? "endurance has duration and intensity"
      : "resistance has sets, reps and load";
  return {
    code: "contradiction",
    path: [...path, name],
    atKey: true,
    found: `kind: ${kind} and ${name}`,
    expected,
  };
}

function checkMode(session: SessionFields, path: readonly (string | number)[]): Complaint[] {
  if (
    session.mode === undefined ||
    resistanceModes.includes(session.mode) === (session.kind === "resistance")
  )
    return [];
  const found = `kind: ${session.kind} and mode: ${session.mode}`;
  const expected = session.kind === "resistance" ? "concentric or eccentric" : modes.slice(2).join(", ");
  return [{ code: "contradiction", path: [...path, "mode"], found, expected }];
}

function checkLimb({ limb, muscle }: SessionFields, path: readonly (string | number)[]): Complaint[] {
  if (limb === undefined || muscle === undefined) return [];
  const fits = limb.endsWith("leg") ? legMuscles.includes(muscle) : armMuscles.includes(muscle);
  if (fits) return [];
  const expected = limb.endsWith("leg") ? legMuscles.join(", ") : armMuscles.join(", ");
  return [
    {
      code: "contradiction",
      path: [...path, "muscle"],
      found: `limb: ${limb} and muscle: ${muscle}`,
      expected,
    },
  ];
}

/** The event of a session. */
export function holdSession(session: SessionFields, label: string | undefined): Happening {
  const { kind, sets, reps, load, intensity, muscle, mode, limb } = session;
  return {
    kind: `train.${kind}`,
    duration: session.duration ?? (sets ?? 0) * minutesPerSet * minute,
    quantities: given({ sets: count(sets), reps: count(reps), load, intensity }),
    words: spoken({ muscle, mode }),
    ...(limb === undefined ? {} : { limb }),
    ...(label === undefined ? {} : { label }),
  };
}
