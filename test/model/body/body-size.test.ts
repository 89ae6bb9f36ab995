import { expect } from "vitest";
import { bodySize } from "../../../model/body/body-size.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(bodySize);

const man = { mass: 80, height: 1.78, male: 1, lean_mass: 64 };
const woman = { mass: 65, height: 1.65, male: 0, lean_mass: 45.5 };

fact("a man with a fifth of fat carries 38 % of his mass as muscle", cite("janssen2000", "abstract"), () => {
  expect(steady(bodySize, man).muscle_mass / 80).toBeCloseTo(0.384, 2);
});

fact("a woman with 30 % of fat carries 31 % of her mass as muscle", cite("janssen2000", "abstract"), () => {
  expect(steady(bodySize, woman).muscle_mass / 65).toBeCloseTo(0.306, 2);
});

// 5.05 L is the equation worked by hand for 75 kg and 1.77 m; the paper finds it the best of three.
fact("blood of a man follows the equation of Nadler", cite("bloodVolume2023", "abstract"), () => {
  const { blood_volume } = steady(bodySize, { mass: 75, height: 1.77, male: 1 });
  expect(blood_volume).toBeCloseTo(5.053, 2);
});

fact("plasma is a good half of blood, not all of it", cite("bloodVolume2023", "abstract"), () => {
  const { blood_volume, plasma_volume } = steady(bodySize, man);
  expect(plasma_volume / blood_volume).toBeGreaterThan(0.55);
  expect(plasma_volume / blood_volume).toBeLessThan(0.65);
});
