import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agents } from "../../model/compounds/index.ts";
import { references } from "../../model/references.ts";
import { systems } from "../../model/systems/index.ts";
import { mapSummary, renderAgentDocs, renderDocs } from "../../src/lang/index.ts";
import { filesBelow } from "../house/repository.ts";
import { projectRoot } from "../support/project-root.ts";

// Pages of single modules are checked where each module is: by describeModule.
const pages = new Map(
  [...renderDocs(Object.values(systems), references), ...renderAgentDocs(agents, references)].filter(
    ([path]) => !path.startsWith("docs/generated/modules/") || path.endsWith("/index.md"),
  ),
);

describe("generated pages (npm run docs writes them)", () => {
  it.each([...pages])("%s is up to date", async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(projectRoot, path));
  });

  it("of agents, systems, maps, parameters and people are those of what exists", () => {
    const folders = ["agents", "systems", "maps", "parameters", "people"].map(
      (name) => `docs/generated/${name}`,
    );
    const found = filesBelow(...folders);
    expect(found.filter((path) => !pages.has(path))).toEqual([]);
  });

  it("of the architecture hold the map of the whole body", () => {
    const text = readFileSync(join(projectRoot, "ARCHITECTURE.md"), "utf8");
    expect(text).toContain(
      `<!-- map of human-adult -->\n${mapSummary(systems["human-adult"])}\n<!-- end of map -->`,
    );
  });

  it("link every source to PubMed or to its DOI", () => {
    const lines = (pages.get("docs/generated/references.md") ?? "")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(lines.length).toBe(Object.keys(references).length);
    for (const line of lines) {
      expect(line).toMatch(/\]\(https:\/\/(pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/|doi\.org\/10\.\d+\/[^\s)]+)\)/);
    }
  });
});
