import { sourcesOf, wordReference } from "../lang/docs/cite.ts";
import { wordGrade } from "../lang/docs/word-grade.ts";
import {
  type IndexEntry,
  namesIn,
  type ParameterEntry,
  parseFormula,
  type References,
  type SystemIndex,
  shortReference,
} from "../lang/index.ts";
import { shortAddress } from "./find-entries.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { cutText, textTable, wrapText } from "./text-table.ts";

/** What an offer is made of inside its module: formulas, and the parameters in them. */
export interface Behind {
  /** Address of the module, and what it says of itself. */
  readonly module: string;
  readonly about: string;
  /** Terms and processes on the way, each as a formula. */
  readonly formulas: readonly { readonly name: string; readonly is: string }[];
  /** Addresses of what it needs of other modules. */
  readonly needs: readonly string[];
  readonly parameters: readonly BehindParameter[];
}

/** A parameter with what is in use and the papers that the literature's value rests on. */
export interface BehindParameter {
  readonly address: string;
  readonly value: number;
  readonly unit: string;
  readonly grade: string;
  readonly sources: readonly string[];
}

/** Where a parameter of a system stands: as the literature has it, and as a run uses it. */
export interface Indexes {
  readonly literature: SystemIndex;
  readonly inUse: SystemIndex;
}

/**
 * Follows the formula of an entry through its own module: terms, the processes that change its states, and their
 * parameters. It ends where the module needs something of another, unless there is no parameter until then.
 */
export function behindEntry(entry: IndexEntry, indexes: Indexes, about = ""): Behind {
  const trail = new Trail(indexes.literature);
  trail.follow(entry);
  if (trail.parameters.size === 0) for (const source of [...trail.sources]) trail.follow(source);
  return {
    module: moduleOf(entry.address),
    about,
    formulas: [...trail.formulas].map(([name, is]) => ({ name, is })),
    needs: [...trail.sources].map(({ address }) => address),
    parameters: [...trail.parameters].map((each) => standing(each, indexes)),
  };
}

/** What has been met on the way back from an entry. */
class Trail {
  readonly parameters = new Set<ParameterEntry>();
  readonly formulas = new Map<string, string>();
  readonly sources = new Set<IndexEntry>();
  private readonly index: SystemIndex;
  private readonly seen = new Set<string>();

  constructor(index: SystemIndex) {
    this.index = index;
  }

  follow(entry: IndexEntry): void {
    const module = moduleOf(entry.address);
    if (entry.kind === "state") this.processes(module, entry.address.slice(module.length + 1));
    else if (entry.kind !== "process" && entry.kind !== "parameter") this.names(module, entry.is ?? "");
  }

  private names(module: string, formula: string): void {
    for (const name of wordsOf(formula)) {
      const found = this.index.get(`${module}.${name}`);
      if (found === undefined || this.seen.has(found.address)) continue;
      this.seen.add(found.address);
      if (found.kind === "parameter") this.parameters.add(found);
      else if (found.kind === "need") this.need(found.is ?? "");
      else if (found.kind === "term" || found.kind === "offer") this.step(module, name, found.is ?? "");
      else if (found.kind === "state") this.processes(module, name);
    }
  }

  private need(source: string): void {
    const found = this.index.get(source);
    if (found !== undefined) this.sources.add(found);
  }

  private processes(module: string, state: string): void {
    for (const [name, rate] of changing(module, state, this.index)) this.step(module, name, rate);
  }

  private step(module: string, name: string, formula: string): void {
    if (this.formulas.has(name)) return;
    this.formulas.set(name, formula);
    this.names(module, formula);
  }
}

function moduleOf(address: string): string {
  return address.slice(0, address.lastIndexOf("."));
}

/** Processes that take from a state or give to it, with their rates. */
function changing(module: string, state: string, index: SystemIndex): [string, string][] {
  const prefix = `${module}.processes.`;
  return [...index.values()].flatMap((entry) => {
    if (entry.kind !== "process" || !entry.address.startsWith(prefix)) return [];
    const changes = entry.from.includes(state) || entry.to.includes(state);
    return changes ? [[entry.address.slice(prefix.length), entry.rate] as [string, string]] : [];
  });
}

function standing({ address, parameter }: ParameterEntry, { inUse }: Indexes): BehindParameter {
  const used = inUse.get(address);
  const now = used?.kind === "parameter" ? used.parameter : parameter;
  return {
    address,
    value: now.value,
    unit: now.unit,
    grade: wordGrade(now.evidence),
    sources: sourcesOf(parameter.evidence),
  };
}

function wordsOf(formula: string): string[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? [...namesIn(parsed.value)] : [];
}

const mostFormulas = 8;
const mostParameters = 16;
const mostPapers = 3;

/** The same in words: the module, the formulas, each parameter with grade and papers, and the papers in full. */
export function behindText(
  { module, about, formulas, needs, parameters }: Behind,
  references: References,
  { styler = plainStyler, width = 100 }: { readonly styler?: Styler; readonly width?: number } = {},
): string {
  const field = (name: string, text: string) => {
    const [first = "", ...others] = wrapText(text, width - 13);
    return [
      `  ${styler.accent(name.padEnd(10))} ${first}`,
      ...others.map((line) => `${" ".repeat(13)}${line}`),
    ];
  };
  const shown = parameters.slice(0, mostParameters);
  const rows = shown.map(({ address, value, unit, grade, sources }) => [
    `  ${address.startsWith(`${module}.`) ? address.slice(module.length + 1) : address}`,
    `${formatNumber(value)} ${formatUnit(unit)}`.trimEnd(),
    grade,
    papers(sources, references),
  ]);
  const left = parameters.length - shown.length + Math.max(0, formulas.length - mostFormulas);
  const cited = [...new Set(shown.flatMap(({ sources }) => sources))];
  return [
    ...field("module", about === "" ? module : `${module}: ${about}`),
    ...formulas
      .slice(0, mostFormulas)
      .flatMap(({ name, is }, i) => field(i === 0 ? "with" : "", `${name} = ${is}`)),
    ...(needs.length === 0 ? [] : field("needs", needs.join(", "))),
    ...(rows.length === 0 ? [] : [`  ${styler.accent("rests on")}`]),
    ...textTable(rows, ["left", "right", "left", "left"]).map((line) => cutText(line, width)),
    ...(left > 0 ? [`  and ${left} more: equator explain ${shortAddress(module)}`] : []),
    ...cited.flatMap((key) => {
      const reference = Object.hasOwn(references, key) ? references[key] : undefined;
      return reference === undefined ? [] : field("source", wordReference(reference));
    }),
  ].join("\n");
}

function papers(keys: readonly string[], references: References): string {
  const names = keys.slice(0, mostPapers).map((key) => shortReference(key, references));
  const more = keys.length > mostPapers ? ` and ${keys.length - mostPapers} more` : "";
  return names.length === 0 ? "–" : names.join(", ") + more;
}
