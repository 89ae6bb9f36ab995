import { type KeyboardEvent, memo, type PointerEvent, type RefObject } from "react";
import { focusable } from "./focusable.ts";
import { type MapLevel, nodeHeight } from "./maps.ts";

const most = { width: 150, height: 110 };

interface MinimapProps {
  readonly level: MapLevel;
  /** The frame of what is on the screen, which is set as the camera moves. */
  readonly frame: RefObject<SVGRectElement | null>;
  /** Puts a spot of the map in the middle. */
  readonly onGo: (spot: { readonly x: number; readonly y: number }) => void;
  /** Moves by parts of the screen. */
  readonly onStep: (x: number, y: number) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.25, 0],
  ArrowRight: [0.25, 0],
  ArrowUp: [0, -0.25],
  ArrowDown: [0, 0.25],
};

/** All of a map, small: where on it one is, and the way to elsewhere by drag, click and arrow keys. */
export const Minimap = memo(function Minimap({ level, frame, onGo, onStep }: MinimapProps) {
  const { width, height, nodes } = level;
  const scale = Math.min(most.width / width, most.height / height);
  const go = ({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<SVGSVGElement>) => {
    if (type === "pointermove" && buttons === 0) return;
    const place = currentTarget.getBoundingClientRect();
    onGo({ x: (clientX - place.left) / scale, y: (clientY - place.top) / scale });
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const step = steps[key.key];
    if (step === undefined || key.ctrlKey || key.metaKey || key.altKey) return;
    key.preventDefault();
    key.stopPropagation();
    onStep(...step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset.
    <svg
      className="map-mini"
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Where on the map; arrow keys move what is seen"
      {...focusable(0)}
      onPointerDown={(pointer) => {
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
        go(pointer);
      }}
      onPointerMove={go}
      onKeyDown={onKeyDown}
    >
      <path
        d={nodes
          .map(([, x, y, wide]) => `M${x - wide / 2} ${y - nodeHeight / 2}h${wide}v${nodeHeight}h${-wide}z`)
          .join("")}
      />
      <rect ref={frame} />
    </svg>
  );
});
