import { useMemo } from "react";
import { useView } from "../state/view.ts";
import type { TimeScale } from "./time-scale.ts";

/** What of the protocol is shown on so many pixels. */
export function useScale(width: number, length: number): TimeScale {
  const range = useView((view) => view.range);
  return useMemo(() => ({ from: range?.from ?? 0, to: range?.to ?? length, width }), [range, length, width]);
}
