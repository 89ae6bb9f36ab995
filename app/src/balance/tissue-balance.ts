import { tissues } from "../panels/panels.ts";
import type { Stretch } from "../state/view.ts";
import type { MemberCurvesAnswer } from "../worker/member-curves.ts";
import { band90 } from "../worker/quantiles.ts";
import type { RunAnswer } from "../worker/run.ts";
import { type Hours, hoursOf } from "./hours.ts";

/** Levels over rest from which on something counts as raised. */
export interface Levels {
  readonly growth: number;
  readonly maintenance: number;
}

/** As the checker counts what an event raises. */
export const usualLevels: Levels = { growth: 1.2, maintenance: 1.1 };

/** Total hours of what is raised, each with the band that holds 90 % of members where there are any. */
export interface RaisedHours {
  readonly hours: number;
  readonly band?: readonly [number, number];
}

/** The hours of one tissue. */
export interface TissueBalance {
  readonly tissue: string;
  readonly name: string;
  readonly hours: Hours;
  /** Together with the hours of both. */
  readonly growth: RaisedHours;
  readonly maintenance: RaisedHours;
}

/** Readouts that the balance is read from. */
export const balanceReadouts: readonly string[] = Object.values(tissues).flatMap(({ mtorc1, autophagy }) => [
  mtorc1,
  autophagy,
]);

/** The hours of every tissue that a run has, in a stretch of it. */
export function balanceOf(
  run: Pick<RunAnswer, "times" | "curves">,
  levels: Levels,
  stretch: Stretch,
  members?: MemberCurvesAnswer,
): TissueBalance[] {
  return Object.entries(tissues).flatMap(([tissue, { name, mtorc1, autophagy }]) => {
    const [growth, maintenance] = [run.curves[mtorc1], run.curves[autophagy]];
    if (growth === undefined || maintenance === undefined) return [];
    const hours = hoursOf(
      run.times,
      { values: growth.values, level: levels.growth * growth.rest },
      { values: maintenance.values, level: levels.maintenance * maintenance.rest },
      stretch,
    );
    const each = members === undefined ? [] : ofMembers(members, { mtorc1, autophagy }, levels, stretch);
    const raised = (side: "growth" | "maintenance"): RaisedHours => {
      const own = hours[side] + hours.both;
      if (each.length === 0) return { hours: own };
      const [low, , high] = band90(each.map((one) => one[side] + one.both));
      return { hours: own, band: [low, high] };
    };
    return [{ tissue, name, hours, growth: raised("growth"), maintenance: raised("maintenance") }];
  });
}

function ofMembers(
  { times, members, curves }: MemberCurvesAnswer,
  { mtorc1, autophagy }: { readonly mtorc1: string; readonly autophagy: string },
  levels: Levels,
  stretch: Stretch,
): Hours[] {
  const [growth, maintenance] = [curves[mtorc1], curves[autophagy]];
  if (growth === undefined || maintenance === undefined) return [];
  return Array.from({ length: members }, (_, member) => {
    const from = member * times.length;
    return hoursOf(
      times,
      { values: growth.values, level: levels.growth * (growth.rest[member] ?? Number.NaN), from },
      {
        values: maintenance.values,
        level: levels.maintenance * (maintenance.rest[member] ?? Number.NaN),
        from,
      },
      stretch,
    );
  });
}

/** All hours of a tissue times a factor: per day, in place of all together. */
export function timesAs(row: TissueBalance, factor: number): TissueBalance {
  const { growth, maintenance, both, neither } = row.hours;
  const raised = ({ hours, band }: RaisedHours): RaisedHours => {
    if (band === undefined) return { hours: hours * factor };
    return { hours: hours * factor, band: [band[0] * factor, band[1] * factor] };
  };
  return {
    ...row,
    hours: {
      growth: growth * factor,
      maintenance: maintenance * factor,
      both: both * factor,
      neither: neither * factor,
    },
    growth: raised(row.growth),
    maintenance: raised(row.maintenance),
  };
}
