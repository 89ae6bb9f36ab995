import { describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import { type BodyRun, body, days, meals } from "./claims-runs.ts";
import { within } from "./within.ts";

/** What keeps a young man of 75 kg. */
const balance = 2690;

/** Three weeks of so many kcal, protein as usual unless it is said. */
const eating = (energy: number, protein = 110) => body(days(21, { day: meals(protein, energy) }));

const usual = eating(balance);
const dayOf = (run: BodyRun, readout: string, day: number) => run.mean(readout, 24 * (day - 1), 24 * day);

/** A readout on one day of a diet, over the same day in balance. */
async function fold(diet: Promise<BodyRun>, readout: string, day: number): Promise<number> {
  const [run, without] = await Promise.all([diet, usual]);
  return dayOf(run, readout, day) / dayOf(without, readout, day);
}

describe("IGF-1 by what is eaten", () => {
  const half = eating(balance / 2);
  const quarter = eating(0.75 * balance);
  const more = eating(1.4 * balance);

  fact("half of the energy lowers IGF-1 within six days", cite("smith1995", "abstract"), async () => {
    expect(await fold(half, "igf1_plasma", 6)).toBeLessThan(0.9);
  });

  fact(
    "while growth hormone rises: the liver answers it less",
    cite("murphy2020", "abstract: IGF-1 falls at 2.5 to 2.6 times the growth hormone of balance"),
    async () => {
      expect(await fold(half, "gh_plasma", 3)).toBeGreaterThan(1.5);
      within(await fold(half, "igf1_plasma", 3), 0.7, 0.95);
    },
  );

  fact(
    "two fifths less energy lower it for three weeks",
    cite("henning2014", "abstract: 21 days, at 0.8, 1.6 and 2.4 g/kg of protein a day"),
    async () => {
      expect(await fold(eating(0.6 * balance, 60), "igf1_plasma", 21)).toBeLessThan(0.9);
    },
  );

  fact(
    "and as much so at twice the protein",
    cite("henning2014", "abstract: no interaction of energy and protein"),
    async () => {
      const [some, much] = [eating(0.6 * balance, 60), eating(0.6 * balance, 120)];
      const apart = (await fold(much, "igf1_plasma", 21)) / (await fold(some, "igf1_plasma", 21));
      within(apart, 0.9, 1.1);
    },
    {
      fails:
        "1.21 times as much at 1.6 as at 0.8 g/kg: the memory of protein and that of energy multiply, and at 120 g it is back at 1.00 after three weeks",
    },
  );

  fact("a quarter less energy leaves it", cite("fontana2016", "abstract: no change of IGF-1"), async () => {
    within(await fold(quarter, "igf1_plasma", 21), 0.9, 1.1);
  });

  fact(
    "three fifths less energy, with 0.7 g/kg of protein, halve it within eight days",
    cite("alemany2008", "abstract: -50 % at 0.5 and 0.9 g/kg a day, with hard work"),
    async () => {
      within(await fold(eating(0.4 * balance, 53), "igf1_plasma", 8), 0.4, 0.65);
    },
  );

  it("a surplus does not lower it by much", async () => {
    within(await fold(more, "igf1_plasma", 7), 0.95, 1.1);
  });

  it.fails("a surplus of two fifths takes three quarters off growth hormone within three days (Cornford 2011, no identifier; known to fail: 0.81 of balance)", async () => {
    expect(await fold(more, "gh_plasma", 3)).toBeLessThan(0.5);
  });
});
