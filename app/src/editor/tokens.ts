/** What a piece of a line of YAML is, for its colour. */
export type TokenKind = "comment" | "name" | "text" | "number" | "mark" | "plain";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const pieces: readonly (readonly [TokenKind, RegExp])[] = [
  ["name", /(?:[\w.@-]+|"[^"]*"|'[^']*')(?=\s*:(?:\s|$))/y],
  ["text", /"(?:[^"\\]|\\.)*"?|'[^']*'?/y],
  ["number", /[-+]?\d[\d.]*(?:e[-+]?\d+)?(?: ?(?:%|[a-zA-Zµ]+(?:\/[a-zA-Z0-9]+)*))?(?=[\s,\]}]|$)/y],
  ["mark", /[[\]{},:]|-(?=\s|$)/y],
  ["plain", /[^\s[\]{},:"'#]+|\s+|./y],
];

/** The pieces of a line, which together are the line. A colouring, not a reading: what spans lines is not followed. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const [kind, text] = pieceAt(line, at);
    const last = tokens.at(-1);
    if (last !== undefined && last.kind === kind)
      tokens[tokens.length - 1] = { kind, text: last.text + text };
    else tokens.push({ kind, text });
    at += text.length;
  }
  return tokens;
}

function pieceAt(line: string, at: number): [TokenKind, string] {
  if (line[at] === "#" && (at === 0 || /\s/.test(line[at - 1] ?? ""))) return ["comment", line.slice(at)];
  for (const [kind, piece] of pieces) {
    piece.lastIndex = at;
    const found = piece.exec(line)?.[0];
    if (found !== undefined && found !== "") return [kind, found];
  }
  return ["plain", line[at] ?? ""];
}
