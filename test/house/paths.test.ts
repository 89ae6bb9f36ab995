import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { backTicked, links, type Mention } from "./markdown.ts";
import { codeFolders, filesBelow, textOf } from "./repository.ts";

const topFolders = new Set([...codeFolders, "docs", ".ci"]);

const documents = [...filesBelow("."), ...filesBelow(".ci")].filter((path) => path.endsWith(".md"));
const exists = (path: string) => existsSync(join(projectRoot, path));

describe("paths in documents", () => {
  it("are looked for in every Markdown file, the README among them", () => {
    expect(documents).toContain("README.md");
  });

  it("that are relative links all lead somewhere", () => {
    expect(dangling(links, (path, text) => linkTarget(path, text))).toEqual([]);
  });

  it("that stand in back-ticks all exist", () => {
    expect(dangling(backTicked, (_, text) => (namesPath(text) ? text : undefined))).toEqual([]);
  });

  it("are told from other text in back-ticks", () => {
    expect(["src/engine", "test/house/paths.test.ts", "README.md", "docs/decisions/"].every(namesPath)).toBe(
      true,
    );
    expect(["mg/kg/h", "src/*", "model/<name>", "a.b", "npm test", "and/or"].some(namesPath)).toBe(false);
  });
});

function dangling(
  read: (markdown: string) => Mention[],
  target: (path: string, text: string) => string | undefined,
): string[] {
  return documents.flatMap((path) =>
    read(textOf(path))
      .filter(({ text }) => !exists(target(path, text) ?? "."))
      .map(({ text, line }) => `${path}:${line} ${text}`),
  );
}

/** Where a relative link leads; undefined for addresses and for places in the same document. */
function linkTarget(path: string, link: string): string | undefined {
  const target = decodeURI(link.replace(/[#?].*$/, ""));
  return target === "" || /^[a-z]+:/i.test(link) ? undefined : posix.join(posix.dirname(path), target);
}

/** Whether a text claims to be a path of this repository: it starts at one of its top folders, or is a root document. */
function namesPath(text: string): boolean {
  if (/^[A-Z]+\.md$/.test(text)) return true;
  const isForm = text.includes("...");
  return (
    !isForm && /^[\w./@-]+$/.test(text) && text.includes("/") && topFolders.has(text.split("/")[0] ?? "")
  );
}
