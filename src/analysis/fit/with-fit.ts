import { exp, log, type Posterior } from "../../ensemble/index.ts";
import { type Exposure, type Parameter, type Spread, type System, systemIndex } from "../../lang/index.ts";
import type { Fit, FittedParameter } from "./fit.ts";
import { refuseFit } from "./fit-faults.ts";

/**
 * A system with the values of a fit in place of the literature's, graded `fitted`. The system that is given stays as it
 * is. Throws an EquatorError where the fit is of another system or names what this one does not have.
 */
export function withFit(system: System, fit: Fit): System {
  if (fit.system !== system.id) refuseFit("fit-of-other-system", { found: fit.id, expected: fit.system });
  const variants = Object.fromEntries(fit.variants);
  const index = systemIndex(system, { variants });
  const changed = new Map(
    fit.fitted.flatMap((fitted) =>
      [fitted.address, ...(fitted.also ?? [])].map((address) => {
        const entry = index.get(address);
        if (entry?.kind !== "parameter")
          return refuseFit("fit-parameter-unknown", { found: address, expected: system.id });
        return [address, asFitted(entry.parameter, fitted, fit)] as const;
      }),
    ),
  );
  const own = [...changed].filter(([address]) => !address.startsWith("tables."));
  return {
    ...system,
    fitted: fit.id,
    ...(fit.observed === undefined ? {} : { observed: fit.observed }),
    adjustments: { ...system.adjustments, ...Object.fromEntries(own) },
    ...(system.variants === undefined
      ? {}
      : { variants: withoutChoices(system.variants, variants, changed) }),
    ...(system.exposures === undefined
      ? {}
      : { exposures: system.exposures.map((each) => withCells(each, changed)) }),
  };
}

/** The members of a fit, as ensembles take them. */
export function posteriorOf({ members }: Fit): Posterior {
  return { addresses: members.addresses, values: Float64Array.from(members.rows.flat()) };
}

/** Whether value and spread of a parameter come from the fit that its system uses. */
export function isFromFit({ fitted }: System, { evidence }: Parameter): boolean {
  return fitted !== undefined && evidence.grade === "fitted" && evidence.fit === fitted;
}

function asFitted(before: Parameter, fitted: FittedParameter, fit: Fit): Parameter {
  const [first = fit.id, ...others] = fit.data.map(({ trial }) => trial);
  return {
    ...before,
    value: fitted.estimate,
    unit: fitted.unit,
    spread: posteriorSpread(fitted),
    evidence: { grade: "fitted", to: [first, ...others], how: `fit ${fit.id}`, fit: fit.id },
  };
}

/** Standard deviations between the ends of a normal 90 % interval. */
const widthOf90 = 2 * 1.6448536269514722;
/** Least share of the prior's spread that is left: a spread is never nothing. */
const leastLeft = 1e-3;

/** One parameter of the posterior by itself: of the shape of its prior, as wide as the middle 90 % of the draws. */
function posteriorSpread({ spread, posterior: { low90, high90 } }: FittedParameter): Spread {
  if (spread.kind === "normal") {
    return { kind: "normal", sd: Math.max((high90 - low90) / widthOf90, leastLeft * spread.sd) };
  }
  const step = Math.max(log(high90 / low90) / widthOf90, leastLeft * log(spread.factor));
  return { kind: "lognormal", factor: exp(step) };
}

/** Adjustments of the choices that the fit was made with give way to it. */
function withoutChoices(
  variants: NonNullable<System["variants"]>,
  chosen: Readonly<Record<string, string>>,
  changed: ReadonlyMap<string, Parameter>,
): NonNullable<System["variants"]> {
  return mapEntries(variants, (variant, name) => ({
    ...variant,
    choices: mapEntries(variant.choices, (choice, word) => {
      const { adjustments, ...rest } = choice;
      if (adjustments === undefined || word !== (chosen[name] ?? variant.default)) return choice;
      const kept = Object.entries(adjustments).filter(([address]) => !changed.has(address));
      return { ...rest, adjustments: Object.fromEntries(kept) };
    }),
  }));
}

function withCells(exposure: Exposure, changed: ReadonlyMap<string, Parameter>): Exposure {
  if (exposure.tables === undefined) return exposure;
  const tables = mapEntries(exposure.tables, (table, name) => ({
    ...table,
    rows: mapEntries(table.rows, (row, word) =>
      mapEntries(row, (cell, column) => changed.get(`tables.${name}.${word}.${column}`) ?? cell),
    ),
  }));
  return { ...exposure, tables };
}

function mapEntries<Item>(
  items: Readonly<Record<string, Item>>,
  change: (item: Item, name: string) => Item,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, change(item, name)]));
}
