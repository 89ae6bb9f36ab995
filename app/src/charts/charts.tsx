import "./charts.css";
import { useEffect, useRef } from "react";
import { type Panel, panelsOf } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { LineChart } from "./line-chart.ts";
import { readTheme } from "./theme.ts";

/** The charts of the tissue that is looked at. */
export function Charts() {
  const tissue = useView((view) => view.tissue);
  return (
    <section className="charts" aria-label="Charts">
      {panelsOf(tissue).map((panel) => (
        <Chart key={`${tissue} ${panel.id}`} panel={panel} />
      ))}
    </section>
  );
}

const height = 120;

function Chart({ panel }: { readonly panel: Panel }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const chart = new LineChart(element, panel, readTheme(), { width: element.clientWidth, height });
    // Curves are drawn straight from the store: a pass through React would cost a frame.
    const show = () => {
      const run = useResults.getState().of[useStudies.getState().active]?.run;
      if (run === undefined) return;
      chart.show(run);
      element.dataset["drawn"] = String(Number(element.dataset["drawn"] ?? 0) + 1);
    };
    show();
    const unsubscribe = useResults.subscribe(show);
    const watch = new ResizeObserver(() => chart.resize(element.clientWidth, height));
    watch.observe(element);
    return () => {
      unsubscribe();
      watch.disconnect();
      chart.destroy();
    };
  }, [panel]);
  return (
    <figure className="chart">
      <figcaption>{panel.title}</figcaption>
      <div ref={place} />
    </figure>
  );
}
