import { describe, expect, it } from "vitest";
import {
  findLocalSensitivity,
  findSensitivity,
  type SensitivityQuestion,
} from "../../../src/analysis/index.ts";
import { variedParameters } from "../../../src/ensemble/index.ts";
import { fitInUse, readProtocol, systemInUse, systems } from "../../../src/index.ts";
import { shortDay } from "../../cli/command-line.ts";

const gain = "muscle.synthesis.gain_exercise";
const fasted = "muscle.synthesis.fsr_myofibrillar_fasted";
const sensing = "muscle.leucine_sensing.km_leucine";

/** A meal in the muscle system under a fit, or none, where only these parameters are not exact. */
function questionOf(varied: readonly string[], fit?: string): SensitivityQuestion {
  const { protocol } = readProtocol(shortDay.replace("lasts: 8 h", "lasts: 3 h"));
  if (protocol === undefined) throw new Error("no protocol");
  const system = systemInUse(systems.muscle, { fit });
  const exact = variedParameters(system).filter(({ address }) => !varied.includes(address));
  const adjustments = Object.fromEntries(exact.map(({ address, centre }) => [address, centre]));
  return { side: { protocol, system, adjustments }, readout: "mtorc1_active", members: 16, every: 600_000 };
}

const fittedOf = (address: string) =>
  fitInUse(systems.muscle)?.fitted.find((one) => one.address === address) ?? expect.fail(address);

describe("what a number depends on under a fit", () => {
  it("is found over the posterior of what was fitted, and the priors of all else", async () => {
    const { effects, fit } = await findLocalSensitivity(questionOf([sensing, fasted]));
    expect(fit).toEqual({ id: "muscle", parameters: 1 });
    const { estimate, posterior } = fittedOf(sensing);
    const fitted = effects.find(({ address }) => address === sensing);
    expect(fitted).toMatchObject({ variesBy: "posterior", centre: estimate, grade: "in the fit" });
    const wide = Math.log(posterior.high90 / posterior.low90);
    expect(fitted?.spread).toBeCloseTo(wide / (2 * 1.6448536), 6);
    expect(effects.find(({ address }) => address === fasted)?.variesBy).toBe("prior");
  });

  it("is found over the priors where no fit is used", async () => {
    const { effects, fit } = await findLocalSensitivity(questionOf([sensing], "none"));
    const { centre, spread } = fittedOf(sensing);
    expect(fit).toBeUndefined();
    expect(effects[0]).toMatchObject({ variesBy: "prior", centre });
    expect(effects[0]?.spread).toBeCloseTo(Math.log(spread.kind === "lognormal" ? spread.factor : 1), 9);
  });
});

describe("what a number depends on, each parameter alone", () => {
  const varied = [sensing, fasted, gain];

  it("agrees with the walks and shares over all spreads, in fewer simulations", async () => {
    const local = await findLocalSensitivity(questionOf(varied));
    const all = await findSensitivity(questionOf(varied));
    expect(local.simulations).toBe(4 * varied.length + 1);
    expect(local.middle).toBeCloseTo(all.middle, 12);
    for (const { address, elasticity, down, up } of local.effects) {
      const other = all.effects.find((effect) => effect.address === address);
      expect(Math.abs(elasticity - (other?.elasticity ?? Number.NaN))).toBeLessThan(1e-3);
      expect([down, up]).toEqual([other?.down, other?.up]);
    }
    expect(local.effects[0]?.address).toBe(all.effects[0]?.address);
  });

  it("comes with the largest change first", async () => {
    const { effects } = await findLocalSensitivity(questionOf(varied));
    const sizes = effects.map(({ down, up }) => Math.abs(up - down));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(effects[0]?.address).toBe(sensing);
  });

  it("is asked of readouts that there are", async () => {
    const asked = findLocalSensitivity({ ...questionOf([fasted]), readout: "mtorc1_activ" });
    await expect(asked).rejects.toThrow("did you mean mtorc1_active?");
  });
});
