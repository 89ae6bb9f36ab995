import { afterEach, expect, it } from "vitest";
import {
  offerSettled,
  type ReadySettled,
  readProtocol,
  settleProtocol,
  simulate,
  systemInUse,
  systems,
} from "../../src/index.ts";

const system = systemInUse(systems["human-adult"]);
const protocolOf = (mass: number) => {
  const text = `equator: 1
subject: {sex: female, age: 30 y, height: 168 cm, mass: ${mass} kg}
start: 2026-03-02T06:00
lasts: 12 h
events:
  - {at: "07:30", meal: {protein: 25 g, source: milk, carbohydrate: 60 g, fat: 12 g}}
`;
  const { protocol } = readProtocol(text);
  if (protocol === undefined) throw new Error("the protocol cannot be read");
  return protocol;
};
const curvesOf = async (mass: number) => {
  // A copy is another system: nothing is known of it from before.
  const { series } = await simulate(protocolOf(mass), { system: { ...system }, every: 600_000 });
  return JSON.stringify(Object.values(series[0]?.curves ?? {}).map(({ values }) => [...values]));
};

afterEach(() => offerSettled(undefined));

it("a subject that was settled before gives the same bits, and another is settled anew", async () => {
  const { key, ready } = await settleProtocol(protocolOf(62), { system });
  const [light, heavy] = [await curvesOf(62), await curvesOf(80)];
  let taken = 0;
  offerSettled((_, asked): ReadySettled | undefined => {
    if (asked !== key) return undefined;
    taken++;
    return ready;
  });
  expect(await curvesOf(62)).toBe(light);
  expect(taken).toBe(1);
  expect(await curvesOf(80)).toBe(heavy);
  expect(taken).toBe(1);
  expect(heavy).not.toBe(light);
}, 120_000);

it("what was settled of another system of equations is not taken", async () => {
  const { key, ready } = await settleProtocol(protocolOf(62), { system });
  const plain = await curvesOf(62);
  offerSettled((_, asked) => (asked === key ? { ...ready, settled: ready.settled.slice(1) } : undefined));
  expect(await curvesOf(62)).toBe(plain);
}, 120_000);
