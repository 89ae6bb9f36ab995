import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mccoll2024 } from "../../model/systems/mccoll-2024.ts";
import { readSbml } from "../../src/formats/index.ts";
import { buildSystem, type FlatSystem } from "../../src/lang/index.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { gapsToDifferences, type TangentRun } from "./support/tangent-run.ts";

/** Of the parameters with values, every `stride`th. */
async function expectAgreement(flat: FlatSystem, run: TangentRun, stride: number, least: number) {
  const some = flat.parameters
    .flatMap(({ value }, i) => (value === 0 ? [] : [i]))
    .filter((_, k) => k % stride === 0);
  const gaps = await gapsToDifferences(flat, run, some);
  expect(gaps.length).toBeGreaterThan(least);
  expect(gaps.filter(({ gap }) => !(gap < 1e-5))).toEqual([]);
}

describe("tangents agree with differences to 1e-5", () => {
  it("of mccoll-2024 under an infusion and a dose of leucine", async () => {
    const subject = { mass: 72.1, height: 1.73, age: 41.9, male: 1 };
    const { flat } = buildSystem(mccoll2024, { subject });
    const infusion = flat.parameters.findIndex(({ address }) => address === "leucine.leucine_infusion");
    const stomach = flat.states.findIndex(({ address }) => address === "leucine.stomach");
    const impulses: TangentRun["impulses"] = [
      { at: 0, apply: [{ kind: "set", parameter: infusion, value: 1.9e-5 }] },
      {
        at: 300,
        apply: [
          { kind: "set", parameter: infusion, value: 0 },
          { kind: "add", state: stomach, amount: 0.027 },
        ],
      },
    ];
    await expectAgreement(flat, { end: 600, rows: 31, impulses }, 19, 20);
  });

  for (const { name, end, stride, least } of [
    { name: "BIOMD0000000287", end: 175_000, stride: 16, least: 25 },
    { name: "BIOMD0000000901", end: 100, stride: 1, least: 20 },
  ]) {
    const file = `models/${name}.xml`;
    itWithShared(file)(`of the published model ${name}, through its events`, async () => {
      const { system } = readSbml(readFileSync(sharedPath(file) ?? ""), { file });
      if (system === undefined) throw new Error("the model is not read");
      await expectAgreement(system.flat(), { end, rows: 31 }, stride, least);
    });
  }
});
