import uPlot from "uplot";
import type { ChartNumbers } from "./chart-numbers.ts";
import { byDay, isDaily, paintReach } from "./daily.ts";
import { type Around, type Places, paintOver, paintUnder } from "./paint.ts";
import { strokeOf, type Theme } from "./theme.ts";
import { timeTicks } from "./time-ticks.ts";
import { valueRange } from "./value-range.ts";
import { numberText } from "./words.ts";

/** What a chart is drawn of, each time. */
export interface Drawn extends Around {
  readonly numbers: ChartNumbers;
  readonly start: string;
  /** The stretch of time that is shown, in milliseconds from the start. */
  readonly from: number;
  readonly to: number;
}

/** What is told of the pointer. */
export interface Pointed {
  readonly at: (ms: number) => void;
  readonly select: (from: number, to: number) => void;
  readonly reset: () => void;
}

const nothing: Drawn = {
  numbers: { times: new Float64Array(), lines: [], axis: "" },
  start: "",
  from: 0,
  to: 1,
  events: [],
  points: [],
  beside: [],
  isOld: false,
};
const namesWidth = 96;
const top = 22;

/** A chart: made once, and given other numbers from then on. */
export class LineChart {
  readonly #plot: uPlot;
  readonly #cursor: HTMLElement;
  readonly #theme: Theme;
  #drawn = nothing;
  /** The same, where days are too narrow by their means. */
  #painted = nothing;
  #at = 0;

  constructor(
    place: HTMLElement,
    count: number,
    theme: Theme,
    size: { readonly width: number; readonly height: number },
    pointed: Pointed,
  ) {
    this.#theme = theme;
    this.#plot = new uPlot(this.#options(count, size, pointed), [[], ...Array(count).fill([])], place);
    this.#cursor = document.createElement("div");
    this.#cursor.className = "chart-cursor";
    this.#plot.over.append(this.#cursor);
    const { over } = this.#plot;
    over.addEventListener("pointermove", (event) => {
      pointed.at(this.#plot.posToVal(event.clientX - over.getBoundingClientRect().left, "x"));
    });
    over.addEventListener("dblclick", pointed.reset);
  }

  #options(count: number, size: { width: number; height: number }, pointed: Pointed): uPlot.Options {
    const theme = this.#theme;
    const axis = {
      stroke: theme.quiet,
      font: "12px system-ui, sans-serif",
      grid: { stroke: theme.line, width: 1 },
      ticks: { show: false },
    };
    const ticksIn = (plot: uPlot) => {
      const { start, from, to } = this.#drawn;
      return timeTicks(start, from, to, Math.max(2, Math.floor(plot.width / 70)));
    };
    const axisOf = () => {
      const { numbers, from, to, points, beside } = this.#drawn;
      return valueRange(numbers, from, to, points, beside);
    };
    return {
      ...size,
      legend: { show: false },
      padding: [top, count > 1 ? namesWidth : 28, 0, 0],
      cursor: { x: false, y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
      scales: {
        x: { time: false, range: () => [this.#drawn.from, this.#drawn.to] },
        y: {
          range: () => {
            const { low, high } = axisOf();
            return [low, high];
          },
        },
      },
      axes: [
        {
          ...axis,
          size: 24,
          splits: (plot) => ticksIn(plot).map(({ at }) => at),
          values: (plot) => ticksIn(plot).map(({ label }) => label),
        },
        {
          ...axis,
          size: 46,
          splits: () => [...axisOf().ticks],
          values: (_, ticks) => ticks.map((tick) => numberText(tick)),
        },
      ],
      series: [
        {},
        ...Array.from({ length: count }, (_, i) => {
          const { colour, dash } = strokeOf(i, theme.curves);
          return { stroke: colour, width: 2, dash: [...dash], pxAlign: 0, points: { show: false } };
        }),
      ],
      hooks: {
        drawAxes: [
          (plot) => {
            const { numbers, isOld } = this.#drawn;
            const places = placesOf(plot);
            paintUnder(plot.ctx, numbers, { places, theme, isOld });
            if (this.isDaily) paintReach(plot.ctx, numbers, places, theme);
          },
        ],
        draw: [
          (plot) =>
            paintOver(plot.ctx, this.#painted.numbers, {
              places: placesOf(plot),
              theme,
              around: this.#painted,
            }),
        ],
        setSelect: [
          (plot) => {
            const { left, width } = plot.select;
            if (width < 6) return;
            pointed.select(plot.posToVal(left, "x"), plot.posToVal(left + width, "x"));
            plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          },
        ],
      },
    };
  }

  /** Draws other numbers. */
  show(drawn: Drawn): void {
    this.#drawn = drawn;
    this.#painted = isDaily(drawn, this.#plot.width)
      ? { ...drawn, numbers: byDay(drawn.numbers), beside: drawn.beside.map(byDay) }
      : drawn;
    const { times, lines } = this.#painted.numbers;
    const rows = this.#plot.series.slice(1).map((_, i) => lines[i]?.values ?? times.map(() => Number.NaN));
    this.#plot.setData([times, ...rows]);
    this.point(this.#at);
  }

  /** Whether the line is the mean of each day. */
  get isDaily(): boolean {
    return this.#painted !== this.#drawn;
  }

  /** Puts the line of the cursor at a time. */
  point(at: number): void {
    this.#at = at;
    const { from, to } = this.#drawn;
    this.#cursor.hidden = at < from || at > to;
    this.#cursor.style.transform = `translateX(${this.#plot.valToPos(at, "x")}px)`;
  }

  resize(width: number, height: number): void {
    this.#plot.setSize({ width, height });
    if (isDaily(this.#drawn, width) === this.isDaily) this.point(this.#at);
    else this.show(this.#drawn);
  }

  destroy(): void {
    this.#plot.destroy();
  }
}

function placesOf(plot: uPlot): Places {
  return {
    x: (ms) => plot.valToPos(ms, "x", true),
    y: (value) => plot.valToPos(value, "y", true),
    ...plot.bbox,
    density: uPlot.pxRatio,
  };
}
