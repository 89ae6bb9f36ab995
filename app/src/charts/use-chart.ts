import { protocolLength } from "equator/protocol";
import { type RefObject, useEffect } from "react";
import { useOverlaid } from "../compare/overlaid.ts";
import { pointsOf } from "../own-data/own-points.ts";
import type { Panel } from "../panels/panels.ts";
import { useBands } from "../state/bands.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { besideOf } from "./beside.ts";
import { chartNumbers } from "./chart-numbers.ts";
import { dailyWords } from "./daily.ts";
import { type Drawn, LineChart } from "./line-chart.ts";
import { readingAt, summaryOf } from "./summary.ts";
import { readTheme } from "./theme.ts";

const height = 156;

/** What a chart shows now; undefined before the first curves. */
export interface ChartNow extends Drawn {
  readonly length: number;
}

/** All that a panel is drawn from, as it is now. */
export function chartNow(panel: Panel): ChartNow | undefined {
  const state = useStudies.getState();
  const reading = state.preview ?? activeOf(state)?.reading;
  const run = useResults.getState().of[state.active]?.run;
  if (run === undefined || reading?.protocol === undefined) return undefined;
  const { range } = useView.getState();
  const known = useBands.getState().of[state.active];
  // Bands of another system are of other things by the same names.
  const own = known?.bands.system === run.system ? known : undefined;
  const length = protocolLength(reading.protocol);
  return {
    numbers: chartNumbers(panel, run, own?.bands),
    start: reading.protocol.start,
    length,
    from: range?.from ?? 0,
    to: range?.to ?? length,
    events: reading.events,
    points: panel.relative === true ? [] : pointsOf(activeOf(state)?.data ?? [], Object.keys(panel.curves)),
    beside: besideOf(panel),
    isOld: own?.isOld ?? false,
  };
}

/** The places of a chart on the page. */
export interface ChartPlaces {
  readonly chart: RefObject<HTMLDivElement | null>;
  readonly now: RefObject<HTMLElement | null>;
  readonly summary: RefObject<HTMLElement | null>;
}

/** Draws a panel straight from the stores: a pass through React would cost a frame. */
export function useChart(panel: Panel, places: ChartPlaces): void {
  const { chart: place, now, summary } = places;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const { look } = useView.getState();
    const count = Object.keys(panel.curves).length;
    const chart = new LineChart(
      element,
      count,
      readTheme(),
      { width: element.clientWidth, height },
      {
        at: (cursor) => look({ cursor }),
        select: (from, to) => look({ range: { from, to } }),
        reset: () => look({ range: undefined }),
      },
    );
    let shown: ChartNow | undefined;
    let isSeen = false;
    let isStale = true;
    const point = () => {
      if (shown === undefined || !isSeen) return;
      const { cursor } = useView.getState();
      chart.point(cursor);
      if (now.current !== null) now.current.textContent = readingAt(shown.numbers, cursor, shown);
    };
    const show = () => {
      isStale = true;
      if (isSeen) draw();
      else whenIdle(() => isStale && isThere && draw());
    };
    let isThere = true;
    const draw = () => {
      shown = chartNow(panel);
      if (shown === undefined) return;
      isStale = false;
      chart.show(shown);
      element.dataset["drawn"] = String(Number(element.dataset["drawn"] ?? 0) + 1);
      const own = summaryOf(panel.title, shown.numbers, shown);
      const words = chart.isDaily ? `${own} ${dailyWords}` : own;
      if (summary.current !== null) summary.current.textContent = words;
      element.setAttribute("aria-label", words);
      point();
    };
    let { range } = useView.getState();
    const ends = [
      useResults.subscribe(show),
      useBands.subscribe(({ of }, before) => of !== before.of && show()),
      useStudies.subscribe(
        (now, before) =>
          (now.active !== before.active ||
            now.studies.length !== before.studies.length ||
            activeOf(now)?.data !== activeOf(before)?.data) &&
          show(),
      ),
      useOverlaid.subscribe(show),
      useView.subscribe((view) => {
        if (view.range === range) return point();
        range = view.range;
        show();
      }),
    ];
    // Charts that are out of sight wait until there is time, or until they come into it.
    const sight = new IntersectionObserver(([entry]) => {
      isSeen = entry?.isIntersecting ?? false;
      if (isSeen && isStale) draw();
      else point();
    });
    sight.observe(element);
    const watch = new ResizeObserver(() => chart.resize(element.clientWidth, height));
    watch.observe(element);
    const print = () => isStale && draw();
    addEventListener("beforeprint", print);
    show();
    return () => {
      isThere = false;
      removeEventListener("beforeprint", print);
      for (const end of ends) end();
      sight.disconnect();
      watch.disconnect();
      chart.destroy();
      delete element.dataset["drawn"];
    };
  }, [panel, place, now, summary]);
}

/** Does something once nothing else is to be done; nothing while curves are dragged. */
function whenIdle(work: () => void): void {
  const state = useStudies.getState();
  if (state.preview !== undefined) return;
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 200);
}
