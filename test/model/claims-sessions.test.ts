import { beforeAll, describe, expect, it } from "vitest";
import { type BodyRun, body, days, falls, meals, rises } from "./claims-runs.ts";

const lift = '{at: "17:00", train: {kind: resistance, sets: 20, reps: 10, load: 80 %, muscle: whole_body}}';

describe("A29: strength from session to session", () => {
  let daily: BodyRun;
  let spaced: BodyRun;
  beforeAll(async () => {
    const four = (order: readonly string[], plate = meals(150, 2900)) =>
      body(days(28, { hard: [...plate, lift], easy: plate }, order), { every: 3_600_000 });
    daily = await four(["hard"]);
    spaced = await four(["hard", "easy", "easy", "easy"]);
  });
  /** The hour before a session of the last week. */
  const ahead = (run: BodyRun, readout: string) => run.mean(readout, 24 * 24 + 8, 24 * 24 + 8);

  it("a session lowers what can be shown for hours, and little a day later", () => {
    const at = (hour: number) => spaced.mean("strength_now", hour, hour);
    falls(at(8), at(10), 0.1);
    rises(at(10), at(32), 0.1);
    expect(spaced.most("fibre_damage", 9, 12)).toBeGreaterThan(0.02);
  });
  it("daily sessions find the muscle more damaged and further below its rested strength than spaced ones", () => {
    rises(ahead(spaced, "fibre_damage"), ahead(daily, "fibre_damage"), 0.3);
    const shown = (run: BodyRun) => ahead(run, "strength_now") / ahead(run, "strength_1rm");
    falls(shown(spaced), shown(daily), 0.01);
  });
});
