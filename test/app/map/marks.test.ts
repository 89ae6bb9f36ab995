import { describe, expect, it } from "vitest";
import {
  centred,
  fitted,
  framed,
  opened,
  showing,
  showingPath,
  sightOf,
  zoomed,
} from "../../../app/src/map/camera.ts";
import { findActivities, isNamed } from "../../../app/src/map/find-activities.ts";
import { neighbour } from "../../../app/src/map/neighbour.ts";
import { changeOf, levelText, mostChange, rowAt, trailOf, widthOf } from "../../../app/src/map/painter.ts";
import { boxesOf, isSeen } from "../../../app/src/map/sight.ts";

describe("the fill of an activity", () => {
  it("is none at rest, and as far for a half as for a double", () => {
    expect(changeOf(1, 1)).toBe(0);
    expect(changeOf(2, 1)).toBe(mostChange / 2);
    expect(changeOf(0.5, 1)).toBe(-mostChange / 2);
  });
  it("is the last shade from four times rest on, and at nothing", () => {
    expect(changeOf(4, 1)).toBe(mostChange);
    expect(changeOf(400, 1)).toBe(mostChange);
    expect(changeOf(0, 1)).toBe(-mostChange);
    expect(changeOf(-3, 1)).toBe(-mostChange);
  });
  it("is none where nothing is known", () => expect(changeOf(Number.NaN, 1)).toBe(0));
  it("of what is 0 at rest is none while it is off", () => {
    expect(changeOf(0, 0)).toBe(0);
    expect(changeOf(1, 0)).toBe(mostChange);
  });
});

describe("the number of an activity", () => {
  it.each([
    [1, 1, "1.00 ×"],
    [0.456, 1, "0.46 ×"],
    [12.34, 1, "12.3 ×"],
    [1234.5, 1, "1235 ×"],
    [6e28, 1, "≫ 1 ×"],
    [-6e28, 1, "≪ −1 ×"],
    [0, 0, "off"],
    [0.5, 0, "0.50"],
    [Number.NaN, 1, "–"],
  ])("%d at a rest of %d is %s", (level, resting, text) => expect(levelText(level, resting)).toBe(text));
});

describe("the width of an influence", () => {
  it("grows with what it moves either way, and ends", () => {
    expect(widthOf(0)).toBeLessThan(widthOf(0.3));
    expect(widthOf(0.3)).toBe(widthOf(-0.3));
    expect(widthOf(5)).toBe(widthOf(1));
    expect(widthOf(Number.NaN)).toBe(widthOf(0));
  });
});

describe("the row of a time", () => {
  const live = { times: Float64Array.of(0, 10, 20, 30) };
  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [29.9, 2],
    [1e9, 3],
  ])("%d is in row %d", (ms, row) => expect(rowAt(live, ms)).toBe(row));
});

describe("the trail of an activity", () => {
  const live = (...levels: number[]) => ({
    times: Float64Array.from(levels, (_, i) => i * 3_600_000),
    levels: Float32Array.from(levels),
    resting: Float32Array.of(1),
  });
  it("is its last two hours, higher on the screen where it was more", () => {
    expect(trailOf(live(8, 8, 1, 1, 2), 0, 4)).toBe("M-24 14L0 14L24 12");
    expect(trailOf(live(8, 8, 1, 1, 0.5), 0, 4)).toBe("M-24 14L0 14L24 16");
  });
  it("is none where it stood still, at the start, and where nothing is known", () => {
    expect(trailOf(live(4, 1, 1, 1), 0, 3)).toBe("");
    expect(trailOf(live(4, 1), 0, 0)).toBe("");
    expect(trailOf(live(1, Number.NaN, 2), 0, 2)).toBe("");
  });
});

describe("what is in sight", () => {
  const screen = { width: 400, height: 400 };
  const map = { width: 1000, height: 300 };
  it("is all of the map, or the part that the camera shows", () => {
    expect(sightOf({ x: 0, y: 0, scale: 0.4 }, map, screen)).toBeUndefined();
    expect(sightOf({ x: -100, y: -50, scale: 0.5 }, map, screen)).toEqual({
      x: 200,
      y: 100,
      width: 800,
      height: 800,
    });
  });
  it("holds what reaches into it, and of a path no more than its curves do", () => {
    const seen = { x: 100, y: 100, width: 50, height: 50 };
    expect(isSeen({ x: 140, y: 90, width: 40, height: 20 }, seen)).toBe(true);
    expect(isSeen({ x: 160, y: 90, width: 40, height: 20 }, seen)).toBe(false);
    expect(isSeen({ x: 160, y: 90, width: 40, height: 20 }, undefined)).toBe(true);
    const around = [0, 0, 0, 100, 0, 200, 0, 300, 100, 300, 200, 300, 300, 300];
    expect(boxesOf(around).some((box) => isSeen(box, seen))).toBe(false);
    expect(boxesOf(around).some((box) => isSeen(box, { ...seen, y: 280 }))).toBe(true);
  });
});

describe("the search of the map", () => {
  const activities = [
    { id: "a", label: "p-4E-BP1", means: "share of 4E-BP1 with phosphate", also: "EIF4EBP1, 4EBP1" },
    { id: "b", label: "AKT", means: "active share", also: "AKT1, AKT2, PKB" },
    { id: "c", label: "p-AKT S473", means: "share with phosphate", also: "AKT1, AKT2, PKB" },
  ];
  it.each([
    ["akt", [1, 2]],
    ["AKT1", [1, 2]],
    ["eif4ebp1", [0]],
    ["4E BP1", [0]],
    ["phosphate share", [0, 2]],
    ["s473", [2]],
    ["nothing", []],
    ["  ", []],
  ])("of %s finds the best first", (wanted, found) =>
    expect(findActivities(activities, wanted)).toEqual(found),
  );
  it("knows a whole name or alias from a part", () => {
    const [, akt] = activities;
    if (akt === undefined) return expect.fail();
    expect([isNamed(akt, "pkb"), isNamed(akt, "AKT"), isNamed(akt, "AK")]).toEqual([true, true, false]);
  });
});

describe("arrow keys", () => {
  const nodes = [
    [0, 100, 100, 60],
    [1, 200, 110, 60],
    [2, 160, 300, 60],
    [3, 100, 0, 60],
  ] as const;
  const from = nodes[0];
  it("go to what lies nearest that way, rather straight than aside", () => {
    expect(neighbour(nodes, from, { x: 1, y: 0 })?.[0]).toBe(1);
    expect(neighbour(nodes, from, { x: 0, y: 1 })?.[0]).toBe(2);
    expect(neighbour(nodes, from, { x: 0, y: -1 })?.[0]).toBe(3);
    expect(neighbour(nodes, from, { x: -1, y: 0 })).toBeUndefined();
  });
});

describe("where the map is looked at", () => {
  const screen = { width: 400, height: 400 };
  const spotOnScreen = (camera: { x: number; y: number; scale: number }, x: number, y: number) => [
    camera.x + x * camera.scale,
    camera.y + y * camera.scale,
  ];
  it("fits all of it, in the middle", () => {
    const camera = fitted({ width: 800, height: 400 }, screen);
    expect(spotOnScreen(camera, 0, 0)[0]).toBe(0);
    expect(spotOnScreen(camera, 800, 400)[0]).toBe(400);
    expect(spotOnScreen(camera, 400, 200)).toEqual([200, 200]);
  });
  it("opens where letters can be read", () => {
    const spot = { x: 3000, y: 50 };
    const camera = opened({ width: 4000, height: 4000 }, spot, screen);
    expect(camera.scale).toBeGreaterThan(0.7);
    expect(spotOnScreen(camera, 3000, 50)).toEqual([200, 200]);
  });
  it("keeps the point under the pointer while it is zoomed", () => {
    const before = centred({ x: 10, y: 20 }, 1, screen);
    const after = zoomed(before, 1.5, { x: 200, y: 200 });
    expect(spotOnScreen(after, 10, 20)).toEqual([200, 200]);
    expect(after.scale).toBeCloseTo(1.5, 12);
  });
  it("moves only for what is not on the screen", () => {
    const camera = centred({ x: 0, y: 0 }, 1, screen);
    expect(showing(camera, { x: 10, y: 10 }, screen)).toBe(camera);
    expect(spotOnScreen(showing(camera, { x: 900, y: 0 }, screen), 900, 0)).toEqual([200, 200]);
  });
  it("cuts what is hardly longer than the screen by no more than it must", () => {
    const camera = opened({ width: 300, height: 480 }, { x: 150, y: 400 }, screen);
    const [left, top] = spotOnScreen(camera, 0, 0);
    const [right, bottom] = spotOnScreen(camera, 300, 480);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(400);
    expect(top).toBeLessThan(0);
    expect(bottom).toBeCloseTo(400, 9);
  });
  it("shows all of a path, moved no further than that takes; of a longer one its middle", () => {
    const camera = centred({ x: 200, y: 200 }, 1, screen);
    expect(showingPath(camera, [100, 100, 200, 150, 300, 300], screen)).toEqual(camera);
    expect(showingPath(camera, [300, 100, 500, 200], screen)).toEqual({ x: -150, y: 0, scale: 1 });
    const far = showingPath(camera, [-900, -900, 900, 700], screen);
    expect(spotOnScreen(far, 0, -100)).toEqual([200, 200]);
  });
  it("frames no more than there is of the map", () => {
    const map = { width: 1000, height: 800 };
    expect(framed({ x: -50, y: -200, width: 400, height: 300 }, map)).toEqual({
      x: 0,
      y: 0,
      width: 350,
      height: 100,
    });
    expect(framed({ x: 900, y: 900, width: 400, height: 300 }, map)).toMatchObject({ width: 100, height: 0 });
  });
});
