import { sourcesOf, wordEvidence, wordReference, wordSpread } from "../lang/docs/cite.ts";
import { wordGrade } from "../lang/docs/word-grade.ts";
import { wordPeople } from "../lang/docs/word-people.ts";
import type {
  IndexEntry,
  ParameterEntry,
  ProcessEntry,
  QuantityEntry,
  References,
  System,
  SystemIndex,
} from "../lang/index.ts";
import { shortAddress } from "./find-entries.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { type ParameterFacts, parameterFacts } from "./parameter-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { textTable, wrapText } from "./text-table.ts";

const mostUsers = 8;

/** One entry of a system in full: value, unit, grade, sources, where it is used; of a parameter what a fit says of it. */
export function explainEntry(
  entry: IndexEntry,
  references: References,
  styler: Styler = plainStyler,
  facts: ParameterFacts = {},
): string {
  const lines = [
    `${styler.strong(shortAddress(entry.address))}  ${styler.faint(entry.kind)}`,
    ...wrapText(entry.means, 96).map((line) => `  ${line}`),
    ...inUse(entry, facts).flatMap(([name, text]) => field(name, text, styler)),
    ...fieldsOf(entry, references, facts).flatMap(([name, text]) => field(name, text, styler)),
    ...peopleFields(entry, references).flatMap(([name, text]) => field(name, text, styler)),
    ...parameterFacts(facts).flatMap(([name, text]) => field(name, text, styler)),
    ...usersOf(entry).flatMap((text) => field("used by", text, styler)),
    ...sourceLines(entry, references).flatMap((text) => field("source", text, styler)),
  ];
  return lines.join("\n");
}

/** Several entries, one line each. */
export function listEntries(entries: readonly IndexEntry[]): string {
  const rows = entries.map((entry) => [
    shortAddress(entry.address),
    entry.kind,
    shortValue(entry),
    entry.means,
  ]);
  return textTable(rows, []).join("\n");
}

/** The readouts of a system, as trials and protocols name them. */
export function readoutsText(system: System, styler: Styler = plainStyler): string {
  const rows = Object.entries(system.readouts).map(([name, { unit, means, assay }]) => {
    return [name, formatUnit(unit) || "–", means, assay];
  });
  const [head = "", ...body] = textTable([["readout", "unit", "means", "assay"], ...rows], []);
  return [styler.faint(head), ...body].join("\n");
}

/** What can be asked of a system: its variants, its modules, its readouts. */
export function systemText(system: System, index: SystemIndex, styler: Styler = plainStyler): string {
  const variants = Object.entries(system.variants ?? {}).map(([name, variant]) => {
    const choices = Object.keys(variant.choices).map((choice) =>
      choice === variant.default ? `${choice} (default)` : choice,
    );
    return [`${name} =`, choices.join(" | "), variant.about];
  });
  const modules = Object.entries(system.modules).map(([address, { about }]) => [
    address,
    countOf(index, address),
    about,
  ]);
  return [
    `${styler.strong(system.id)}  ${system.about}`,
    ...(variants.length > 0 ? ["", styler.faint("variants"), ...textTable(variants, [])] : []),
    "",
    styler.faint("modules"),
    ...textTable(modules, []),
    "",
    readoutsText(system, styler),
  ].join("\n");
}

function countOf(index: SystemIndex, address: string): string {
  const own = [...index.values()].filter((entry) => entry.address.startsWith(`${address}.`));
  const count = (kind: IndexEntry["kind"]) => own.filter((entry) => entry.kind === kind).length;
  return `${count("state")} states, ${count("parameter")} parameters`;
}

function shortValue(entry: IndexEntry): string {
  if (entry.kind === "parameter") return withUnit(String(entry.parameter.value), entry.unit);
  if (entry.kind === "process") return entry.rate;
  return entry.is ?? formatUnit(entry.unit);
}

function fieldsOf(entry: IndexEntry, references: References, facts: ParameterFacts): [string, string][] {
  switch (entry.kind) {
    case "parameter":
      return parameterFields(entry, references, facts);
    case "process":
      return processFields(entry, references);
    default:
      return quantityFields(entry);
  }
}

function parameterFields(
  entry: ParameterEntry,
  references: References,
  { fit }: ParameterFacts,
): [string, string][] {
  const { value, unit, evidence, spread } = entry.parameter;
  const from = entry.source === "module" ? [] : [["set by", setBy(entry)] as [string, string]];
  return [
    ["value", withUnit(String(value), unit)],
    ["prior", spread.kind === "none" ? `exact: ${spread.why}` : wordSpread(spread)],
    [
      "grade",
      fit?.fitted === undefined
        ? wordGrade(evidence)
        : `in the fit ${fit.id}; before it ${wordGrade(evidence)}`,
    ],
    ["evidence", wordEvidence(evidence, references)],
    ...from,
  ];
}

/** What a run uses, where that is not the value of the definition. */
function inUse(entry: IndexEntry, { fit }: ParameterFacts): [string, string][] {
  if (entry.kind !== "parameter" || fit?.fitted === undefined) return [];
  const { value, unit } = entry.parameter;
  return [["in use", `${withUnit(formatNumber(fit.fitted.estimate), unit)} (before the fit ${value})`]];
}

/** How much healthy adults differ in it, with the evidence of that. */
function peopleFields({ people }: IndexEntry, references: References): [string, string][] {
  if (people === undefined) return [];
  const { evidence } = people;
  return [
    ["people", wordPeople(people, shortAddress)],
    ["", `${wordGrade(evidence)}: ${wordEvidence(evidence, references)}`],
  ];
}

function setBy({ source, original }: ParameterEntry): string {
  if (source === "table") return "a table of the system";
  const before =
    original === undefined
      ? ""
      : `; the module itself has ${withUnit(String(original.value), original.unit)}`;
  return `an adjustment of the system${before}`;
}

function processFields(
  { from, to, rate, evidence }: ProcessEntry,
  references: References,
): [string, string][] {
  const side = (states: readonly string[]) => states.join(" + ") || "∅";
  const words = wordEvidence(evidence, references);
  return [
    ["flow", `${side(from)} → ${side(to)}`],
    ["rate", rate],
    ["evidence", "refs" in evidence ? words : `assumed: ${words}`],
  ];
}

function quantityFields({ kind, unit, is, assay }: QuantityEntry): [string, string][] {
  const role: Partial<Record<QuantityEntry["kind"], string>> = {
    state: "at start",
    input: "default",
    need: "from",
  };
  return [
    ["unit", formatUnit(unit) || "1"],
    ...(is === undefined ? [] : [[role[kind] ?? "is", is] as [string, string]]),
    ...(assay === undefined ? [] : [["assay", assay] as [string, string]]),
  ];
}

function usersOf({ usedBy }: IndexEntry): string[] {
  if (usedBy.length === 0) return [];
  const more = usedBy.length > mostUsers ? ` and ${usedBy.length - mostUsers} more` : "";
  return [usedBy.slice(0, mostUsers).map(shortAddress).join(", ") + more];
}

function sourceLines(entry: IndexEntry, references: References): string[] {
  const ofPeople = entry.people === undefined ? [] : sourcesOf(entry.people.evidence);
  return [...new Set([...sourceKeys(entry), ...ofPeople])].flatMap((key) => {
    const reference = Object.hasOwn(references, key) ? references[key] : undefined;
    return reference === undefined ? [] : [wordReference(reference)];
  });
}

/** Keys of the sources that an entry names. */
export function sourceKeys(entry: IndexEntry): readonly string[] {
  if (entry.kind === "parameter") return sourcesOf(entry.parameter.evidence);
  return entry.kind === "process" ? sourcesOf(entry.evidence) : [];
}

function field(name: string, text: string, styler: Styler): string[] {
  const [first = "", ...others] = wrapText(text, 86);
  return [
    `  ${styler.accent(name.padEnd(10))} ${first}`,
    ...others.map((line) => `${" ".repeat(13)}${line}`),
  ];
}

function withUnit(value: string, unit: string): string {
  return `${value} ${formatUnit(unit)}`.trimEnd();
}
