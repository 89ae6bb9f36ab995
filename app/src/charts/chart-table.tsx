import { useMemo } from "react";
import type { Panel } from "../panels/panels.ts";
import { useBands } from "../state/bands.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { tableOf } from "./table.ts";
import { chartNow } from "./use-chart.ts";

/** The numbers of a chart as a table. */
export function ChartTable({ panel }: { readonly panel: Panel }) {
  const active = useStudies((state) => state.active);
  const result = useResults((results) => results.of[active]);
  const own = useBands((bands) => bands.of[active]);
  const range = useView((view) => view.range);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers are read from the stores that these are of.
  const table = useMemo(() => {
    const now = chartNow(panel);
    return now === undefined ? undefined : tableOf(now);
  }, [panel, result, own, range]);
  if (table === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
    <section className="chart-table" aria-label={`${panel.title}, table`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th scope="col" key={cell}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([time = "", ...cells]) => (
            <tr key={time}>
              <th scope="row">{time}</th>
              {cells.map((cell, i) => (
                <td key={table.head[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
