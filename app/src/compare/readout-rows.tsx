import { formatNumber, formatUnit } from "equator/report";
import { useState } from "react";
import { meaningOf } from "../charts/readout-options.tsx";
import { tissues } from "../panels/panels.ts";
import type { CompareAnswer, ComparedRow, FactDifference } from "../worker/compare.ts";

const leading: readonly string[] = [
  ...Object.values(tissues).flatMap(({ mtorc1, ampk, autophagy }) => [mtorc1, ampk, autophagy]),
  ...["fsr_myofibrillar", "fsr_mixed", "fbr_mixed", "insulin_plasma", "glucose_plasma", "leucine_plasma"],
  ...["bhb_plasma", "muscle_mass", "fat_mass", "strength_1rm"],
];

interface RowsProps {
  readonly answer: CompareAnswer;
  readonly a: string;
  readonly b: string;
}

/** Peak or low and mean of each readout in both, with the band of the difference and how often B is larger. */
export function ReadoutRows({ answer, a, b }: RowsProps) {
  const [isAll, setAll] = useState(false);
  const all = Object.values(answer.rows);
  const own = all.filter(({ readout }) => leading.includes(readout));
  const rows = isAll || own.length === 0 ? all : own;
  return (
    <details>
      <summary>
        Table of {rows.length} readouts, {b} against {a}
      </summary>
      {own.length > 0 && (
        <label>
          <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} /> all{" "}
          {all.length} readouts
        </label>
      )}
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              {["Readout", "", a, b, `${b} − ${a}, 90 %`, `${b} > ${a}`, "unit"].map((head) => (
                <th key={head} scope="col">
                  {head || <span className="unseen">fact</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) => {
              const extreme = row.falls ? ("lowest" as const) : ("peak" as const);
              return [
                <FactRow key={`${row.readout} peak`} row={row} fact={extreme} isFirst />,
                <FactRow key={`${row.readout} mean`} row={row} fact="mean" />,
              ];
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface FactRowProps {
  readonly row: ComparedRow;
  readonly fact: "peak" | "lowest" | "mean";
  readonly isFirst?: boolean;
}

function FactRow({ row, fact, isFirst = false }: FactRowProps) {
  const side = fact === "mean" ? "mean" : "peak";
  const name = meaningOf(row.readout);
  return (
    <tr>
      <th scope="row" title={row.readout}>
        {isFirst ? name : <span className="unseen">{name}</span>}
      </th>
      <td className="words">{fact === "lowest" ? "low" : fact}</td>
      <td>{formatNumber(row.a[side])}</td>
      <td>{formatNumber(row.b[side])}</td>
      <td>{rangeText(row.facts[fact])}</td>
      <td>{shareText(row.facts[fact])}</td>
      <td className="words">{formatUnit(row.unit)}</td>
    </tr>
  );
}

function rangeText({ low, high }: FactDifference): string {
  return low === 0 && high === 0 ? "0" : `${formatNumber(low)} to ${formatNumber(high)}`;
}

function shareText({ low, high, exceeds }: FactDifference): string {
  return Number.isNaN(exceeds) || (low === 0 && high === 0) ? "–" : `${Math.round(100 * exceeds)} %`;
}
