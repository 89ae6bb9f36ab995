import type { Module } from "../definition/module.ts";
import type { Choice, System } from "../definition/system.ts";
import type { ParameterEntry } from "../system/index-entry.ts";
import { systemIndex } from "../system/system-index.ts";

/** One choice of a variant, with the names of both. */
export interface NamedChoice {
  readonly variant: string;
  readonly name: string;
  readonly choice: Choice;
  readonly isDefault: boolean;
}

/** Every choice of every variant of a system. */
export function choicesOf({ variants = {} }: System): NamedChoice[] {
  return Object.entries(variants).flatMap(([variant, { choices, default: usual }]) =>
    Object.entries(choices).map(([name, choice]) => ({ variant, name, choice, isDefault: name === usual })),
  );
}

/** Every module that a system can hold, whatever is chosen, once. */
export function modulesOf(system: System): Module[] {
  const chosen = choicesOf(system).flatMap(({ choice }) => Object.values(choice.modules ?? {}));
  return [...new Set([...Object.values(system.modules), ...chosen])];
}

/** Every module that agents bring to a system, whether or not they can act on it, once. */
export function modulesOfAgents({ agents = {} }: System): Module[] {
  const parts = Object.values(agents).flatMap((agent) => agent.parts ?? []);
  const choices = parts.flatMap(({ variants = {} }) =>
    Object.values(variants).flatMap((variant) => Object.values(variant.choices)),
  );
  return [...new Set([...parts, ...choices].flatMap(({ modules = {} }) => Object.values(modules)))];
}

/** The parameters of a system by heading: those of the default choices, then what each other choice brings. */
export function parametersOf(system: System): Map<string, ParameterEntry[]> {
  const usual = entriesOf(system, {});
  const known = new Set(usual.map(({ parameter }) => parameter));
  const sections = new Map([["", usual]]);
  for (const { variant, name, isDefault } of choicesOf(system)) {
    if (isDefault) continue;
    const brought = entriesOf(system, { [variant]: name }).filter(({ parameter }) => !known.has(parameter));
    sections.set(`${variant}: ${name}`, brought);
  }
  return sections;
}

function entriesOf(system: System, variants: Readonly<Record<string, string>>): ParameterEntry[] {
  return [...systemIndex(system, { variants }).values()].filter((entry) => entry.kind === "parameter");
}
