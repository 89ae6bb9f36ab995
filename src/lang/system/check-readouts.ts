import { checkFormula, type Target } from "../check/check-formula.ts";
import { entryOf, type Scope, timeEntry } from "../check/scope.ts";
import type { Fault } from "../fault.ts";
import { parseUnit } from "../units/parse-unit.ts";
import type { Assembly } from "./assemble-system.ts";
import { offersByAddress } from "./resolve-wires.ts";

/** Names and units of the readouts of an assembly: they read offers and the subject. */
export function checkReadouts(assembly: Assembly): Fault[] {
  const scope: Scope = new Map([
    timeEntry,
    ...[...offersByAddress(assembly)].map(([address, unit]) => [address, entryOf("offer", unit)] as const),
  ]);
  return Object.entries(assembly.system.readouts).flatMap(([name, { unit: text, is }]) => {
    const where = { path: `${assembly.system.id}.readouts.${name}` };
    const unit = parseUnit(text, where);
    const target: Target = unit.ok
      ? { kind: "quantity", dimension: unit.value.dimension, of: name }
      : { kind: "any" };
    const among = "as an offer of this system";
    const { faults } = checkFormula({ text: is, where, scope, among, target });
    return unit.ok ? faults : [...unit.diagnostics, ...faults];
  });
}
