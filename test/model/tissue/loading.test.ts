import { describe, expect } from "vitest";
import { lifting } from "../../../model/tissue/lifting.ts";
import { loading } from "../../../model/tissue/loading.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(loading);

/** The module after a session of `length` minutes; times count from its end. */
function drivesAfter(length: number, at: readonly number[]) {
  return runModule(loading, {
    minutes: length + Math.max(...at),
    at: at.map((minute) => length + minute),
    changes: [
      { at: 0, values: { session: 0.92 } },
      { at: length, values: { session: 0 } },
    ],
  }).offers;
}

const { half_load, n_load } = lifting.default;

function effort(load: number): number {
  const share = (x: number) => x ** n_load.value / (x ** n_load.value + half_load.value ** n_load.value);
  return share(load) / share(1);
}

describe("mechanical loading, published", () => {
  fact(
    "effort is sigmoid in load between 20 and 90 % of the maximum",
    cite("kumar2009", "abstract: dose response"),
    () => {
      const [a, b, c, d] = [0.2, 0.4, 0.6, 0.9].map(effort) as [number, number, number, number];
      expect(b - a).toBeGreaterThan(0.2);
      expect(c - b).toBeGreaterThan(b - a);
      expect(d - c).toBeLessThan(0.7 * (c - b));
    },
  );

  fact(
    "the drive is highest 1 to 2 h after the session",
    cite("kumar2009", "abstract: synthesis at 1 to 2 h, near basal by 4 h"),
    () => {
      const [end = 0, peak = 0, four = 0] = drivesAfter(45, [0, 90, 240]).mechanical_drive;
      expect(peak).toBeGreaterThan(end);
      expect(peak).toBeGreaterThan(1.2 * four);
    },
  );

  fact(
    "three sets leave more than one, early and a day later",
    cite("burd2010", "abstract: 1 and 3 sets at 5, 24 and 29 h"),
    () => {
      const [early1 = 0, late1 = 0] = drivesAfter(4.5, [300, 29 * 60]).mechanical_drive;
      const [early3 = 0, late3 = 0] = drivesAfter(13.5, [300, 29 * 60]).mechanical_drive;
      expect(early3).toBeGreaterThan(1.5 * early1);
      expect(late3).toBeGreaterThan(1.5 * late1);
    },
  );

  fact(
    "some drive is left a day later",
    cite("gundermann2014", "abstract: T389 and synthesis up at 24 h"),
    () => {
      const [peak = 0, day = 0] = drivesAfter(45, [90, 24 * 60]).mechanical_drive;
      expect(day / peak).toBeGreaterThan(0.1);
    },
  );

  fact(
    "ERK is up 10- to 50-fold and more at the end of lifting",
    cite("deldicque2008", "abstract: ERK1/2 and p38"),
    () => {
      const [end = 0] = drivesAfter(45, [0]).erk_active;
      expect(end / 0.015).toBeGreaterThan(10);
      expect(end).toBeLessThan(1);
    },
  );
});
