import { agents, references } from "../index.ts";
import type { AgentRecord } from "../lang/index.ts";
import { agentRecordText, agentsTableText } from "../report/index.ts";
import { jsonText } from "./json-text.ts";
import type { Terminal } from "./terminal.ts";

/** The agent of this id, name in protocols or alias. */
export function agentNamed(name: string): AgentRecord | undefined {
  return agents.find(
    ({ id, compound, aliases = [] }) => id === name || compound === name || aliases.includes(name),
  );
}

/** The names of all agents, for "did you mean". */
export function agentNames(): string[] {
  return agents.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}

/** An agent's record with its sources, for a terminal. */
export function explainAgent(
  agent: AgentRecord,
  { styler, width }: Pick<Terminal, "styler" | "width">,
): string {
  return agentRecordText(agent, references, { styler, width });
}

/** An agent's record for programs, without its equations. */
export function agentJson({ modelled, cells, ...record }: AgentRecord): Record<string, unknown> {
  const said = (model: AgentRecord["modelled"]) =>
    "modules" in model ? { modules: Object.keys(model.modules), acts: Object.keys(model.acts) } : model;
  const { reach } = record;
  return {
    kind: "agent",
    ...record,
    ...(reach === undefined ? {} : { reach: { ...reach, ratio: reach.reachable / reach.culture } }),
    modelled: said(modelled),
    ...(cells === undefined ? {} : { cells: said(cells) }),
  };
}

/** `equator agents`: all that a protocol may name. */
export function agentsCommand({ json = false }: { readonly json?: boolean }, terminal: Terminal): void {
  const sorted = [...agents].sort((a, b) => (a.id < b.id ? -1 : 1));
  terminal.out(json ? jsonText(sorted.map(agentJson)) : agentsTableText(sorted, terminal.styler));
}
