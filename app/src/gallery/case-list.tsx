import { directionWords, type ShownCase } from "equator/report";
import { Verdict } from "./verdict.tsx";

/** The conditions under which a claim is asked, what each takes, and what came of it. */
export function CaseList({ cases }: { readonly cases: readonly ShownCase[] }) {
  return (
    <ul className="cases">
      {cases.map((one) => (
        <li key={one.name}>
          <p className="case-head">
            <Verdict verdict={one.verdict} />
            <span>{one.holds ? "holds" : "does not hold"} with the numbers as they stand</span>
            {one.share !== undefined && <span>holds in {Math.round(100 * one.share)} % of members</span>}
          </p>
          <p>{one.about}</p>
          <details>
            <summary>Thresholds</summary>
            <ul>
              {one.takes.map((takes) => (
                <li key={takes}>{takes}</li>
              ))}
              {one.isDirection === true && <li>{directionWords}</li>}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
