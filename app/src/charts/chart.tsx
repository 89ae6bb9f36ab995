import { useRef, useState } from "react";
import { takeOwnFile } from "../own-data/take-own-file.ts";
import type { Panel } from "../panels/panels.ts";
import type { ShownCurve } from "../worker/run.ts";
import { assayLabel, assumedLabel, mostlyAssumed } from "./assay-label.ts";
import { ChartMenu } from "./chart-menu.tsx";
import { ChartTable } from "./chart-table.tsx";
import { glossary } from "./glossary.tsx";
import { useChart } from "./use-chart.ts";

/** One chart: its curves, what they say in a sentence, and the same as a table. */
export function Chart({ panel, curves }: { readonly panel: Panel; readonly curves: readonly ShownCurve[] }) {
  const chart = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLOutputElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const [isTable, setTable] = useState(false);
  const readouts = Object.keys(panel.curves);
  useChart(panel, { chart, now, summary });
  return (
    <figure
      className="chart"
      data-panel={panel.id}
      data-readouts={readouts.join(" ")}
      aria-label={panel.title}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes("Files")) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (file === undefined || !/\.(csv|tsv|txt)$/i.test(file.name)) return;
        event.preventDefault();
        event.stopPropagation();
        void takeOwnFile(file, readouts[0]);
      }}
    >
      <div className="chart-head">
        <h3>{panel.title}</h3>
        <output className="chart-now" aria-live="off" title={glossary["rest, × rest"]} ref={now} />
        <ChartMenu panel={panel} isTable={isTable} onTable={() => setTable(!isTable)} />
      </div>
      <div className="chart-place" role="img" aria-label={panel.title} ref={chart} />
      <figcaption>
        <p className="chart-summary" ref={summary} />
        <Notes curves={curves} isMany={panel.relative === true} />
      </figcaption>
      {isTable && <ChartTable panel={panel} />}
    </figure>
  );
}

/** What stands behind the curves, where that is little. */
function Notes({ curves, isMany }: { readonly curves: readonly ShownCurve[]; readonly isMany: boolean }) {
  if (isMany) return null;
  const assays = [...new Set(curves.flatMap(({ assay }) => assayLabel(assay) ?? []))];
  const shares = curves.flatMap(({ unsourced }) => unsourced ?? []);
  const most = Math.max(...shares);
  return (
    <p className="chart-notes">
      {shares.length > 0 && (
        <span data-assumed={most > mostlyAssumed}>
          {most > mostlyAssumed ? "Hatched: " : ""}
          {assumedLabel(most)}
        </span>
      )}
      {assays.map((assay) => (
        <span key={assay}>{assay}</span>
      ))}
    </p>
  );
}
