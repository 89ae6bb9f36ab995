import { describe, expect, test } from "vitest";
import { StepControl } from "../../src/engine/step-control.ts";

function started(states: number): StepControl {
  const control = new StepControl(states);
  control.restart(1);
  return control;
}

describe("the length of the next step", () => {
  test.each([
    [199, 6],
    [200, 30],
  ])("of %i states grows at most %i times after a step without error", (states, most) => {
    const control = started(states);
    control.accept(1, 1e-12);
    expect(control.proposed).toBe(most);
  });

  test.each([
    [199, 0.9 ** 2],
    [200, 0.9 * 0.5],
  ])("of %i states is %d of the first after two refusals by little", (states, share) => {
    const control = started(states);
    control.reject(1, 1 + 1e-12);
    expect(control.proposed).toBeCloseTo(0.9, 9);
    control.reject(control.proposed, 1 + 1e-12);
    expect(control.proposed).toBeCloseTo(share, 9);
  });

  test("is halved only while steps are refused one after the other", () => {
    const control = started(200);
    control.reject(1, 1.1);
    control.accept(0.8, 0.5);
    control.reject(1, 1 + 1e-12);
    expect(control.proposed).toBeCloseTo(0.9, 9);
  });
});
