import { expect } from "vitest";
import { muscleAminoAcids } from "../../../model/body/muscle-amino-acids.ts";
import { muscleTurnover } from "../../../model/body/muscle-turnover.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";
import { at, drink, meal, peak, runBody } from "./support/body-alone.ts";

describeModule(muscleAminoAcids);
describeModule(muscleTurnover);

fact("fasted muscle holds 1.0 to 1.4 times the leucine of plasma", cite("divino1997", "abstract"), () => {
  const ratio = steady(muscleAminoAcids).muscle_leucine / 0.12;
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(1.4);
});

// Digitised: 1.2 (Dickinson) and 2.2 (Drummond) at 120 min after the same drink.
fact(
  "muscle leucine rises 1.2 to 2.2 times by 2 h after 10 g of essential amino acids",
  cite("mccoll2024", "its table of human data"),
  async () => {
    const { muscle_leucine } = await runBody([drink({ eaa: 10, leucine: 1.85 })], 180);
    const fold = at(muscle_leucine, 120) / at(muscle_leucine, 0);
    expect(fold).toBeGreaterThan(1.2);
    expect(fold).toBeLessThan(2.2);
  },
);

// Digitised: 1.9 times at 90 min; 25 %.
fact(
  "it peaks near 1.9 times about 90 min after 48 g of whey powder",
  cite("mccoll2024", "its table of human data"),
  async () => {
    const { muscle_leucine } = await runBody([meal("whey", { protein: 38 })], 300);
    const highest = peak(muscle_leucine);
    expect(highest.value / at(muscle_leucine, 0)).toBeGreaterThan(1.5);
    expect(highest.value / at(muscle_leucine, 0)).toBeLessThan(2.4);
    expect(highest.minute).toBeGreaterThan(60);
    expect(highest.minute).toBeLessThan(120);
  },
);

fact(
  "muscle leucine follows plasma leucine, less than in proportion",
  cite("mccoll2024", "its table of human data"),
  async () => {
    const { leucine, muscle_leucine } = await runBody([drink({ eaa: 10, leucine: 3.5 })], 240);
    expect(peak(muscle_leucine).value / at(muscle_leucine, 0)).toBeLessThan(
      0.5 * (peak(leucine).value / at(leucine, 0)),
    );
    expect(peak(muscle_leucine).minute).toBeGreaterThan(peak(leucine).minute);
  },
);

fact("tripled amino acids double synthesis at most", cite("greenhaff2008", "abstract"), () => {
  const fold = steady(muscleTurnover, { muscle_leucine: 0.39 }).protein_synthesis;
  expect(fold).toBeGreaterThan(1.3);
  expect(fold).toBeLessThan(2);
});

fact("a complete brake of insulin takes about half of breakdown", cite("greenhaff2008", "abstract"), () => {
  const fold = steady(muscleTurnover, { proteolysis_brake: 0.85 }).protein_breakdown;
  expect(fold).toBeGreaterThan(0.4);
  expect(fold).toBeLessThan(0.6);
});
