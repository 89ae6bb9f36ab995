import { useEffect, useRef } from "react";
import { useView } from "../state/view.ts";
import { type TimeScale, xOf } from "./time-scale.ts";

/** The time that all panels point at. It follows the pointer over charts: moved without a pass through React. */
export function CursorLine({ scale }: { readonly scale: TimeScale }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const x = xOf(useView.getState().cursor, scale);
      const element = line.current;
      if (element === null) return;
      element.hidden = x < 0 || x > scale.width;
      element.style.transform = `translateX(${x.toFixed(1)}px)`;
    };
    draw();
    return useView.subscribe(draw);
  }, [scale]);
  return <div className="cursor" ref={line} />;
}
