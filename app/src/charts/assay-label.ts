/** What a reader must know of how a readout can be measured, in a few words; undefined where people are measured so. */
export function assayLabel(assay: string): string | undefined {
  if (/^no assay in people/.test(assay)) return "no assay in people: a score of the model";
  if (/\banimals\b/.test(assay)) return "measured in animals only";
  if (/^none in a person/.test(assay)) return "an association of cohorts, not of a person";
  if (/^none\b/.test(assay)) return "no direct assay";
  return undefined;
}

/** From this share on, what a readout does is mostly assumed. */
export const mostlyAssumed = 0.5;

/** The share of a spread that comes from numbers without a source of their own, in words. */
export function assumedLabel(unsourced: number): string {
  return `${Math.round(100 * unsourced)} % of the spread from assumed numbers`;
}
