import {
  type Diagnostic,
  readSbml,
  type SbmlSystem,
  type TimeCourse,
  timeCourse,
  wordDiagnostic,
} from "equator";
import { isArchive, modelInArchive } from "./omex.ts";
import { notesText } from "./sbml-notes.ts";

/** Faults of one rule. */
export interface FaultGroup {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly count: number;
  /** The first of them, in words. */
  readonly first: readonly string[];
}

/** A quantity of a model that can be drawn. */
export interface SbmlQuantity {
  readonly id: string;
  readonly name: string;
  readonly kind: "species" | "parameter" | "compartment" | "other";
}

/** What a file holds. Without `model` it is refused, and the faults say why. */
export interface SbmlRead {
  readonly faults: readonly FaultGroup[];
  readonly model?: SbmlFacts;
}

/** A model in a few words. */
export interface SbmlFacts {
  readonly name: string;
  readonly level: string;
  readonly species: number;
  readonly reactions: number;
  readonly events: number;
  readonly hasKinetics: boolean;
  /** Unit of time, where it names one. */
  readonly time?: string;
  readonly notes: string;
  readonly quantities: readonly SbmlQuantity[];
}

/** A model to be run over its own time. */
export interface SbmlAsked {
  readonly file: File;
  readonly end: number;
  readonly steps: number;
  readonly relativeTolerance?: number;
  readonly absoluteTolerance?: number;
  /** The run ends with an error after so many milliseconds. */
  readonly timeBudgetMs?: number;
}

/** What an archive holds is unpacked up to so many bytes: the limit of files. */
const largestModel = 64e6;
/** How many are told of each rule. */
const told = 5;
/** Ten times the largest model that was published: more would be read for longer than anyone waits. */
const limits = { entries: 50_000, elements: 1e6 };
const usualBudget = 60_000;

let last: { readonly file: File; readonly system: SbmlSystem } | undefined;

/** Reads a model file. */
export async function readModel({ file }: { readonly file: File }): Promise<SbmlRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name, bytes: text } = isArchive(bytes)
    ? await modelInArchive(bytes, largestModel)
    : { name: file.name, bytes };
  const { system, diagnostics } = readSbml(text, { file: name, limits });
  const faults = grouped(diagnostics);
  if (system === undefined) return { faults };
  last = { file, system };
  return { faults, model: factsOf(system) };
}

/** Runs a model from time 0 to the end. */
export async function runModel({
  file,
  timeBudgetMs = usualBudget,
  ...options
}: SbmlAsked): Promise<TimeCourse> {
  // The file is another copy each time it is handed over.
  const isLast =
    last !== undefined && last.file.name === file.name && last.file.lastModified === file.lastModified;
  if (!isLast || last?.file.size !== file.size) await readModel({ file });
  const system = last?.system;
  if (system === undefined) throw new RangeError(`${file.name} cannot be run`);
  return timeCourse(system.flat({ startTime: 0 }), { ...options, timeBudgetMs });
}

/** Faults by their rule, errors first, in the order in which they come. */
export function grouped(diagnostics: readonly Diagnostic[]): readonly FaultGroup[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const key = `${one.severity} ${one.code}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  const found = [...groups.values()].flatMap((group): FaultGroup[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { code, severity } = first;
    const count = group.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
    return [{ code, severity, count, first: group.slice(0, told).map(wordDiagnostic) }];
  });
  return [
    ...found.filter(({ severity }) => severity === "error"),
    ...found.filter(({ severity }) => severity === "warning"),
  ];
}

function factsOf({ model, ids, hasKinetics }: SbmlSystem): SbmlFacts {
  const { species, compartments, parameters, reactions, events, source, units } = model;
  const kinds = new Map<string, SbmlQuantity["kind"]>();
  const names = new Map<string, string>();
  const take = (
    kind: SbmlQuantity["kind"],
    all: readonly { readonly id: string; readonly name?: string }[],
  ) => {
    for (const { id, name } of all) {
      kinds.set(id, kind);
      if (name !== undefined && name !== "") names.set(id, name);
    }
  };
  take("compartment", compartments);
  take("parameter", parameters);
  take("species", species);
  return {
    name: model.name ?? model.id ?? "",
    level: `Level ${source.level} Version ${source.version}`,
    species: species.length,
    reactions: reactions.length,
    events: events.length,
    hasKinetics,
    notes: notesText(model.notes),
    quantities: ids.map((id) => ({ id, name: names.get(id) ?? "", kind: kinds.get(id) ?? "other" })),
    // Level 2 calls a unit of time that is not said `time`.
    ...(units.time === undefined || units.time === "time" ? {} : { time: units.time }),
  };
}
