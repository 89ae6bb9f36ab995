import { openGroupedTrials } from "../trials/grouped-trials.ts";
import type { JudgedRow } from "../trials/judged-rows.ts";
import { onLogScale } from "../trials/judgement.ts";
import type { Tangent } from "../trials/linear-trials.ts";
import { noticeableChange } from "../trials/predict.ts";
import { misfitScale } from "../trials/row-error.ts";
import { memberDigits, rounded } from "./digits.ts";
import type { FitParameter } from "./estimation.ts";
import type { Fit, FitOrigin, FitTangent, TangentSettings } from "./fit.ts";
import { refuseFit } from "./fit-faults.ts";
import type { FitQuestion } from "./fit-trials.ts";
import { makeFit } from "./make-fit.ts";
import { profiles } from "./profile.ts";
import { estimateByTangents, type TangentEstimate } from "./tangent-steps.ts";

const method =
  "Student's t on residuals with an effect of each paper; scatter by marginal likelihood; optimum by tangents of the model, taken by its own runs; posterior by randomised minimisation along the last tangent; numbers that are not fitted stay at the literature and count as scatter";

/** A row that a fitted parameter moves by less than this, in its own spread for one sd of the prior, says nothing of it. */
const leastInfluence = 0.02;

/** Fits parameters of a system that takes minutes to run; its other numbers keep their own spreads. */
export async function fitByTangents(
  question: FitQuestion,
  tangents: TangentSettings,
  fitted: readonly FitParameter[],
  origin: FitOrigin,
): Promise<Fit> {
  const { system, variants, trials, host, settings, progress } = question;
  const tolerances = tolerancesOf(tangents);
  const model = await openGroupedTrials({ trials, system, variants, parameters: fitted, host, tolerances });
  try {
    if (model.rows.length === 0) refuseFit("fit-nothing", { found: "no row of the trials can be predicted" });
    const found = await estimateByTangents(model, fitted, settings, tangents, (done, of) =>
      progress?.("tangents", done, of),
    );
    if (found === undefined) return refuseFit("fit-not-run", {});
    const { estimate, tangent } = found;
    const drawn = settings.profiles ? await profiles(estimate.frame, estimate.best, estimate.noise.mean) : [];
    const fit = makeFit(origin, estimate, drawn);
    return {
      ...fit,
      method,
      convergence: { ...fit.convergence, ...stepsOf(found) },
      tangent: writtenTangent(tangent, model.rows),
      observed: observedBy(tangent, model.rows),
    };
  } finally {
    model.close();
  }
}

export function tolerancesOf({ tolerance }: TangentSettings) {
  return { relativeTolerance: tolerance, scaledTolerance: tolerance / 1000 };
}

function stepsOf({ steps }: TangentEstimate) {
  const last = steps.at(-1);
  return {
    iterations: steps.length,
    tangents: steps.map(({ moved, objective }) => ({
      moved: rounded(moved, memberDigits),
      objective: rounded(objective, memberDigits),
    })),
    converged: last !== undefined && last.moved < 0.1,
  };
}

function writtenTangent({ parameters, at, shown, slopes }: Tangent, rows: readonly JudgedRow[]): FitTangent {
  const width = parameters.length;
  return {
    rows: rows.map(({ row }) => row.id),
    at: Array.from(at, (each) => rounded(each)),
    shown: Array.from(shown, (each) => (Number.isFinite(each) ? rounded(each) : null)),
    slopes: rows.map((_, r) =>
      Array.from(slopes.subarray(r * width, (r + 1) * width), (each) => rounded(each, memberDigits)),
    ),
  };
}

/** The tangent that a file holds. Throws an EquatorError where it is not of these rows. */
export function readTangent(
  { id, fitted, tangent }: Pick<Fit, "id" | "fitted" | "tangent">,
  rows: readonly JudgedRow[],
): Tangent {
  const isSame = tangent?.rows.every((row, i) => rows[i]?.row.id === row) ?? false;
  if (tangent === undefined || !isSame || tangent.rows.length !== rows.length)
    return refuseFit("fit-unreadable", { found: `${id}: its tangent is not of the rows of its trials` });
  return {
    parameters: fitted,
    at: Float64Array.from(tangent.at),
    shown: Float64Array.from(tangent.shown, (each) => each ?? Number.NaN),
    slopes: Float64Array.from(tangent.slopes.flat()),
  };
}

/** Readouts that a row with a weight observes and a fitted parameter moves; of all others the data say nothing. */
function observedBy({ parameters, slopes }: Tangent, rows: readonly JudgedRow[]): string[] {
  const width = parameters.length;
  const readouts = rows.flatMap((row, r) => {
    const most = slopes
      .subarray(r * width, (r + 1) * width)
      .reduce((top, each) => Math.max(top, Math.abs(each)), 0);
    return row.weight > 0 && most / unitOf(row) > leastInfluence ? [row.row.readout] : [];
  });
  return [...new Set(readouts)].sort();
}

/** What a row's misfit is counted in, on the scale on which its tangent is straight. */
function unitOf({ row, judged }: JudgedRow): number {
  if (judged === "direction") return noticeableChange;
  if (judged === "range") return 0.25;
  if (judged === "null") return row.kind === "fold" ? noticeableChange : 100 * noticeableChange;
  return onLogScale(row) ? misfitScale(row) / row.value : misfitScale(row);
}
