import { CST, Lexer, Parser } from "yaml";
import type { ProtocolCode } from "../messages/protocol.ts";

/** What a protocol file may hold: enough for years written out by hand, far too little to hang a reader. */
export const yamlLimits = { depth: 32, aliases: 100, parts: 100_000, faults: 50 };

/** Why the text is refused before it is composed. */
export interface Refusal {
  readonly code: ProtocolCode;
  readonly offset: number;
  readonly expected?: string;
  readonly found?: string;
}

/**
 * Splits YAML into tokens and stops at the first sign of a bomb. The lexer and the parser work on a stack of their
 * own, so that neither depth nor size of the text can exhaust ours; what comes after them may recurse.
 */
export function tokenise(
  text: string,
  onNewLine: (offset: number) => void,
): { tokens: CST.Token[] } | { refusal: Refusal } {
  const parser = new Parser(onNewLine);
  const tokens: CST.Token[] = [];
  const counts = { parts: 0, aliases: 0, faults: 0 };
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const refused = refuseLexeme(lexeme, counts);
    if (refused) return { refusal: { ...refused, offset } };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") counts.faults++;
    }
    if (parser.stack.length > yamlLimits.depth + 2) {
      return { refusal: { code: "yaml-too-deep", offset, expected: String(yamlLimits.depth) } };
    }
    if (counts.faults > yamlLimits.faults) break;
    if (!markers.has(lexeme)) offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** Lexemes that mark structure and stand for no text of the file. */
const markers = new Set(["\u0002", "\u0018", "\u001f"]);

function refuseLexeme(
  lexeme: string,
  counts: { parts: number; aliases: number },
): Omit<Refusal, "offset"> | undefined {
  const type = CST.tokenType(lexeme);
  if (type === "tag" || type === "directive-line") {
    return { code: "yaml-tag", found: lexeme.trim().slice(0, 60) };
  }
  if (type === "alias" || type === "anchor") counts.aliases++;
  if (type !== "space" && type !== "newline") counts.parts++;
  if (counts.aliases > yamlLimits.aliases) {
    return { code: "yaml-too-many-aliases", expected: String(yamlLimits.aliases) };
  }
  if (counts.parts > yamlLimits.parts)
    return { code: "yaml-too-many-parts", expected: String(yamlLimits.parts) };
  return undefined;
}
