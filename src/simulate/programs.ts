import { compile, type Program } from "../compile/index.ts";
import type { BuildOptions, BuiltSystem, System } from "../lang/index.ts";

const programs = new WeakMap<System, Map<string, Program>>();

/**
 * The program of a built system, compiled once per choice of variants and genes: numbers are set afterwards. The key is
 * the system as it was given, since changed tables make a new one.
 */
export function programOf(system: System, built: BuiltSystem, { perturb = [] }: BuildOptions): Program {
  const key = JSON.stringify([built.choices, perturb]);
  const known = programs.get(system) ?? new Map<string, Program>();
  programs.set(system, known);
  const program = known.get(key) ?? compile(built.flat);
  known.set(key, program);
  return program;
}
