import { checkNames } from "./check-names.ts";
import { checkShape, notOfCells } from "./check-shape.ts";
import { checkTiming } from "./check-timing.ts";
import { type Complaint, type ProtocolFault, placeComplaint, within } from "./complaint.ts";
import { findContradictions } from "./contradictions.ts";
import { type Shell, shell } from "./document-fields.ts";
import type { EntryContext } from "./entries/define-entry.ts";
import { type Entry, entryKinds } from "./entries/register.ts";
import type { KnownCompounds } from "./known-compounds.ts";
import { type Path, type Places, placesFrom } from "./places.ts";
import type { Protocol } from "./protocol.ts";
import { readEntry } from "./read-entry.ts";
import { decodeSource } from "./source-text.ts";
import { completeSubject } from "./subject.ts";
import { formatDateTime } from "./time-text.ts";
import { unusualValues } from "./unusual-values.ts";
import { readYaml, type SourceDocument } from "./yaml-document.ts";
import { complaintsOf } from "./zod-complaints.ts";

export interface ReadOptions {
  /** Name of the file, for diagnostics. */
  readonly file?: string;
  /** Compounds that the model knows; without it every name is taken. */
  readonly knownCompounds?: KnownCompounds;
  /** How much is read, where that is less than can be: bytes of the text, and events that come of it. */
  readonly most?: { readonly bytes: number; readonly events: number };
}

/** A protocol, or all that is wrong with it. Warnings may come with a protocol. */
export interface ProtocolReading {
  /** Absent where a diagnostic is an error. */
  readonly protocol?: Protocol;
  readonly diagnostics: readonly ProtocolFault[];
}

/** At most so many faults are reported at once. */
const mostFaults = 200;

/**
 * Reads a protocol: text -> YAML data with places -> fields -> names and contradictions.
 * It never throws on what the text says: every fault is a diagnostic with line, column and path, all at once.
 */
export function readProtocol(source: string | Uint8Array, options: ReadOptions = {}): ProtocolReading {
  const { file, most } = options;
  const decoded = decodeSource(source, most?.bytes);
  if ("complaint" in decoded) {
    const top = placesFrom(new Map(), () => ({ line: 1, col: 1 }), file);
    return { diagnostics: [placeComplaint(decoded.complaint, top)] };
  }
  return readSource(readYaml(decoded.text, file), options);
}

/** Reads a document whose data are at hand: as they were written, or changed since. */
export function readSource(document: SourceDocument, options: ReadOptions = {}): ProtocolReading {
  const { file } = options;
  if (document.data === undefined || document.data === null) return { diagnostics: document.faults };
  const { protocol, complaints } = readDocument(document.data, document.places, options);
  const faults = [
    ...document.faults,
    ...complaints.map((complaint) => placeComplaint(complaint, document.places)),
  ];
  if (faults.length > 0 || !protocol) return { diagnostics: sorted(faults) };
  const contradictions = findContradictions(protocol, file, options.most?.events);
  if (contradictions.length > 0) return { diagnostics: sorted(contradictions) };
  const warnings = unusualValues(protocol).map((each) => placeComplaint(each, document.places, "warning"));
  return { protocol, diagnostics: sorted(warnings) };
}

function readDocument(
  data: unknown,
  places: Places,
  options: ReadOptions,
): { protocol?: Protocol; complaints: readonly Complaint[] } {
  const read = shell.safeParse(data);
  const names = checkNames(data);
  if (!read.success) {
    const faults = complaintsOf(read.error.issues, shell, data);
    const { complaints } = readEntries(data as Shell, undefined, places);
    return { complaints: [...faults, ...complaints, ...names] };
  }
  const context: EntryContext = {
    ...(read.data.subject ? { subject: completeSubject(read.data.subject) } : {}),
    ...(read.data.medium ? { medium: true } : {}),
    ...(options.knownCompounds ? { compounds: options.knownCompounds } : {}),
  };
  const { days, events, complaints } = readEntries(read.data, context, places);
  const all = [...checkShape(read.data), ...complaints, ...names];
  return all.length > 0
    ? { complaints: all }
    : { protocol: assemble(read.data, days, events, context, places), complaints: [] };
}

/** Reads the entries of all days and of the events. Without a context their fields are read, not weighed. */
function readEntries(
  read: Pick<Shell, "days" | "events">,
  context: EntryContext | undefined,
  places: Places,
) {
  const complaints: Complaint[] = [];
  const readList = (list: unknown, path: Path, area: "days" | "events"): Entry[] => {
    if (!Array.isArray(list)) return [];
    return list.flatMap((data, i) => {
      const at: Path = [...path, i];
      const { entry, complaints: faults } = readEntry(data, at, places);
      complaints.push(...faults);
      if (!entry) return [];
      const found = [...checkTiming(entry, area), ...(context ? checkEntry(entry, context) : [])];
      complaints.push(...found.map((complaint) => within(at, complaint)));
      return [entry];
    });
  };
  const named =
    typeof read.days === "object" && read.days !== null && !Array.isArray(read.days) ? read.days : {};
  const days = Object.entries(named).map(
    ([name, list]) => [name, readList(list, ["days", name], "days")] as const,
  );
  const events = readList(read.events, ["events"], "events");
  return { days: Object.fromEntries(days), events, complaints };
}

/** Kinds of entries that cells can have. */
const ofCells: ReadonlySet<Entry["kind"]> = new Set(["medium", "compound", "oxygen", "perturb"]);

function checkEntry(entry: Entry, context: EntryContext): readonly Complaint[] {
  if (context.medium && !ofCells.has(entry.kind)) {
    const found = `${entry.kind} and medium`;
    return [{ code: "contradiction", path: [entry.kind], atKey: true, found, expected: notOfCells }];
  }
  return entryKinds[entry.kind].check(entry.fields as never, context);
}

function assemble(
  read: Shell,
  days: Readonly<Record<string, readonly Entry[]>>,
  events: readonly Entry[],
  { subject, compounds }: EntryContext,
  places: Places,
): Protocol {
  const { name, about, medium, lasts, system, observe } = read;
  return {
    ...(name === undefined ? {} : { name }),
    ...(about === undefined ? {} : { about }),
    ...(subject === undefined ? {} : { subject }),
    ...(medium === undefined ? {} : { medium }),
    start: formatDateTime(read.start ?? 0),
    ...(lasts === undefined ? {} : { lasts }),
    ...(system === undefined ? {} : { system }),
    variants: read.variants ?? {},
    ...(read.values === undefined ? {} : { values: placedValues(read.values, places) }),
    perturb: read.perturb ?? [],
    ...(observe === undefined ? {} : { observe }),
    foods: read.foods ?? {},
    meals: read.meals ?? {},
    sessions: read.sessions ?? {},
    days,
    blocks: read.blocks ?? [],
    events,
    ...(compounds === undefined ? {} : { compounds }),
  };
}

/** Whether a number may be changed is known with the system: each keeps its place until then. */
function placedValues(values: NonNullable<Shell["values"]>, places: Places): NonNullable<Protocol["values"]> {
  return Object.fromEntries(
    Object.entries(values).map(([address, given]) => {
      const { line = 0, column = 0, path } = places.ofKey(["values", address]);
      return [address, { ...given, from: { line, column, ...(path === undefined ? {} : { path }) } }];
    }),
  );
}

/** In the order of the file; a long list is cut, and says so. */
function sorted(faults: readonly ProtocolFault[]): ProtocolFault[] {
  const position = ({ where }: ProtocolFault) => (where.line ?? 0) * 1e6 + (where.column ?? 0);
  const ordered = [...faults].sort((a, b) => position(a) - position(b));
  const last = ordered[mostFaults];
  if (last === undefined) return ordered;
  const cut: ProtocolFault = {
    code: "too-many-faults",
    severity: last.severity,
    where: last.where,
    expected: String(mostFaults),
  };
  return [...ordered.slice(0, mostFaults), cut];
}
