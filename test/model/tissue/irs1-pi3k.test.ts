import { describe, expect } from "vitest";
import { irs1Pi3k } from "../../../model/tissue/irs1-pi3k.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule, steady } from "../../support/run-module.ts";

describeModule(irs1Pi3k);

const clampReceptor = 0.2;

describe("IRS1 and PI3K, published", () => {
  fact(
    "more S6K1 at the same insulin raises S636 and lowers PI3K",
    cite("tremblay2005", "abstract: amino acids at 430 pmol/L insulin"),
    () => {
      const saline = steady(irs1Pi3k, { ir_active: clampReceptor, s6k1_active: 0.18 });
      const aminoAcids = steady(irs1Pi3k, { ir_active: clampReceptor, s6k1_active: 0.27 });
      expect(aminoAcids.irs1_s636).toBeGreaterThan(1.1 * saline.irs1_s636);
      expect(aminoAcids.pi3k_active).toBeLessThan(0.95 * saline.pi3k_active);
    },
  );

  fact(
    "S6K1 is the kinase of these serines",
    cite("tremblay2007", "abstract: S1101 is a direct site of S6K1"),
    () => {
      expect(steady(irs1Pi3k, { s6k1_active: 0 }).irs1_s636).toBeLessThan(1e-6);
    },
  );

  fact(
    "the brake takes hours, not minutes",
    cite("tremblay2005", "measured after 3 h of insulin with amino acids"),
    () => {
      const start = { ir_active: clampReceptor, s6k1_active: 0.086 };
      const { pi3k_active } = runModule(irs1Pi3k, {
        minutes: 1000 + 180,
        at: [999, 1005, 1180],
        values: start,
        changes: [{ at: 1000, values: { s6k1_active: 0.27 } }],
      }).offers;
      const [before = 0, soon = 0, late = 0] = pi3k_active;
      expect(soon).toBeGreaterThan(0.95 * before);
      expect(late).toBeLessThan(0.85 * before);
    },
  );
});
