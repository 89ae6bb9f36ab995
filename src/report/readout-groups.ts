import type { SeriesLine } from "./series-lines.ts";

/** A section of the report: readouts that the system puts together. */
export interface ReadoutGroup {
  /** For links: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly readouts: readonly string[];
}

/** The sections of a report, in the order in which the system first names them. */
export function groupReadouts(lines: ReadonlyMap<string, readonly SeriesLine[]>): ReadoutGroup[] {
  const sections = new Map<string, string[]>();
  for (const [readout, [line]] of lines) {
    const title = line?.curve.group || "Readouts";
    sections.set(title, [...(sections.get(title) ?? []), readout]);
  }
  return [...sections].map(([title, readouts], index) => ({ id: `group-${index + 1}`, title, readouts }));
}

/** Whether the system puts a readout first where there is room for few. */
export function leads({ curve }: SeriesLine): boolean {
  return curve.lead;
}
