import "./findings.css";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Stretch } from "../state/view.ts";
import { show } from "./finding-head.tsx";
import { findingNames, severities } from "./finding-names.ts";
import { stretchOf } from "./finding-time.ts";
import { keyOf } from "./findings.tsx";
import { useFindings } from "./findings-store.ts";

/** When the findings are, as marks on a stretch of time: a thin strip, to be placed under a timeline. */
export function FindingStrip({ from, to }: Stretch) {
  const id = useStudies((state) => state.active);
  const reading = useStudies((state) => activeOf(state)?.reading);
  const found = useFindings(({ of }) => of[id]);
  if (found === undefined || reading === undefined) return null;
  const timed = found.findings.filter(({ finding }) => finding.severity !== "note");
  if (timed.length === 0) return null;
  const share = (ms: number) => `${(100 * (ms - from)) / (to - from)}%`;
  return (
    <fieldset className="finding-strip" data-old={found.reading.protocol !== reading.protocol}>
      <legend className="unseen">Findings over time</legend>
      {timed.map((one) => {
        const { finding } = one;
        const stretch = stretchOf(finding, found.reading);
        if (stretch === undefined || stretch.to < from || stretch.from > to) return null;
        const { mark, word } = severities[finding.severity];
        const label = `${word}: ${findingNames[finding.code]}`;
        return (
          <button
            key={keyOf(one)}
            type="button"
            className={`finding-${finding.severity}`}
            style={{ left: share(stretch.from), width: share(from + stretch.to - stretch.from) }}
            aria-label={label}
            title={label}
            onClick={() => show(finding)}
          >
            <span aria-hidden="true">{mark}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
