import { valueAtCoordinate } from "./coordinates.ts";
import { memberDigits, rounded } from "./digits.ts";
import type { Estimate } from "./estimate.ts";
import type { FitParameter } from "./estimation.ts";
import {
  type Fit,
  type FitDirection,
  type FitOrigin,
  type FittedParameter,
  fitFormat,
  fitVersion,
} from "./fit.ts";
import { type Direction, type Information, informationOf } from "./information.ts";
import type { Profile } from "./profile.ts";
import { covarianceOf, quantile } from "./quantile.ts";
import { freedom } from "./student.ts";

const method =
  "Student's t on residuals with an effect of each paper; scatter by marginal likelihood; posterior by randomised minimisation";
const mostNamed = 4;

/** What a fit file says of an estimate. Numbers are rounded here, so that file and memory hold the same. */
export function makeFit(origin: FitOrigin, estimate: Estimate, profiles: readonly Profile[]): Fit {
  const { frame, best, optima, noise, posterior, failedStarts, slopes } = estimate;
  const { fitted, nuisance } = frame.estimation;
  const information = informationOf(frame, noise.mean, slopes);
  const varied = [...fitted, ...nuisance];
  return {
    format: fitFormat,
    version: fitVersion,
    ...origin,
    method,
    fitted: fitted.map((parameter, i) => describe(parameter, i, estimate, profiles[i])),
    nuisance,
    scatter: { scale: rounded(noise.mean.scale), between: rounded(noise.mean.between), freedom },
    convergence: {
      converged: best.converged,
      iterations: best.iterations,
      optima: optima.map(({ minimum, starts }) => ({ objective: rounded(minimum.value, 6), starts })),
      failedStarts,
      failedDraws: posterior.failed,
      unreconciledDraws: posterior.unreconciled,
    },
    directions: directionsOf(information, fitted),
    members: {
      addresses: varied.map(({ address }) => address),
      rows: posterior.members.map(({ point }) =>
        varied.map((parameter, i) => rounded(valueAtCoordinate(parameter, point[i] as number), memberDigits)),
      ),
      scatter: posterior.members.map(({ noise: own }) => [
        rounded(own.scale, memberDigits),
        rounded(own.between, memberDigits),
      ]),
    },
  };
}

function describe(
  parameter: FitParameter,
  index: number,
  { best, posterior }: Estimate,
  profile: Profile | undefined,
): FittedParameter {
  const drawn = Float64Array.from(posterior.members, ({ point }) => point[index] as number);
  const at = (share: number) => rounded(valueAtCoordinate(parameter, quantile(drawn, share)));
  const end = (coordinate: number | undefined) =>
    coordinate === undefined ? null : rounded(valueAtCoordinate(parameter, coordinate), 6);
  return {
    ...parameter,
    estimate: rounded(valueAtCoordinate(parameter, best.place[index] as number)),
    posterior: { low90: at(0.05), low50: at(0.25), median: at(0.5), high50: at(0.75), high90: at(0.95) },
    shrinkage: rounded(Math.sqrt(covarianceOf(drawn, drawn)), 6),
    profile: profile === undefined ? null : { low: end(profile.low), high: end(profile.high) },
  };
}

function directionsOf({ directions }: Information, fitted: readonly FitParameter[]): FitDirection[] {
  return directions.map(({ information, vector }: Direction) => ({
    information: rounded(Math.max(0, information), 6),
    made: Array.from(vector, (part, i) => ({
      address: fitted[i]?.address ?? "",
      share: part * Math.abs(part),
    }))
      .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
      .slice(0, mostNamed)
      .map(({ address, share }) => ({ address, share: rounded(share, 3) })),
  }));
}
