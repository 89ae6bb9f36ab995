import { deserialize, serialize } from "node:v8";
import { afterEach, describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import {
  type BuildOptions,
  buildSystem,
  type FindBuild,
  offerBuilds,
  type System,
} from "../../src/lang/index.ts";

const subject = { age: 61, mass: 82 };

/** Offers what was built of one system, as a file would hold it, and counts how often it was found. */
function offer(system: System): { readonly found: () => number } {
  const { system: own, subject: values, levels, ...ready } = buildSystem(system);
  const content = serialize(ready);
  let count = 0;
  const find: FindBuild = (asked) => {
    if (asked !== system) return undefined;
    count++;
    return deserialize(content) as ReturnType<FindBuild>;
  };
  offerBuilds(find);
  return { found: () => count };
}

afterEach(() => offerBuilds(undefined));

describe("a system that was built before", () => {
  it("is what building it gives, for any subject", () => {
    const built = buildSystem(muscle, { subject });
    const { found } = offer(muscle);
    expect(buildSystem(muscle, { subject })).toEqual(built);
    expect(found()).toBe(1);
  });

  it("takes other values of parameters, as building it does", () => {
    const adjustments = { "muscle.amino_acid_drive.n_leucine": 2, "muscle.loading.tau_lasting": 1500 };
    const built = buildSystem(muscle, { subject, adjustments });
    const { found } = offer(muscle);
    const ready = buildSystem(muscle, { subject, adjustments });
    expect(ready.flat).toEqual(built.flat);
    expect(found()).toBe(1);
  });

  it("leaves cells of tables to building", () => {
    const adjustments = { "tables.food.whey.availability": 0.5 };
    const { exposures } = buildSystem(muscle, { adjustments });
    offer(muscle);
    expect(buildSystem(muscle, { adjustments }).exposures).toEqual(exposures);
    expect(exposures).not.toEqual(buildSystem(muscle).exposures);
  });

  it("leaves to building what is no plain value: it words the error", () => {
    const baseline = Object.keys(muscle.baselines ?? {})[0] ?? "";
    offer(muscle);
    expect(() => buildSystem(muscle, { adjustments: { [baseline]: 1 } })).toThrow("baseline-adjusted");
    expect(() => buildSystem(muscle, { adjustments: { "muscle.akt.nothing": 1 } })).toThrow(
      "adjustment-unknown",
    );
    const infinite = { "muscle.amino_acid_drive.n_leucine": Number.POSITIVE_INFINITY };
    expect(() => buildSystem(muscle, { adjustments: infinite })).toThrow("not-finite");
  });

  it("is taken where the defaults are asked for by name, and for nothing else", () => {
    const others: readonly BuildOptions[] = [
      { variants: { muscle_full: "supply_limited" } },
      { perturb: [{ tissue: "muscle", gene: "RPTOR", level: 0 }] },
    ];
    const numbersOf = (options: BuildOptions) =>
      buildSystem(muscle, options).flat.parameters.map(({ value }) => value);
    const expected = others.map(numbersOf);
    const { found } = offer(muscle);
    expect(others.map(numbersOf)).toEqual(expected);
    buildSystem({ ...muscle });
    expect(found()).toBe(0);
    buildSystem(muscle, { variants: { muscle_full: "refractory" } });
    expect(found()).toBe(1);
  });
});
