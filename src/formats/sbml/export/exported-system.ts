import { entryOf, type Scope, timeEntry } from "../../../lang/check/scope.ts";
import type { FlatState, FlatSystem, References, SystemIndex } from "../../../lang/index.ts";
import { type Dimension, plain } from "../../../lang/units/dimension.ts";
import { parseUnit } from "../../../lang/units/parse-unit.ts";
import type { Names } from "./math-of-formula.ts";
import { asId, SbmlIds } from "./sbml-ids.ts";
import { type StateKind, stateKind } from "./state-kinds.ts";
import { UnitIds } from "./unit-ids.ts";

/** A flat system on its way to SBML: what its parts are called and measured in, and what is known of them. */
export interface ExportedSystem {
  readonly flat: FlatSystem;
  readonly index: SystemIndex;
  readonly references: References;
  /** Coherent values that states start from, instead of their own. */
  readonly start: ReadonlyMap<string, number>;
  readonly ids: SbmlIds;
  readonly units: UnitIds;
  readonly names: Names;
  readonly states: ReadonlyMap<string, ExportedState>;
}

export interface ExportedState {
  readonly state: FlatState;
  readonly kind: StateKind;
}

export function exportedSystem(
  flat: FlatSystem,
  about: Pick<ExportedSystem, "index" | "references" | "start">,
): ExportedSystem {
  const ids = new SbmlIds();
  const units = new UnitIds();
  const scope = scopeOf(flat);
  const names: Names = {
    scope,
    idOf: (address) => ids.of(address),
    unitOf: (dimension) => units.of(dimension),
  };
  const states = new Map(
    flat.states.map((state) => [
      state.address,
      { state, kind: stateKind(scope.get(state.address)?.unit?.dimension ?? plain) },
    ]),
  );
  ids.of(flat.id);
  for (const { address } of [...flat.states, ...flat.parameters, ...flat.terms]) ids.of(address);
  return { flat, ...about, ids, units, names, states };
}

function scopeOf({ states, parameters, terms }: FlatSystem): Scope {
  return new Map([
    ...states.map(({ address, unit }) => [address, entryOf("state", unit)] as const),
    ...parameters.map(({ address, unit }) => [address, entryOf("parameter", unit)] as const),
    ...terms.map(({ address, unit }) => [address, entryOf("term", unit)] as const),
    timeEntry,
  ]);
}

/** The dimension of what stands at an address of the flat system. */
export function dimensionAt({ names }: ExportedSystem, address: string): Dimension {
  return names.scope.get(address)?.unit?.dimension ?? plain;
}

/** The dimension of a unit text that was checked before. */
export function dimensionOfUnit(unit: string): Dimension {
  const parsed = parseUnit(unit);
  return parsed.ok ? parsed.value.dimension : plain;
}

/** The id of a readout, which may have the address of a term. */
export function readoutId({ ids }: ExportedSystem, address: string): string {
  return ids.of(`readout_${asId(address)}`);
}
