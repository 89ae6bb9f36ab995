import { earlierWords, formatNumber, formatUnit, type ShownHangs, type ShownRun } from "equator/report";

/** The numbers that the figure which decides hangs on, and the readouts that were read. */
export function HangsOn({ run, hangs }: { readonly run: ShownRun; readonly hangs: ShownHangs }) {
  const { why, means, unit, numbers = 0, unsourced = 0, first = [] } = hangs;
  return (
    <>
      <h3>What it hangs on</h3>
      {why !== undefined ? (
        <p>The numbers that it hangs on were not computed: {why}.</p>
      ) : (
        <p>
          Numbers that are assumed or transferred make {percent(unsourced)} of the variance of the figure that
          decides ({means}), of {numbers} numbers that are not known exactly. {earlierWords(run).join(" ")}
        </p>
      )}
      {first.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
        <section className="wide-table" aria-label="What the verdict hangs on, table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">number</th>
                <th scope="col">grade</th>
                <th scope="col">change for one standard deviation</th>
                <th scope="col">share of the variance</th>
              </tr>
            </thead>
            <tbody>
              {first.map(({ address, grade, change, share }) => (
                <tr key={address}>
                  <td>
                    <code>{address}</code>
                  </td>
                  <td>{grade}</td>
                  <td>
                    {formatNumber(change)} {formatUnit(unit)}
                  </td>
                  <td>{percent(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function percent(share: number): string {
  return share < 0.01 ? "below 1 %" : `${Math.round(100 * share)} %`;
}
