import type { Module } from "../definition/module.ts";
import type { References } from "../definition/reference.ts";
import { type Fault, fault, warning } from "../fault.ts";
import { namesIn } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { checkFormula } from "./check-formula.ts";
import { checkKeeps } from "./check-keeps.ts";
import { checkProcesses } from "./check-processes.ts";
import { checkValues } from "./check-values.ts";
import { findLoop } from "./find-loop.ts";
import { moduleFormulas } from "./module-formulas.ts";
import { checkDeclaredNames, declaredNames, moduleScope } from "./module-scope.ts";

/**
 * Everything that is wrong with a module: names, units, numbers, evidence, flows, sums, loops.
 *
 * With `references`, reference keys are looked up as well (types already see to that in TypeScript).
 */
export function checkModule(module: Module, references?: References): Fault[] {
  const formulas = new Map<string, Formula>();
  const formulaFaults = moduleFormulas(module).flatMap((task) => {
    const { formula, faults } = checkFormula(task);
    if (formula !== undefined) formulas.set((task.where.path ?? "").slice(module.id.length + 1), formula);
    return faults;
  });
  const faults = [
    ...checkDeclaredNames(module),
    ...checkValues(module, references),
    ...formulaFaults,
    ...checkProcesses(module, moduleScope(module)),
    ...checkTermLoops(module, formulas),
    ...checkGenes(module),
  ];
  if (!faults.some(({ severity }) => severity === "error")) {
    faults.push(...checkInitials(module, formulas), ...checkKeeps(module));
  }
  return [...faults, ...checkUse(module, formulas)];
}

function termDependence(module: Module, formulas: ReadonlyMap<string, Formula>): Map<string, Set<string>> {
  return new Map(
    Object.keys(module.terms ?? {}).map((name) => {
      const formula = formulas.get(`terms.${name}`);
      return [name, formula === undefined ? new Set<string>() : namesIn(formula)];
    }),
  );
}

function checkTermLoops(module: Module, formulas: ReadonlyMap<string, Formula>): Fault[] {
  const loop = findLoop(termDependence(module, formulas));
  return loop === undefined
    ? []
    : [fault("loop", { path: `${module.id}.terms` }, { found: loop.join(" -> ") })];
}

/** Initial values that depend on a state, directly or through terms. */
function checkInitials(module: Module, formulas: ReadonlyMap<string, Formula>): Fault[] {
  const terms = termDependence(module, formulas);
  const reached = (names: ReadonlySet<string>): string | undefined => {
    for (const name of names) {
      if (Object.hasOwn(module.states, name)) return name;
      const through = reached(terms.get(name) ?? new Set());
      if (through !== undefined) return through;
    }
    return undefined;
  };
  return Object.keys(module.states).flatMap((name) => {
    const formula = formulas.get(`states.${name}.initial`);
    const state = formula === undefined ? undefined : reached(namesIn(formula));
    if (state === undefined) return [];
    return [
      fault("initial-on-state", { path: `${module.id}.states.${name}` }, { found: name, expected: state }),
    ];
  });
}

function checkGenes(module: Module): Fault[] {
  return Object.entries(module.genes ?? {}).flatMap(([gene, names]) =>
    names
      .filter((name) => !Object.hasOwn(module.states, name) && !Object.hasOwn(module.parameters ?? {}, name))
      .map((name) =>
        fault("gene-nothing", { path: `${module.id}.genes.${gene}` }, { found: gene, expected: name }),
      ),
  );
}

/** Declared names that no formula uses. States count as used: they are the point. */
function checkUse(module: Module, formulas: ReadonlyMap<string, Formula>): Fault[] {
  const used = new Set<string>();
  for (const formula of formulas.values()) for (const name of namesIn(formula)) used.add(name);
  return declaredNames(module)
    .filter(({ kind, name }) => kind !== "state" && !used.has(name))
    .map(({ kind, name }) => warning("unused", { path: `${module.id}.${kind}s.${name}` }, { found: name }));
}
