import { describe, expect, it } from "vitest";
import { checkRules } from "../../../evidence/rules/index.ts";
import { checkProtocol } from "../../../src/analysis/index.ts";
import { systems } from "../../../src/index.ts";
import { protocolOf } from "./support/toy.ts";

const head = [
  "equator: 1",
  "subject: {sex: male, age: 30 y, height: 180 cm, mass: 80 kg}",
  "start: 2026-03-02T00:00",
  "lasts: 10 d",
  "events:",
];
const meals = (hours: readonly number[], protein: number) =>
  hours.map((hour) => {
    const at = `${String(hour).padStart(2, "0")}:00`;
    return `  - {at: "${at}", meal: {protein: ${protein} g, source: mixed, carbohydrate: 60 g, fat: 10 g}, every: 24 h, times: 10}`;
  });

async function codesOf(lines: readonly string[]): Promise<string[]> {
  const side = { protocol: protocolOf([...head, ...lines]), system: systems.muscle };
  const { findings } = await checkProtocol({ side, rules: checkRules, members: 0, seed: 1 });
  return findings.map(({ code }) => code).filter((code) => code.startsWith("chronic"));
}

describe("levels of chronic drives", () => {
  it("are reached by 300 g of protein in eight meals, day and night", async () => {
    expect(await codesOf(meals([0, 3, 6, 9, 12, 15, 18, 21], 37.5))).toEqual(["chronic-activation"]);
  });

  it("are reached by 20 mg of rapamycin twice a day, and not by 10 mg a day, which food overcomes at times", async () => {
    const dosed = (mg: number, every: number) => [
      ...meals([8, 13, 19], 30),
      `  - {at: "06:00", compound: rapamycin, dose: ${mg} mg, every: ${every} h, times: ${240 / every - 1}}`,
    ];
    expect(await codesOf(dosed(20, 12))).toEqual(["chronic-suppression"]);
    expect(await codesOf(dosed(10, 24))).toEqual([]);
  });

  it("are not reached by three meals", async () => {
    expect(await codesOf(meals([8, 13, 19], 30))).toEqual([]);
  });
});
