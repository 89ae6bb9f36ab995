import type { System } from "../../src/lang/index.ts";
import { cellParts } from "../cells/cell-assembly.ts";
import { rapamycinOfCellLines } from "../cells/cell-numbers.ts";
import { defineSystem } from "../language.ts";
import type { Ref } from "../tissues/tissue.ts";

/** A growing cell line: HEK293, and as good as nothing else is known MEF and HeLa. */
export const hek293: System<Ref> = defineSystem({
  id: "hek293",
  about:
    "A growing cell line in a medium, as HEK293, MEF or HeLa: the signalling set with ERK and Sestrin2. Rest is full medium.",
  ...cellParts({ tissue: "proliferating", adjustments: rapamycinOfCellLines("proliferating") }),
  settle: "48 h",
});
