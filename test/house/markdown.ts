/** A fenced block of a Markdown text. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** A link or back-ticked text of a Markdown text, with its line. */
export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks, in order. */
export function fences(markdown: string): Fence[] {
  const found: Fence[] = [];
  let open: { language: string; lines: string[]; line: number } | undefined;
  markdown.split("\n").forEach((line, index) => {
    const fence = /^\s*```(.*)$/.exec(line);
    if (!fence) open?.lines.push(line);
    else if (open) {
      found.push({ language: open.language, text: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else open = { language: (fence[1] ?? "").trim(), lines: [], line: index + 1 };
  });
  return found;
}

/** Targets of links and images outside fenced blocks. */
export function links(markdown: string): Mention[] {
  return mentions(markdown, /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\s*\[[^\]]+\]:\s*(\S+)/g);
}

/** Back-ticked texts outside fenced blocks. */
export function backTicked(markdown: string): Mention[] {
  return mentions(markdown, /`([^`]+)`/g);
}

function mentions(markdown: string, pattern: RegExp): Mention[] {
  let fenced = false;
  return markdown.split("\n").flatMap((line, index) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (fenced) return [];
    return [...line.matchAll(pattern)].map((match) => ({
      text: match[1] ?? match[2] ?? "",
      line: index + 1,
    }));
  });
}
