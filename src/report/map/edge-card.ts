import type { Evidence } from "../../lang/definition/evidence.ts";
import {
  addressOf,
  gradeWords,
  type IndexEntry,
  namesIn,
  type ParameterEntry,
  type ProcessEntry,
  parseFormula,
  type Reference,
  type References,
  type System,
  type SystemIndex,
  sourcesOf,
  wordEvidence,
  wordGrade,
  wordReference,
  wordSpread,
} from "../../lang/index.ts";
import { formatNumber, formatUnit } from "../numbers.ts";

/** A paper that a card names. */
export interface CardSource {
  readonly key: string;
  readonly words: string;
  readonly address: string;
  /** Where it is found by its DOI, if `address` is another. */
  readonly doi?: string;
  /** What a reader should know of it, such as a correction. */
  readonly note?: string;
  /** Species, cells or tissue that numbers of the system were measured in by it. */
  readonly studied: readonly string[];
}

/** A number on the way of an influence. */
export interface CardNumber {
  readonly address: string;
  readonly means: string;
  /** With its unit. */
  readonly value: string;
  readonly spread: string;
  readonly grade: string;
  /** What that grade says. */
  readonly gradeMeans: string;
  /** Species, cells or tissue of the study, where it says so. */
  readonly study?: string;
  readonly evidence: string;
  readonly sources: readonly string[];
  /** What else uses it. */
  readonly usedBy: readonly string[];
}

/** A formula on the way of an influence: a step inside a module. */
export interface CardFormula {
  readonly kind: "process" | "term";
  readonly name: string;
  readonly is: string;
  readonly means: string;
  /** Sources of its form, or why it is assumed; nothing of a term. */
  readonly evidence?: string;
  readonly sources: readonly string[];
}

/** What one module does on the way of an influence. */
export interface CardStep {
  readonly from: string;
  readonly to: string;
  readonly module: string;
  readonly about: string;
  readonly limits: readonly string[];
  readonly formulas: readonly CardFormula[];
  readonly numbers: readonly CardNumber[];
}

/** What stands behind an influence of the map: mechanism, numbers and papers, step by step. */
export interface EdgeCard {
  readonly steps: readonly CardStep[];
  readonly sources: readonly CardSource[];
}

/**
 * What stands behind an influence that runs through the activities of `way`, its two ends among them: what each module
 * between two of them does, and what is known of the numbers that it does it by.
 *
 * @example edgeCard(system, systemIndex(system), references, ["muscle.akt.akt_active", "muscle.tsc_rheb.tsc"]);
 */
export function edgeCard(
  system: System,
  index: SystemIndex,
  references: References,
  way: readonly string[],
): EdgeCard {
  const steps = way.slice(1).map((to, i) => stepOf(system, index, references, way[i] as string, to));
  const cited = steps.flatMap(({ formulas, numbers }) =>
    [...formulas, ...numbers].flatMap(({ sources }) => sources),
  );
  const sources = [...new Set(cited)].flatMap((key): CardSource[] => {
    const reference = Object.hasOwn(references, key) ? references[key] : undefined;
    return reference === undefined ? [] : [sourceLine(key, reference, index)];
  });
  return { steps, sources };
}

function sourceLine(key: string, reference: Reference, index: SystemIndex): CardSource {
  const { pmid, doi, note, authors, year, title, journal } = reference;
  const studied = [...index.values()].flatMap((entry) => {
    if (entry.kind !== "parameter" || !sourcesOf(entry.parameter.evidence).includes(key)) return [];
    return studyOf(entry.parameter.evidence) ?? [];
  });
  return {
    key,
    words: wordReference(reference),
    address: addressOf(reference),
    ...(pmid === undefined || doi === undefined
      ? {}
      : { doi: addressOf({ authors, year, title, journal, doi }) }),
    ...(note === undefined ? {} : { note }),
    studied: [...new Set(studied)],
  };
}

function stepOf(
  system: System,
  index: SystemIndex,
  references: References,
  from: string,
  to: string,
): CardStep {
  const module = moduleOf(to);
  const exact = new Way(index, module, (address) => address === from);
  // What stands for an activity that is equal to it at all times is wired by the other's name.
  const way = exact.reaches(to)
    ? exact
    : new Way(index, module, (address) => moduleOf(address) === moduleOf(from));
  way.reaches(to);
  const entries = way.passed();
  const numbers = new Map<string, ParameterEntry>();
  for (const entry of entries)
    for (const name of namesOf(formulaOf(entry))) {
      const found = index.get(`${module}.${name}`);
      if (found?.kind === "parameter") numbers.set(found.address, found);
    }
  const { about = "", limits = [] } = system.modules[module] ?? {};
  return {
    from,
    to,
    module,
    about,
    limits,
    formulas: entries.map((entry) => formulaLine(entry, references)),
    numbers: [...numbers.values()].map((entry) => numberLine(entry, references)),
  };
}

/** The formulas of a module through which something reaches a quantity of it. */
class Way {
  readonly #index: SystemIndex;
  readonly #module: string;
  readonly #isFrom: (address: string) => boolean;
  readonly #known = new Map<string, boolean>();
  readonly #passed = new Set<IndexEntry>();

  constructor(index: SystemIndex, module: string, isFrom: (address: string) => boolean) {
    this.#index = index;
    this.#module = module;
    this.#isFrom = isFrom;
  }

  /** Whether it reaches a quantity; remembers what it passes. */
  reaches(address: string): boolean {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    this.#known.set(address, false);
    const entry = this.#index.get(address);
    const found = this.#makers(address, entry).filter((maker) => this.#isOn(maker));
    for (const maker of found) this.#passed.add(maker);
    const reached = found.length > 0;
    this.#known.set(address, reached);
    return reached;
  }

  passed(): readonly (IndexEntry & { kind: "process" | "term" | "offer" })[] {
    return [...this.#passed] as (IndexEntry & { kind: "process" | "term" | "offer" })[];
  }

  /** The entries whose formulas make a quantity: its own, or the processes that change it. */
  #makers(address: string, entry: IndexEntry | undefined): IndexEntry[] {
    if (entry?.kind === "term" || entry?.kind === "offer") return [entry];
    if (entry?.kind !== "state") return [];
    const state = address.slice(this.#module.length + 1);
    const prefix = `${this.#module}.processes.`;
    return [...this.#index.values()].filter(
      (one): one is ProcessEntry =>
        one.kind === "process" &&
        one.address.startsWith(prefix) &&
        (one.from.includes(state) || one.to.includes(state)),
    );
  }

  #isOn(entry: IndexEntry): boolean {
    return namesOf(formulaOf(entry))
      .map((name) => {
        const address = `${this.#module}.${name}`;
        const found = this.#index.get(address);
        if (this.#isFrom(address) || (found?.kind === "need" && this.#isFrom(found.is ?? ""))) return true;
        return this.reaches(address);
      })
      .some(Boolean);
  }
}

function formulaOf(entry: IndexEntry): string {
  if (entry.kind === "process") return entry.rate;
  return entry.kind === "parameter" ? "" : (entry.is ?? "");
}

function namesOf(formula: string): string[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? [...new Set(namesIn(parsed.value))] : [];
}

function moduleOf(address: string): string {
  return address.slice(0, address.lastIndexOf("."));
}

function formulaLine(entry: IndexEntry, references: References): CardFormula {
  const name = entry.address.slice(entry.address.lastIndexOf(".") + 1);
  const told = { name, is: formulaOf(entry), means: entry.means };
  if (entry.kind !== "process") return { kind: "term", ...told, sources: [] };
  const words = wordEvidence(entry.evidence, references);
  return {
    kind: "process",
    ...told,
    evidence: "refs" in entry.evidence ? words : `assumed: ${words}`,
    sources: sourcesOf(entry.evidence),
  };
}

function numberLine(
  { address, means, parameter, usedBy }: ParameterEntry,
  references: References,
): CardNumber {
  const { value, unit, evidence, spread } = parameter;
  const study = studyOf(evidence);
  return {
    address,
    means,
    value: `${formatNumber(value)} ${formatUnit(unit)}`.trimEnd(),
    spread: spread.kind === "none" ? `exact: ${spread.why}` : wordSpread(spread),
    grade: wordGrade(evidence),
    gradeMeans: gradeWords[wordGrade(evidence)],
    ...(study === undefined ? {} : { study }),
    evidence: wordEvidence(evidence, references),
    sources: sourcesOf(evidence),
    usedBy,
  };
}

/** Species, cells or tissue that a number was measured in. */
function studyOf(evidence: Evidence): string | undefined {
  if (evidence.grade === "measured") return evidence.in;
  return evidence.grade === "transferred" ? evidence.from : undefined;
}
