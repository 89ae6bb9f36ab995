import { afterAll, describe, expect, it } from "vitest";
import { muscle } from "../../../model/systems/muscle.ts";
import { scoreTrial, type Trial } from "../../../src/analysis/index.ts";
import { uncertainParameters } from "../../../src/analysis/trials/fit-parameters.ts";
import { scoreShown } from "../../../src/analysis/trials/score.ts";
import { residualsOf, trialEstimation } from "../../../src/analysis/trials/trial-estimation.ts";
import { openTrials } from "../../../src/analysis/trials/trial-model.ts";
import { type Run, simulate } from "../../../src/simulate/index.ts";
import { calibrationFolders } from "../../evidence/calibration-folders.ts";

const chosen = ["apro-2014", "bohe-2001", "greenhaff-2008", "kumar-2009", "mitchell-2015", "wilkinson-2013"];
const trials = calibrationFolders().flatMap(({ id, reading }): readonly Trial[] =>
  chosen.includes(id) && reading.trial !== undefined ? [reading.trial] : [],
);
const parameters = uncertainParameters(muscle, {});
const gain = parameters.filter(({ address }) => address === "muscle.synthesis.gain_amino_acids");

describe("rows predicted for many members at once", async () => {
  const model = await openTrials({ trials, system: muscle, variants: {}, parameters });
  const estimation = trialEstimation(model, gain, []);
  const [atCentre = new Float64Array(0)] = await estimation.predictions([new Float64Array(1)]);
  afterAll(() => model.close());

  it("are scored as whole runs are", async () => {
    const scored = await Promise.all(
      trials.map(async (trial) => {
        const arms = Object.entries(trial.arms);
        const runs = await Promise.all(
          arms.map(async ([arm, protocol]): Promise<[string, Run]> => {
            return [arm, await simulate(protocol, { system: muscle })];
          }),
        );
        return scoreTrial(trial, new Map(runs)).rows;
      }),
    );
    const whole = new Map(scored.flat().map((row) => [row.id, row]));
    expect(model.rows.length).toBe([...whole.values()].filter(({ z }) => Number.isFinite(z)).length);
    model.rows.forEach((judged, i) => {
      const member = scoreShown(judged, atCentre[i] ?? Number.NaN);
      expect(member.z, member.id).toBeCloseTo(whole.get(member.id)?.z ?? Number.NaN, 1);
      expect(member.directionRight, member.id).toBe(whole.get(member.id)?.directionRight);
    });
  });

  it("have the residuals of their predictions, each point its own", async () => {
    const points = [Float64Array.of(0), Float64Array.of(1)];
    const [low, high] = await estimation.residuals(points);
    expect(low).toEqual(residualsOf(model.rows, atCentre));
    expect(high).not.toEqual(low);
  });

  it("say how residuals depend on a coordinate", async () => {
    const slopes = await estimation.jacobian(Float64Array.of(0), [0]);
    const [before, after] = await estimation.residuals([Float64Array.of(-0.2), Float64Array.of(0.2)]);
    const peak = model.rows.findIndex(({ row }) => row.id === "bohe2001_peak2h");
    const rise = ((after?.[peak] ?? 0) - (before?.[peak] ?? 0)) / 0.4;
    expect(slopes[peak]).toBeGreaterThan(0.05);
    expect(slopes[peak]).toBeCloseTo(rise, 2);
  });

  it("share the weight of their paper, and tell bounds from values", () => {
    const own = estimation.data.filter(({ paper }) => paper === "greenhaff-2008");
    expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const bounds = estimation.data.filter(({ bound }) => bound).map(({ id }) => id);
    expect(bounds).toContain("greenhaff2008_ins30_MPS");
    expect(bounds).toContain("kumar2009_shape");
    expect(bounds).not.toContain("bohe2001_peak2h");
  });
});
