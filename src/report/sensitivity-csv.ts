import type { Sensitivity } from "../analysis/index.ts";
import { type CsvFile, csvCell } from "./csv.ts";

/** The effects of every parameter, and the elasticities of every readout, with all digits. */
export function sensitivityCsv(found: Sensitivity): CsvFile[] {
  return [
    { name: "sensitivity.csv", text: effectsCsv(found) },
    { name: "elasticities.csv", text: mapCsv(found) },
  ];
}

function effectsCsv({ effects, shares, unit }: Sensitivity): string {
  const ofAddress = new Map(shares.map((share) => [share.address ?? "others", share]));
  const header = [
    ...["parameter", "unit", "centre", "grade", "varies_by", "spread", "elasticity"],
    ...["down", "up"].map((side) => `change_1sd_${side} [${unit}]`),
    ...["", "_low", "_high"].map((end) => `morris_mu_star${end} [${unit}]`),
    ...[`morris_mu [${unit}]`, `morris_sigma [${unit}]`],
    ...["first", "first_low", "first_high", "total", "total_low", "total_high"],
  ];
  const lines = effects.map((effect) => {
    const {
      address,
      unit: own,
      centre,
      grade = "",
      variesBy,
      spread,
      elasticity,
      down,
      up,
      size,
      mean,
      sd,
    } = effect;
    return [
      ...[csvCell(address), csvCell(own), number(centre), grade, variesBy],
      ...[spread, elasticity, down, up, size.value, size.low, size.high, mean, sd].map(number),
      ...shareCells(ofAddress.get(address)),
    ];
  });
  const others = ofAddress.get("others");
  const last =
    others === undefined
      ? []
      : [[`the other ${others.parameters}`, ...new Array(13).fill(""), ...shareCells(others)]];
  return textOf([header.map(csvCell), ...lines, ...last]);
}

function mapCsv({ map: { addresses, readouts, values } }: Sensitivity): string {
  const width = readouts.length;
  const lines = addresses.map((address, row) => [
    csvCell(address),
    ...Array.from(values.subarray(row * width, (row + 1) * width), number),
  ]);
  return textOf([["parameter", ...readouts.map(({ readout }) => csvCell(readout))], ...lines]);
}

function shareCells(share: Sensitivity["shares"][number] | undefined): string[] {
  if (share === undefined) return new Array(6).fill("");
  const { first, total } = share;
  return [first.value, first.low, first.high, total.value, total.low, total.high].map(number);
}

function number(value: number): string {
  return Number.isFinite(value) ? String(value) : "";
}

function textOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((row) => row.join(",")).join("\n")}\n`;
}
