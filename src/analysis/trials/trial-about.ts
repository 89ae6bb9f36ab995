import * as z from "zod/mini";
import type { Diagnostic } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import type { TrialCode } from "../../messages/trial.ts";
import type { Path, Places } from "../../protocol/places.ts";
import { readYaml } from "../../protocol/yaml-document.ts";
import type { Trial } from "./trial.ts";

/** What about.json says: everything of a trial but its arms and rows. */
export type TrialAbout = Pick<
  Trial,
  "source" | "topic" | "system" | "scale" | "gain" | "betweenPeople" | "notes"
>;

const text = z.string().check(z.minLength(1));
const identifier = z.optional(z.nullable(z.union([text, z.number()])));
const freedom = z.optional(z.nullable(z.enum(["per-paper", "none"])));
const fields = {
  source: z.object({ authors: text, year: z.int(), journal: text, pmid: identifier, doi: identifier }),
  topic: text,
  system: z.optional(z.nullable(text)),
  scale: freedom,
  gain: freedom,
  between_people: z.optional(z.nullable(z.record(z.string(), z.number().check(z.positive())))),
  notes: z.optional(z.nullable(z.string())),
};
const about = z.object(fields);
const known = {
  "": Object.keys(fields),
  source: ["authors", "year", "journal", "title", "pmid", "pmcid", "doi"],
};
type Fault = Diagnostic<TrialCode>;

/** Reads about.json. Unknown fields are warnings; without an error there is a value. */
export function readAbout(json: string, file: string): { about?: TrialAbout; faults: Fault[] } {
  const parsed = parseJson(json, file);
  if ("fault" in parsed) return { faults: [parsed.fault] };
  // JSON is YAML but for tabs: the YAML reader knows where each field stands.
  const { places } = readYaml(json.replaceAll("\t", " "), file);
  const warnings = unknownFields(parsed.value, places);
  const read = about.safeParse(parsed.value);
  if (!read.success)
    return { faults: [...read.error.issues.map((issue) => wordIssue(issue, places)), ...warnings] };
  const { source, topic, system, scale, gain, between_people, notes } = read.data;
  const { authors, year, journal, pmid, doi } = source;
  const unfound: Fault[] =
    pmid || doi ? [] : [{ code: "trial-source", severity: "warning", where: places.ofKey(["source"]) }];
  const ids = { ...(pmid ? { pmid: String(pmid) } : {}), ...(doi ? { doi: String(doi) } : {}) };
  return {
    about: {
      source: { authors, year, journal, ...ids },
      topic,
      ...(system ? { system } : {}),
      scale: scale ?? "none",
      gain: gain ?? "none",
      ...(between_people ? { betweenPeople: between_people } : {}),
      notes: notes ?? "",
    },
    faults: [...warnings, ...unfound],
  };
}

function parseJson(json: string, file: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const found = message.replace(/\s+/g, " ");
    const offset = Number(/position (\d+)/.exec(found)?.[1] ?? endOfTokens(json));
    const before = json.slice(0, offset).split("\n");
    const where = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { fault: { code: "trial-json", severity: "error", where, found } };
  }
}

/** Where the first thing stands that JSON has no word for; engines do not always say where they stopped. */
function endOfTokens(json: string): number {
  const token = /\s+|[{}[\],:]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  let end = 0;
  while (token.test(json)) end = token.lastIndex;
  return end;
}

function unknownFields(value: unknown, places: Places): Fault[] {
  return Object.entries(known).flatMap(([at, names]) => {
    const group = at === "" ? value : (value as Record<string, unknown> | null)?.[at];
    if (typeof group !== "object" || group === null) return [];
    const unknown = Object.keys(group).filter((key) => !names.includes(key));
    return unknown.map((key): Fault => {
      const where = places.ofKey(at === "" ? [key] : [at, key]);
      const hint = didYouMean(key, names) ?? "it is not read";
      return {
        code: "trial-about",
        severity: "warning",
        where,
        expected: names.join(", "),
        found: key,
        hint,
      };
    });
  });
}

function wordIssue(issue: z.core.$ZodIssue, places: Places): Fault {
  const path = issue.path.filter((step) => typeof step !== "symbol") as Path;
  const where = places.ofValue(path);
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  const expected = issue.code === "invalid_value" ? `one of ${issue.values.join(", ")}` : expectedOf(issue);
  const found = missing ? "nothing" : (JSON.stringify(issue.input) ?? "something else");
  return {
    code: "trial-about",
    severity: "error",
    where,
    expected: `${expected} for ${path.join(".")}`,
    found,
  };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type")
    return issue.expected === "int" ? "a whole number" : `a value of type ${issue.expected}`;
  if (issue.code === "too_small") return "some text";
  return "another value";
}
