import type { System } from "../../src/lang/index.ts";
import { cellParts } from "../cells/cell-assembly.ts";
import { myotubeNumbers } from "../cells/cell-numbers.ts";
import { defineSystem } from "../language.ts";
import type { Ref } from "../tissues/tissue.ts";

/** Myotubes in a dish, as C2C12: the signalling of muscle with what differs in cells, in a medium. */
export const muscleCell: System<Ref> = defineSystem({
  id: "muscle-cell",
  about:
    "Myotubes in a medium, as C2C12: the signalling set with the numbers of muscle. Rest is full medium.",
  ...cellParts({
    tissue: "muscle",
    filled: { growth_drive: "medium.growth_factor" },
    adjustments: myotubeNumbers,
  }),
  settle: "48 h",
});
