import { describe, expect, it } from "vitest";
import { coxInhibition } from "../../../model/compounds/cox-inhibition.ts";
import { ibuprofen } from "../../../model/compounds/ibuprofen.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(coxInhibition);

const inhibited = (values: Record<string, number>) => steady(coxInhibition, values).cox_inhibited;

/** Ibuprofen of plasma some hours after a dose, in umol/L. */
function ibuprofenAt(hours: number, milligrams: number): number {
  const { offers } = runModule(ibuprofen, {
    minutes: hours * 60,
    at: [hours * 60],
    adds: [{ at: 0, amounts: { gut: (milligrams * 1000) / 206.28 } }],
  });
  return offers.ibuprofen_plasma[0] ?? Number.NaN;
}

fact(
  "half of COX is inhibited at 25.8 umol/L of acetaminophen",
  cite("hinz2008", "abstract: IC50 for COX-2; 26.3 umol/L ex vivo"),
  () => expect(inhibited({ acetaminophen_plasma: 26.3 })).toBeCloseTo(0.5, 1),
);

fact(
  "at the highest levels of 1 g, near 80 umol/L, more than 70 %",
  cite("hinz2008", "abstract: 83 % ex vivo after 1 g"),
  () => expect(inhibited({ acetaminophen_plasma: 80 })).toBeGreaterThan(0.7),
);

fact(
  "ibuprofen still inhibits six hours after 8 mg/kg",
  cite("longenecker1985", "abstract: thromboxane lower at 2, 4 and 6 h"),
  () => {
    expect(inhibited({ ibuprofen_plasma: ibuprofenAt(2, 560) })).toBeGreaterThan(0.9);
    expect(inhibited({ ibuprofen_plasma: ibuprofenAt(6, 560) })).toBeGreaterThan(0.7);
  },
);

describe("inhibition of COX", () => {
  it("is none without a drug, and full at a day's usual maximal doses of either", () => {
    expect(steady(coxInhibition).cox_inhibition).toBe(0);
    expect(steady(coxInhibition, { acetaminophen_plasma: 60 }).cox_inhibition).toBe(1);
    expect(steady(coxInhibition, { ibuprofen_plasma: 20 }).cox_inhibition).toBe(1);
  });
});
