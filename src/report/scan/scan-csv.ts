import type { Scan } from "../../analysis/index.ts";
import { type CsvFile, csvCell } from "../csv.ts";

const parts = ["low90", "low50", "median", "high50", "high90"] as const;

/** Every figure at every point with all digits: one row for each point and figure. */
export function scanCsv({ inputs, at, values }: Scan): CsvFile {
  const header = [
    ...inputs.flatMap(({ path, unit }) => [csvCell(path), csvCell(`${path} [${unit || "1"}]`)]),
    ...["readout", "fact", "unit", "middle", ...parts, "members"],
  ];
  const rows = at.flatMap((place, point) =>
    values.figures.map(({ readout, fact, unit }, figure) => {
      const band = values.band(point, figure);
      const known = values.membersOf(point, figure).filter((value) => !Number.isNaN(value)).length;
      return [
        ...inputs.flatMap((input, i) => {
          const { text = "", number } = input.values[place[i] ?? 0] ?? {};
          return [csvCell(text), number === undefined ? "" : String(number)];
        }),
        ...[csvCell(readout), fact, csvCell(unit), numberCell(values.middle(point, figure))],
        ...parts.map((part) => numberCell(band?.[part])),
        String(known),
      ];
    }),
  );
  return { name: "scan.csv", text: `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n` };
}

function numberCell(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(value) : "";
}
