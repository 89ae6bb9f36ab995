import { describe, expect, it } from "vitest";
import {
  endedBefore,
  mapsOf,
  nodeHeight,
  outlineOf,
  type TissueMaps,
  wayOf,
} from "../../../app/src/map/maps.ts";
import { compacted, straight } from "../../../scripts/app/map-compact.mjs";
import { tissueMaps } from "../../../scripts/app/map-layout.mjs";
import { tissues } from "../../../scripts/app/map-names.mjs";
import { mapPoints } from "../../../scripts/app/map-points.mjs";

const points = await mapPoints();
const told = (id: string) => {
  const found = tissues.find((tissue) => tissue.id === id);
  if (found === undefined) throw new Error(`no map of ${id}`);
  return found;
};
const text = await tissueMaps(told("liver"), points);
const maps: TissueMaps = JSON.parse(text);
/** One whose last depth is drawn together, and not in layers. */
const deep: TissueMaps = JSON.parse(await tissueMaps(told("upper_muscle"), points));

describe("the maps that the app carries", () => {
  it("are of every tissue that the app offers, under the same name", () => {
    expect(tissues.map(({ id, name }) => [id, name])).toEqual(
      Object.entries(mapsOf).map(([id, { name }]) => [id, name]),
    );
  });

  it("have the same bytes each time", async () => {
    expect(await tissueMaps(told("liver"), points)).toBe(text);
  });

  it("show three depths, each with more than the one before", () => {
    const counts = maps.levels.map(({ nodes }) => nodes.length);
    expect(counts).toHaveLength(3);
    expect(counts[0]).toBeLessThanOrEqual(16);
    expect(counts[0]).toBeGreaterThanOrEqual(10);
    expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
    expect(counts[1]).toBeLessThanOrEqual(60);
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0);
  });

  it("name both ends and all between of each influence, by addresses of the model", () => {
    const known = new Set(points.flat.terms.concat(points.flat.readouts).map(({ address }) => address));
    for (const { address } of points.flat.states) known.add(address);
    for (const { edges } of maps.levels)
      for (const edge of edges) {
        const way = wayOf(maps, edge);
        expect(way.length).toBeGreaterThanOrEqual(2);
        for (const address of way) expect(known.has(address), address).toBe(true);
      }
  });

  it("have no box on another, and each influence from box to box", () => {
    for (const { nodes, edges } of [...maps.levels, ...deep.levels]) {
      for (const [i, [, x, y, width]] of nodes.entries())
        for (const [, otherX, otherY, otherWidth] of nodes.slice(i + 1))
          expect(Math.abs(x - otherX) >= (width + otherWidth) / 2 || Math.abs(y - otherY) >= nodeHeight).toBe(
            true,
          );
      const places = new Map(nodes.map((node) => [node[0], node]));
      for (const [from, to, , path] of edges) {
        const [startX = 0, startY = 0] = path;
        const [endX = 0, endY = 0] = path.slice(-2);
        expect(isAt(places.get(from), startX, startY)).toBe(true);
        expect(isAt(places.get(to), endX, endY)).toBe(true);
      }
    }
  });

  it("call no two activities the same, and those of a first look by their plain name", async () => {
    const small = await Promise.all(["pomc", "skin"].map((id) => tissueMaps(told(id), points)));
    for (const own of [maps, deep, ...small.map((one): TissueMaps => JSON.parse(one))]) {
      const labels = own.activities.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^([A-Z]|[a-z]+-?[A-Z0-9])/);
    }
    expect(maps.activities.find(({ label }) => label === "AKT")?.also).toContain("PKB");
  });
});

function isAt(node: readonly number[] | undefined, x: number, y: number): boolean {
  const [, nodeX = 0, nodeY = 0, width = 0] = node ?? [];
  return Math.abs(x - nodeX) <= width / 2 + 2 && Math.abs(y - nodeY) <= nodeHeight / 2 + 2;
}

describe("a map that is drawn together", () => {
  const boxes = Array.from({ length: 60 }, (_, i) => ({
    x: 100 * i,
    y: 40 * (i % 9),
    width: 90,
    height: 42,
  }));
  const ties = boxes.flatMap((_, i) => (i === 0 ? [] : [[Math.floor(i / 3), i] as const]));
  const drawn = compacted(boxes, ties);
  const spot = (i: number) => drawn.boxes[i] ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
  it("is the same each time, as wide as it is high, and keeps what is tied close", () => {
    expect(compacted(boxes, ties)).toEqual(drawn);
    expect(drawn.width / drawn.height).toBeGreaterThan(0.4);
    expect(drawn.width / drawn.height).toBeLessThan(2.5);
    const lengths = ties.map(([a, b]) => Math.hypot(spot(a).x - spot(b).x, spot(a).y - spot(b).y));
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThan(drawn.width / 2);
  });
  it("has causes above effects more often than not", () => {
    const { nodes = [], edges = [] } = deep.levels[2] ?? {};
    const height = new Map(nodes.map(([activity, , y]) => [activity, y]));
    const down = edges.filter(([from, to]) => (height.get(from) ?? 0) < (height.get(to) ?? 0));
    expect(edges.length).toBeGreaterThan(100);
    expect(down.length / edges.length).toBeGreaterThan(0.6);
  });
  it("has straight lines from border to border, side by side where there is one each way", () => {
    const [from, to] = [
      { x: 0, y: 0, width: 80, height: 40 },
      { x: 200, y: 0, width: 80, height: 40 },
    ] as const;
    expect(straight(from, to, false)).toEqual([40, 0, 160, 0]);
    expect(straight(from, to, true)).toEqual([40, 5, 160, 5]);
    expect(straight(to, from, true)).toEqual([160, -5, 40, -5]);
  });
});

describe("the outline of an influence", () => {
  it("is a line, a curve of two corners, or curves of three", () => {
    expect(outlineOf([0, 0, 1, 2])).toBe("M0 0L1 2");
    expect(outlineOf([0, 0, 1, 1, 2, 2])).toBe("M0 0Q1 1 2 2");
    expect(outlineOf([0, 0, 1, 1, 2, 2, 3, 3])).toBe("M0 0C1 1 2 2 3 3");
    expect(outlineOf([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])).toBe("M0 0C1 1 2 2 3 3L4 4");
  });
  it("ends earlier on its own line, where its head begins", () => {
    expect(endedBefore([0, 0, 0, 50, 0, 100], 9)).toEqual([0, 0, 0, 50, 0, 91]);
    expect(endedBefore([0, 0, 30, 40], 10)).toEqual([0, 0, 24, 32]);
    expect(endedBefore([0, 0, 3, 4], 9)).toEqual([0, 0, 3, 4]);
  });
});
