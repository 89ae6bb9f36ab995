import { fences } from "./markdown.ts";

/** A program text of the README and what the README says that it prints. */
export interface Example {
  readonly line: number;
  readonly code: string;
  readonly prints: string | undefined;
}

/** Commands of the `sh` blocks, without prompts and comments. A trailing backslash joins lines. */
export function readCommands(markdown: string): string[] {
  return fences(markdown)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.replace(/\s*\\\n\s*/g, " ").split("\n"))
    .map((line) =>
      line
        .replace(/^\$ /, "")
        .replace(/(^|\s+)#.*$/, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** Words of a command; quotes keep blanks together. */
export function splitWords(command: string): string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replace(/["']/g, ""));
}

/** The arguments after `equator` or `npx equator`; undefined for any other command. */
export function equatorArguments(command: string): string[] | undefined {
  const words = splitWords(command);
  if (words[0] === "npx") words.shift();
  return words.shift() === "equator" ? words : undefined;
}

/** Each `ts` block with the output block that follows it, if the next block is a `text` or `console` one. */
export function readExamples(markdown: string): Example[] {
  return fences(markdown).flatMap(({ language, text, line }, index, all) => {
    if (language !== "ts") return [];
    const next = all[index + 1];
    const prints = next && ["", "text", "console"].includes(next.language) ? next.text : undefined;
    return [{ line, code: text, prints }];
  });
}
