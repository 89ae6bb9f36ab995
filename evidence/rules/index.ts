import type { CheckRules } from "../../src/analysis/index.ts";
import { tissues } from "./tissues.ts";

const minute = 60_000;

/** What `equator check` holds protocols against. */
export const checkRules: CheckRules = {
  systems: tissues,
  sources: {
    meal: "food",
    amino_acids: "food",
    train: "training",
    compound: "agent",
    infuse: "fixed",
    clamp: "fixed",
  },
  agents: {},
  mostDays: 6,
  conflict: {
    loss: 0.1,
    on: 0.2,
    overlap: 30 * minute,
    offsets: {
      near: [30, 60, 120, 180].map((minutes) => minutes * minute),
      far: [240, 360, 480, 720].map((minutes) => minutes * minute),
    },
    inFull: 3,
    banded: 2,
    kept: 0.05,
    refs: ["walton2019"],
  },
};
