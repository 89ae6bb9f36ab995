import { describe, expect, it } from "vitest";
import { ketoneRedox } from "../../../model/body/fuels/ketone-redox.ts";
import { describeModule } from "../../support/describe-module.ts";
import { steady } from "../../support/run-module.ts";

describeModule(ketoneRedox);

describe("acetoacetate", () => {
  const at = (bhb_concentration: number) =>
    steady(ketoneRedox, { bhb_concentration }).acetoacetate_concentration;

  it("is that of the first day of a fast at the level of hydroxybutyrate after a night", () => {
    expect(at(0.06)).toBeCloseTo(0.035, 12);
  });

  it("rises by less than hydroxybutyrate", () => {
    expect(at(0.06 * 3.14) / at(0.06)).toBeGreaterThan(1.6);
    expect(at(0.06 * 3.14) / at(0.06)).toBeLessThan(2.2);
  });
});
