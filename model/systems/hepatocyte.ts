import type { System } from "../../src/lang/index.ts";
import { cellParts } from "../cells/cell-assembly.ts";
import { rapamycinOfCellLines } from "../cells/cell-numbers.ts";
import { defineSystem } from "../language.ts";
import type { Ref } from "../tissues/tissue.ts";

/** Liver cells in a dish: the signalling of liver, in a medium. */
export const hepatocyte: System<Ref> = defineSystem({
  id: "hepatocyte",
  about: "Liver cells in a medium: the signalling set with the numbers of liver. Rest is full medium.",
  ...cellParts({ tissue: "liver", adjustments: rapamycinOfCellLines("liver") }),
  settle: "48 h",
});
