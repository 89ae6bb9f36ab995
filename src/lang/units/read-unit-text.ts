/** A factor of a unit text: a symbol or a number, raised to a power. */
export interface UnitFactor {
  readonly symbol: string;
  readonly power: number;
  readonly substance?: string;
}

/** Why a unit text could not be read: what stood there, and what could have. */
export class UnitSyntax {
  readonly found: string;
  readonly expected: string;
  constructor(found: string, expected: string) {
    this.found = found;
    this.expected = expected;
  }
}

const token =
  /\s*(?:([*·/^(){}])|([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z\u00b5\u03bc°\u03a9\u2126%][A-Za-z_0-9]*))/uy;
const deepest = 20;

/**
 * Reads `umol/(L*h)`, `mol^-1`, `mU{insulin}/L` into factors. Products and quotients are read from the left.
 * Throws {@link UnitSyntax}.
 */
export function readUnitText(text: string): UnitFactor[] {
  const tokens = splitUnit(text);
  let position = 0;
  const peek = () => tokens[position];

  function product(depth: number): UnitFactor[] {
    if (depth > deepest) throw new UnitSyntax("more than 20 brackets", "fewer");
    const factors = power(depth);
    while (peek() === "*" || peek() === "·" || peek() === "/") {
      const sign = tokens[position++] === "/" ? -1 : 1;
      for (const factor of power(depth)) factors.push({ ...factor, power: factor.power * sign });
    }
    return factors;
  }

  function power(depth: number): UnitFactor[] {
    const factors = atom(depth);
    if (peek() !== "^") return factors;
    position++;
    const exponent = Number(peek());
    if (peek() === undefined || !Number.isInteger(exponent) || Math.abs(exponent) > 20) {
      throw new UnitSyntax(shown(peek()), "a whole number up to 20 after ^");
    }
    position++;
    return factors.map((factor) => ({ ...factor, power: factor.power * exponent }));
  }

  function atom(depth: number): UnitFactor[] {
    const symbol = tokens[position++];
    if (symbol === "(") {
      const inner = product(depth + 1);
      expect(")");
      return inner;
    }
    if (symbol === undefined || "*·/^){}".includes(symbol))
      throw new UnitSyntax(shown(symbol), "a unit such as mmol/L");
    const substance = braces();
    return [substance === undefined ? { symbol, power: 1 } : { symbol, power: 1, substance }];
  }

  function braces(): string | undefined {
    if (peek() !== "{") return undefined;
    position++;
    const name = tokens[position++];
    expect("}");
    return name;
  }

  function expect(symbol: string): void {
    if (tokens[position++] !== symbol) throw new UnitSyntax(shown(tokens[position - 1]), symbol);
  }

  const factors = product(0);
  if (position < tokens.length) throw new UnitSyntax(shown(peek()), "* or / or the end");
  return factors;
}

function shown(symbol: string | undefined): string {
  return symbol === undefined ? "the end" : symbol;
}

function splitUnit(text: string): string[] {
  const tokens: string[] = [];
  const trimmed = text.trim();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const from = token.lastIndex;
    const match = token.exec(trimmed);
    if (match === null) throw new UnitSyntax(trimmed.slice(from), "a unit such as mmol/L");
    tokens.push((match[1] ?? match[2] ?? match[3] ?? "") as string);
  }
  return tokens;
}
