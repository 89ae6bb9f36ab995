import { describe, expect } from "vitest";
import { leucineSensing } from "../../../model/tissue/leucine-sensing.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(leucineSensing);

const rag = (values: Record<string, number>): number => steady(leucineSensing, values).rag_active;

describe("leucine sensing, published", () => {
  fact(
    "the rise of muscle leucine from 0.13 to 0.28 mmol/L opens the gate",
    cite("mccoll2024", "pooled muscle leucine at 0 and 120 min"),
    () => {
      expect(rag({ muscle_leucine: 0.28 })).toBeGreaterThan(2 * rag({ muscle_leucine: 0.128 }));
    },
  );

  fact(
    "the constant of Sestrin2 would leave fasted muscle saturated",
    cite("wolfson2016", "abstract: Kd 20 umol/L"),
    () => {
      const rise = (km_leucine: number) =>
        rag({ km_leucine, muscle_leucine: 0.28 }) / rag({ km_leucine, muscle_leucine: 0.128 });
      expect(rise(0.02)).toBeLessThan(1.01);
      expect(rise(0.166)).toBeGreaterThan(2);
    },
  );

  fact(
    "without leucine, other amino acids open nothing",
    cite("wolfson2016", "abstract: leucine, not arginine, frees GATOR2"),
    () => {
      expect(rag({ muscle_leucine: 0, muscle_eaa: 10 })).toBeCloseTo(
        rag({ muscle_leucine: 0, muscle_eaa: 1 }),
        6,
      );
      expect(rag({ muscle_leucine: 0, muscle_eaa: 10 })).toBeLessThan(0.1 * rag({ muscle_leucine: 0.28 }));
    },
  );

  fact(
    "more leucine in the same amino acids signals more",
    cite("glynn2010", "title and abstract: 3.5 against 1.85 g"),
    () => {
      expect(rag({ muscle_leucine: 0.32, muscle_eaa: 6.4 })).toBeGreaterThan(
        rag({ muscle_leucine: 0.25, muscle_eaa: 6.4 }),
      );
    },
  );
});
