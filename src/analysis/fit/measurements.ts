import { type MemberCurves, openMembers, type WorkerHost } from "../../ensemble/index.ts";
import type { System } from "../../lang/index.ts";
import { newProtocol, readProtocol } from "../../protocol/index.ts";
import { defaultTolerances, questionOf } from "../../simulate/index.ts";
import { rounded } from "./digits.ts";
import type { Fit, MeasurementsWorthMaking } from "./fit.ts";
import { type Candidate, comparable, isMeasured, logarithms, rankMeasurements } from "./next-measurement.ts";

/** A day of three meals; the first stands at 1.5 h. */
const day = "three-meals";
const hours = [0, 2, 2.5, 3.5, 4.5, 5.5];
const msPerHour = 3_600_000;
/** Relative standard deviation that an assay is assumed to have. */
const assay = 0.15;
const mostShown = 5;

/**
 * For each leading readout, the single measurements on a usual day that would narrow its mean most: any readout that has an
 * assay, fasted or some time after breakfast, phosphorylation as fold of fasted, with an assumed error of 15 % and the
 * scatter of the fit. What would narrow it by nothing is not named. Undefined where the system does not run such a day for
 * the members of the fit.
 */
export async function measurementsFor(
  fit: Fit,
  system: System,
  host?: WorkerHost | undefined,
): Promise<MeasurementsWorthMaking | undefined> {
  const { protocol } = readProtocol(newProtocol(day) ?? "");
  if (protocol === undefined) return undefined;
  const asked = questionOf(protocol, {
    system,
    variants: Object.fromEntries(fit.variants),
    every: msPerHour / 2,
  });
  const { build, events, times } = asked;
  const varied = [...fit.fitted, ...fit.nuisance].map(({ address, unit, centre, spread }) => {
    return { address, unit, centre, spread, of: "parameters" as const };
  });
  const scenario = { system, build, runs: [{ events, times }], tolerances: defaultTolerances };
  const members = await openMembers({ scenarios: [scenario], varied, host });
  const curves: MemberCurves[] = [];
  try {
    const write = (member: number, out: Float64Array) => out.set(fit.members.rows[member] ?? []);
    await members.evaluate({ write }, { members: fit.members.rows.length }, (_, [outcome]) => {
      const own = outcome?.ok ? outcome.runs[0] : undefined;
      if (own !== undefined) curves.push(own);
    });
  } finally {
    members.close();
  }
  const names = (members.readouts[0] ?? []).map(({ readout }) => readout);
  const leading = names.filter((name) => system.readouts[name]?.lead);
  if (curves.length < fit.members.rows.length / 2 || leading.length === 0) return undefined;
  const candidates = names.flatMap((name, column) =>
    isMeasured(system.readouts[name]?.assay ?? "")
      ? candidatesOf(name, column, names.length, times, curves, fit)
      : [],
  );
  const targets = leading.map((readout) => {
    const column = names.indexOf(readout);
    const means = curves.map((own) => meanOf(own, column, names.length));
    const best = rankMeasurements(comparable(means), candidates)
      .map(({ about, reduction }) => ({ about, reduction: rounded(reduction, 3) }))
      .filter(({ reduction }) => reduction > 0);
    return { readout, best: best.slice(0, mostShown) };
  });
  return { protocol: day, assumedError: assay, targets };
}

/** Readouts that are not above 0 in every member are no candidates: their errors are not relative. */
function candidatesOf(
  readout: string,
  column: number,
  width: number,
  times: Float64Array,
  curves: readonly MemberCurves[],
  { scatter: { scale, between } }: Fit,
): Candidate[] {
  const error = assay * Math.sqrt((5 / 3) * scale * scale + between * between);
  const fold = readout.startsWith("p_");
  return hours.flatMap((hour) => {
    if (fold && hour === 0) return [];
    const row = times.findIndex((time) => time >= hour * msPerHour);
    const values = curves.map(({ baseline, values: own }) => {
      const level = own[row * width + column] as number;
      return fold ? level / (baseline[column] as number) : level;
    });
    const logs = logarithms(values);
    if (logs === undefined) return [];
    const when = hour === 0 ? "fasted" : `${hour - 1.5} h after breakfast`;
    return [
      {
        id: `${readout}@${hour}`,
        about: `${readout}, ${when}${fold ? ", fold of fasted" : ""}`,
        error,
        values: logs,
      },
    ];
  });
}

function meanOf({ values }: MemberCurves, column: number, width: number): number {
  let sum = 0;
  let count = 0;
  for (let at = column; at < values.length; at += width) {
    sum += values[at] as number;
    count++;
  }
  return sum / count;
}
