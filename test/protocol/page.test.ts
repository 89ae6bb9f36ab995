import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProtocol } from "../../src/index.ts";
import { entryKeys } from "../../src/protocol/entries/register.ts";
import { protocolPage, realise } from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { head } from "./support.ts";

const page = protocolPage();
const examples = [...page.matchAll(/^```yaml\n(.*?)^```|^`(- \{[^\n]*\})`$/gms)].map(
  ([, file, entry]) => file ?? entry ?? "",
);
const cellsHead = "equator: 1\nmedium: {amino_acids: 1 x}\nlasts: 4 h\n";

describe("the page of the protocol language (npm run docs writes it)", () => {
  it("is up to date", async () => {
    await expect(page).toMatchFileSnapshot(join(projectRoot, "docs", "protocol.md"));
  });

  it("has a section for every entry, and stays a page", () => {
    for (const key of entryKeys) expect(page).toContain(`\n### ${key}\n`);
    expect(examples).toHaveLength(entryKeys.length + 2);
    expect(page.split("\n").length).toBeLessThan(300);
  });

  it.each(examples)("gives an example that is read without a word: %s", (example) => {
    const top = example.includes("medium:") ? cellsHead : head;
    const text = example.startsWith("equator") ? example : `${top}events:\n  ${example}`;
    const { protocol, diagnostics } = readProtocol(text);
    expect(diagnostics).toEqual([]);
    expect(protocol && realise(protocol).length).toBeGreaterThan(0);
  });

  it("describes every field that it lists", () => {
    const bare = page.split("\n").filter((line) => /^\| `.*\|\s*\|$/.test(line));
    expect(bare).toEqual([]);
  });
});
