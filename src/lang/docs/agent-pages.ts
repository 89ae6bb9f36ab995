import type { AgentRecord } from "../definition/agent-record.ts";
import type { References } from "../definition/reference.ts";
import { agentSections, evidenceWords, modelledWord, reachText } from "./agent-words.ts";
import { linkReference } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";

/** Where the page of an agent stands, from the root of the repository. */
export function agentPagePath(id: string): string {
  return `docs/generated/agents/${id}.md`;
}

/** The generated pages of agents: a table of all, and one page for each. Path -> text. */
export function renderAgentDocs(agents: readonly AgentRecord[], references: References): Map<string, string> {
  const sorted = [...agents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map((agent) => [
    `[${agent.id}](${agent.id}.md)`,
    agent.class,
    agent.taken,
    modelledWord(agent),
    evidenceWords[agent.evidence.any],
    evidenceWords[agent.evidence.mtor],
    agent.approval.kind.replaceAll("-", " "),
    agent.wada.kind.replaceAll("-", " "),
    agent.reach === undefined ? "" : reachText(agent.reach),
  ]);
  const header = [
    "agent",
    "what it is",
    "taken as",
    "modelled",
    "evidence",
    "on mTOR",
    "approval",
    "WADA",
    "reach",
  ];
  const index = [
    "# Agents",
    `${agents.length} agents that a protocol may name. \`joins\`: its modules join the system that is run; \`in the system\`: it is there from the start, or written as food or as another entry; \`no\`: named, and every output says why it is not modelled. Research-only agents take multiples of a reference exposure, never an amount for people. Statuses are as far as they were looked up: each page says what was not verified. Nothing here is advice.`,
    markdownTable(header, rows),
  ].join("\n\n");
  const pages = sorted.map((agent) => [agentPagePath(agent.id), pageOf(agent, references)] as const);
  return new Map([[agentPagePath("index"), `${index}\n`], ...pages]);
}

function pageOf(agent: AgentRecord, references: References): string {
  const sections = agentSections(agent).map(({ title, lines }) => {
    const items = lines.map(({ text, refs }) => {
      const sources = refs.map((key) => linkReference(key, references)).join(", ");
      return `- ${text}${sources === "" ? "" : ` (${sources})`}`;
    });
    return `## ${title}\n\n${items.join("\n")}`;
  });
  return `${[`# ${agent.name}`, ...sections].join("\n\n")}\n`;
}
