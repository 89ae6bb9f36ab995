import type { EvaluationControl, Fact, Varied } from "../../ensemble/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import { type Elasticities, elasticitiesOf, elasticityRows } from "./elasticities.ts";
import { type FactModel, failuresOf, openFactModel, placeOfReadout } from "./fact-model.ts";
import { factSlopes } from "./fact-slopes.ts";
import { forwardElasticities } from "./forward-elasticities.ts";
import { localEffects, shareByGrade } from "./local-effects.ts";
import { type MorrisEffect, morrisDesign, morrisEffects } from "./morris.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { outputOf } from "./points.ts";
import type {
  LocalEffect,
  ParameterEffect,
  Sensitivity,
  SensitivityQuestion,
  VarianceShare,
} from "./sensitivity.ts";
import { type SobolDesign, sobolDesign, sobolIndices } from "./sobol-indices.ts";

/** Parameters whose shares of the variance are told apart; the others are one group. */
const apart = 10;

/** Walks of the Morris design for so many members of a sample. */
function walksFor(samples: number): number {
  return Math.max(4, Math.round(samples / 16));
}

/** How many simulations a question takes, those for elasticities by central differences apart. */
export function simulationsFor(parameters: number, samples: number): number {
  const groups = parameters > apart ? apart + 1 : parameters;
  return 1 + 2 * parameters + walksFor(samples) * (parameters + 1) + (2 + groups) * samples;
}

/**
 * Finds what a fact of a readout depends on: elasticities in the middle, Morris effects over the spreads of all
 * parameters, and shares of the variance of those that come first there. The same question gives the same bytes for any
 * number of threads.
 *
 * Throws an EquatorError where the system does not fit the protocol, where nothing is called like the readout, or where
 * more than 5 % of the simulations fail.
 */
export async function findSensitivity(
  question: SensitivityQuestion,
): Promise<Sensitivity & { readonly diagnostics: readonly Diagnostic[] }> {
  const { fact = "mean", members: samples = 256, seed = 1 } = question;
  const model = await openFactModel(question, fact);
  try {
    const output = placeOfReadout(model, question.readout);
    const outputs = model.readouts.length;
    const width = model.varied.length;
    const control = stagesOf(question, simulationsFor(width, samples));

    const walks = morrisDesign(width, walksFor(samples), seed);
    const walked = await model.atPoints(walks, control(walks.shares.length / width));
    const morris = morrisEffects(walks, outputOf(walked, outputs, output), seed);

    const local = await findElasticities(model, fact, control(1));
    const middle = local.middle[output] ?? Number.NaN;
    const moved = await model.atPoints(oneAtATime(width), control(2 * width));
    const near = localEffects(model, {
      elasticities: outputOf(local.values, outputs, output),
      changes: outputOf(moved, outputs, output).map((value) => value - middle),
    });
    const effects = effectsOf(near, morris);

    const design = sobolDesign(width, groupsOf(effects, model.varied), samples, seed);
    const drawn = outputOf(
      await model.atPoints(design, control(design.shares.length / width)),
      outputs,
      output,
    );
    const simulations = simulationsFor(width, samples) + (local.by === "central differences" ? 2 * width : 0);
    return {
      readout: question.readout,
      unit: model.readouts[output]?.unit ?? "",
      fact,
      middle,
      ...meanAndSd(drawn.subarray(0, 2 * samples)),
      effects,
      grades: shareByGrade(effects, ({ mean, sd }) => mean * mean + sd * sd),
      shares: sharesOf(design, model, drawn, seed),
      map: {
        addresses: model.varied.map(({ address }) => address),
        readouts: model.readouts,
        values: local.values,
      },
      elasticitiesBy: local.by,
      ...(model.fit === undefined ? {} : { fit: model.fit }),
      seed,
      walks: walks.trajectories,
      samples,
      simulations,
      failed: model.failures.count,
      diagnostics: [...model.diagnostics, ...failuresOf(model, simulations, middle)],
    };
  } finally {
    model.close();
  }
}

/** Elasticities of a fact by slopes integrated beside the equations where it has any, else by pairs of simulations. */
async function findElasticities(
  model: FactModel,
  fact: Fact,
  control: EvaluationControl,
): Promise<Elasticities & { readonly by: Sensitivity["elasticitiesBy"] }> {
  const { scenario, varied, readouts } = model;
  const centres = varied.map(({ centre }) => centre);
  const slope = factSlopes[fact];
  if (slope !== undefined) {
    const middle = await model.atValues(Float64Array.from(centres), control);
    const values = await forwardElasticities(scenario, varied, { readouts, middle }, slope);
    if (values !== undefined) return { middle, values, by: "forward sensitivities" };
  }
  const { shouldStop } = control;
  const answers = await model.atValues(elasticityRows(centres), { shouldStop });
  return { ...elasticitiesOf(answers, readouts.length), by: "central differences" };
}

/** How far each stage has come, of all of them. */
function stagesOf({ shouldStop, onProgress }: SensitivityQuestion, total: number) {
  let before = 0;
  return (simulations: number) => {
    const from = before;
    before += simulations;
    return { shouldStop, onProgress: (done: number) => onProgress?.(from + done, total) };
  };
}

/** Local effects with those of the walks, the largest of these first. */
function effectsOf(local: readonly LocalEffect[], morris: readonly MorrisEffect[]): ParameterEffect[] {
  const effects = local.flatMap((one, i): ParameterEffect[] => {
    const effect = morris[i];
    if (effect === undefined) return [];
    const { mean, sd, meanSize: size } = effect;
    return [{ ...one, size, mean, sd }];
  });
  return effects.sort((a, b) => b.size.value - a.size.value);
}

function groupsOf(effects: readonly ParameterEffect[], varied: readonly Varied[]): number[][] {
  const places = new Map(varied.map(({ address }, i) => [address, i]));
  const ranked = effects.map(({ address }) => places.get(address) ?? 0);
  const others = ranked.slice(apart);
  return [...ranked.slice(0, apart).map((place) => [place]), ...(others.length === 0 ? [] : [others])];
}

function sharesOf(
  design: SobolDesign,
  { varied }: FactModel,
  drawn: Float64Array,
  seed: number,
): VarianceShare[] {
  const shares = sobolIndices(design, drawn, seed).map(({ first, total }, index): VarianceShare => {
    const group = design.groups[index] ?? [];
    const address = index < apart ? varied[group[0] ?? 0]?.address : undefined;
    return { parameters: group.length, first, total, ...(address === undefined ? {} : { address }) };
  });
  return shares.sort((a, b) => b.total.value - a.total.value);
}

function meanAndSd(values: Float64Array): { mean: number; sd: number } {
  const known = values.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, sd: Math.sqrt(squares / Math.max(1, known.length - 1)) };
}
