import type { Place } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import { type Fault, fault } from "../fault.ts";
import type { BinaryOperator, Formula, Span } from "../formula-tree.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type Arity, arities } from "./arities.ts";
import { operatorPowers as powers, unaryPower } from "./operator-powers.ts";
import { splitFormula, type Token } from "./tokens.ts";
import { depthOf } from "./walk-formula.ts";

const deepestNesting = 100;
const deepestTree = 500;
const longestText = 20_000;

/** Carries the first fault out of the recursive descent. */
class FormulaSyntax {
  readonly fault: Fault;
  constructor(problem: Fault) {
    this.fault = problem;
  }
}

/**
 * Reads a formula. `where` is where it stands; the column of a fault is its character in the formula, from 1.
 *
 * @example parseFormula("k_on * hill(leucine, km_leucine, n_leucine) * off")
 */
export function parseFormula(
  text: string,
  where: Place = {},
  functions: Readonly<Record<string, Arity>> = arities,
): Result<Formula> {
  if (text.trim() === "") return fail(fault("formula-empty", where));
  if (text.length > longestText) {
    return fail(fault("formula-too-long", where, { found: `${text.length}`, expected: `${longestText}` }));
  }
  try {
    const formula = new Reader(splitFormula(text), where, functions).read();
    const depth = depthOf(formula);
    return depth > deepestTree ? fail(tooDeep(where, depth, deepestTree)) : succeed(formula);
  } catch (error) {
    if (error instanceof FormulaSyntax) return fail(error.fault);
    throw error;
  }
}

function tooDeep(where: Place, found: number, limit: number): Fault {
  return fault("formula-too-deep", where, { found: `${found}`, expected: `${limit}` });
}

/** Operator precedence parser (Pratt 1973). */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly where: Place;
  private readonly functions: Readonly<Record<string, Arity>>;
  private position = 0;
  private depth = 0;

  constructor(tokens: readonly Token[], where: Place, functions: Readonly<Record<string, Arity>>) {
    this.tokens = tokens;
    this.where = where;
    this.functions = functions;
  }

  read(): Formula {
    const formula = this.expression(0);
    if (this.next.kind !== "end") throw this.unexpected("an operator or the end");
    return formula;
  }

  private get next(): Token {
    return this.tokens[this.position] as Token;
  }

  private expression(least: number): Formula {
    if (++this.depth > deepestNesting)
      throw new FormulaSyntax(tooDeep(this.where, this.depth, deepestNesting));
    let left = this.operand();
    for (let operator = this.operator(); operator !== undefined; operator = this.operator()) {
      const power = powers[operator];
      if (power < least) break;
      this.position++;
      const right = this.expression(operator === "^" ? power : power + 1);
      left = { kind: "binary", operator, left, right, at: { from: left.at.from, to: right.at.to } };
      this.refuseChain(operator);
    }
    this.depth--;
    return left;
  }

  private operator(): BinaryOperator | undefined {
    const { kind, text } = this.next;
    return kind === "symbol" && Object.hasOwn(powers, text) ? (text as BinaryOperator) : undefined;
  }

  private refuseChain(operator: BinaryOperator): void {
    const following = this.operator();
    if (powers[operator] !== powers["<"] || following === undefined || powers[following] !== powers["<"])
      return;
    throw new FormulaSyntax(fault("formula-chained-comparison", this.place(this.next.at)));
  }

  private operand(): Formula {
    const token = this.next;
    if (token.kind === "number") return this.number(token);
    if (token.kind === "name") return this.nameOrCall(token);
    if (token.text === "(") return this.bracket();
    if (token.text === "-" || token.text === "!") {
      this.position++;
      const of = this.expression(unaryPower);
      return { kind: "unary", operator: token.text, of, at: { from: token.at.from, to: of.at.to } };
    }
    throw this.unexpected("a number, a name or (");
  }

  private number(token: Token): Formula {
    this.position++;
    const value = Number(token.text);
    if (value === Number.POSITIVE_INFINITY) throw this.tooLarge(token);
    const unit = this.next;
    if (unit.kind !== "unit") return { kind: "number", value, at: token.at };
    this.position++;
    return {
      kind: "number",
      value,
      unit: unit.text.slice(1, -1),
      at: { from: token.at.from, to: unit.at.to },
    };
  }

  private tooLarge(token: Token): FormulaSyntax {
    const expected = `a number up to ${Number.MAX_VALUE}`;
    return new FormulaSyntax(fault("formula-syntax", this.place(token.at), { expected, found: token.text }));
  }

  private bracket(): Formula {
    this.position++;
    const inner = this.expression(0);
    this.expect(")");
    return inner;
  }

  private nameOrCall(token: Token): Formula {
    this.position++;
    if (this.next.text !== "(") return { kind: "name", name: token.text, at: token.at };
    const arity = Object.hasOwn(this.functions, token.text) ? this.functions[token.text] : undefined;
    if (arity === undefined) throw this.unknownFunction(token);
    const of = this.arguments();
    const at = { from: token.at.from, to: this.tokens[this.position - 1]?.at.to ?? token.at.to };
    if (of.length < arity.least || of.length > arity.most) {
      const found = `${token.text} has ${of.length} argument${of.length === 1 ? "" : "s"}`;
      throw new FormulaSyntax(fault("formula-arguments", this.place(at), { found, expected: arity.words }));
    }
    return { kind: "call", name: token.text, of, at };
  }

  private arguments(): Formula[] {
    this.expect("(");
    const of: Formula[] = [];
    if (this.next.text !== ")") {
      of.push(this.expression(0));
      while (this.next.text === ",") {
        this.position++;
        of.push(this.expression(0));
      }
    }
    this.expect(")");
    return of;
  }

  private expect(text: string): void {
    if (this.next.text !== text) throw this.unexpected(text);
    this.position++;
  }

  private unexpected(expected: string): FormulaSyntax {
    const found = this.next.text;
    return new FormulaSyntax(fault("formula-syntax", this.place(this.next.at), { expected, found }));
  }

  private unknownFunction(token: Token): FormulaSyntax {
    const hint = didYouMean(token.text, Object.keys(this.functions));
    return new FormulaSyntax(
      fault("formula-unknown-function", this.place(token.at), { found: token.text, hint }),
    );
  }

  private place(at: Span): Place {
    return { ...this.where, column: at.from + 1 };
  }
}
