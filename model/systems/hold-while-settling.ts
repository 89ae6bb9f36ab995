import type { AnyModule } from "../tissues/tissue.ts";

interface Assembly {
  readonly modules: Readonly<Record<string, AnyModule>>;
  readonly wires?: Readonly<Record<string, string>>;
}

const running = { unit: "1", typical: 1, means: "1 from the start of a run on, 0 before" } as const;

/** One module wherever it is held, so that it has one page. */
const known = new WeakMap<AnyModule, AnyModule>();

/**
 * A system whose slow states stand still while it settles, so that all that follows them settles in their company. Left to
 * run, they drift with days that hold no meal, carry quick states along, and then go back alone.
 */
export function holdWhileSettling<System extends Assembly>(system: System): System {
  const held = Object.entries(system.modules).flatMap(([at, module]) => {
    const waiting = known.get(module) ?? waitingForTheRun(module);
    if (waiting !== undefined) known.set(module, waiting);
    return waiting === undefined ? [] : [[at, waiting] as const];
  });
  const wires = held.map(([at]) => [`${at}.running`, "running.running"]);
  return {
    ...system,
    modules: { ...system.modules, ...Object.fromEntries(held) },
    wires: { ...system.wires, ...Object.fromEntries(wires) },
  };
}

/** A module in which what changes a slow state waits for the run; none where there is nothing to wait. */
function waitingForTheRun(module: AnyModule): AnyModule | undefined {
  const { states, processes, needs = {} } = module;
  const slow = (side: Side) => statesOf(side).some((state) => states[state]?.slow === true);
  const waits = Object.entries(processes).filter(
    ([, { to, from, rate }]) => (slow(to) || slow(from)) && !/^(running|begun) \*/.test(rate),
  );
  if (waits.length === 0) return undefined;
  const gated = waits.map(([name, process]) => [name, { ...process, rate: `running * (${process.rate})` }]);
  return {
    ...module,
    alone: module,
    needs: { ...needs, running },
    processes: { ...processes, ...Object.fromEntries(gated) },
  };
}

type Side = AnyModule["processes"][string]["to"];

function statesOf(side: Side): readonly string[] {
  if (side === undefined) return [];
  return typeof side === "string" ? [side] : Object.keys(side);
}
