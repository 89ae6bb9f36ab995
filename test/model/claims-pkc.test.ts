import { beforeAll, describe, expect, it } from "vitest";
import { pkc } from "../../model/signalling/pkc.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { runModule, steady } from "../support/run-module.ts";
import { type BodyRun, body, genes, hours } from "./claims-runs.ts";

describeModule(pkc);

describe("PKC alpha, published", () => {
  fact("rictor's complex sets its site", cite("sarbassov2004", "abstract, cells"), () => {
    expect(steady(pkc, { mtorc2_active: 0 }).p_pkca_s657).toBeLessThan(0.01);
    expect(steady(pkc).p_pkca_s657).toBeCloseTo(0.6, 3);
  });
  fact("and orders actin", cite("sarbassov2004", "abstract, cells"), () => {
    const { offers } = runModule(pkc, { minutes: 2880, at: [60, 2880], values: { mtorc2_active: 0 } });
    expect(offers.actin_order[0]).toBeGreaterThan(0.6);
    expect(offers.actin_order[1]).toBeLessThan(0.1);
  });
  it("half of mTORC2 shows little", () => {
    expect(steady(pkc, { mtorc2_active: 0.045 }).p_pkca_s657).toBeGreaterThan(0.45);
  });
});

describe("A07: PKC alpha and actin of muscle", () => {
  let usual: BodyRun;
  beforeAll(async () => {
    usual = await body(hours(48));
  });
  const without = (gene: string) => body([...genes(["muscle"], { [gene]: 0 }), ...hours(48)]);

  fact("a pathway without raptor", cite("sarbassov2004", "title"), async () => {
    const run = await without("RPTOR");
    for (const readout of ["p_pkca_s657", "actin_order"])
      expect(run.mean(readout, 24, 48) / usual.mean(readout, 24, 48), readout).toBeGreaterThan(0.9);
  });
  it("they go with rictor", async () => {
    const run = await without("RICTOR");
    for (const readout of ["p_pkca_s657", "actin_order"])
      expect(run.mean(readout, 24, 48) / usual.mean(readout, 24, 48), readout).toBeLessThan(0.2);
  });
});
