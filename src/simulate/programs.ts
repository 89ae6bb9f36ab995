import { compile, type Program } from "../compile/index.ts";
import { type BuildOptions, type BuiltSystem, buildSystem, type System } from "../lang/index.ts";

const lately = new WeakMap<System, Map<string, BuiltSystem>>();
/** A run and its ensembles ask for the same; what a fit asks for is never asked for again. */
const mostLately = 4;

/** A system built for some options, which a run and its ensembles share. */
export function builtOf(system: System, options: BuildOptions): BuiltSystem {
  const key = JSON.stringify(options);
  const known = lately.get(system) ?? new Map<string, BuiltSystem>();
  lately.set(system, known);
  const built = known.get(key) ?? buildSystem(system, options);
  known.delete(key);
  known.set(key, built);
  const [oldest] = known.keys();
  if (known.size > mostLately && oldest !== undefined) known.delete(oldest);
  return built;
}

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
