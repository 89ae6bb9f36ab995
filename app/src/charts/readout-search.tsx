import { useState } from "react";
import { useView } from "../state/view.ts";
import type { ShownCurve } from "../worker/run.ts";
import { assayLabel } from "./assay-label.ts";
import { findReadouts } from "./find-readouts.ts";
import { unitText } from "./words.ts";

const most = 12;

/** Finds readouts by what they mean, and gives them charts. */
export function ReadoutSearch({ curves }: { readonly curves: Readonly<Record<string, ShownCurve>> }) {
  const [words, setWords] = useState("");
  const charted = useView((view) => view.charted);
  const chart = useView((view) => view.chart);
  const found = findReadouts(Object.values(curves), words);
  return (
    <search className="readout-search">
      <label>
        Chart a readout{" "}
        <input
          type="search"
          value={words}
          placeholder={`one of ${Object.keys(curves).length}: glycogen, Akt …`}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => key === "Escape" && setWords("")}
        />
      </label>
      {words.trim() !== "" && (
        <ul aria-label="Readouts found">
          {found.slice(0, most).map((curve) => (
            <li key={curve.readout}>
              <button
                type="button"
                aria-pressed={charted.includes(curve.readout)}
                onClick={() => chart(curve.readout)}
              >
                <span>
                  {curve.means}
                  {curve.unit === "1" ? "" : `, ${unitText(curve.unit)}`}
                </span>
                <small>
                  {curve.readout} · {assayLabel(curve.assay) ?? curve.assay}
                </small>
              </button>
            </li>
          ))}
          {found.length === 0 && <li>No readout has these words.</li>}
          {found.length > most && <li>{found.length - most} more: add a word</li>}
        </ul>
      )}
    </search>
  );
}
