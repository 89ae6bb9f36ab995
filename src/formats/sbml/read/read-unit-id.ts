import type { OpenComponent } from "./read-component.ts";

/** Spellings of Level 1 that later levels dropped. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["liter", "litre"],
  ["meter", "metre"],
]);

/** The id of a unit, in the spelling of Level 3. */
export function readUnitId({ reading, attributes }: OpenComponent, attribute: string): string | undefined {
  const id = attributes.id(attribute);
  return id === undefined || reading.isFrom(2) ? id : (spellings.get(id) ?? id);
}
