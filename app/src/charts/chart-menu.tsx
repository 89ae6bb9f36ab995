import { type FocusEvent, useRef } from "react";
import { downloadChart } from "../export/download-chart.ts";
import type { Panel } from "../panels/panels.ts";

/** What else can be had of a chart. */
export function ChartMenu({
  panel,
  isTable,
  onTable,
}: {
  readonly panel: Panel;
  readonly isTable: boolean;
  readonly onTable: () => void;
}) {
  const place = useRef<HTMLDetailsElement>(null);
  const close = () => place.current?.removeAttribute("open");
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    <details
      className="chart-menu"
      ref={place}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        place.current?.querySelector("summary")?.focus();
      }}
    >
      <summary aria-label={`${panel.title}: table and files`}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div>
        <button type="button" aria-pressed={isTable} onClick={onTable}>
          Table
        </button>
        {(["csv", "svg", "png"] as const).map((kind) => (
          <button type="button" key={kind} onClick={() => void downloadChart(panel, kind)}>
            {kind.toUpperCase()}
          </button>
        ))}
      </div>
    </details>
  );
}
