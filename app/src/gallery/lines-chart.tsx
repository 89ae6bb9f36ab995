import { formatNumber } from "equator/report";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import { readTheme, strokeOf } from "../charts/theme.ts";
import { useColouring } from "../charts/use-colouring.ts";

/** A curve by itself. */
export interface Line {
  readonly name: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

interface LinesChartProps {
  readonly title: string;
  /** What stands along the axes. */
  readonly across: string;
  readonly up: string;
  readonly lines: readonly Line[];
  readonly height?: number;
}

/** Curves over one axis with their names below, and their values where the pointer is. */
export function LinesChart({ title, across, up, lines, height = 220 }: LinesChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  const colouring = useColouring();
  useEffect(() => {
    const element = place.current;
    if (element === null || lines.length === 0) return;
    const show = (at: number | undefined, values: readonly string[]) => {
      const items = legend.current?.querySelectorAll("output") ?? [];
      for (const [i, item] of [...items].entries()) item.value = at === undefined ? "" : (values[i] ?? "");
    };
    const plot = new uPlot(
      optionsOf(element.clientWidth, height, across, up, lines, show),
      dataOf(lines),
      element,
    );
    const watch = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    element.dataset["drawn"] = colouring;
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [across, up, lines, height, colouring]);
  return (
    <figure className="lines-chart">
      <figcaption>{title}</figcaption>
      <div ref={place} />
      <ul ref={legend} className="lines-legend">
        {lines.map(({ name }, i) => (
          <li key={name}>
            <svg width="24" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="24"
                y1="4"
                y2="4"
                strokeWidth="2.5"
                stroke={`var(--curve-${i % 6})`}
                strokeDasharray={strokeOf(i).dash.join(" ")}
              />
            </svg>
            {name} <output aria-live="off" />
          </li>
        ))}
      </ul>
    </figure>
  );
}

type Show = (at: number | undefined, values: readonly string[]) => void;

function optionsOf(
  width: number,
  height: number,
  across: string,
  up: string,
  lines: readonly Line[],
  show: Show,
): uPlot.Options {
  const theme = readTheme();
  const axis = {
    stroke: theme.ink,
    grid: { stroke: theme.line, width: 1 },
    ticks: { stroke: theme.line, width: 1 },
    font: "12px system-ui, sans-serif",
    labelFont: "12px system-ui, sans-serif",
    labelSize: 18,
  };
  return {
    width,
    height,
    legend: { show: false },
    cursor: { drag: { x: true, y: false } },
    scales: { x: { time: false } },
    axes: [
      { ...axis, label: across, size: 30 },
      { ...axis, label: up, size: 58, values: (_, values) => values.map((value) => formatNumber(value)) },
    ],
    series: [
      {},
      ...lines.map(({ name }, i) => {
        const { colour, dash } = strokeOf(i, theme.curves);
        return {
          label: name,
          stroke: colour,
          width: 2,
          pxAlign: 0,
          dash: [...dash],
          spanGaps: true,
          points: { show: false },
        };
      }),
    ],
    hooks: {
      setCursor: [
        ({ cursor: { idx }, data }) =>
          show(
            idx == null ? undefined : data[0][idx],
            lines.map((_, i) => valueText(idx == null ? undefined : data[i + 1]?.[idx])),
          ),
      ],
    },
  };
}

function valueText(value: number | null | undefined): string {
  return value == null ? "" : formatNumber(value);
}

/** The curves over all of their places: gaps where one has no value. */
function dataOf(lines: readonly Line[]): uPlot.AlignedData {
  const [first] = lines;
  if (first !== undefined && lines.every(({ x }) => x === first.x))
    return [Array.from(first.x), ...lines.map(({ y }) => Array.from(y))];
  return uPlot.join(lines.map(({ x, y }) => [Array.from(x), Array.from(y)]));
}
