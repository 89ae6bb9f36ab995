import type { Diagnostic } from "../../../messages/index.ts";
import type { SbmlCode } from "../../../messages/sbml.ts";
import type { PlaceOf } from "../../xml/text-places.ts";
import { type SbmlLimits, sbmlLimits } from "../limits.ts";

/** What a fault says beside its code and place. */
export interface Says {
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Takes faults of a model, with their offsets in the file. */
export interface FaultReport {
  error(code: SbmlCode, at: number, says?: Says): void;
  warn(code: SbmlCode, at: number, says?: Says): void;
}

/** Level and version of a document, and the namespace of its elements. */
export interface SbmlDialect {
  readonly level: number;
  readonly version: number;
  readonly namespace: string;
}

/** One reading of a document: which dialect it is in, and the faults found so far. */
export class SbmlReading implements FaultReport {
  readonly dialect: SbmlDialect;
  readonly limits: SbmlLimits;
  readonly #placeOf: PlaceOf;
  readonly #file: string | undefined;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();
  readonly #path: string[] = [];
  #failed = false;
  #copiesLeft: number;

  constructor(dialect: SbmlDialect, placeOf: PlaceOf, options: ReadingOptions = {}) {
    this.dialect = dialect;
    this.limits = { ...sbmlLimits, ...options.limits };
    this.#placeOf = placeOf;
    this.#file = options.file;
    this.#copiesLeft = this.limits.mathNodes;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** Whether an error was found, so that there is no model. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Whether the document is of this level and version or a later one. */
  isFrom(level: number, version = 1): boolean {
    return this.dialect.level > level || (this.dialect.level === level && this.dialect.version >= version);
  }

  /** Counts parts of formulas that stand twice though they are written once; false where there are too many. */
  takeCopies(parts: number): boolean {
    this.#copiesLeft -= parts;
    return this.#copiesLeft >= 0;
  }

  error(code: SbmlCode, at: number, says: Says = {}): void {
    this.#failed = true;
    this.#add("error", code, at, says);
  }

  warn(code: SbmlCode, at: number, says: Says = {}): void {
    this.#add("warning", code, at, says);
  }

  /** Reads a part under its name, which the faults found in it carry in their path. */
  within<T>(step: string, read: () => T): T {
    this.#path.push(step.slice(0, 60));
    const result = read();
    this.#path.pop();
    return result;
  }

  #add(severity: Diagnostic["severity"], code: SbmlCode, at: number, says: Says): void {
    const count = this.#counts.get(code) ?? 0;
    this.#counts.set(code, count + 1);
    if (count >= mostOfOneCode) return;
    const path = this.#path.length === 0 ? {} : { path: this.#path.join(".") };
    const file = this.#file === undefined ? {} : { file: this.#file };
    this.#diagnostics.push({
      code,
      severity,
      where: { ...file, ...this.#placeOf(at), ...path },
      ...clipped(says),
    });
  }
}

/** Texts of a file may be of any length. */
function clipped(says: Says): Says {
  const clip = ([key, text]: [string, string]) => [
    key,
    text.length > 300 ? `${text.slice(0, 300)}...` : text,
  ];
  return Object.fromEntries(Object.entries(says).map(clip));
}

/** Further faults of one kind help nobody, and a hostile file could have millions. */
const mostOfOneCode = 20;

export interface ReadingOptions {
  /** Name of the file, for the places of faults. */
  readonly file?: string;
  readonly limits?: Partial<SbmlLimits>;
}

/** A piece of the file for a message. */
export function quoted(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 60)}..."` : `"${text}"`;
}
