import type { System } from "../definition/system.ts";
import { agentIds } from "./standing.ts";
import { withAgents } from "./with-agents.ts";
import { type Batched, withLots } from "./with-lots.ts";

/**
 * The system that events meet: agents that they name have joined it, and it knows the batches that are taken. The very
 * same system where there are none.
 */
export function exposedSystem(system: System, events: readonly Batched[]): System {
  return withLots(withAgents(system, agentIds(events)), events);
}
