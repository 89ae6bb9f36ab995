import { type Diagnostic, wordDiagnostic } from "equator";

/** A fault as the editor shows it. */
export interface ShownFault {
  readonly line: number;
  readonly column: number;
  readonly isWarning: boolean;
  /** What is wrong and what to do, without the place. */
  readonly words: string;
}

const mostShown = 50;

/** What is wrong with a text, as it is shown beside it. */
export function shownFaults(diagnostics: readonly Diagnostic[]): readonly ShownFault[] {
  return diagnostics.slice(0, mostShown).map((diagnostic) => {
    const { line = 1, column = 1 } = diagnostic.where;
    const [, ...rest] = wordDiagnostic(diagnostic).split("\n");
    const words = rest.map((part) => part.trim()).join(". ");
    return { line, column, isWarning: diagnostic.severity === "warning", words };
  });
}

/** The fault after a line and column, the first one after the last. */
export function nextFault(
  faults: readonly ShownFault[],
  { line, column }: { readonly line: number; readonly column: number },
): ShownFault | undefined {
  const isLater = (fault: ShownFault) => fault.line > line || (fault.line === line && fault.column > column);
  return faults.find(isLater) ?? faults[0];
}
