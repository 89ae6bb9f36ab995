import { useResults } from "../state/results.ts";
import type { ShownCurve } from "../worker/run.ts";
import { unitText } from "./words.ts";

/** Readouts to choose from, each by what it means and its unit. */
export function ReadoutOptions({ readouts }: { readonly readouts: readonly string[] }) {
  return readouts.map((readout) => {
    const { means, unit } = knownCurve(readout) ?? { means: readout, unit: "1" };
    return (
      <option key={readout} value={readout}>
        {unit === "1" ? means : `${means}, ${unitText(unit)}`}
      </option>
    );
  });
}

/** What a readout means, in the words of the model, where a run has told them. */
export function meaningOf(readout: string): string {
  return knownCurve(readout)?.means ?? readout;
}

function knownCurve(readout: string): ShownCurve | undefined {
  return Object.values(useResults.getState().of).flatMap(({ run }) => run?.curves[readout] ?? [])[0];
}
