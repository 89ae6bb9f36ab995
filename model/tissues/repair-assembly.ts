import type { Parameter } from "../../src/lang/index.ts";
import { tissueRepair } from "../special/tissue-repair.ts";
import { adjusted, assumed, derived, type Ref } from "./tissue.ts";

/** Wires of repair and of senescent cells. */
export const repairWires = {
  "muscle.repair.repair_cells": "muscle.satellite_cells.satellite_cells",
  "tendon.repair.repair_cells": "muscle.surroundings.unchanged",
  "tendon.repair.mtorc1_active": "proliferating.mtor_complexes.mtorc1_active",
  ...repairOf("muscle"),
  ...repairOf("tendon"),

  "senescent_cells.damage_liver": "liver.junk.junk",
  "senescent_cells.damage_muscle": "muscle.junk.junk",
  "senescent_cells.division_rate": "proliferating.cell.division_rate",
  "senescent_cells.inflammation": "inflammation.inflammation",
  "senescent_cells.mtorc1_active": "proliferating.mtor_complexes.mtorc1_active",
  "senescent_cells.age": "subject.age",
} as const;

function repairOf<Site extends "muscle" | "tendon">(site: Site) {
  return {
    [`${site}.repair.energy_ratio`]: "energy_signal.energy_ratio",
    [`${site}.repair.protein_ratio`]: "energy_signal.protein_ratio",
    [`${site}.repair.inflammation`]: "inflammation.inflammation",
    [`${site}.repair.age`]: "subject.age",
  } as const;
}

const series =
  "elastic properties up to 80 % of baseline within six weeks, a plateau, and a second rise at three to six months";

const slow = derived("frankewycz2020", `${series}, of nine people with a ruptured Achilles tendon`);

const spared = assumed(
  "rapamycin did not change healing of the core of the rat's tendon within three weeks (an abstract without an identifier here)",
  "stiffness of healing tendons over graded rapamycin",
);

const own = (
  name: string,
  ...rest: Parameters<typeof adjusted> extends [unknown, string, ...infer Rest] ? Rest : never
) => [`tendon.repair.${name}`, adjusted(tissueRepair, name, ...rest)] as const;

/** A tendon heals more slowly than muscle, and for the most part without mTORC1. */
export const repairAdjustments: Readonly<Record<string, Parameter<Ref>>> = Object.fromEntries([
  own("tau_form", 14, slow),
  own("tau_mature", 150, slow),
  own("weight_young", 0.2, slow),
  own("frac_mtorc1", 0.15, spared),
  own("frac_growth", 0.15, spared),
  own(
    "mtorc1_normal",
    0.44,
    assumed("mean of dividing cells in the whole body over habitual days", "nothing to settle: a unit"),
  ),
]);
