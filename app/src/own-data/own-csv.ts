import { csvCell } from "equator/report";
import type { OwnSet } from "./own-points.ts";

const msPerHour = 3_600_000;

/** Sets of measurements as one table, which is read again as it was: hours from the start, and the unit of each. */
export function ownCsv(
  sets: readonly OwnSet[],
  readouts: Readonly<Record<string, { readonly unit: string }>>,
): string {
  const rows = sets.flatMap(({ name, points }) =>
    points.map(({ at, readout, value, error }) =>
      [
        String(at / msPerHour),
        readout,
        String(value),
        String(error ?? ""),
        readouts[readout]?.unit ?? "",
        name,
      ]
        .map(csvCell)
        .join(","),
    ),
  );
  return `${["time_h,readout,value,error,unit,set", ...rows].join("\n")}\n`;
}
