import type { Span } from "../formula-tree.ts";

/** A piece of formula text. */
export interface Token {
  readonly kind: "number" | "name" | "symbol" | "unit" | "end" | "unreadable";
  readonly text: string;
  readonly at: Span;
}

const space = /\s*/y;
const kinds: readonly (readonly [Token["kind"], RegExp])[] = [
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_0-9]+)*/y],
  ["symbol", /<=|>=|==|!=|&&|\|\||[-+*/^<>!(),]/y],
  ["unit", /\[[^\]]*\]/y],
];

/** Splits a formula into tokens; ends with one of kind "end". A character of no kind is "unreadable". */
export function splitFormula(text: string): Token[] {
  const tokens: Token[] = [];
  let position = skipSpace(text, 0);
  while (position < text.length) {
    const token = tokenAt(text, position);
    tokens.push(token);
    position = skipSpace(text, token.at.to);
  }
  tokens.push({ kind: "end", text: "the end", at: { from: text.length, to: text.length } });
  return tokens;
}

function tokenAt(text: string, from: number): Token {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], at: { from, to: pattern.lastIndex } };
  }
  return { kind: "unreadable", text: text.slice(from, from + 1), at: { from, to: from + 1 } };
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}
