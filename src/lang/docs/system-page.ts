import type { Module } from "../definition/module.ts";
import type { Exposure, System } from "../definition/system.ts";
import { systemIndex } from "../system/system-index.ts";
import { markdownTable } from "./markdown-table.ts";
import { choicesOf, modulesOf } from "./system-parts.ts";

/** A system as a page: its modules, wires, variants, readouts, what events do to it, and its limits. */
export function systemPage(system: System): string {
  const { id, about, settle } = system;
  const sections: (readonly [string, string])[] = [
    ["Modules", moduleTable(system)],
    ["Variants", variantTable(system)],
    ["Readouts", readoutTable(system)],
    ["Exposures", exposureTable(system)],
    ["Baselines", baselineTable(system)],
    ["Wires", wireTable(system)],
    ["Limits", limitsOf(system)],
  ];
  const body = sections.filter(([, text]) => text !== "").map(([title, text]) => `## ${title}\n\n${text}\n`);
  const settled = `It settles for ${settle} before a run starts.`;
  const people = system.people === undefined ? "" : ` [People](../people/${id}.md).`;
  const links = `[Map](../maps/${id}.md). [Parameters](../parameters/${id}.md).${people}`;
  return [`# ${id}\n`, `${about} ${settled} ${links}\n`, ...body].join("\n");
}

function linkModule({ id }: Module): string {
  return `[${id}](../modules/${id}.md)`;
}

function moduleTable({ modules }: System): string {
  const rows = Object.entries(modules).map(([address, module]) => [
    `\`${address}\``,
    linkModule(module),
    module.about,
  ]);
  return markdownTable(["address", "module", "about"], rows);
}

function variantTable(system: System): string {
  const rows = choicesOf(system).map(({ variant, name, choice, isDefault }) => [
    `\`${variant}\``,
    `\`${name}\`${isDefault ? " (default)" : ""}`,
    choice.about ?? "",
    Object.values(choice.modules ?? {})
      .map(linkModule)
      .join(", "),
  ]);
  const questions = Object.entries(system.variants ?? {}).map(
    ([name, { about }]) => `- \`${name}\`: ${about}`,
  );
  if (questions.length === 0) return "";
  return `${questions.join("\n")}\n\n${markdownTable(["variant", "choice", "about", "brings"], rows)}`;
}

function readoutTable({ readouts }: System): string {
  const rows = Object.entries(readouts).map(([name, { unit, means, assay, is }]) => [
    `\`${name}\``,
    unit,
    means,
    assay,
    `\`${is}\``,
  ]);
  return markdownTable(["readout", "unit", "meaning", "assay", "is"], rows);
}

function exposureTable({ exposures = [] }: System): string {
  return markdownTable(["event", "reads", "changes", "how", "formula"], exposures.flatMap(exposureRows));
}

function exposureRows(exposure: Exposure): string[][] {
  const { on, where = {}, takes = {}, tables = {} } = exposure;
  const words = Object.entries(where).map(([word, value]) => `${word} ${value}`);
  const quantities = Object.entries(takes).map(([name, unit]) => `${name} (${unit})`);
  const read = [...quantities, ...Object.entries(tables).map(([name, { by }]) => `${name} by ${by}`)].join(
    ", ",
  );
  const effects = [
    ["adds at once", exposure.adds],
    ["adds while it lasts", exposure.during],
    ["holds while it lasts", exposure.holds],
  ] as const;
  return effects.flatMap(([how, targets = {}]) =>
    Object.entries(targets).map(([target, formula]) => [
      [on, ...words].join(", "),
      read,
      `\`${target}\``,
      how,
      `\`${formula}\``,
    ]),
  );
}

function baselineTable({ baselines = {} }: System): string {
  const rows = Object.entries(baselines).map(([parameter, offer]) => [`\`${parameter}\``, `\`${offer}\``]);
  const about = "Parameters that take the value which a quantity has in the settled state.";
  return rows.length === 0 ? "" : `${about}\n\n${markdownTable(["parameter", "quantity"], rows)}`;
}

/** Every need with what it reads, those wired by name too. */
function wireTable(system: System): string {
  const rows = [...systemIndex(system).values()].flatMap((entry) =>
    entry.kind === "need" ? [[`\`${entry.address}\``, `\`${entry.is ?? ""}\``, entry.unit, entry.means]] : [],
  );
  return markdownTable(["need", "reads", "unit", "meaning"], rows);
}

function limitsOf(system: System): string {
  return modulesOf(system)
    .flatMap((module) => module.limits.map((limit) => `- ${linkModule(module)}: ${limit}`))
    .join("\n");
}
