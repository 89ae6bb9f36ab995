import { didYouMean } from "../../messages/near-matches.ts";
import type { Module } from "../definition/module.ts";
import type { Parameter } from "../definition/parameter.ts";
import type { Choice, System } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";

/** A system with its variants chosen. */
export interface Assembly {
  readonly system: System;
  readonly modules: ReadonlyMap<string, Module>;
  readonly wires: ReadonlyMap<string, string>;
  readonly adjustments: ReadonlyMap<string, Parameter>;
  /** Variant -> choice, for all variants. */
  readonly choices: Readonly<Record<string, string>>;
  /** Every module that any choice puts at an address: what wires and adjustments may speak of. */
  readonly possible: ReadonlyMap<string, readonly Module[]>;
}

/** Puts the chosen variants (else their defaults) into the system. */
export function assembleSystem(
  system: System,
  variants: Readonly<Record<string, string>> = {},
): { assembly: Assembly; faults: Fault[] } {
  const faults = checkVariantNames(system, variants);
  const choices: Record<string, string> = {};
  const modules = new Map(Object.entries(system.modules));
  const wires = new Map(Object.entries(system.wires ?? {}));
  const adjustments = new Map(Object.entries(system.adjustments ?? {}));
  for (const [name, variant] of Object.entries(system.variants ?? {})) {
    const wanted = variants[name] ?? variant.default;
    const choice = Object.hasOwn(variant.choices, wanted) ? variant.choices[wanted] : undefined;
    if (choice === undefined) {
      const names = Object.keys(variant.choices);
      const hint = didYouMean(wanted, names) ?? `its choices are ${names.join(", ")}`;
      const path = `${system.id}.variants.${name}`;
      faults.push(fault("choice-unknown", { path }, { found: wanted, expected: name, hint }));
      continue;
    }
    choices[name] = wanted;
    for (const [address, module] of Object.entries(choice.modules ?? {})) modules.set(address, module);
    for (const [need, offer] of Object.entries(choice.wires ?? {})) wires.set(need, offer);
    for (const [address, parameter] of Object.entries(choice.adjustments ?? {}))
      adjustments.set(address, parameter);
  }
  return {
    assembly: { system, modules, wires, adjustments, choices, possible: possibleModules(system) },
    faults,
  };
}

function checkVariantNames(system: System, variants: Readonly<Record<string, string>>): Fault[] {
  const names = Object.keys(system.variants ?? {});
  return Object.keys(variants)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const hint =
        didYouMean(name, names) ?? (names.length > 0 ? `its variants are ${names.join(", ")}` : undefined);
      return fault("variant-unknown", { path: `${system.id}.variants` }, { found: name, hint });
    });
}

function possibleModules(system: System): Map<string, Module[]> {
  const possible = new Map<string, Module[]>();
  const add = (modules: Choice["modules"] = {}) => {
    for (const [address, module] of Object.entries(modules)) {
      possible.set(address, [...(possible.get(address) ?? []), module]);
    }
  };
  add(system.modules);
  for (const { choices } of Object.values(system.variants ?? {})) {
    for (const { modules } of Object.values(choices)) add(modules);
  }
  return possible;
}
