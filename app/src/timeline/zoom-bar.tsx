import { useView } from "../state/view.ts";
import type { BlockSpan } from "./blocks.ts";
import { day } from "./calendar.ts";
import { middleOf, panned, stretchOf, type Zoom, zoomed } from "./zoom.ts";

const zooms: Readonly<Record<Zoom, string>> = { all: "All", block: "Block", week: "Week", day: "Day" };

interface ZoomBarProps {
  readonly length: number;
  readonly blocks: readonly BlockSpan[];
}

/** How much of the protocol is shown, and what of it. */
export function ZoomBar({ length, blocks }: ZoomBarProps) {
  const range = useView((view) => view.range);
  const look = useView((view) => view.look);
  const shown = range ?? { from: 0, to: length };
  const middle = (shown.from + shown.to) / 2;
  const names = (Object.keys(zooms) as Zoom[]).filter(
    (zoom) =>
      zoom === "all" || (zoom === "block" ? blocks.length > 1 : length > (zoom === "week" ? 7 : 1) * day),
  );
  const isOf = (zoom: Zoom) => {
    const own = stretchOf(zoom, middle, { length, blocks });
    return own?.from === range?.from && own?.to === range?.to;
  };
  // The cursor says which day is meant, where it is in view.
  const goTo = (zoom: Zoom) => {
    const { cursor } = useView.getState();
    const at = cursor >= shown.from && cursor < shown.to ? cursor : shown.from;
    look({ range: stretchOf(zoom, at, { length, blocks }) });
  };
  const zoomBy = (factor: number) => {
    const { cursor } = useView.getState();
    look({ range: zoomed(shown, middleOf(shown, cursor), factor, length) });
  };
  const wide = shown.to - shown.from;
  return (
    <fieldset className="zoom-bar">
      <legend className="unseen">What is shown</legend>
      {names.length > 1 &&
        names.map((zoom) => (
          <button type="button" key={zoom} aria-pressed={isOf(zoom)} onClick={() => goTo(zoom)}>
            {zooms[zoom]}
          </button>
        ))}
      <button type="button" aria-label="Zoom out" disabled={range === undefined} onClick={() => zoomBy(2)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomBy(0.5)}>
        +
      </button>
      {range !== undefined && (
        <>
          <button
            type="button"
            aria-label="Earlier"
            disabled={shown.from <= 0}
            onClick={() => look({ range: panned(shown, -wide, length) })}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label="Later"
            disabled={shown.to >= length}
            onClick={() => look({ range: panned(shown, wide, length) })}
          >
            ›
          </button>
        </>
      )}
    </fieldset>
  );
}
