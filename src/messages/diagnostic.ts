/** Where something is wrong: a file with line and column (counted from 1), and a path inside the document. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Dotted path inside the document or model, as `days.lift.2.dose` or `mtorc1.activation`. */
  readonly path?: string;
}

/** One thing that is wrong, as a record. The sentence is made last, by `wordDiagnostic`. */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly where: Place;
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
  /** What it is about, in a word of the code's own, where one code is of several things. */
  readonly about?: string;
  /** Other places of the same, where one record stands for all; not every one of very many. */
  readonly also?: readonly Place[];
}

/** Thrown where a caller asked for a result and there is none: carries every record that was collected. */
export class EquatorError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[], message: string) {
    super(message);
    this.name = "EquatorError";
    this.diagnostics = diagnostics;
  }
}
