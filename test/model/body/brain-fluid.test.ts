import { expect } from "vitest";
import { brainFluid } from "../../../model/body/brain-fluid.ts";
import { feltByTissues } from "../../../model/body/felt-by-tissues.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(brainFluid);
describeModule(feltByTissues);

const source = cite("wallum1987", "eight people, fasted and after 3 to 4.5 h at 268 mU/L of plasma");
const infused = runModule(brainFluid, { minutes: 240, at: [0, 30, 240], values: { insulin_fold: 268 / 12 } });
const [fasted = 0, early = 0, late = 0] = infused.offers.insulin_brain;

fact("insulin of cerebrospinal fluid is 0.9 mU/L fasted", source, () => {
  expect(fasted / 6).toBeCloseTo(0.9, 2);
});
fact("it is 2.8 mU/L after hours at twenty times the fasting insulin of plasma", source, () => {
  expect(late / 6).toBeGreaterThan(2.2);
  expect(late / 6).toBeLessThan(3.4);
});
fact("so that its share of plasma falls from 7 to 1 %", source, () => {
  expect(fasted / 6 / 12).toBeCloseTo(0.075, 2);
  expect(late / 6 / 268).toBeCloseTo(0.0104, 2);
  expect(early).toBeLessThan(late);
});
