import { describe, expect, it } from "vitest";
import { agents } from "../../../model/compounds/index.ts";

/** A number with a unit of an amount, also per body mass; concentrations and molar masses are none. */
const amount = /\d[\d.]*\s?(?:(?:mg|ug|µg|mcg)\b(?!\/(?:m|d|u)?L)|[nup]?mol\/kg)/;

/** Every text in a value, however deep; what a key names counts no more than a text. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((part) => textsIn(part, seen));
}

describe("agents that people may take as a level only", () => {
  const levelOnly = agents.filter(({ taken }) => taken === "level");

  it("are told apart from amounts of a text", () => {
    const amounts = ["1 ug/kg by vein", "2, 10 and 25 mg act", "3.9 nmol/kg", "0.5mg", "10 mg/kg/h"];
    const none = ["a peak of 56 ug/L", "1517 ug/L*min", "16 umol/L", "80 mg/dL", "258.2 g/mol", "3 IU/mg"];
    expect(amounts.filter((text) => !amount.test(text))).toEqual([]);
    expect(none.filter((text) => amount.test(text))).toEqual([]);
    expect(levelOnly.length).toBeGreaterThan(10);
  });

  it.each(levelOnly.map((agent) => [agent.id, agent] as const))("%s: no text holds an amount", (_, agent) => {
    const texts = textsIn(agent);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => amount.test(text))).toEqual([]);
  });
});
