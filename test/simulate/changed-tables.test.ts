import { expect, it } from "vitest";
import { exposeProtocol, readProtocol, systems } from "../../src/index.ts";

const text = `equator: 1
subject: {sex: male, age: 30 y, height: 180 cm, mass: 78 kg, training: trained}
start: 2026-03-02T08:00
lasts: 3 h
events:
  - {at: 1 h, train: {kind: resistance, sets: 8, reps: 10, load: 0.7, duration: 30 min, muscle: legs}}
`;

async function sessionWith(power: number) {
  const { protocol } = readProtocol(text);
  if (protocol === undefined) throw new Error("the protocol is not read");
  const adjustments = { "tables.lifting.default.n_load": power };
  const { prepared, impulses } = await exposeProtocol(protocol, { system: systems.muscle, adjustments });
  const sizes = impulses.flatMap(({ apply }) =>
    apply.map((action) => ("value" in action ? action.value : 0)),
  );
  return { kernel: prepared.kernel, size: Math.max(...sizes) };
}

it("a power in a table need not be whole: what the event does moves with it, steadily", async () => {
  const [low, between, high] = [await sessionWith(3), await sessionWith(3.5), await sessionWith(4)];
  expect(low.size).toBeGreaterThan(0);
  expect(Math.sign(between.size - low.size)).toBe(Math.sign(high.size - between.size));
  expect(between.size).not.toBe(low.size);
});

it("systems that differ in the numbers of tables share one compiled kernel", async () => {
  expect((await sessionWith(3)).kernel).toBe((await sessionWith(3.2)).kernel);
});
