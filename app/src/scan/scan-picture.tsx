import { formatUnit } from "equator/report";
import { meaningOf } from "../charts/readout-options.tsx";
import { BandChart } from "../compare/band-chart.tsx";
import { type Input, textOf } from "./inputs.ts";
import { useScan } from "./scan-store.ts";

/** The figure over the values of the input, with what it is now or is dragged to. */
export function ScanPicture({
  wanted,
  input,
  now,
}: {
  readonly wanted: string | undefined;
  readonly input: Input;
  readonly now: number;
}) {
  const { found, part, why } = useScan();
  const isOld = found === undefined || JSON.stringify(found.of) !== wanted;
  const said =
    why ??
    (part !== undefined
      ? `Computing … ${Math.round(part * 10) * 10} %`
      : found === undefined || found.answer.members === 0
        ? ""
        : `Band: 90 % of ${found.answer.members} members`);
  return (
    <>
      {found !== undefined && found.of.input.path === input.path && (
        <div data-old={isOld} className="outcome">
          <BandChart
            title={`${found.of.fact === "hoursAbove" ? "hours above 1.5 × rest" : found.of.fact} of ${meaningOf(found.of.readout)} by ${input.name}`}
            unit={formatUnit(found.answer.unit)}
            x={found.of.x}
            y={found.answer.values}
            low={found.answer.band?.low}
            high={found.answer.band?.high}
            xText={(x) => textOf(x, input)}
            told={now}
            hasPoints
            mark={{
              x: Math.max(found.of.x[0] ?? 0, Math.min(found.of.x.at(-1) ?? 0, now)),
              name: textOf(now, input),
            }}
          />
        </div>
      )}
      <p className="quiet" role="status">
        {said}
      </p>
    </>
  );
}
