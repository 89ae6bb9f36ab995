import { usualLevels } from "../balance/tissue-balance.ts";
import { type Tissue, tissues } from "../panels/panels.ts";
import type { CompareAnswer } from "../worker/compare.ts";
import type { ComparedHours } from "../worker/compare-hours.ts";

const sides = { growth: "mTORC1", maintenance: "autophagy" } as const;
/** Of more than this, hours are told per day. */
const longestInHours = 8 * 24;

/** Hours of growth and of maintenance of each tissue in both, with the band of the difference and how often B has more. */
export function HoursRows({
  answer,
  a,
  b,
}: {
  readonly answer: CompareAnswer;
  readonly a: string;
  readonly b: string;
}) {
  const all = (answer.times.at(-1) ?? 0) / 3_600_000;
  const isPerDay = all > longestInHours;
  const factor = isPerDay ? 24 / all : 1;
  if (answer.hours.length === 0) return null;
  return (
    <details>
      <summary>
        Hours of growth and of maintenance, {b} against {a}
      </summary>
      <p className="quiet">
        mTORC1 above {usualLevels.growth} × rest, autophagy above {usualLevels.maintenance} × rest
        {isPerDay ? "; hours per day" : ""}
      </p>
      <div className="scrolled">
        <table>
          <thead>
            <tr>
              {["Tissue", "raised", `${a}, h`, `${b}, h`, `${b} − ${a}, 90 %`, `${b} > ${a}`].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.hours.map((row) => (
              <Row key={`${row.tissue} ${row.side}`} row={row} factor={factor} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ row, factor }: { readonly row: ComparedHours; readonly factor: number }) {
  const { tissue, side, a, b, low, high, exceeds } = row;
  const name = tissues[tissue as Tissue]?.name ?? tissue;
  const text = (hours: number) => (hours * factor).toFixed(1).replace(/^-(0\.0)$/, "$1");
  const isSame = text(low) === "0.0" && text(high) === "0.0";
  return (
    <tr>
      <th scope="row">{side === "growth" ? name : <span className="unseen">{name}</span>}</th>
      <td className="words">{sides[side]}</td>
      <td>{text(a)}</td>
      <td>{text(b)}</td>
      <td>{isSame ? "0" : `${text(low)} to ${text(high)}`}</td>
      <td>{Number.isNaN(exceeds) || isSame ? "–" : `${Math.round(100 * exceeds)} %`}</td>
    </tr>
  );
}
