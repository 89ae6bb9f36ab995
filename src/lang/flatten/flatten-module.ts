import { checkModule } from "../check/check-module.ts";
import type { Module } from "../definition/module.ts";
import type { FlatParameter, FlatSystem } from "../flat-system.ts";
import { refusal } from "../result.ts";
import { toCoherent } from "../units/unit.ts";
import { display, flattenInstance, unitOf } from "./flatten-instance.ts";
import { orderTerms } from "./order-terms.ts";
import { readFormula, withAddresses } from "./read-formula.ts";

/**
 * One module as a system of its own, at the address `<module id>`: its needs become inputs at their typical value,
 * its offers become readouts. Throws an EquatorError where the module has errors.
 */
export function flattenModule(module: Module): FlatSystem {
  const errors = checkModule(module).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw refusal(errors);
  const at = (name: string) => `${module.id}.${name}`;
  const flat = flattenInstance(module.id, module, {
    sourceOf: at,
    adjusted: () => undefined,
    levelOf: () => 1,
  });
  const needs = Object.entries(module.needs ?? {}).map(
    ([name, { unit, typical }]): FlatParameter => ({
      address: at(name),
      ...display(unit),
      value: toCoherent(typical, unitOf(unit)),
      input: true,
    }),
  );
  const readouts = Object.entries(module.offers).map(([name, { unit, is }]) => ({
    address: at(name),
    ...display(unit),
    is: withAddresses(readFormula(is), at),
  }));
  const terms = orderTerms(flat.terms, module.id).terms;
  return { ...flat, id: module.id, parameters: [...needs, ...flat.parameters], terms, readouts };
}
