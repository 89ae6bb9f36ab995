import type { LocalSensitivity, ParameterEffect, Sensitivity, VarianceShare } from "../analysis/index.ts";
import { formatNumber, formatQuantity, formatUnit } from "./numbers.ts";

const factWords: Readonly<Record<LocalSensitivity["fact"], string>> = {
  baseline: "baseline",
  peak: "peak",
  peakAt: "time of the peak",
  lowest: "lowest value",
  lowestAt: "time of the lowest value",
  mean: "mean",
  hoursAbove: "hours raised",
};

/** What a sensitivity is of: `mean of fsr_myofibrillar`. */
export function sensitivityName({ fact, readout }: LocalSensitivity): string {
  return `${factWords[fact]} of ${readout}`;
}

/** What it is in the middle, and how far it spreads. */
export function sensitivityFinding(found: Sensitivity): string {
  const { middle, mean, sd, unit, effects } = found;
  const spread = `${formatNumber(mean)} ± ${formatQuantity(sd, unit)} (standard deviation)`;
  return `${formatQuantity(middle, unit)} with every parameter in its middle; ${spread} over the spreads of ${effects.length} parameters`;
}

/** A share of the variance in percent; estimates beyond none and all are shown as these. */
export function shareWords(share: number): string {
  return `${Math.round(100 * Math.min(1, Math.max(0, share)))} %`;
}

/** What the shares add up to, where that is more than all; else empty. */
export function sharesWords({ shares }: Sensitivity): string {
  const sum = shares.reduce((all, { total }) => all + total.value, 0);
  if (!(sum > 1.005)) return "";
  return `The shares add up to ${Math.round(100 * sum)} %: what parameters do together counts for each of them, and sampling error is in every share (the ranges); none is shown beyond 100 %`;
}

/** How it was found. */
export function sensitivityMethod(found: Sensitivity): string {
  const { simulations, failed, walks, samples, seed, elasticitiesBy } = found;
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  return `${simulations} simulations${failures}, seed ${seed}: ${walks} Morris walks, two samples of ${samples}, elasticities by ${elasticitiesBy}; 90 % intervals`;
}

/** What parameters vary by; nothing to say where that is the evidence of each. */
export function variesByWords({ fit }: LocalSensitivity): string {
  if (fit === undefined || fit.parameters === 0) return "";
  return `Parameters in the fit (${fit.parameters}, fit ${fit.id}) vary around their estimates by the posterior of each, taken as independent; the others by their priors`;
}

/** How a local one was found. */
export function localMethod({ simulations, failed, effects }: LocalSensitivity): string {
  const failures = failed === 0 ? "" : ` (${failed} failed)`;
  return `${simulations} simulations${failures}: each of ${effects.length} parameters moved alone, by one standard deviation and, for the elasticities, by a percent. What they do together is not in it: equator sensitivity finds that`;
}

/** Where what matters comes from: `assumed 61 %, measured 22 %`. */
export function gradesOfEffects({ grades }: LocalSensitivity): string {
  const shares = Object.entries(grades).filter(([, share]) => share >= 0.005);
  if (shares.length === 0) return "nothing that varies";
  return shares
    .sort(([, a], [, b]) => b - a)
    .map(([grade, share]) => `${grade} ${Math.round(100 * share)} %`)
    .join(", ");
}

/** How changes of a fact are told. */
export interface ChangeScale {
  /** The unit that changes are told in; `%` of the middle. */
  readonly unit: string;
  word(change: number): string;
}

/** Beyond so many times the middle, percent of it say nothing: a balance may be nearly zero. */
const mostTimes = 3;

/** Percent of the middle where the changes can be told in them, else the unit of the fact. */
export function changeScale({ middle, unit, effects }: LocalSensitivity): ChangeScale {
  const largest = effects.reduce(
    (most, { down, up }) => Math.max(most, Math.abs(down) || 0, Math.abs(up) || 0),
    0,
  );
  if (largest <= mostTimes * Math.abs(middle)) {
    return { unit: "%", word: (change) => smallPercent(change / Math.abs(middle)) };
  }
  return { unit: formatUnit(unit), word: (change) => `${change > 0 ? "+" : ""}${formatNumber(change, 2)}` };
}

/** A change of at most a few characters, as `+60 %` or `−0.4 %`. */
function smallPercent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const percent = 100 * share;
  const digits = Math.abs(percent) < 9.95 ? percent.toFixed(1) : percent.toFixed(0);
  const sign = Number(digits) > 0 ? "+" : "";
  return `${sign}${Number(digits) === 0 ? "0" : digits.replace("-", "−")} %`;
}

/** The parameters in the order of their shares, those without one behind them, with both. */
export function rankedEffects({
  effects,
  shares,
}: Sensitivity): { effect: ParameterEffect; share?: VarianceShare }[] {
  const byAddress = new Map(
    shares.flatMap((share) => (share.address === undefined ? [] : [[share.address, share]])),
  );
  const own = effects.map((effect) => {
    const share = byAddress.get(effect.address);
    return share === undefined ? { effect } : { effect, share };
  });
  return own.sort((a, b) => (b.share?.total.value ?? -1) - (a.share?.total.value ?? -1));
}
