import { describe, expect, it } from "vitest";
import { glucose } from "../../../model/body/glucose.ts";
import { glucoseParameters } from "../../../model/body/glucose-parameters.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { at, meal, peak, runBody } from "./support/body-alone.ts";

describeModule(glucose);

/** Uptake and production (umol/kg/min) after 4 h at an insulin level in mU/L and 5 mmol/L glucose. */
async function clamped(units: number): Promise<{ uptake: number; production: number; infused: number }> {
  const quantities = { insulin: [6 * units, "pmol/L"], glucose: [5, "mmol/L"] } as const;
  const curves = await runBody([{ kind: "clamp", lasts: 300, quantities }], 240);
  return {
    uptake: at(curves.glucose_uptake, 240),
    production: at(curves.glucose_production, 240),
    infused: at(curves.glucose_infused, 240),
  };
}

// 10 to 11 mg/kg/min are 56 to 61 umol/kg/min; 12 %.
fact("the highest use of glucose is 10 to 11 mg/kg/min", cite("rizza1981", "abstract"), async () => {
  const { uptake } = await clamped(400);
  expect(uptake).toBeGreaterThan(50);
  expect(uptake).toBeLessThan(68);
});

// 55 +- 7 mU/L (standard error).
fact("half of it is reached at 55 mU/L", cite("rizza1981", "abstract"), async () => {
  const most = (await clamped(400)).uptake;
  expect((await clamped(41)).uptake).toBeLessThan(0.5 * most);
  expect((await clamped(69)).uptake).toBeGreaterThan(0.5 * most);
});

// Half at 29 +- 2 mU/L: here a little lower.
fact(
  "production is more sensitive: less than half at 29 mU/L, gone at 60",
  cite("rizza1981", "abstract"),
  async () => {
    const fasted = (await clamped(5.33)).production;
    expect((await clamped(29)).production).toBeLessThan(0.5 * fasted);
    expect((await clamped(60)).production).toBeLessThan(0.1 * fasted);
  },
);

fact(
  "most of the carbohydrate eaten reaches plasma, over hours",
  cite("dallaMan2007", "BIOMD0000000379"),
  async () => {
    const { glucose: level, insulin } = await runBody([meal("mixed", { carbohydrate: 75 })], 300);
    const highest = peak(level);
    expect(highest.value).toBeGreaterThan(6.5);
    expect(highest.value).toBeLessThan(9);
    expect(highest.minute).toBeGreaterThan(30);
    expect(highest.minute).toBeLessThan(90);
    expect(at(level, 180)).toBeLessThan(6);
    expect(at(insulin, 180)).toBeLessThan(0.4 * peak(insulin).value);
  },
);

describe("a clamp of glucose", () => {
  it("says what has to be infused: use less production", async () => {
    const { uptake, production, infused } = await clamped(60);
    expect(infused).toBeCloseTo(uptake - production, 6);
  });

  it("holds its level against a meal", async () => {
    const held = { kind: "clamp", lasts: 300, quantities: { glucose: [5.5, "mmol/L"] } } as const;
    const curves = await runBody([held, meal("whey", { protein: 20, carbohydrate: 60 })], 240);
    for (const minute of [10, 60, 120, 240]) expect(at(curves.glucose, minute)).toBeCloseTo(5.5, 3);
  });

  it("leaves insulin alone when only glucose is held", async () => {
    const held = { kind: "clamp", lasts: 300, quantities: { glucose: [10, "mmol/L"] } } as const;
    expect(at((await runBody([held], 120)).insulin, 119)).toBeGreaterThan(100);
  });
});

it("counter-regulation waits until glucose is below fasting, whatever fasting is", () => {
  const { glucose_fasting, ratio_alarm } = glucoseParameters;
  expect(ratio_alarm.unit).toBe("1");
  expect(ratio_alarm.value).toBeLessThan(1);
  expect(ratio_alarm.value * glucose_fasting.value).toBeCloseTo(4.7, 9);
});
