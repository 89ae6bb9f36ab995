import type { Arm, Arms, Experiment } from "../../../src/analysis/index.ts";
import { readProtocol, systemInUse, systems } from "../../../src/index.ts";

/** Cells in a medium for two hours. */
export function cellArm(medium: string, more: Partial<Arm> = {}, values = ""): Arm {
  const { protocol, diagnostics } = readProtocol(`equator: 1
name: arm
medium: {${medium}}
lasts: 2 h
${values === "" ? "" : `values: {${values}}\n`}`);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return { protocol, system: systemInUse(systems.hek293), ...more };
}

/** Cells with food, without amino acids and without serum: all start from the same settled state. */
export const threeMedia: Experiment<"fed" | "starved" | "lean"> = {
  arms: {
    fed: cellArm(""),
    starved: cellArm("amino_acids: 0 x"),
    lean: cellArm("serum: 0"),
  },
  figures: {
    left: {
      means: "mTORC1 without amino acids over with them",
      unit: "1",
      of: (arm) => arm("starved").mean("mtorc1_active", 1, 2) / arm("fed").mean("mtorc1_active", 1, 2),
    },
    lean: {
      means: "mTORC1 without serum over with it",
      unit: "1",
      of: (arm: Arms<"fed" | "starved" | "lean">) =>
        arm("lean").end("mtorc1_active") / arm("fed").end("mtorc1_active"),
    },
  },
};
