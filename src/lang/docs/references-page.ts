import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import { addressOf, sourcesOf, wordReference } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { modulesOf, modulesOfAgents, parametersOf } from "./system-parts.ts";

/** Every source of a model, with a link and the modules and tables that rest on it. */
export function referencesPage(systems: readonly System[], references: References): string {
  const users = usersOf(systems);
  const rows = Object.entries(references)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, reference]) => [
      `\`${key}\``,
      `[${wordReference(reference)}](${addressOf(reference)})${reference.note === undefined ? "" : `; ${reference.note}`}`,
      [...(users.get(key) ?? [])].sort().join(", "),
    ]);
  return `# References\n\n${markdownTable(["key", "source", "used by"], rows)}\n`;
}

/** Key of a source -> the modules, tables and agents whose numbers or processes name it, and systems whose people do. */
export function usersOf(systems: readonly System[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const note = (keys: readonly string[], user: string) => {
    for (const key of keys) users.set(key, (users.get(key) ?? new Set()).add(user));
  };
  for (const system of systems) {
    for (const module of [...modulesOf(system), ...modulesOfAgents(system)]) {
      const items = [...Object.values(module.parameters ?? {}), ...Object.values(module.processes)];
      for (const { evidence } of items) note(sourcesOf(evidence), module.id);
    }
    for (const { evidence } of Object.values(system.people ?? {})) {
      note(sourcesOf(evidence), `people of ${system.id}`);
    }
    for (const [id, { refs = [], parts }] of Object.entries(system.agents ?? {})) {
      note(refs, `agent ${id}`);
      const numbers = Object.values(parts?.adjustments ?? {});
      for (const { evidence } of numbers) note(sourcesOf(evidence), `agent ${id}`);
    }
    for (const { address, parameter, source } of [...parametersOf(system).values()].flat()) {
      if (source === "module") continue;
      const owner = source === "table" ? address.split(".").slice(0, 2).join(".") : system.id;
      note(sourcesOf(parameter.evidence), owner);
    }
  }
  return users;
}
