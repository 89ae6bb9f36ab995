import { describe, expect, it } from "vitest";
import { bodyGroups, bodySystem, groupsOf, tissues } from "../../../app/src/panels/panels.ts";
import type { ShownCurve } from "../../../app/src/worker/run.ts";
import { type System, systems } from "../../../src/index.ts";

const { readouts }: System = systems[bodySystem];

function curvesOf(system: System): Record<string, ShownCurve> {
  return Object.fromEntries(
    Object.entries(system.readouts).map(
      ([readout, { unit, means, assay = "", group = "", lead = false }]) => {
        const facts = { readout, unit, means, assay, group, lead, body: false };
        return [readout, { ...facts, rest: 1, values: new Float64Array() }];
      },
    ),
  );
}

describe("panels of the whole body", () => {
  it.each(Object.keys(tissues))("show readouts that the body has: %s", (tissue) => {
    const shown = bodyGroups(tissue).flatMap(({ panels }) =>
      panels.flatMap(({ curves }) => Object.keys(curves)),
    );
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((readout) => !Object.hasOwn(readouts, readout))).toEqual([]);
  });

  it.each(Object.keys(tissues))("draw one unit to a chart: %s", (tissue) => {
    const mixed = bodyGroups(tissue)
      .flatMap(({ panels }) => panels)
      .filter(({ curves }) => new Set(Object.keys(curves).map((name) => readouts[name]?.unit)).size !== 1);
    expect(mixed).toEqual([]);
  });

  it("name what numbers without a unit are of", () => {
    const bare = bodyGroups("muscle")
      .flatMap(({ panels }) => panels)
      .filter(({ relative, axis }) => relative !== true && axis === undefined)
      .filter(({ curves }) => Object.keys(curves).some((name) => readouts[name]?.unit === "1"));
    expect(bare).toEqual([]);
  });

  it("have ids of their own", () => {
    const ids = bodyGroups("liver").flatMap(({ panels }) => panels.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("put chosen readouts first", () => {
    const run = { system: bodySystem, curves: curvesOf(systems[bodySystem]) };
    const [first, second] = groupsOf(run, {
      tissue: "liver",
      charted: ["liver_glycogen", "no such readout"],
    });
    expect(first?.panels.map(({ title }) => title)).toEqual(["Glycogen of the liver, as glucose"]);
    expect(second?.title).toBe("Liver");
  });
});

describe("panels of other systems", () => {
  it.each(["muscle", "hek293", "t-cell", "mouse", "human-lumped"] as const)(
    "%s: what leads, then all of it",
    (id) => {
      const system: System = systems[id];
      const groups = groupsOf({ system: id, curves: curvesOf(system) }, { tissue: "liver", charted: [] });
      const leading = Object.keys(system.readouts).filter((name) => system.readouts[name]?.lead === true);
      expect(leading.length).toBeGreaterThan(0);
      expect(groups[0]?.panels.flatMap(({ curves }) => Object.keys(curves))).toEqual(leading);
      const rest = groups
        .slice(1)
        .flatMap(({ panels }) => panels.flatMap(({ curves }) => Object.keys(curves)));
      expect(rest.sort()).toEqual(Object.keys(system.readouts).sort());
    },
  );
});
