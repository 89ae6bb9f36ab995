import type { Module } from "../definition/module.ts";
import { type Fault, fault } from "../fault.ts";
import { arities } from "../formula/arities.ts";
import { entryOf, type NameKind, type Scope, type ScopeEntry, timeEntry } from "./scope.ts";

/** The names that formulas of a module may use. */
export function moduleScope(module: Module): Scope {
  const scope = new Map<string, ScopeEntry>([timeEntry]);
  for (const { kind, name, unit } of declaredNames(module)) scope.set(name, entryOf(kind, unit));
  return scope;
}

interface DeclaredName {
  readonly kind: NameKind;
  readonly name: string;
  readonly unit: string;
}

/** Every name that a module declares for its formulas. */
export function declaredNames(module: Module): DeclaredName[] {
  const { needs = {}, inputs = {}, parameters = {}, states, terms = {} } = module;
  return [
    ...named("need", needs),
    ...named("input", inputs),
    ...named("parameter", parameters),
    ...named("state", states),
    ...named("term", terms),
  ];
}

function named(kind: NameKind, entries: Readonly<Record<string, { readonly unit: string }>>): DeclaredName[] {
  return Object.entries(entries).map(([name, { unit }]) => ({ kind, name, unit }));
}

const nameForm = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Names that are no names, taken by the language, or declared twice. */
export function checkDeclaredNames(module: Module): Fault[] {
  const faults: Fault[] = [];
  const kinds = new Map<string, NameKind>();
  const reserved = new Set([...Object.keys(arities), "time", "given", "subject"]);
  const check = (name: string, path: string) => {
    if (!nameForm.test(name))
      faults.push(fault("bad-name", { path }, { found: name, expected: "lower_snake words" }));
    if (reserved.has(name)) {
      faults.push(fault("bad-name", { path }, { found: name, expected: "not words of the language" }));
    }
  };
  for (const { kind, name } of declaredNames(module)) {
    const path = `${module.id}.${kind}s.${name}`;
    check(name, path);
    const before = kinds.get(name);
    if (before !== undefined) {
      faults.push(fault("name-twice", { path }, { found: name, expected: `${before} and ${kind}` }));
    }
    kinds.set(name, kind);
  }
  for (const [name, offer] of Object.entries(module.offers)) {
    const path = `${module.id}.offers.${name}`;
    check(name, path);
    const before = kinds.get(name);
    if (before === undefined || offer.is.trim() === name) continue;
    const hint = `an offer has the name of a ${before} only if it simply is it`;
    faults.push(fault("name-twice", { path }, { found: name, expected: `${before} and offer`, hint }));
  }
  return faults;
}
