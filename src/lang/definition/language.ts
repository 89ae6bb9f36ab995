import type { Module } from "./module.ts";
import type { Parameters } from "./parameter.ts";
import type { System } from "./system.ts";

/** The words in which a model is written, tied to one set of sources. */
export interface Language<Ref extends string> {
  /** Declares numbers; each needs a unit, a meaning, evidence and a spread. */
  defineParameters<const Name extends string>(parameters: Parameters<Ref, Name>): Parameters<Ref, Name>;
  /** Declares a module; a process from or to a state that it does not have does not compile. */
  defineModule<
    const StateName extends string,
    const NeedName extends string = never,
    const InputName extends string = never,
    const ParameterName extends string = never,
    const OfferName extends string = never,
  >(
    module: Module<Ref, StateName, NeedName, InputName, ParameterName, OfferName>,
  ): Module<Ref, StateName, NeedName, InputName, ParameterName, OfferName>;
  /** Declares a system. Nothing is checked until `buildSystem`. */
  defineSystem<const S extends System<Ref>>(system: S): S;
}

/**
 * The define functions for models whose sources have the keys `Ref`. They only type: what they are given they give back.
 *
 * @example const { defineModule } = languageFor<keyof typeof references>();
 */
export function languageFor<Ref extends string>(): Language<Ref> {
  return {
    defineParameters: (parameters) => parameters,
    defineModule: (module) => module,
    defineSystem: (system) => system,
  };
}
