import { useEffect, useState } from "react";
import type { Panel } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { summaryOf } from "./summary.ts";
import { chartNow } from "./use-chart.ts";

const throttle = 1000;

/** Says what the first chart has come to, once the curves have rested. */
export function Spoken({ panel }: { readonly panel: Panel | undefined }) {
  const active = useStudies((state) => state.active);
  const result = useResults((results) => results.of[active]);
  const [words, setWords] = useState("");
  useEffect(() => {
    if (panel === undefined || result === undefined || result.isCoarse) return;
    const timer = setTimeout(() => {
      const now = chartNow(panel);
      if (now !== undefined) setWords(summaryOf(panel.title, now.numbers, now));
    }, throttle);
    return () => clearTimeout(timer);
  }, [panel, result]);
  return (
    <p className="unseen" aria-live="polite">
      {words}
    </p>
  );
}
