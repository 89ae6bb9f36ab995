import type { Place } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import { type Fault, fault } from "../fault.ts";
import { visitNames } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";
import type { Scope } from "./scope.ts";

/** Every name of a formula that `scope` does not have; `among` says where it should be declared. */
export function checkNames(formula: Formula, scope: Scope, where: Place, among: string): Fault[] {
  const faults: Fault[] = [];
  visitNames(formula, ({ name, at }) => {
    if (scope.has(name)) return;
    const place = { ...where, column: at.from + 1 };
    const hint = didYouMean(name, scope.keys());
    faults.push(fault("unknown-name", place, { found: name, expected: among, hint }));
  });
  return faults;
}
