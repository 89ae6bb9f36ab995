import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import { mapPage } from "./map-page.ts";
import { parameterPage } from "./parameter-page.ts";
import { peoplePage } from "./people-page.ts";
import { referencesPage } from "./references-page.ts";
import { renderModelDocs } from "./render-model-docs.ts";
import { systemPage } from "./system-page.ts";
import { modulesOf, modulesOfAgents } from "./system-parts.ts";

/** Every generated page: of modules, systems, parameters and sources. Path from the root of the repository -> text. */
export function renderDocs(systems: readonly System[], references: References): Map<string, string> {
  const modules = systems.flatMap((system) => [...modulesOf(system), ...modulesOfAgents(system)]);
  const pages = renderModelDocs(modules, references);
  for (const system of systems) {
    pages.set(`docs/generated/systems/${system.id}.md`, systemPage(system));
    pages.set(`docs/generated/maps/${system.id}.md`, mapPage(system));
    pages.set(`docs/generated/parameters/${system.id}.md`, parameterPage(system, references));
    if (system.people !== undefined) {
      pages.set(`docs/generated/people/${system.id}.md`, peoplePage(system, references));
    }
  }
  return pages.set("docs/generated/references.md", referencesPage(systems, references));
}
