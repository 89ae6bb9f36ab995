import { type CsvFile, csvCell } from "../csv.ts";
import { type ScanFindings, valuesOf } from "./findings.ts";

const parts = ["low90", "low50", "median", "high50", "high90"] as const;

/** Every figure of every run with all digits: one row for each run and figure. */
export function scanCsv(found: ScanFindings): CsvFile {
  const values = valuesOf(found);
  const { head, cells } = pointCells(found);
  const header = [...head, "readout", "fact", "unit", "middle", ...parts, "members"];
  const rows = cells.flatMap((own, point) =>
    values.figures.map(({ readout, fact, unit }, figure) => {
      const band = values.band(point, figure);
      const known = values.membersOf(point, figure).filter((value) => !Number.isNaN(value)).length;
      return [
        ...own,
        ...[csvCell(readout), fact, csvCell(unit), numberCell(values.middle(point, figure))],
        ...parts.map((part) => numberCell(band?.[part])),
        String(known),
      ];
    }),
  );
  return { name: "scan.csv", text: `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n` };
}

/** What tells the runs apart: the values of inputs, as written and as numbers, or the names of runs. */
function pointCells(found: ScanFindings): { head: string[]; cells: string[][] } {
  if (found.kind !== "scan") return { head: ["run"], cells: found.runs.map((name) => [csvCell(name)]) };
  const { inputs, at } = found;
  return {
    head: inputs.flatMap(({ path, unit }) => [csvCell(path), csvCell(`${path} [${unit || "1"}]`)]),
    cells: at.map((place) =>
      inputs.flatMap((input, i) => {
        const { text = "", number } = input.values[place[i] ?? 0] ?? {};
        return [csvCell(text), number === undefined ? "" : String(number)];
      }),
    ),
  };
}

function numberCell(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(value) : "";
}
