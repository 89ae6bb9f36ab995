import { type Diagnostic, didYouMean } from "../../messages/index.ts";
import type { Path } from "../places.ts";
import { type Address, addressExamples, addressText, readAddress } from "./address.ts";

/** A part of a protocol that can be given another value. */
export type Part =
  | { readonly kind: "field"; readonly path: Path }
  /** The time of an entry, against that at which it is written. */
  | { readonly kind: "shift"; readonly path: Path }
  /** The level of a gene, for the whole protocol. */
  | { readonly kind: "gene"; readonly gene: string; readonly tissue?: string };

/** The parts that an address names, or why it names none. */
export type FoundParts = { readonly parts: readonly Part[] } | { readonly fault: Diagnostic };

export type Group = Readonly<Record<string, unknown>>;

/** Whether a part of a document is a group of fields. */
export function isGroup(data: unknown): data is Group {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Whether a group is an entry: it has a time. */
function isEntry(data: unknown): boolean {
  return isGroup(data) && Object.hasOwn(data, "at");
}

/**
 * The parts that an address names: several where it has `[*]`, where it is of a label or a compound that several entries
 * have, or where addresses are joined by `+`. The last step may be a field that is not there yet.
 */
export function findParts(data: unknown, text: string): FoundParts {
  const parts: Part[] = [];
  for (const one of text.split("+")) {
    const found = findOne(data, one);
    if ("fault" in found) return found;
    parts.push(...found.parts);
  }
  return { parts };
}

function findOne(data: unknown, text: string): FoundParts {
  const address = readAddress(text);
  if (address === undefined)
    return refused("path-unreadable", { found: text.trim() || "nothing", expected: addressExamples });
  const parts = partsOf(data, address);
  return parts.length > 0 ? { parts } : { fault: unknownPath(data, text.trim()) };
}

function partsOf(data: unknown, address: Address): Part[] {
  const [first, second, ...rest] = address;
  if (first === "values" && typeof second === "string" && rest.length === 0)
    return [{ kind: "field", path: ["values", second] }];
  if (first === "perturb" && typeof second === "string" && rest.length === 0) {
    const [gene = "", tissue] = second.split("@");
    return [{ kind: "gene", gene, ...(tissue === undefined ? {} : { tissue }) }];
  }
  const fields = address.slice(0, -1);
  const last = address.at(-1);
  return placesOf(data, fields).flatMap(({ path, node }): Part[] => {
    if (last === "*") return places(node).map((_, i) => ({ kind: "field", path: [...path, i] }));
    if (last === "offset" && isEntry(node)) return [{ kind: "shift", path }];
    if (typeof last === "number")
      return places(node).length > last ? [{ kind: "field", path: [...path, last] }] : [];
    return last !== undefined && isGroup(node) ? [{ kind: "field", path: [...path, last] }] : [];
  });
}

interface PlacedNode {
  readonly path: Path;
  readonly node: unknown;
}

/** Every entry of the document. */
export function entriesOf(data: unknown): PlacedNode[] {
  if (!isGroup(data)) return [];
  const { days, events } = data as { days?: unknown; events?: unknown };
  const named = isGroup(days) ? Object.entries(days) : [];
  return [
    ...named.flatMap(([name, list]) =>
      places(list).map((node, i): PlacedNode => ({ path: ["days", name, i], node })),
    ),
    ...places(events).map((node, i): PlacedNode => ({ path: ["events", i], node })),
  ];
}

/** The nodes that an address names; those of the words `label` and `compound` are entries. */
export function placesOf(data: unknown, address: Address): PlacedNode[] {
  const [first, name, ...rest] = address;
  const ofWord = (first === "label" || first === "compound") && typeof name === "string";
  const from: PlacedNode[] = ofWord
    ? entriesOf(data).filter(({ node }) => isGroup(node) && node[first] === name)
    : [{ path: [], node: data }];
  return (ofWord ? rest : address).reduce<PlacedNode[]>(
    (nodes, step) => nodes.flatMap((node) => stepFrom(node, step)),
    from,
  );
}

function stepFrom({ path, node }: PlacedNode, step: Address[number]): PlacedNode[] {
  const list = places(node);
  if (step === "*") return list.map((item, i) => ({ path: [...path, i], node: item }));
  if (typeof step === "number")
    return step < list.length ? [{ path: [...path, step], node: list[step] }] : [];
  if (isGroup(node)) return Object.hasOwn(node, step) ? [{ path: [...path, step], node: node[step] }] : [];
  return list.flatMap((item, i) =>
    isGroup(item) && item["name"] === step ? [{ path: [...path, i], node: item }] : [],
  );
}

function places(node: unknown): readonly unknown[] {
  return Array.isArray(node) ? node : [];
}

/** Names for messages are looked for among at most so many. */
const mostNames = 3000;

function unknownPath(data: unknown, text: string): Diagnostic {
  const hint = didYouMean(text, namesIn(data)) ?? `there are ${shortList(data)}`;
  return { code: "path-unknown", severity: "error", where: { path: text }, found: text, hint };
}

function shortList(data: unknown): string {
  const all = namesIn(data).filter((name) => !name.endsWith("]"));
  const shown = all.slice(0, 12);
  return `${shown.join(", ")}${all.length > shown.length ? ", ..." : ""}`;
}

/** What an address may name in a document: every field, the offset of every entry, and what words name entries. */
export function namesIn(data: unknown): string[] {
  const names: string[] = [];
  const walk = (node: unknown, path: Path) => {
    if (names.length > mostNames) return;
    if (path.length > 0) names.push(addressText(path));
    if (isEntry(node)) names.push(`${addressText(path)}.offset`);
    const inner = Array.isArray(node) ? [...node.entries()] : isGroup(node) ? Object.entries(node) : [];
    for (const [step, item] of inner) walk(item, [...path, step]);
  };
  walk(data, []);
  for (const { node } of entriesOf(data)) {
    for (const word of ["label", "compound"]) {
      if (isGroup(node) && typeof node[word] === "string") names.push(`${word}.${node[word]}`);
    }
  }
  return names;
}

function refused(code: string, rest: Partial<Diagnostic>): FoundParts {
  return { fault: { code, severity: "error", where: {}, ...rest } };
}
