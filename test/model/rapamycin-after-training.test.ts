import { beforeAll, describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, hours } from "./claims-runs.ts";

const dose = '{at: "09:00", compound: rapamycin, dose: 16 mg, route: oral}';
const lift = '{at: "10:00", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}';
const meal = '{at: "14:00", meal: {protein: 35 g, source: mixed, carbohydrate: 80 g, fat: 25 g}}';

/** Hours from 08:00: rest after the session, the meal and after, the next morning. */
const [rested, fed, morning] = [
  [3, 5.9],
  [6, 12],
  [24, 28],
] as const;

describe("rapamycin an hour before training, with a meal four hours after it", () => {
  let runs: readonly BodyRun[] = [];
  beforeAll(async () => {
    const asked = [
      [lift, meal],
      [dose, lift, meal],
    ].map((events) => hours(28, events));
    runs = await Promise.all(asked.map((lines) => body(lines, { every: 300_000 })));
  }, 60_000);
  /** Mixed synthesis over rest, less 1, without and with rapamycin. */
  const rises = ([from, to]: readonly [number, number]) =>
    runs.map((run) => run.mean("fsr_mixed", from, to) / run.rest("fsr_mixed") - 1) as [number, number];

  fact(
    "takes what training adds in three hours",
    cite("gundermann2014", "abstract: + 42 % at 3 h, inhibited after 16 mg"),
    () => {
      const [plain, drugged] = rises(rested);
      expect(plain).toBeGreaterThan(0.3);
      expect(drugged).toBeLessThan(0.1);
    },
  );
  fact(
    "takes most of what is left a day later",
    cite("gundermann2014", "abstract: + 69 % at 24 h, inhibited after 16 mg"),
    () => {
      const [plain, drugged] = rises(morning);
      expect(plain).toBeGreaterThan(0.25);
      expect(drugged).toBeLessThan(0.5 * plain);
    },
  );
  it("lowers the mean of the hours after the meal", () => {
    const [plain, drugged] = rises(fed);
    expect(drugged).toBeLessThan(0.8 * plain);
  });
  it.fails("raises synthesis at no time (no trial of training, rapamycin and a meal was found; known to fail: the peak after the meal is 1.11 of that without, since a muscle whose synthesis was blocked has no brake on it)", () => {
    const [plain = Number.NaN, drugged = Number.NaN] = runs.map((run) => run.most("fsr_mixed", ...fed));
    expect(drugged).toBeLessThan(plain);
  });
});
