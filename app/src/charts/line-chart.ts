import uPlot from "uplot";
import type { Panel } from "../panels/panels.ts";
import { useView } from "../state/view.ts";
import type { RunAnswer } from "../worker/run.ts";
import { colours, type Theme } from "./theme.ts";

/** All charts point at one time. */
const sync = uPlot.sync("time");
const msPerHour = 3_600_000;

/** A chart of the curves of a panel: made once, and given other numbers from then on. */
export class LineChart {
  readonly #plot: uPlot;
  readonly #panel: Panel;

  constructor(place: HTMLElement, panel: Panel, theme: Theme, size: { width: number; height: number }) {
    this.#panel = panel;
    const axis = {
      stroke: theme.ink,
      grid: { stroke: theme.line, width: 1 },
      ticks: { stroke: theme.line, width: 1 },
    };
    this.#plot = new uPlot(
      {
        ...size,
        legend: { show: false },
        cursor: { sync: { key: sync.key }, drag: { x: true, y: false, setScale: false }, y: false },
        scales: { x: { time: false } },
        axes: [
          {
            ...axis,
            size: 26,
            values: (_, hours) => hours.map(clockOf),
            incrs: [1, 2, 3, 6, 12, 24, 48, 168],
          },
          { ...axis, size: 52 },
        ],
        series: [
          {},
          ...Object.values(panel.curves).map((label, i) => ({
            label,
            stroke: colours[i % colours.length] ?? theme.ink,
            width: 2,
            points: { show: false },
          })),
        ],
        hooks: {
          setCursor: [
            ({ cursor: { idx }, data }) => {
              const hour = idx == null ? undefined : data[0][idx];
              if (hour !== undefined) useView.getState().look({ cursor: hour * msPerHour });
            },
          ],
        },
      },
      [[], ...Object.keys(panel.curves).map(() => [])],
      place,
    );
  }

  /** Draws other numbers. */
  show({ times, curves }: RunAnswer): void {
    const hours = times.map((ms) => ms / msPerHour);
    const rows = Object.keys(this.#panel.curves).map((readout) => curves[readout]?.values ?? []);
    this.#plot.setData([hours, ...rows] as uPlot.AlignedData);
  }

  resize(width: number, height: number): void {
    this.#plot.setSize({ width, height });
  }

  destroy(): void {
    this.#plot.destroy();
  }
}

/** Hours from the start as a clock would be wrong for protocols that start at another hour: they are counted. */
function clockOf(hours: number): string {
  return `${hours} h`;
}
