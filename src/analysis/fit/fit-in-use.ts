import type { System } from "../../lang/index.ts";
import { didYouMean } from "../../messages/index.ts";
import { type Fit, fitFormat, fitVersion } from "./fit.ts";
import { refuseFit } from "./fit-faults.ts";
import { withFit } from "./with-fit.ts";

/** What the files of fits hold, by the id of the fit. */
export type FitRegister = Readonly<Record<string, unknown>>;

/** Which fit a run is to use. */
export interface FitChoice {
  /** The id of a fit, or `none` for the literature alone; absent: the one that the system names. */
  readonly fit?: string | undefined;
  /** Variant -> choice: a choice may name a fit of its own. */
  readonly variants?: Readonly<Record<string, string>> | undefined;
}

/** The fit that a run uses; undefined where it uses none. Throws an EquatorError where the one asked for is not there. */
export function fitInUse(register: FitRegister, system: System, choice: FitChoice = {}): Fit | undefined {
  const id = choice.fit ?? fitNamedBy(system, choice.variants ?? {});
  if (id === undefined || id === "none") return undefined;
  const content = Object.hasOwn(register, id) ? register[id] : undefined;
  if (content === undefined) {
    const ids = Object.keys(register);
    const known =
      didYouMean(id, ids) ?? (ids.length === 0 ? "there are none" : `there are ${ids.join(", ")}`);
    const hint = `${known}; --fit takes an id, not a file: fits are registered in evidence/fits/index.ts`;
    return refuseFit("unknown-fit", { found: id, hint });
  }
  return registered(content, id);
}

/** A system with the fit that a run uses; the same system each time, so that it is compiled once. */
export function fittedSystem(register: FitRegister, given: System, choice: FitChoice = {}): System {
  if (given.fitted !== undefined && (choice.fit === undefined || choice.fit === given.fitted)) return given;
  const system = literature.get(given) ?? given;
  const fit = fitInUse(register, system, choice);
  if (fit === undefined) return system;
  const known = fittedSystems.get(system) ?? new Map<string, System>();
  fittedSystems.set(system, known);
  const before = known.get(fit.id);
  if (before !== undefined) return before;
  const fitted = withFit(system, fit);
  known.set(fit.id, fitted);
  literature.set(fitted, system);
  return fitted;
}

const fittedSystems = new WeakMap<System, Map<string, System>>();
/** Fitted systems -> what they were made from. */
const literature = new WeakMap<System, System>();

/** The files of the register are read by a test: here only that it is a fit of this version. */
function registered(content: unknown, id: string): Fit {
  const { format, version } = (content ?? {}) as Partial<Record<"format" | "version", unknown>>;
  if (format === fitFormat && version === fitVersion) return content as Fit;
  return refuseFit("fit-unreadable", { found: id });
}

/** A choice that differs from the default and names a fit comes before the system. */
function fitNamedBy(system: System, variants: Readonly<Record<string, string>>): string | undefined {
  for (const [name, { choices }] of Object.entries(system.variants ?? {})) {
    const word = Object.hasOwn(variants, name) ? variants[name] : undefined;
    const own = word !== undefined && Object.hasOwn(choices, word) ? choices[word]?.fit : undefined;
    if (own !== undefined) return own;
  }
  return system.fit;
}
