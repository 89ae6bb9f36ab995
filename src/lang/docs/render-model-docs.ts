import type { Module } from "../definition/module.ts";
import type { References } from "../definition/reference.ts";
import { equationsPage } from "./equations-page.ts";
import { markdownTable } from "./markdown-table.ts";

/** Where the page of a module stands, from the root of the repository. */
export function pagePath(moduleId: string): string {
  return `docs/generated/modules/${moduleId}.md`;
}

/** The generated pages of a model: one for each module, and a list of them. Path -> text. */
export function renderModelDocs(modules: readonly Module[], references: References): Map<string, string> {
  const byId = new Map(modules.map(({ alone, ...module }) => [module.id, alone ?? module]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = sorted.map((module) => [pagePath(module.id), equationsPage(module, references)] as const);
  const rows = sorted.map((module) => [
    `[${module.id}](${module.id}.md)`,
    module.about,
    `${Object.keys(module.states).length}`,
    `${Object.keys(module.parameters ?? {}).length}`,
  ]);
  const list = `# Modules\n\n${markdownTable(["module", "about", "states", "parameters"], rows)}\n`;
  return new Map([[pagePath("index"), list], ...pages]);
}
