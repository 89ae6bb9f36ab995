import { useResults } from "../state/results.ts";
import type { ShownCurve } from "../worker/run.ts";
import { unitText } from "./words.ts";

/** Readouts to choose from, group by group, each by what it means and its unit. */
export function ReadoutOptions({ readouts }: { readonly readouts: readonly string[] }) {
  const groups = new Map<string, string[]>();
  for (const readout of readouts) {
    const group = knownCurve(readout)?.group || "Other";
    groups.set(group, [...(groups.get(group) ?? []), readout]);
  }
  return [...groups].map(([group, own]) => (
    <optgroup key={group} label={group}>
      {own.map((readout) => (
        <Option key={readout} readout={readout} />
      ))}
    </optgroup>
  ));
}

function Option({ readout }: { readonly readout: string }) {
  const { means, unit } = knownCurve(readout) ?? { means: readout, unit: "1" };
  return <option value={readout}>{unit === "1" ? means : `${means}, ${unitText(unit)}`}</option>;
}

/** What a readout means, in the words of the model, where a run has told them. */
export function meaningOf(readout: string): string {
  return knownCurve(readout)?.means ?? readout;
}

function knownCurve(readout: string): ShownCurve | undefined {
  return Object.values(useResults.getState().of).flatMap(({ run }) => run?.curves[readout] ?? [])[0];
}
