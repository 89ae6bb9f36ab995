import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itUnless } from "../support/named-skip.ts";
import { projectRoot } from "../support/project-root.ts";
import { sharedPath } from "../support/shared.ts";
import { withDifferences } from "./differences.ts";
import { drawn } from "./picture.ts";
import { publishedModels } from "./pictures.ts";

// `node scripts/published-pictures.mjs` writes the pictures, and the tables of differences into the pages.

const folder = join(projectRoot, "docs", "published");
const sections = [
  "## The paper",
  "## What the model holds",
  "## What ours take over",
  "## What ours change, and why",
  "## Side by side",
];
const pageOf = (name: string) => readFileSync(join(folder, `${name}.md`), "utf8");

describe("published models that ours build on", () => {
  it("are thirteen, and the index links the page of each", () => {
    const index = pageOf("index");
    expect(publishedModels.length).toBe(13);
    expect(publishedModels.filter(({ page }) => !index.includes(`](${page}.md)`))).toEqual([]);
  });

  it.each(publishedModels)(
    "$page has its sections in order, its files and its picture",
    ({ page, files }) => {
      const text = pageOf(page);
      expect(text.split("\n").filter((line) => line.startsWith("## "))).toEqual(sections);
      expect(text).toMatch(/PMID \d{7,8}|doi 10\.\d{4}/);
      for (const file of files) expect(text).toContain(file.replace(".xml", ""));
      expect(text).toMatch(new RegExp(`!\\[[^\\]]+\\]\\(${page}\\.svg\\)`));
      expect(existsSync(join(folder, `${page}.svg`))).toBe(true);
    },
  );
});

describe("both models on the same input", () => {
  for (const { page, files, picture } of publishedModels) {
    const missing = files.filter((file) => sharedPath(`models/${file}`) === undefined);
    const reason =
      missing.length === 0 ? undefined : `skip without shared: models/${missing.join(", models/")}`;
    itUnless(reason)(
      `${page}: picture and table are what both give now`,
      async () => {
        const made = await picture();
        await expect(drawn(made)).toMatchFileSnapshot(join(folder, `${page}.svg`));
        await expect(withDifferences(pageOf(page), made)).toMatchFileSnapshot(join(folder, `${page}.md`));
      },
      60_000,
    );
  }
});
