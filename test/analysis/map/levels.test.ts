import { describe, expect, it } from "vitest";
import {
  influenceAt,
  influencesOver,
  liveMap,
  mapLevels,
  pointsOfRun,
  quantitiesAt,
} from "../../../src/analysis/index.ts";
import { readProtocol, simulate, systemInUse, systems } from "../../../src/index.ts";

const { protocol } = readProtocol(`equator: 1
system: human-adult
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg}
start: 2026-03-02T06:00
events:
  - {at: "08:00", meal: {protein: 30 g, source: whey, carbohydrate: 60 g, fat: 15 g}}
  - {at: "10:00", train: {kind: resistance, sets: 12, load: 0.75, duration: 60 min, muscle: legs}}
  - {at: "12:00", oxygen: 15 %, duration: 1 h}
`);
if (protocol === undefined) throw new Error("the protocol of this test cannot be read");
const system = systemInUse(systems["human-adult"]);
const { flat, points } = await pointsOfRun(protocol, { system }, [0, 3, 4.5]);
const of = (name: string) => `muscle.${name}`;
const overview = [
  "insulin.insulin_interstitial",
  "muscle_amino_acids.muscle_eaa",
  ...["akt.akt_active", "tsc_rheb.tsc", "mtor_complexes.mtorc1_active", "energy_ampk.ampk_active"].map(of),
  ...["s6k1_translation.phosphorylated", "ulk1_autophagy.autophagy_flux", "foxo.foxo_program"].map(of),
  ...["synthesis.fsr_myofibrillar", "loading.mechanical_drive"].map(of),
];
const levels = mapLevels(flat, {
  system: "human-adult",
  tissue: "muscle",
  overview,
  also: ["tsc_rheb.tsc", "s6k1_translation.phosphorylated"].map(of),
  everyday: points,
  all: points,
});
const signOf = (from: string, to: string) =>
  Math.sign(
    levels.overview.influences.find((one) => one.from.endsWith(from) && one.to.endsWith(to))?.gain ?? 0,
  );

describe("a first look at muscle, found from its equations", () => {
  it.each([
    ["insulin_interstitial", "akt_active", 1],
    ["akt_active", "tsc", -1],
    ["ampk_active", "tsc", 1],
    ["tsc_rheb.tsc", "mtorc1_active", -1],
    ["muscle_eaa", "mtorc1_active", 1],
    ["ampk_active", "mtorc1_active", -1],
    ["mtorc1_active", "phosphorylated", 1],
    ["mtorc1_active", "autophagy_flux", -1],
    ["akt_active", "foxo_program", -1],
    ["foxo_program", "autophagy_flux", 1],
    ["phosphorylated", "fsr_myofibrillar", 1],
    ["mechanical_drive", "fsr_myofibrillar", 1],
  ])("%s acts on %s as in the books", (from, to, sign) => {
    expect(signOf(from, to)).toBe(sign);
  });

  it("has ways that are influences of deeper levels", () => {
    for (const { through, from, to } of levels.overview.influences) {
      expect(through[0]).toBe(from);
      expect(through.at(-1)).toBe(to);
    }
  });
});

describe("three depths", () => {
  it("each holds the activities of the one above it", () => {
    const idsOf = (map: typeof levels.overview) => new Set(map.activities.map(({ id }) => id));
    const [first, second, third] = [levels.overview, levels.activities, levels.everything].map(idsOf);
    for (const id of first ?? []) expect(second?.has(id), id).toBe(true);
    for (const id of second ?? []) expect(third?.has(id), id).toBe(true);
    expect(first?.size).toBeLessThanOrEqual(overview.length);
    expect(second?.size).toBeLessThanOrEqual(60);
    expect(third?.size).toBeGreaterThan(100);
  });

  it("show what is equal at all times once", () => {
    const values = quantitiesAt(
      flat,
      levels.everything.activities.map(({ id }) => id),
      points[1] as (typeof points)[number],
    );
    expect([...values].every(Number.isFinite)).toBe(true);
    const ids = levels.everything.activities.map(({ id }) => id);
    expect(ids).toContain(of("s6k1_translation.phosphorylated"));
    expect(ids).not.toContain(of("s6k1_translation.p_4ebp1"));
  });
});

describe("how activities stand over a run", async () => {
  const activities = [
    { id: "muscle.mtor_complexes.mtorc1_active" },
    { id: "muscle.loading.mechanical_drive", reference: 2 },
    { id: "oxygen.tissue_oxygen" },
  ];
  const live = await liveMap(protocol, { system, every: 600_000 }, activities);
  const run = await simulate(protocol, { system, every: 600_000 });
  const rowOf = (hours: number) => live.times.indexOf(hours * 3_600_000);

  it("is the readout of the same quantity over its own at rest, at every time", () => {
    const curve = run.series[0]?.curves["mtorc1_active"];
    const rest = run.series[0]?.baseline["mtorc1_active"] ?? Number.NaN;
    for (let row = 0; row < live.times.length; row++)
      expect(live.levels[row]).toBeCloseTo((curve?.values[row] ?? Number.NaN) / rest, 5);
  });

  it("is against what was told where there is none at rest", () => {
    expect(live.resting[1]).toBe(0);
    expect(live.levels[live.times.length]).toBe(0);
    expect(live.levels[live.times.length + rowOf(5)]).toBeGreaterThan(0);
  });

  it("follows inputs that events hold", () => {
    const at = (hours: number) => live.levels[2 * live.times.length + rowOf(hours)] as number;
    expect(at(5)).toBeCloseTo(1, 6);
    expect(at(6.5)).toBeLessThan(0.95);
    expect(at(7.5)).toBeCloseTo(1, 6);
  });

  it("pushes by gain times the change from rest", () => {
    const influence = { from: activities[0]?.id ?? "", to: "x", gain: -0.5 };
    const pushes = influencesOver(live, activities, [influence]);
    const row = rowOf(3);
    expect(pushes[row]).toBeCloseTo(-0.5 * ((live.levels[row] as number) - 1), 6);
    expect(influenceAt(influence, 1, 1)).toBe(-0);
  });
});
