import { describe, expect, it } from "vitest";
import { findSensitivity, type SensitivityQuestion, simulationsFor } from "../../../src/analysis/index.ts";
import { elasticitiesOf, elasticityRows } from "../../../src/analysis/sensitivity/elasticities.ts";
import { openFactModel } from "../../../src/analysis/sensitivity/fact-model.ts";
import { variedParameters } from "../../../src/ensemble/index.ts";
import { readProtocol, systems } from "../../../src/index.ts";
import { shortDay } from "../../cli/command-line.ts";

const fasted = "muscle.synthesis.fsr_myofibrillar_fasted";
const emptying = "digestion.k_emptying";
const gain = "muscle.synthesis.gain_amino_acids";
const serine = "muscle.s6k1.k_t421_off";

/** A meal in the muscle system where only these parameters are not exact. */
function questionOf(varied: readonly string[], rest: Partial<SensitivityQuestion> = {}): SensitivityQuestion {
  const { protocol } = readProtocol(shortDay);
  if (protocol === undefined) throw new Error("no protocol");
  const exact = variedParameters(systems.muscle).filter(({ address }) => !varied.includes(address));
  const adjustments = Object.fromEntries(exact.map(({ address, centre }) => [address, centre]));
  const side = { protocol, system: systems.muscle, adjustments };
  return { side, readout: "fsr_myofibrillar", members: 16, every: 600_000, ...rest };
}

describe("what a number depends on", () => {
  const found = findSensitivity(questionOf([fasted, emptying, gain, serine]));

  it("is its scale in proportion, and nothing that is off its path", async () => {
    const elasticities = new Map((await found).effects.map((effect) => [effect.address, effect.elasticity]));
    expect(elasticities.get(fasted)).toBeCloseTo(1, 5);
    expect(Math.abs(elasticities.get(serine) ?? 1)).toBeLessThan(1e-6);
    expect(elasticities.get(gain)).toBeGreaterThan(0.05);
  });

  it("is ranked by effects, with intervals around them", async () => {
    const { effects, shares } = await found;
    const sizes = effects.map(({ size }) => size.value);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { size } of effects) expect(size.low <= size.value && size.value <= size.high).toBe(true);
    expect(shares.map(({ address }) => address).sort()).toEqual([emptying, fasted, gain, serine].sort());
    expect(shares.find(({ address }) => address === serine)?.total.value).toBeLessThan(1e-9);
  });

  it("tells the change of one standard deviation from the spread", async () => {
    const { effects, middle } = await found;
    const one = effects.find(({ address }) => address === fasted);
    const spread = variedParameters(systems.muscle).find(({ address }) => address === fasted)?.spread;
    const factor = spread?.kind === "lognormal" ? spread.factor : Number.NaN;
    expect((one?.up ?? 0) / middle).toBeCloseTo(factor - 1, 4);
    expect((one?.down ?? 0) / middle).toBeCloseTo(1 / factor - 1, 4);
  });

  it("counts its simulations, and the grades that its effects rest on", async () => {
    const { simulations, failed, grades } = await found;
    expect([simulations, failed]).toEqual([simulationsFor(4, 16), 0]);
    expect(Object.values(grades).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(Object.keys(grades)).toContain("derived");
  });

  it("holds the elasticities of every readout", async () => {
    const { map } = await found;
    expect(map.values.length).toBe(map.addresses.length * map.readouts.length);
    const s6k1 = map.readouts.findIndex(({ readout }) => readout === "p_s6k1_t421_s424");
    const row = map.addresses.indexOf(serine);
    expect(map.values[row * map.readouts.length + s6k1]).toBeLessThan(-0.1);
  });

  it.each(["mean", "peak", "lowest", "baseline"] as const)(
    "has the elasticities of pairs of simulations, found from slopes: %s",
    async (fact) => {
      const question = questionOf([fasted, emptying, gain, serine], { fact });
      const { map, elasticitiesBy } = await findSensitivity(question);
      expect(elasticitiesBy).toBe("forward sensitivities");
      const model = await openFactModel(question, fact);
      const rows = elasticityRows(model.varied.map(({ centre }) => centre));
      const { values } = elasticitiesOf(await model.atValues(rows, {}), model.readouts.length);
      model.close();
      map.values.forEach((elasticity, i) => {
        const other = values[i] ?? 0;
        expect(Number.isNaN(elasticity)).toBe(Number.isNaN(other));
        // Pairs a percent apart: their error grows with the cube, and a peak may lie at another time in each.
        const within = (fact === "mean" || fact === "baseline" ? 1e-3 : 5e-3) + 2e-4 * Math.abs(other) ** 3;
        if (!Number.isNaN(other)) expect(Math.abs(elasticity - other)).toBeLessThan(within);
      });
    },
  );

  it("comes out the same again", async () => {
    const again = await findSensitivity(questionOf([fasted, emptying, gain, serine]));
    expect(again).toEqual(await found);
  });

  it("is in hours where the fact is a time", async () => {
    const { middle, unit } = await findSensitivity(
      questionOf([emptying], { fact: "peakAt", readout: "leucine_plasma" }),
    );
    expect(unit).toBe("h");
    expect(middle).toBeGreaterThan(1);
    expect(middle).toBeLessThan(8);
  });

  it("is asked of readouts that there are", async () => {
    const asked = findSensitivity(questionOf([emptying], { readout: "leucin_plasma" }));
    await expect(asked).rejects.toThrow("did you mean leucine_plasma?");
  });

  it("is not asked where nothing varies", async () => {
    await expect(findSensitivity(questionOf([]))).rejects.toThrow("nothing can be varied");
  });
});
