import type { Fit, FittedParameter } from "../analysis/index.ts";
import { shortAddress } from "./find-entries.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { textTable } from "./text-table.ts";

const mostDirections = 5;

/** A fit as a table: what was estimated, how far the data narrowed it, and what they do not determine. */
export function fitSummary(fit: Fit, styler: Styler = plainStyler): string {
  const { convergence, scatter, members } = fit;
  const [head = "", ...body] = textTable(
    [
      ["parameter", "literature", "estimate", "90 %", "profile 90 %", "sd left", "unit"],
      ...fit.fitted.map(rowOf),
    ],
    ["left", "right", "right", "right", "right", "right", "left"],
  );
  const optima = convergence.optima.map(
    ({ objective, starts }) => `${formatNumber(objective, 4)} (${starts})`,
  );
  const draws = [
    `${members.rows.length}`,
    ...(convergence.failedDraws > 0 ? [`${convergence.failedDraws} failed`] : []),
    ...(convergence.unreconciledDraws > 0 ? [`${convergence.unreconciledDraws} far from the data`] : []),
  ];
  return [
    `${styler.strong(fit.id)}  ${fit.system}, ${fit.data.length} trials, seed ${fit.settings.seed}`,
    "",
    styler.faint(head),
    ...body,
    "",
    `scatter  ${formatNumber(scatter.scale)} of the stated errors; between papers ${formatNumber(scatter.between)}`,
    `optima   ${optima.join(", ")}${convergence.converged ? "" : "; not converged"}`,
    `draws    ${draws.join(", ")}`,
    ...directionLines(fit, styler),
    ...nextLines(fit, styler),
  ].join("\n");
}

/** For each leading readout the one measurement that would narrow it most. */
function nextLines({ measurements }: Fit, styler: Styler): string[] {
  const lines = (measurements?.targets ?? []).flatMap(({ readout, best: [first] }) =>
    first === undefined || first.reduction === 0
      ? []
      : [[`  ${readout}`, `${formatNumber(100 * first.reduction, 2)} %`, first.about]],
  );
  if (lines.length === 0) return [];
  return [
    "",
    "What one measurement would narrow most, by the variance of the mean over a day:",
    ...textTable(lines, ["left", "right", "left"]).map((line) => styler.faint(line)),
  ];
}

function rowOf(parameter: FittedParameter): string[] {
  const { address, centre, estimate, posterior, profile, shrinkage, unit } = parameter;
  return [
    shortAddress(address),
    formatNumber(centre),
    formatNumber(estimate),
    `${formatNumber(posterior.low90)} to ${formatNumber(posterior.high90)}`,
    profile === null ? "–" : `${openEnd(profile.low)} to ${openEnd(profile.high)}`,
    `${formatNumber(100 * shrinkage, 2)} %`,
    formatUnit(unit),
  ];
}

function openEnd(value: number | null): string {
  return value === null ? "open" : formatNumber(value);
}

/** The directions that the data determine worst and best say how many parameters they carry. */
function directionLines({ directions }: Fit, styler: Styler): string[] {
  const carried = directions.filter(({ information }) => information > 1).length;
  const lines = directions.slice(0, mostDirections).map(({ information, made }) => [
    `  ${formatNumber(information)}`,
    made
      .slice(0, 3)
      .map(({ address, share }) => `${shortAddress(address)} ${formatNumber(share, 2)}`)
      .join(", "),
  ]);
  return [
    "",
    `The data say more than the prior of ${carried} of ${directions.length} combinations; best determined:`,
    ...textTable(lines, ["right", "left"]).map((line) => styler.faint(line)),
  ];
}
