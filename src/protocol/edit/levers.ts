import type { Diagnostic } from "../../messages/index.ts";
import { shown } from "../complaint.ts";
import { decodeSource } from "../source-text.ts";
import { readYaml } from "../yaml-document.ts";
import type { Change } from "./change-data.ts";
import { isGroup } from "./find-parts.ts";

/** A named change of a protocol: what is set, taken out and put in. */
export interface Lever {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Levers, or what is wrong with their file. */
export interface LeverReading {
  readonly levers: readonly Lever[];
  readonly diagnostics: readonly Diagnostic[];
}

const leverExample = "set: {path: value}, remove: path, add: {events: [...]}, or several of these";

/**
 * Reads a file of levers:
 *
 * ```yaml
 * levers:
 *   raptor_off: {set: {perturb.RPTOR: 0}}
 *   rapamycin: {add: {events: [{at: "08:00", compound: rapamycin, dose: 5 mg}]}}
 *   no_lunch: {remove: "days.rest[1]"}
 * ```
 */
export function readLevers(text: string | Uint8Array, file?: string): LeverReading {
  const decoded = decodeSource(text);
  const at = file === undefined ? {} : { file };
  const fault = (rest: Partial<Diagnostic>): LeverReading => {
    return { levers: [], diagnostics: [{ code: "lever-unreadable", severity: "error", where: at, ...rest }] };
  };
  if ("complaint" in decoded) return fault({ found: "the file", expected: "a text in UTF-8" });
  const { data, faults, places } = readYaml(decoded.text, file);
  if (faults.length > 0) return { levers: [], diagnostics: faults };
  const named = isGroup(data) ? data["levers"] : undefined;
  if (!isGroup(named) || Object.keys(named).length === 0)
    return fault({ found: "the file", expected: "levers: with a name for each" });
  const read = Object.entries(named).map(([name, given]) => ({ name, ...changesIn(given) }));
  const diagnostics = read.flatMap(({ name, found }): Diagnostic[] => {
    if (found === undefined) return [];
    const where = places.ofKey(["levers", name]);
    return [
      {
        code: "lever-unreadable",
        severity: "error",
        where,
        found: `${name}: ${found}`,
        expected: leverExample,
      },
    ];
  });
  return {
    levers: diagnostics.length > 0 ? [] : read.map(({ name, changes }) => ({ name, changes })),
    diagnostics,
  };
}

function changesIn(given: unknown): { changes: readonly Change[]; found?: string } {
  if (!isGroup(given)) return { changes: [], found: shown(given) };
  const changes: Change[] = [];
  for (const [word, value] of Object.entries(given)) {
    const read =
      word === "set"
        ? setsIn(value)
        : word === "remove"
          ? removalIn(value)
          : word === "add"
            ? addedIn(value)
            : [];
    if (read.length === 0) return { changes: [], found: `${word}: ${shown(value)}` };
    changes.push(...read);
  }
  return changes.length > 0 ? { changes } : { changes, found: "nothing" };
}

function setsIn(value: unknown): Change[] {
  const entries = isGroup(value) ? Object.entries(value) : [];
  const read = entries.flatMap(([path, to]): Change[] =>
    typeof to === "string" || typeof to === "number" ? [{ set: path, to }] : [],
  );
  return read.length === entries.length ? read : [];
}

function removalIn(value: unknown): Change[] {
  const paths: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = paths.filter((path) => typeof path === "string");
  return texts.length === paths.length && texts.length > 0 ? [{ remove: texts.join("+") }] : [];
}

function addedIn(value: unknown): Change[] {
  const lists = isGroup(value) ? flatten(value) : [];
  const read = lists.flatMap(([add, entries]): Change[] =>
    Array.isArray(entries) ? [{ add, entries }] : [],
  );
  return read.length === lists.length ? read : [];
}

/** `days: {lift: [...]}` as `days.lift`. */
function flatten(group: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(group).flatMap(([name, inner]): [string, unknown][] =>
    isGroup(inner)
      ? Object.entries(inner).map(([day, list]): [string, unknown] => [`${name}.${day}`, list])
      : [[name, inner]],
  );
}

/** The changes of several levers at once: places in lists are those of the file, whatever is taken out. */
export function changesTogether(levers: readonly Lever[]): Change[] {
  const all = levers.flatMap(({ changes }) => changes);
  const removed = all.flatMap((change) => ("remove" in change ? [change.remove] : []));
  return [
    ...all.filter((change) => "set" in change),
    ...(removed.length === 0 ? [] : [{ remove: removed.join("+") }]),
    ...all.filter((change) => "add" in change),
  ];
}

/** What two levers both set, by which they cannot be combined; undefined where there is nothing. */
export function conflictOf(a: Lever, b: Lever): string | undefined {
  const set = new Set(a.changes.flatMap((change) => ("set" in change ? [change.set] : [])));
  return b.changes.flatMap((change) => ("set" in change && set.has(change.set) ? [change.set] : []))[0];
}
