import { downloadChart } from "../export/download-chart.ts";
import { Menu } from "../export/menu.tsx";
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
  return (
    <Menu
      className="chart-menu"
      name={`${panel.title}: table and files`}
      word={<span aria-hidden="true">⋯</span>}
    >
      <button type="button" aria-pressed={isTable} onClick={onTable}>
        Table
      </button>
      {(["csv", "svg", "png"] as const).map((kind) => (
        <button type="button" key={kind} onClick={() => void downloadChart(panel, kind)}>
          {kind.toUpperCase()}
        </button>
      ))}
    </Menu>
  );
}
