import { describe, expect, it } from "vitest";
import {
  endedBefore,
  mapsOf,
  nodeHeight,
  outlineOf,
  type TissueMaps,
  wayOf,
} from "../../../app/src/map/maps.ts";
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
    for (const { nodes, edges } of maps.levels) {
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
    for (const id of ["liver", "pomc", "skin", "body"]) {
      const own: TissueMaps = id === "liver" ? maps : JSON.parse(await tissueMaps(told(id), points));
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
