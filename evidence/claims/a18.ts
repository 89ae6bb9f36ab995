import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 36;
const course = "{at: 168 h, compound: foxo4_dri, level: 1 x, duration: 5 d}";

function weeks(age: number, given: boolean) {
  return {
    system: "human-adult",
    protocol: body({
      age,
      days: { day: meals() },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
      events: given ? [course] : [],
    }),
    every: 10_800_000,
  };
}

const arms = {
  "30": weeks(30, false),
  "30 given": weeks(30, true),
  "75": weeks(75, false),
  "75 given": weeks(75, true),
};
type Name = keyof typeof arms;
type Age = 30 | 75;

/** The day after the course, and three weeks later. */
const after = [24 * 12, 24 * 13] as const;
const later = [24 * 33, 24 * 34] as const;
const left =
  (age: Age, window: readonly [number, number], readout = "senescent_burden") =>
  (arm: Arms<Name>) =>
    arm(`${age} given`).mean(readout, ...window) / arm(`${age}`).mean(readout, ...window);
const removed = (age: Age) => (arm: Arms<Name>) =>
  arm(`${age}`).mean("senescent_burden", ...after) - arm(`${age} given`).mean("senescent_burden", ...after);

/** FOXO4-DRI: removal of senescent cells, by burden, with mTORC1 left alone. */
export const a18 = defineClaim({
  id: "A18",
  kind: "agent",
  says: "FOXO4-DRI clears senescent cells, apart from mTOR.",
  show: "Removal of senescent cells in its window, mTORC1 unchanged, the effect by the burden at the time.",
  literature: {
    says: "A senolytic in mice and cells. That it is apart from mTOR was not tested. No data of people.",
    verdict: "partly supported",
    refs: ["baar2017", "bourgeois2025"],
  },
  arms,
  figures: {
    burden_75: {
      means: "senescent cells at 75, over the healthy young",
      unit: "1",
      of: (arm) => arm("75").mean("senescent_burden", ...after),
    },
    left_75: {
      means: "share of them left the day after a course of five days",
      unit: "1",
      of: left(75, after),
    },
    left_75_later: { means: "share of them there three weeks later", unit: "1", of: left(75, later) },
    left_30: { means: "share left at 30 the day after the course", unit: "1", of: left(30, after) },
    by_burden: {
      means: "cells removed at 75 over those removed at 30",
      unit: "1",
      of: (arm) => removed(75)(arm) / removed(30)(arm),
    },
    sasp_75: {
      means: "what senescent cells secrete at 75 after the course, of usual",
      unit: "1",
      of: left(75, after, "sasp"),
    },
    mtorc1_muscle: {
      means: "mTORC1 of muscle during the course, over usual, at 75",
      unit: "1",
      of: left(75, [168, 288], "mtorc1_active"),
    },
    mtorc1_liver: {
      means: "mTORC1 of liver during the course, over usual, at 75",
      unit: "1",
      of: left(75, [168, 288], "mtorc1_active_liver"),
    },
    crp_later: {
      means: "C-reactive protein three weeks later, over usual, at 75",
      unit: "1",
      of: left(75, later, "crp_plasma"),
    },
  },
  cases: {
    clears: {
      about: "a course removes more than a quarter of senescent cells at 75",
      holds: [{ figure: "left_75", below: 0.75 }],
    },
    lasts: {
      about: "three weeks later more than a tenth are still missing",
      holds: [{ figure: "left_75_later", below: 0.9 }],
    },
    burden: {
      about: "a course removes more than twice as many cells at 75 as at 30",
      holds: [{ figure: "by_burden", above: 2 }],
    },
  },
  decides: "left_75",
  shows:
    "At 75 senescent cells are at {burden_75|2} times the young. A course leaves {left_75|2} of them, three weeks later {left_75_later|2} are there; at 30 it leaves {left_30|2}; cells removed at 75 over those at 30: {by_burden|2}. mTORC1 of muscle is at {mtorc1_muscle|4} of usual meanwhile.",
  plots: [
    {
      kind: "curves",
      title: "Senescent cells",
      readout: "senescent_burden",
      arms: ["30", "30 given", "75", "75 given"],
    },
    {
      kind: "figures",
      title: "After the course, of usual",
      figures: ["left_75", "left_75_later", "left_30", "sasp_75", "mtorc1_muscle"],
    },
  ],
  members: 12,
  limits: [
    "that mTORC1 does not move is built in, and so is no case: no arrow between them was found, which is not a finding that there is none",
    "what it removes is assumed after mice; one pool of senescent cells for the whole body, which acts back on nothing but itself",
    "a research-only peptide without data of people",
  ],
});
