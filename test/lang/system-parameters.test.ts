import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import { type System, systemIndex, systemParameters } from "../../src/lang/index.ts";

const cases = Object.values<System>(systems).flatMap((system) => [
  { system, variants: {} },
  ...Object.entries(system.variants ?? {}).flatMap(([name, { choices }]) =>
    Object.keys(choices).map((choice) => ({ system, variants: { [name]: choice } })),
  ),
]);

describe("the parameters of a system", () => {
  it.each(cases)("are those of its index: $system.id $variants", ({ system, variants }) => {
    const indexed = [...systemIndex(system, { variants }).values()].flatMap((entry) =>
      entry.kind === "parameter" ? [[entry.address, entry.parameter] as const] : [],
    );
    const found = systemParameters(system, { variants });
    expect(found.size).toBe(indexed.length);
    expect(indexed.filter(([address, parameter]) => found.get(address) !== parameter)).toEqual([]);
  });
});
