import { compiled, type Program, programNamed } from "../compile/index.ts";
import { type BuildOptions, type BuiltSystem, buildSystem, Latest, type System } from "../lang/index.ts";
import { liveSystem } from "./live-baselines.ts";

/** A run and its ensembles ask for the same; what a fit asks for is never asked for again. */
const lately = new Latest<System, BuiltSystem>(4);

/** A system built for some options, which a run and its ensembles share. */
export function builtOf(system: System, options: BuildOptions): BuiltSystem {
  return lately.of(system, JSON.stringify(options), () => buildSystem(system, options));
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
  const program = known.get(key) ?? kept(built.programs?.run) ?? compiled(built.flat);
  known.set(key, program);
  return program;
}

const livePrograms = new WeakMap<System, Map<string, Program | undefined>>();

/** The program of a built system as it settles with live baselines; undefined where it settles in rounds. */
export function liveProgramOf(
  system: System,
  built: BuiltSystem,
  { perturb = [] }: BuildOptions,
): Program | undefined {
  const key = JSON.stringify([built.choices, perturb]);
  const known = livePrograms.get(system) ?? new Map<string, Program | undefined>();
  livePrograms.set(system, known);
  if (known.has(key)) return known.get(key);
  const program = kept(built.programs?.settling) ?? compiledLive(built);
  known.set(key, program);
  return program;
}

function compiledLive({ flat }: BuiltSystem): Program | undefined {
  const live = liveSystem(flat);
  return live && compiled(live);
}

function kept(name: string | undefined): Program | undefined {
  return name === undefined ? undefined : programNamed(name);
}
