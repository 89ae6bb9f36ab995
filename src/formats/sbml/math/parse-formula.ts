import { quoted, type SbmlReading } from "../read/sbml-reading.ts";
import { formulaFunctions } from "./formula-functions.ts";
import { type FormulaToken, tokensOf } from "./formula-tokens.ts";
import type { SbmlMath } from "./math-tree.ts";

/**
 * Parses a text formula of Level 1; undefined where it has a fault, which is reported.
 *
 * Binding, weakest first: `+ -`, `* /`, `^`, the sign; all of two sides group from the left, so `-a^b` is `(-a)^b`
 * and `a^b^c` is `(a^b)^c`, as in the table of operators of Level 1 Version 2.
 */
export function parseFormula(reading: SbmlReading, formula: string, at: number): SbmlMath | undefined {
  try {
    return new FormulaParser(reading, tokensOf(formula), at).parse();
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    return undefined;
  }
}

/** Thrown after the fault was reported, to leave the formula. */
class FormulaFault extends Error {}

/** Recursion of the parser and depth of the tree: written as MathML, it stays within the depth that XML is read to. */
const deepest = 240;

class FormulaParser {
  readonly #reading: SbmlReading;
  readonly #tokens: readonly FormulaToken[];
  readonly #at: number;
  #next = 0;
  #depth = 0;

  constructor(reading: SbmlReading, tokens: readonly FormulaToken[], at: number) {
    this.#reading = reading;
    this.#tokens = tokens;
    this.#at = at;
  }

  parse(): SbmlMath {
    const limit = this.#reading.limits.mathNodes;
    if (this.#tokens.length > limit) this.#fail(() => this.#tooLarge(limit));
    const math = this.#sum();
    if (this.#peek().kind !== "end") this.#failAt(this.#peek(), "an operator or the end");
    this.#bound(depthOf(math));
    return math;
  }

  /** A long sum becomes one node, with a minus on each term that is taken off: the same numbers, and no depth. */
  #sum(): SbmlMath {
    const terms = [this.#product()];
    let isMinus = false;
    for (let mark = this.#takeMark("+-"); mark !== undefined; mark = this.#takeMark("+-")) {
      const term = this.#product();
      isMinus = mark === "-";
      terms.push(isMinus ? this.#apply("minus", [term]) : term);
    }
    const [first, second] = terms;
    if (first === undefined || second === undefined) return first ?? this.#number(0);
    const isDifference = terms.length === 2 && isMinus && second.kind === "apply";
    return isDifference ? this.#apply("minus", [first, ...second.of]) : this.#apply("plus", terms);
  }

  #product(): SbmlMath {
    let factors = [this.#power()];
    for (let mark = this.#takeMark("*/"); mark !== undefined; mark = this.#takeMark("*/")) {
      const right = this.#power();
      if (mark === "*") factors.push(right);
      else factors = [this.#apply("divide", [this.#times(factors), right])];
    }
    return this.#times(factors);
  }

  #times(factors: readonly SbmlMath[]): SbmlMath {
    const [only] = factors;
    return only !== undefined && factors.length === 1 ? only : this.#apply("times", factors);
  }

  #power(): SbmlMath {
    let base = this.#signed();
    while (this.#takeMark("^") !== undefined) base = this.#apply("power", [base, this.#signed()]);
    return base;
  }

  #signed(): SbmlMath {
    if (this.#takeMark("-") === undefined) return this.#operand();
    return this.#nested(() => this.#apply("minus", [this.#signed()]));
  }

  #operand(): SbmlMath {
    const token = this.#peek();
    this.#next++;
    if (token.kind === "number") return this.#literal(token);
    if (token.kind === "name")
      return this.#takeMark("(") === undefined
        ? { kind: "name", id: token.text, at: this.#at }
        : this.#call(token);
    if (token.kind !== "mark" || token.text !== "(") this.#failAt(token, "a number, a name or (");
    const inner = this.#nested(() => this.#sum());
    this.#expectMark(")");
    return inner;
  }

  #literal(token: FormulaToken): SbmlMath {
    const value = Number(token.text);
    if (!Number.isFinite(value)) this.#failAt(token, "a number below 1.8e308");
    return this.#number(value);
  }

  #call(name: FormulaToken): SbmlMath {
    const of = this.#takeMark(")") === undefined ? this.#arguments() : [];
    const known = formulaFunctions.get(name.text);
    if (known === undefined) return this.#unknownFunction(name);
    const [x, y = x] = of;
    if (x === undefined || of.length !== known.count)
      return this.#fail(() => {
        const says = { found: `${name.text} of ${of.length}`, expected: String(known.count) };
        this.#reading.error("sbml-argument-count", this.#at, says);
      });
    return known.build(x, y ?? x, this.#at);
  }

  #arguments(): readonly SbmlMath[] {
    const of = [this.#nested(() => this.#sum())];
    while (this.#takeMark(",") !== undefined) of.push(this.#nested(() => this.#sum()));
    this.#expectMark(")");
    return of;
  }

  /** Level 1 also names whole rate laws, which hardly any program wrote. */
  #unknownFunction({ text }: FormulaToken): never {
    const says = { found: quoted(text), expected: [...formulaFunctions.keys()].join(", ") };
    return this.#fail(() => this.#reading.error("sbml-unknown-function", this.#at, says));
  }

  #number(value: number): SbmlMath {
    return { kind: "number", value, at: this.#at };
  }

  #apply(operator: "plus" | "minus" | "times" | "divide" | "power", of: readonly SbmlMath[]) {
    return { kind: "apply", operator, of, at: this.#at } as const;
  }

  #nested<T>(parse: () => T): T {
    this.#bound(++this.#depth);
    const parsed = parse();
    this.#depth--;
    return parsed;
  }

  #bound(depth: number): void {
    const expected = String(deepest);
    if (depth > deepest) this.#fail(() => this.#reading.error("sbml-math-too-deep", this.#at, { expected }));
  }

  #tooLarge(limit: number): void {
    this.#reading.error("sbml-math-too-large", this.#at, { expected: String(limit) });
  }

  #peek(): FormulaToken {
    return this.#tokens[this.#next] ?? { kind: "end", text: "", from: 0 };
  }

  #takeMark(marks: string): string | undefined {
    const { kind, text } = this.#peek();
    if (kind !== "mark" || !marks.includes(text)) return undefined;
    this.#next++;
    return text;
  }

  #expectMark(mark: string): void {
    if (this.#takeMark(mark) === undefined) this.#failAt(this.#peek(), mark);
  }

  #failAt(token: FormulaToken, expected: string): never {
    const found = token.kind === "end" ? "the end" : quoted(token.text);
    return this.#fail(() => this.#reading.error("sbml-bad-math", this.#at, { found, expected }));
  }

  #fail(report: () => void): never {
    report();
    throw new FormulaFault();
  }
}

/** Without recursion: quotients of quotients are deep though no bracket is. */
function depthOf(math: SbmlMath): number {
  let layer: readonly SbmlMath[] = [math];
  let depth = 0;
  while (layer.length > 0) {
    depth++;
    layer = layer.flatMap((one) => (one.kind === "apply" || one.kind === "call" ? one.of : []));
  }
  return depth;
}
