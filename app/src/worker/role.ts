/** What a worker does: answers what the page asks, or runs members of ensembles for one that does. */
export type Role = "tasks" | "members";

/** The name that a worker is started with, by which it knows its role. */
export function roleName(role: Role): string {
  return `equator ${role}`;
}

/** The role of this worker. */
export function ownRole(): Role {
  return (globalThis as { name?: string }).name === roleName("members") ? "members" : "tasks";
}
