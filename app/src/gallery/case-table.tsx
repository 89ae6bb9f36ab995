import { directionWords, type ShownCase } from "equator/report";
import { Verdict } from "./verdict.tsx";

/** The conditions under which a claim is asked, what each takes, and what came of it. */
export function CaseTable({ cases }: { readonly cases: readonly ShownCase[] }) {
  return (
    <div className="wide-table">
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">verdict</th>
            <th scope="col">case, and what it takes</th>
            <th scope="col">as the numbers stand</th>
            <th scope="col">members that agree</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.name}>
              <td>
                <Verdict verdict={one.verdict} />
              </td>
              <td>
                {one.about}
                <details>
                  <summary>Thresholds</summary>
                  <ul>
                    {one.takes.map((takes) => (
                      <li key={takes}>{takes}</li>
                    ))}
                    {one.isDirection === true && <li>{directionWords}</li>}
                  </ul>
                </details>
              </td>
              <td>{one.holds ? "holds" : "does not hold"}</td>
              <td>{one.share === undefined ? "" : `${Math.round(100 * one.share)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
