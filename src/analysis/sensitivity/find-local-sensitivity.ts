import type { Diagnostic } from "../../messages/index.ts";
import { elasticitiesOf, elasticityRows } from "./elasticities.ts";
import { failuresOf, openFactModel, placeOfReadout } from "./fact-model.ts";
import { halfChange, localEffects, shareByGrade } from "./local-effects.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { outputOf } from "./points.ts";
import type { LocalSensitivity, SensitivityQuestion } from "./sensitivity.ts";

/**
 * Finds what a fact of a readout depends on near the middle of all parameters, each moved alone: four simulations for
 * each parameter, which threads do faster than one thread integrates slopes. How parameters act together, and far from the
 * middle, `findSensitivity` finds. The same question gives the same bytes for any number of threads.
 *
 * Throws an EquatorError as `findSensitivity` does.
 */
export async function findLocalSensitivity(
  question: Omit<SensitivityQuestion, "members" | "seed">,
): Promise<LocalSensitivity & { readonly diagnostics: readonly Diagnostic[] }> {
  const { fact = "mean", shouldStop, onProgress } = question;
  const model = await openFactModel(question, fact);
  try {
    const output = placeOfReadout(model, question.readout);
    const outputs = model.readouts.length;
    const width = model.varied.length;
    const simulations = 4 * width + 1;
    const near = await model.atValues(elasticityRows(model.varied.map(({ centre }) => centre)), {
      shouldStop,
      onProgress: (done) => onProgress?.(done, simulations),
    });
    const { middle: all, values } = elasticitiesOf(near, outputs);
    const middle = all[output] ?? Number.NaN;
    const moved = await model.atPoints(oneAtATime(width), {
      shouldStop,
      onProgress: (done) => onProgress?.(2 * width + 1 + done, simulations),
    });
    const effects = localEffects(model, {
      elasticities: outputOf(values, outputs, output),
      changes: outputOf(moved, outputs, output).map((value) => value - middle),
    });
    return {
      readout: question.readout,
      unit: model.readouts[output]?.unit ?? "",
      fact,
      middle,
      effects: effects.sort((a, b) => Math.abs(halfChange(b)) - Math.abs(halfChange(a))),
      grades: shareByGrade(effects, (effect) => halfChange(effect) * halfChange(effect)),
      map: { addresses: model.varied.map(({ address }) => address), readouts: model.readouts, values },
      elasticitiesBy: "central differences",
      ...(model.fit === undefined ? {} : { fit: model.fit }),
      simulations,
      failed: model.failures.count,
      diagnostics: [...model.diagnostics, ...failuresOf(model, simulations, middle)],
    };
  } finally {
    model.close();
  }
}
