/** A piece of a text formula of Level 1. */
export interface FormulaToken {
  readonly kind: "number" | "name" | "mark" | "end" | "bad";
  readonly text: string;
  /** Characters of the formula before it. */
  readonly from: number;
}

const pattern = /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/^(),]))/y;

/** Cuts a text formula into pieces; the last is the end, or what cannot be read. */
export function tokensOf(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(formula);
    if (match === null) return [...tokens, lastToken(formula, from)];
    const [, number, name, mark] = match;
    const text = number ?? name ?? mark ?? "";
    const kind = number !== undefined ? "number" : name !== undefined ? "name" : "mark";
    from = pattern.lastIndex;
    tokens.push({ kind, text, from: from - text.length });
  }
}

function lastToken(formula: string, from: number): FormulaToken {
  const rest = formula.slice(from).trimStart();
  const kind = rest === "" ? "end" : "bad";
  return { kind, text: rest.slice(0, 20), from: formula.length - rest.length };
}
