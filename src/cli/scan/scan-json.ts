import type { Banded, DoseResponse, FactorialTable, Interaction } from "../../analysis/index.ts";
import { type ScanFindings, valuesOf } from "../../report/scan/findings.ts";

/** What a scan found for programs: every run with its values, the run in the middle and the bands of each figure. */
export function scanJson(found: ScanFindings): Record<string, unknown> {
  const values = valuesOf(found);
  const { figures, members, seed, of, relativeTolerance, failures } = values;
  const numbersAt = (point: number) =>
    figures.map((_, figure) => ({
      middle: values.middle(point, figure),
      band: values.band(point, figure) ?? null,
    }));
  const common = {
    figures: figures.map(({ readout, fact, unit, window }) => ({ readout, fact, unit, window })),
    members: { of, count: members, seed, relativeTolerance, failed: failures.count },
  };
  if (found.kind === "scan") return { ...common, ...scanPart(found, numbersAt) };
  const runs = found.runs.map((name, point) => ({ name, figures: numbersAt(point) }));
  return { ...common, ...(found.kind === "sets" ? setsPart(found) : leversPart(found)), runs };
}

type Found<Kind extends ScanFindings["kind"]> = Extract<ScanFindings, { kind: Kind }>;

function scanPart(
  { inputs, at, doseResponses, interaction, factorials }: Found<"scan">,
  numbersAt: (point: number) => unknown,
): Record<string, unknown> {
  return {
    inputs: inputs.map(({ path, unit, scale, values: over }) => ({ path, unit, scale, values: over })),
    points: at.map((place, point) => ({
      at: Object.fromEntries(
        inputs.map(({ path, values: over }, i) => [path, over[place[i] ?? 0]?.text ?? null]),
      ),
      figures: numbersAt(point),
    })),
    ...(doseResponses === undefined ? {} : { dose_responses: doseResponses.map(doseJson) }),
    ...(interaction === undefined
      ? {}
      : {
          interaction: {
            figure: interaction.figure,
            agents: interaction.found.agents,
            whole: modelsJson(interaction.found.whole),
            pairs: interaction.found.pairs.map(({ a, b, ...models }) => {
              const [first, second] = interaction.found.agents;
              return { doses: [first.doses[a], second.doses[b]], ...modelsJson(models) };
            }),
          },
        }),
    ...(factorials === undefined ? {} : { factorials: factorials.map(factorialJson) }),
  };
}

function doseJson({
  shape,
  half,
  slope,
  lowest,
  highest,
  reachesBottom,
  reachesTop,
  curve,
  limits,
}: DoseResponse) {
  return {
    shape,
    half: bandedJson(half),
    slope: bandedJson(slope),
    lowest: bandedJson(lowest),
    highest: bandedJson(highest),
    reaches_bottom: reachesBottom,
    reaches_top: reachesTop,
    curve: curve ?? null,
    limits,
  };
}

function factorialJson({ cells, terms }: FactorialTable) {
  return {
    cells: cells.map(({ levels, value, ofFull }) => ({
      levels,
      value: bandedJson(value),
      of_full: bandedJson(ofFull),
    })),
    terms: terms.map(({ factors, effect, ofFull }) => ({
      factors,
      effect: bandedJson(effect),
      of_full: bandedJson(ofFull),
    })),
  };
}

interface Models {
  readonly bliss: Interaction;
  readonly hsa: Interaction;
  readonly loewe: Interaction;
}

function modelsJson({ bliss, hsa, loewe }: Models) {
  return { bliss: interactionJson(bliss), hsa: interactionJson(hsa), loewe: interactionJson(loewe) };
}

function interactionJson(interaction: Interaction) {
  if (!interaction.defined) return { defined: false, reason: interaction.reason };
  const { index, expected, statement } = interaction;
  return {
    defined: true,
    index: bandedJson(index),
    ...(expected === undefined ? {} : { expected: bandedJson(expected) }),
    statement,
  };
}

function setsPart({ agents, figures }: Found<"sets">): Record<string, unknown> {
  return {
    agents,
    interactions: figures.map((sets) =>
      sets.map(({ set, direction, ...models }) => ({
        set: set.map((place) => agents[place]),
        direction,
        ...modelsJson(models),
      })),
    ),
  };
}

function leversPart({ levers, effects, pairs, apart }: Found<"levers">): Record<string, unknown> {
  return {
    levers,
    effects: effects.map(({ lever, figure, change, isShare, sign }) => ({
      lever: levers[lever],
      figure,
      change: bandedJson(change),
      is_share: isShare,
      sign,
    })),
    pairs: pairs.map(({ pair, figure, observed, interaction, hides }) => ({
      pair: pair.map((lever) => levers[lever]),
      figure,
      observed: bandedJson(observed),
      bliss: interactionJson(interaction),
      ...(hides === undefined ? {} : { as_alone: hides === "either" ? hides : levers[hides] }),
    })),
    apart: apart.map(({ pair, path }) => ({ pair: pair.map((lever) => levers[lever]), path })),
  };
}

function bandedJson({ middle, band, defined }: Banded) {
  return { middle, band: band ?? null, defined };
}
