import type { Dependence, FittedParameter } from "../analysis/index.ts";
import { type JudgedReadout, judgedText } from "./judged-words.ts";
import { formatNumber, formatQuantity, formatUnit } from "./numbers.ts";
import { priorOnlyWords } from "./prior-only.ts";
import { shareText } from "./share-words.ts";

/** What a fit and the readouts say of a parameter or a readout, besides where the literature has it from. */
export interface ParameterFacts {
  /** The fit in use, and what it says of the parameter: nothing where it did not fit it. */
  readonly fit?: { readonly id: string; readonly fitted?: FittedParameter };
  /** On which protocol, and the readouts that depend on it. */
  readonly dependence?: { readonly on: string; readonly readouts: readonly Dependence[] };
  /** The other places of a number that several modules share. */
  readonly also?: readonly string[];
  /** Of a readout: the fit in use, and whether its trials say anything of it. */
  readonly data?: { readonly fit: string; readonly observed: boolean };
  /** Of a readout: the trials that it is judged against; null where there are none. */
  readonly judged?: JudgedReadout | null;
  /** Of a readout: the share of its spread that comes from assumed or transferred numbers. */
  readonly unsourced?: number;
}

const mostReadouts = 8;

/** Lines of an explanation, as name and text. */
export function parameterFacts(facts: ParameterFacts): [string, string][] {
  const { fit, dependence, also, data, judged, unsourced } = facts;
  return [
    ...(judged === undefined ? [] : [["judged by", judgedText(judged ?? undefined)] as [string, string]]),
    ...(unsourced === undefined ? [] : [["spread", spreadText(unsourced)] as [string, string]]),
    ...(data === undefined ? [] : [dataLine(data)]),
    ...(also === undefined ? [] : [["one with", also.join(", ")] as [string, string]]),
    ...(fit === undefined ? [] : fitLines(fit)),
    ...(dependence === undefined ? [] : [moves(dependence)]),
  ];
}

function spreadText(unsourced: number): string {
  return `${shareText(unsourced)}, on a day of three meals`;
}

function dataLine({ fit, observed }: NonNullable<ParameterFacts["data"]>): [string, string] {
  return ["data", observed ? `trials of the fit ${fit} observe it` : `${priorOnlyWords} (${fit})`];
}

function fitLines({ id, fitted }: NonNullable<ParameterFacts["fit"]>): [string, string][] {
  if (fitted === undefined) return [["posterior", `not in the fit ${id}: its spread goes into every band`]];
  const { estimate, posterior, shrinkage, profile, unit } = fitted;
  const span = `${formatNumber(posterior.low90)} to ${formatNumber(posterior.high90)}`;
  const lines: [string, string][] = [
    ["posterior", `${formatQuantity(estimate, unit)}, 90 % ${span}; fit ${id}`],
    ["narrowed", narrowed(shrinkage)],
  ];
  if (profile === null) return lines;
  const end = (value: number | null) => (value === null ? "open" : formatNumber(value));
  const text = `${end(profile.low)} to ${end(profile.high)} ${formatUnit(unit)}`.trimEnd();
  return [
    ...lines,
    ["data alone", `90 % ${text}${profile.low === null || profile.high === null ? ": not determined" : ""}`],
  ];
}

function narrowed(shrinkage: number): string {
  const left = Math.round(100 * Math.min(shrinkage, 1));
  if (left >= 95) return "the data say nothing of it beyond the prior";
  return `${left} % of the spread of the prior is left`;
}

function moves({ on, readouts }: NonNullable<ParameterFacts["dependence"]>): [string, string] {
  const shown = readouts.slice(0, mostReadouts).map(({ readout, elasticity }) => {
    return `${readout} ${elasticity > 0 ? "+" : "−"}${formatNumber(Math.abs(elasticity), 2)}`;
  });
  const more = readouts.length > mostReadouts ? ` and ${readouts.length - mostReadouts} more` : "";
  const text = shown.length === 0 ? "no readout" : `${shown.join(", ")}${more}`;
  return ["moves", `${text}: % of the mean over ${on} for 1 % of it`];
}
