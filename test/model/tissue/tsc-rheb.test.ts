import { describe, expect, it } from "vitest";
import { tscRheb } from "../../../model/tissue/tsc-rheb.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(tscRheb);

describe("TSC and Rheb, published", () => {
  fact("Akt frees Rheb from TSC", cite("inoki2002", "abstract: Akt phosphorylates and inhibits TSC2"), () => {
    const low = steady(tscRheb, { akt_active: 0 }).rheb_gtp;
    const high = steady(tscRheb, { akt_active: 0.3 }).rheb_gtp;
    expect(high).toBeGreaterThan(3 * low);
  });

  fact(
    "load takes TSC2 off Rheb, fasted and fed",
    cite("song2017", "abstract: TSC2 leaves Rheb after exercise in both groups"),
    () => {
      for (const akt_active of [0.0654, 0.15]) {
        const rest = steady(tscRheb, { akt_active }).rheb_gtp;
        const loaded = steady(tscRheb, { akt_active, mechanical_drive: 0.45 }).rheb_gtp;
        expect(loaded).toBeGreaterThan(1.05 * rest);
      }
    },
  );

  fact(
    "without TSC2, Rheb is not switched off",
    cite("demetriades2014", "abstract: TSC2 on the lysosome releases TORC1"),
    () => {
      expect(steady(tscRheb, { k_hydrolysis: 0, akt_active: 0 }).rheb_gtp).toBeCloseTo(1, 5);
    },
  );
});

describe("TSC and Rheb, laws", () => {
  it("loads less Rheb the more AMPK acts", () => {
    expect(steady(tscRheb, { ampk_active: 0.5 }).rheb_gtp).toBeLessThan(0.95 * steady(tscRheb).rheb_gtp);
  });
});
