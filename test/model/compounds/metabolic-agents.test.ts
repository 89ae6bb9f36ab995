import { describe, expect } from "vitest";
import { cite, fact } from "../../support/fact.ts";
import { body, days, falls, hours, keeps, meals } from "../claims-runs.ts";

const fed = meals(100, 2500);

describe("N-acetylcysteine", () => {
  const month = async (grams: number) => {
    const doses = ["08:00", "14:00", "20:00"].map(
      (clock) => `{at: "${clock}", compound: nac, dose: ${grams / 3} g}`,
    );
    const run = await body(days(35, { usual: grams === 0 ? fed : [...fed, ...doses] }), { every: 3_600_000 });
    return run.mean("mtorc1_active_t_cell", 33 * 24, 35 * 24);
  };

  fact(
    "mTOR of T cells falls with 2.4 and 4.8 g a day",
    cite("lai2012", "abstract: 36 people with lupus; P = 0.0009, no size; here people without it"),
    async () => {
      const plain = await month(0);
      falls(plain, await month(2.4), 0.1);
      falls(plain, await month(4.8), 0.2);
      keeps(plain, await month(1.2), 0.1);
    },
  );
});

describe("ketamine", () => {
  const infusion = "{at: 2 h, compound: ketamine, dose: 37.5 mg, route: iv, duration: 40 min}";
  const run = (events: readonly string[]) => body(hours(26, events), { every: 600_000 });

  fact(
    "plasma halves every 79 min after an infusion",
    cite("idvall1979", "abstract: 79 +- 8 min"),
    async () => {
      const each = await run([infusion]);
      const minutes =
        (60 * Math.log(2)) /
        Math.log(each.mean("ketamine_plasma", 3, 3) / each.mean("ketamine_plasma", 4, 4));
      expect(minutes).toBeGreaterThan(71);
      expect(minutes).toBeLessThan(87);
    },
  );

  fact(
    "mTORC1 rises soon and for a time",
    cite("li2010ketamine", "abstract: rapid activation in rats; hippocampus stands for prefrontal cortex"),
    async () => {
      const [plain, each] = [await run([]), await run([infusion])];
      const fold = (hour: number) =>
        each.mean("mtorc1_active_hippocampus", hour, hour) /
        plain.mean("mtorc1_active_hippocampus", hour, hour);
      expect(fold(3)).toBeGreaterThan(1.3);
      expect(fold(8)).toBeLessThan(1.1);
    },
  );

  fact(
    "rapamycin before takes the rise away",
    cite("li2010ketamine", "abstract: rats, into the brain; in patients by mouth it did not (Abdallah 2020)"),
    async () => {
      const drug = "{at: 0 h, compound: rapamycin, dose: 6 mg, route: oral}";
      const [alone, each] = [await run([drug]), await run([drug, infusion])];
      keeps(alone.mean("mtorc1_active_hippocampus", 3, 3), each.mean("mtorc1_active_hippocampus", 3, 3), 0.1);
    },
    { fails: "up by more than a half: 6 mg by mouth leave most of mTORC1 of the brain" },
  );
});

describe("the ketogenic diet", () => {
  const plate = (carbohydrate: number, fat: number) =>
    ["08:30", "13:00", "19:00"].map(
      (clock) =>
        `{at: "${clock}", meal: {protein: 33 g, source: mixed, carbohydrate: ${carbohydrate} g, fat: ${fat} g}}`,
    );
  const week2 = async (carbohydrate: number, fat: number) => {
    const run = await body(days(14, { usual: plate(carbohydrate, fat) }));
    return (readout: string) => run.mean(readout, 13 * 24, 14 * 24);
  };

  fact(
    "p-Akt and the output of mTORC1 are lower in hippocampus and liver",
    cite("mcdaniel2011", "abstract, as carried over: rats, p-S6 and p-Akt"),
    async () => {
      const [usual, keto] = [await week2(105, 31), await week2(8, 74)];
      for (const tissue of ["hippocampus", "liver"]) {
        falls(usual(`p_s6k1_t389_${tissue}`), keto(`p_s6k1_t389_${tissue}`), 0.03, tissue);
        falls(usual(`p_akt_s473_${tissue}`), keto(`p_akt_s473_${tissue}`), 0.03, tissue);
      }
      expect(keto("bhb_plasma")).toBeGreaterThan(0.4);
    },
  );
});
