import type { WorkerHost } from "../../ensemble/index.ts";
import { buildSystem, type System } from "../../lang/index.ts";
import { didYouMean } from "../../messages/index.ts";
import { sha256 } from "../../simulate/index.ts";
import { uncertainParameters } from "../trials/fit-parameters.ts";
import type { Trial } from "../trials/trial.ts";
import { trialEstimation } from "../trials/trial-estimation.ts";
import { openTrials } from "../trials/trial-model.ts";
import { estimate, type Progress } from "./estimate.ts";
import type { FitParameter } from "./estimation.ts";
import type { Fit, FitOrigin } from "./fit.ts";
import { fitByTangents } from "./fit-by-tangents.ts";
import { refuseFit } from "./fit-faults.ts";
import { makeFit } from "./make-fit.ts";
import { measurementsFor } from "./measurements.ts";
import { profiles } from "./profile.ts";

/** What a fit of trials is made from. */
export interface FitQuestion extends Omit<FitOrigin, "modelHash" | "system" | "variants"> {
  /** With the values of the literature. */
  readonly system: System;
  /** Variant -> choice. */
  readonly variants: Readonly<Record<string, string>>;
  readonly trials: readonly Trial[];
  /** Addresses of the parameters to fit. */
  readonly parameters: readonly string[];
  /** Threads; without one, everything runs in this thread. They alter no result. */
  readonly host?: WorkerHost | undefined;
  readonly progress?: Progress;
}

/**
 * Fits parameters of a system to trials; all other numbers of the system that have a spread are drawn from it. Throws an
 * EquatorError where a parameter is unknown or exact, or the model runs from no start.
 */
export async function fitTrials(question: FitQuestion): Promise<Fit> {
  const { system, variants, trials, host, settings, progress } = question;
  const all = uncertainParameters(system, variants);
  const fitted = question.parameters.map((address) => parameterAt(all, address, system));
  if (fitted.length === 0) refuseFit("fit-nothing", { found: "no parameter is named" });
  if (settings.tangents !== undefined)
    return fitByTangents(question, settings.tangents, fitted, await originOf(question));
  const chosen = new Set(question.parameters);
  const nuisance = all.filter(({ address }) => !chosen.has(address));
  const model = await openTrials({ trials, system, variants, parameters: all, host });
  try {
    const estimation = trialEstimation(model, fitted, nuisance);
    if (estimation.data.length === 0)
      refuseFit("fit-nothing", { found: "no row of the trials can be predicted" });
    const found = await estimate(estimation, settings, progress);
    if (found === undefined) return refuseFit("fit-not-run", {});
    progress?.("profiles", 0, settings.profiles ? fitted.length : 0);
    const drawn = settings.profiles ? await profiles(found.frame, found.best, found.noise.mean) : [];
    const fit = makeFit(await originOf(question), found, drawn);
    const measurements = await measurementsFor(fit, system, host);
    return measurements === undefined ? fit : { ...fit, measurements };
  } finally {
    model.close();
  }
}

async function originOf({ id, made, data, settings, system, variants }: FitQuestion): Promise<FitOrigin> {
  const { flat, choices } = buildSystem(system, { variants });
  return {
    id,
    made,
    system: system.id,
    variants: Object.entries(choices),
    modelHash: await sha256(JSON.stringify(flat)),
    data,
    settings,
  };
}

function parameterAt(all: readonly FitParameter[], address: string, { id }: System): FitParameter {
  const found = all.find((parameter) => parameter.address === address);
  if (found !== undefined) return found;
  const hint = didYouMean(
    address,
    all.map((parameter) => parameter.address),
  );
  return refuseFit("fit-parameter-unknown", { found: address, expected: id, ...(hint ? { hint } : {}) });
}
