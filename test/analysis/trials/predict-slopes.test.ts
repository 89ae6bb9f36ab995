import { afterAll, describe, expect, it } from "vitest";
import { muscle } from "../../../model/systems/muscle.ts";
import type { Trial } from "../../../src/analysis/index.ts";
import { uncertainParameters } from "../../../src/analysis/trials/fit-parameters.ts";
import { predictSlopes } from "../../../src/analysis/trials/predict-slopes.ts";
import { trialScenarios } from "../../../src/analysis/trials/scenarios.ts";
import { fitTolerances, openTrials } from "../../../src/analysis/trials/trial-model.ts";
import type { System } from "../../../src/lang/index.ts";
import { sensitivitiesOf } from "../../../src/simulate/index.ts";
import { calibrationFolders } from "../../evidence/calibration-folders.ts";

const trials = calibrationFolders().flatMap(({ id, reading }): readonly Trial[] =>
  id === "bohe-2001" && reading.trial !== undefined ? [reading.trial] : [],
);
const units: System["readouts"] = muscle.readouts;
const parameters = uncertainParameters(muscle, {}).filter(
  ({ address }) => address === "muscle.synthesis.gain_amino_acids",
);

describe("slopes of predicted rows", async () => {
  const model = await openTrials({ trials, system: muscle, variants: {}, parameters });
  afterAll(() => model.close());

  it("from tangents of curves are those of differences of simulations", async () => {
    const scenarios = trialScenarios(trials, muscle, {}, fitTolerances);
    const found = await Promise.all(
      scenarios.scenarios.map((scenario) =>
        sensitivitiesOf({ ...scenario, parameters: parameters.map(({ address }) => address) }),
      ),
    );
    const readouts = found.map((of) =>
      of.readouts.map((readout) => ({ readout, unit: units[readout]?.unit ?? "" })),
    );
    const member = { readouts, outcomes: found.map(({ runs }) => ({ ok: true as const, runs })) };
    const tangents = found.map(({ runs }) => runs.flatMap(({ slopes: [first] }) => first ?? []));
    const slopes = predictSlopes(model.rows, scenarios, member, tangents);

    const centre = parameters[0]?.centre ?? Number.NaN;
    const step = 1e-2 * centre;
    const [up, down] = await model.predict([Float64Array.of(centre + step), Float64Array.of(centre - step)]);
    const differences = slopes.map((_, i) => ((up?.[i] as number) - (down?.[i] as number)) / (2 * step));
    const largest = Math.max(...differences.map(Math.abs));
    expect(model.rows.length).toBeGreaterThan(3);
    expect(largest * centre).toBeGreaterThan(1e-3);
    for (const [i, slope] of slopes.entries())
      expect(Math.abs(slope - (differences[i] as number)) / largest).toBeLessThan(1e-3);
  });
});
