import { describe, expect } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, days, hours, meals } from "./claims-runs.ts";
import { within } from "./within.ts";

/** Days of three meals, with what happens on the first. */
const fed = (count: number, each: readonly string[] = [], first: readonly string[] = []) =>
  first.length === 0
    ? days(count, { day: [...meals(), ...each] })
    : days(count, { first: [...meals(), ...first], day: [...meals(), ...each] }, [
        "first",
        ...Array(count - 1).fill("day"),
      ]);

/** Hours from 8 of the first day in which a day's mean is taken. */
const dayOf = (day: number) => [24 * (day - 1), 24 * day] as const;
const fine = { every: 300_000 };

const change = (run: BodyRun, of: BodyRun, readout: string, [from, to]: readonly [number, number]) =>
  run.mean(readout, from, to) / of.mean(readout, from, to);

describe("MOTS-c, in two readings", () => {
  const run = (reading: string) =>
    body(hours(24, ["{at: 0 h, compound: mots_c, level: 1 x}"]), {
      ...fine,
      variants: { mots_c_in_muscle: reading },
    });
  const plain = body(hours(24), fine);

  fact(
    "by AMPK: it rises in muscle and mTORC1 falls",
    cite("lee2015", "abstract: AMPK; muscle is the main target"),
    async () => {
      expect(change(await run("ampk"), await plain, "ampk_activity", [12, 24])).toBeGreaterThan(1.15);
      expect(change(await run("ampk"), await plain, "mtorc1_active", [12, 24])).toBeLessThan(0.95);
    },
  );

  fact(
    "by CK2: Akt and mTORC2 rise in muscle, AMPK does not",
    cite("kumagai2021", "abstract: p-Akt and mTORC2 up"),
    async () => {
      expect(change(await run("ck2"), await plain, "p_akt_t308", [12, 24])).toBeGreaterThan(1.1);
      expect(change(await run("ck2"), await plain, "mtorc2_active", [12, 24])).toBeGreaterThan(1.02);
      expect(change(await run("ck2"), await plain, "ampk_activity", [12, 24])).toBeLessThan(1.05);
    },
  );
});

describe("FOXO4-DRI at 75 years", () => {
  const old = { age: 75 };
  const plain = body(fed(7), old);
  const withIt = body(fed(7, [], ['{at: "08:30", compound: foxo4_dri, level: 1 x, duration: 3 d}']), old);

  fact(
    "senescent cells fall, the more the more there are; mTORC1 stays",
    cite("baar2017", "abstract: senescent cells of old mice"),
    async () => {
      const last = dayOf(7);
      expect(change(await withIt, await plain, "senescent_burden", last)).toBeLessThan(0.6);
      within(change(await withIt, await plain, "mtorc1_active", last), 0.99, 1.01);
    },
  );
});
