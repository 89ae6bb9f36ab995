import type { Assumed, Derived, Evidence, Fitted, Module, Parameter, Spread } from "../../src/lang/index.ts";
import type { references } from "../references.ts";

/** A key of the references of the model. */
export type Ref = keyof typeof references;

/** A module of the model, whatever its ports. */
export type AnyModule = Module<Ref>;

/** How much of the signalling set an instance holds: all that the tissue has, or the ten states of the core. */
export type Kind = "full" | "reduced";

/** A tissue in terms of the signalling set: numbers that differ, modules that it has not or has besides, and ports. */
export interface Tissue {
  /** What it is, in words. */
  readonly about: string;
  /** Instances of the set that it has not. */
  readonly lacks: readonly string[];
  /** Instances of its own, in both kinds. */
  readonly own?: Readonly<Record<string, AnyModule>>;
  /** `instance.parameter` -> what this tissue has instead; `surroundings.*` is what it sees at rest. */
  readonly adjustments: Readonly<Record<string, Parameter<Ref>>>;
  /** Port -> what of the body belongs there. What the system leaves unwired rests at its constant. */
  readonly ports: Readonly<Record<string, string>>;
}

/** A parameter of a module with another value: its unit and meaning stay, its spread unless another is given. */
export function adjusted(
  { id, parameters = {} }: AnyModule,
  name: string,
  value: number,
  evidence: Evidence<Ref>,
  factor?: number,
): Parameter<Ref> {
  const own = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (own === undefined) throw new Error(`${id} has no parameter ${name}`);
  return { ...own, value, evidence, spread: spreadOf(value, own.spread, factor) };
}

function spreadOf(value: number, own: Spread, factor: number | undefined): Spread {
  if (value === 0) return { kind: "none", why: "absent in this tissue" };
  if (factor !== undefined) return { kind: "lognormal", factor };
  if (value < 0) return { kind: "normal", sd: -value / 2 };
  return own.kind === "none" ? { kind: "lognormal", factor: 2 } : own;
}

/** No source, and what would settle it. */
export function assumed(why: string, wouldSettle: string): Assumed {
  return { grade: "assumed", why, wouldSettle };
}

/** Computed from what a source says. */
export function derived(from: Ref, how: string): Derived<Ref> {
  return { grade: "derived", from: [from], how };
}

/** Adjusted until the tissue met what a source says. */
export function fitted(to: Ref, how: string): Fitted {
  return { grade: "fitted", to: [to], how };
}
