import {
  type EvaluationControl,
  type Fact,
  factNames,
  openMembers,
  type Placing,
  placingOf,
  type Scenario,
  sideScenario,
  type Varied,
} from "../../ensemble/index.ts";
import { type GradeWord, systemIndex, wordGrade } from "../../lang/index.ts";
import { type Diagnostic, didYouMean, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { isFromFit } from "../fit/with-fit.ts";
import type { Points } from "./points.ts";
import type { FitInSensitivity, SensitivityQuestion } from "./sensitivity.ts";

/** A protocol on a system as a function of its parameters: one fact of every readout. */
export interface FactModel {
  readonly scenario: Scenario;
  readonly varied: readonly Varied[];
  /** Each with the unit of its fact. */
  readonly readouts: readonly { readonly readout: string; readonly unit: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Grade of the evidence for a parameter. */
  gradeOf(address: string): GradeWord | undefined;
  /** Whether a parameter varies by the posterior of the fit in use. */
  isFitted(address: string): boolean;
  /** The fit in use, and how many of the parameters it fitted. */
  readonly fit?: FitInSensitivity;
  /** Facts of each row of values, points x readouts; NaN where the simulation failed. */
  atValues(rows: Float64Array, control: EvaluationControl): Promise<Float64Array>;
  /** The same where points say how much of each spread lies below the value. */
  atPoints(points: Points, control: EvaluationControl): Promise<Float64Array>;
  /** Simulations that failed so far, and why the first of them did. */
  readonly failures: { count: number; why: string };
  close(): void;
}

/** Opens the model of a question: the limb that the protocol observes, no curves kept. */
export async function openFactModel(question: SensitivityQuestion, fact: Fact): Promise<FactModel> {
  const { side, every, tolerances, host } = question;
  const { scenario, varied } = sideScenario(side, { of: "parameters", every, tolerances });
  if (varied.length === 0) {
    throw refusal({ code: "nothing-varies", severity: "error", where: {}, found: side.system.id });
  }
  const [run] = scenario.runs;
  if (run === undefined) throw new Error("a side without a run");
  const observed = { ...scenario, runs: [{ ...run, facts: true, stride: run.times.length }] };
  const members = await openMembers({ scenarios: [observed], varied, host });
  const { inHours, scale } = unitOfFact(fact);
  const readouts = (members.readouts[0] ?? []).map(({ readout, unit }) => ({
    readout,
    unit: inHours ? "h" : unit,
  }));
  const place = factNames.indexOf(fact);
  const failures = { count: 0, why: "" };

  const answer = async (
    write: (member: number, out: Float64Array) => void,
    rows: number,
    control: EvaluationControl,
  ) => {
    const answers = new Float64Array(rows * readouts.length).fill(Number.NaN);
    const take: Parameters<typeof members.evaluate>[2] = (member, [outcome]) => {
      if (outcome?.ok !== true) {
        if (failures.count++ === 0) failures.why = outcome?.why ?? "";
        return;
      }
      const facts = outcome.runs[0]?.facts;
      for (let i = 0; i < readouts.length; i++) {
        answers[member * readouts.length + i] = (facts?.[i * factNames.length + place] ?? Number.NaN) * scale;
      }
    };
    await members.evaluate({ write }, { members: rows }, take, control);
    return answers;
  };

  const index = systemIndex(scenario.system, { variants: scenario.build.variants ?? {} });
  const width = varied.length;
  const placings: readonly Placing[] = varied.map(placingOf);
  const parameterOf = (address: string) => {
    const entry = index.get(address);
    return entry?.kind === "parameter" ? entry.parameter : undefined;
  };
  const isFitted = (address: string) => {
    const parameter = parameterOf(address);
    return parameter !== undefined && isFromFit(scenario.system, parameter);
  };
  const id = scenario.system.fitted;
  const parameters = varied.filter(({ address }) => isFitted(address)).length;
  return {
    scenario: observed,
    varied,
    readouts,
    diagnostics: members.diagnostics,
    gradeOf: (address) => {
      const parameter = parameterOf(address);
      return parameter && wordGrade(parameter.evidence);
    },
    isFitted,
    ...(id === undefined ? {} : { fit: { id, parameters } }),
    failures,
    atValues: (rows, control) =>
      answer(
        (member, out) => out.set(rows.subarray(member * width, (member + 1) * width)),
        rows.length / width,
        control,
      ),
    atPoints: ({ shares }, control) =>
      answer(
        (member, out) =>
          placings.forEach((placing, i) => {
            out[i] = placing(shares[member * width + i] as number);
          }),
        shares.length / width,
        control,
      ),
    close: () => members.close(),
  };
}

/** Facts that are times are told in hours; members carry the times of day in milliseconds. */
function unitOfFact(fact: Fact): { inHours: boolean; scale: number } {
  const isTime = fact === "peakAt" || fact === "lowestAt";
  return { inHours: isTime || fact === "hoursAbove", scale: isTime ? 1 / 3_600_000 : 1 };
}

/** Where a readout stands among those of a model; throws an EquatorError with the nearest name. */
export function placeOfReadout({ readouts }: FactModel, readout: string): number {
  const names = readouts.map((one) => one.readout);
  const place = names.indexOf(readout);
  if (place >= 0) return place;
  const hint = didYouMean(readout, names) ?? "equator explain --readouts lists them";
  throw refusal({ code: "readout-unknown", severity: "error", where: {}, found: readout, hint });
}

/** Share of simulations that may fail. */
const mostFailed = 0.05;

/** A warning where some simulations failed; throws where too many did, or the one in the middle. */
export function failuresOf({ failures }: FactModel, simulations: number, middle: number): Diagnostic[] {
  if (failures.count === 0) return [];
  const tooMany = failures.count > mostFailed * simulations || Number.isNaN(middle);
  const found: Diagnostic = {
    code: "simulations-failed",
    severity: tooMany ? "error" : "warning",
    where: {},
    found: `${failures.count}`,
    expected: `${simulations}`,
    hint: `the first of them: ${failures.why}`,
  };
  if (tooMany) throw refusal(found);
  return [found];
}

function refusal(diagnostic: Diagnostic): EquatorError {
  return new EquatorError([diagnostic], wordDiagnostic(diagnostic));
}
