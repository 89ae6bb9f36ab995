import { describe, expect, it } from "vitest";
import { associations } from "../../model/outcome/months/associations.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { steady } from "../support/run-module.ts";

describeModule(associations);

const at = (values: Values) => steady(associations, values);
/** Body mass at so many units of body mass index above the start. */
const heavier = (units: number) => ({ total_mass: (23.7 + units) * 1.78 ** 2 });

describe("associations, as published: the numbers are carried over, so that these hold by construction", () => {
  fact("5 nmol/L of IGF-1: breast 1.11, prostate and colon 1.08", cite("knuppel2020", "abstract"), () => {
    const more = at({ igf1_total: 35 });
    expect(more.breast_cancer).toBeCloseTo(1.11, 2);
    expect(more.prostate_cancer).toBeCloseTo(1.08, 2);
    expect(more.colorectal_cancer).toBeCloseTo(1.08, 2);
  });
  fact("any cancer 1.03", cite("qianF2020", "abstract"), () => {
    expect(at({ igf1_total: 35 }).any_cancer).toBeCloseTo(1.03, 2);
  });
  fact("5 units of body mass index: type 2 diabetes 1.72", cite("jayedi2022", "abstract"), () => {
    expect(at(heavier(5)).type_2_diabetes / at(heavier(0)).type_2_diabetes).toBeCloseTo(1.72, 2);
  });
  fact("obesity in midlife: dementia 1.33", cite("albanese2017", "abstract"), () => {
    expect(at(heavier(10.5)).dementia / at(heavier(0)).dementia).toBeCloseTo(1.33, 2);
  });
  fact(
    "low IGF-1 goes with Alzheimer dementia",
    cite("westwood2014", "abstract: lowest quarter 1.51"),
    () => {
      expect(at({ igf1_total: 30 - 1.69 * 4.84 }).dementia_by_igf1).toBeCloseTo(1.51, 2);
    },
  );
  fact(
    "C-reactive protein goes with depressive symptoms, little",
    cite("valkanova2013", "abstract: r 0.046"),
    () => {
      const more = at({ crp_concentration: 0.75 * Math.exp(1.05) }).depression;
      expect(more).toBeGreaterThan(1.05);
      expect(more).toBeLessThan(1.15);
    },
  );
  it("are 1 where nothing differs", () => {
    const { body_mass_index, ...indices } = at({ total_mass: 23.7 * 1.78 ** 2 });
    expect(body_mass_index).toBeCloseTo(23.7, 6);
    for (const [name, value] of Object.entries(indices)) expect(value, name).toBeCloseTo(1, 9);
  });
});
