import { formulaSlopes } from "../compile/index.ts";
import type { Impulse, ImpulseAction } from "../engine/index.ts";
import {
  type EffectFormula,
  effectFormulas,
  effectValue,
  type Formula,
  namesIn,
  printFormula,
} from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { RealisedEvent } from "../protocol/index.ts";
import { effectFunctions } from "./effect-functions.ts";
import { type Exposure, impulsesOf, type Slots } from "./impulses.ts";
import type { Prepared } from "./prepare.ts";
import { placed } from "./simulate-events.ts";
import type { TangentParameter } from "./tangent-directions.ts";

/** Impulses, and how fast their amounts and values change with each parameter. */
export interface TangentImpulses {
  readonly impulses: readonly Impulse[];
  readonly slopes: ReadonlyMap<ImpulseAction, Float64Array>;
}

/** An exposure with the slopes of each effect by each parameter. */
interface SlopedExposure {
  readonly event: RealisedEvent;
  readonly effects: readonly (Exposure["effects"][number] & { readonly slopes: Float64Array })[];
}

/** What events become on a prepared system, with the derivatives by parameters. */
export function tangentImpulses(
  { built }: Prepared,
  events: readonly RealisedEvent[],
  parameters: readonly TangentParameter[],
  slots: Slots,
): TangentImpulses {
  const exposures = events.map((event) => slopedExposure(built, event, parameters));
  const slopes = new Map<ImpulseAction, Float64Array>();
  const adds = exposures.flatMap(({ event, effects }) =>
    effects
      .filter(
        ({ kind, value, slopes: by }) => kind === "add" && (value !== 0 || by.some((slope) => slope !== 0)),
      )
      .map(({ target, value, slopes: by }): Impulse => {
        const action: ImpulseAction = { kind: "add", state: slots.state(target), amount: value };
        slopes.set(action, by);
        return { at: event.at, apply: [action] };
      }),
  );
  const inputs = exposures.map(({ event, effects }) => ({
    event,
    effects: effects.filter(({ kind }) => kind !== "add"),
  }));
  const sets = impulsesOf(inputs, slots);
  for (const { apply } of sets)
    for (const action of apply) slopes.set(action, new Float64Array(parameters.length));
  for (const [d, parameter] of parameters.entries())
    addInputSlopes(inputs, slots, sets, { d, parameter, slopes });
  return { impulses: [...adds, ...sets], slopes };
}

/** Levels of inputs are sums of what acts on them, so their slopes are the same sums of slopes. */
function addInputSlopes(
  inputs: readonly SlopedExposure[],
  slots: Slots,
  sets: readonly Impulse[],
  of: {
    readonly d: number;
    readonly parameter: TangentParameter;
    readonly slopes: ReadonlyMap<ImpulseAction, Float64Array>;
  },
): void {
  const { d, parameter, slopes } = of;
  const rest = (address: string) => (address === parameter.address ? parameter.slope : 0);
  const acts = inputs.some(({ effects }) =>
    effects.some(({ target, slopes: by }) => by[d] !== 0 || target === parameter.address),
  );
  if (!acts) return;
  const moved = inputs.map(({ event, effects }) => ({
    event,
    effects: effects.map(({ kind, target, slopes: by }) => ({ kind, target, value: by[d] as number })),
  }));
  for (const [i, { apply }] of impulsesOf(moved, { ...slots, rest }).entries()) {
    for (const [k, action] of apply.entries()) {
      const known = slopes.get(sets[i]?.apply[k] as ImpulseAction);
      if (known !== undefined && action.kind === "set") known[d] = action.value;
    }
  }
}

function slopedExposure(
  built: Prepared["built"],
  event: RealisedEvent,
  parameters: readonly TangentParameter[],
): SlopedExposure {
  const { formulas, diagnostics } = effectFormulas(built, event);
  const effects = formulas.map((formula) => {
    const { kind, target, path } = formula;
    const value = effectValue(formula, effectFunctions);
    if (!Number.isFinite(value))
      diagnostics.push({ code: "effect-not-finite", severity: "error", where: { path }, found: target });
    return { kind, target, value, slopes: slopesOf(formula, parameters) };
  });
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map((diagnostic): Diagnostic => placed(diagnostic, event));
  if (errors.length > 0) throw new EquatorError(errors, errors.map(wordDiagnostic).join("\n"));
  return { event, effects };
}

const known = new Map<string, ReturnType<typeof formulaSlopes>>();
const mostKnown = 5000;

function slopesOf(
  { formula, values, addresses }: EffectFormula,
  parameters: readonly TangentParameter[],
): Float64Array {
  const reads = new Set(addresses.values());
  if (!parameters.some(({ address }) => reads.has(address))) return new Float64Array(parameters.length);
  const slopes = slopesAt(formula)(values);
  const byAddress = new Map<string, number>();
  for (const [name, address] of addresses)
    byAddress.set(address, (byAddress.get(address) ?? 0) + (slopes.get(name) ?? 0));
  return Float64Array.from(parameters, ({ address, slope }) => (byAddress.get(address) ?? 0) * slope);
}

function slopesAt(formula: Formula): ReturnType<typeof formulaSlopes> {
  const key = printFormula(formula);
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = formulaSlopes(formula, [...namesIn(formula)]);
  if (known.size < mostKnown) known.set(key, made);
  return made;
}
