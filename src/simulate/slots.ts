import type { Slots } from "./impulses.ts";
import type { Prepared } from "./prepare.ts";

/** Where the addresses of a prepared system stand in its kernel; a RangeError for one that it lacks. */
export function slotsOf({ built, program }: Prepared): Slots {
  const { states, parameters } = program.indices;
  const indexIn = (indices: ReadonlyMap<string, number>, address: string) => {
    const index = indices.get(address);
    if (index === undefined) throw new RangeError(`${built.system.id} has no ${address}`);
    return index;
  };
  return {
    state: (address) => indexIn(states, address),
    parameter: (address) => indexIn(parameters, address),
    rest: (address) => built.flat.parameters[indexIn(parameters, address)]?.value ?? 0,
  };
}
