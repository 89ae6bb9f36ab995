import {
  type AgentRecord,
  agentSections,
  evidenceWords,
  modelledWord,
  type References,
  wordReference,
} from "../lang/index.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { textTable, wrapText } from "./text-table.ts";

/** What is known of an agent, section by section, with the sources at the end. */
export function agentRecordText(
  agent: AgentRecord,
  references: References,
  { styler = plainStyler, width = 100 }: { readonly styler?: Styler; readonly width?: number } = {},
): string {
  const sections = agentSections(agent);
  const keys = [...new Set(sections.flatMap(({ lines }) => lines.flatMap(({ refs }) => refs)))];
  const number = (key: string) => keys.indexOf(key) + 1;
  const told = sections.flatMap(({ title, lines }) => [
    styler.accent(title.toLowerCase()),
    ...lines.flatMap(({ text, refs }) => {
      const marks = refs.length === 0 ? "" : ` [${refs.map(number).join(", ")}]`;
      return wrapText(`${text}${marks}`, Math.max(20, width - 4)).map(
        (line, i) => `${i === 0 ? "  " : "    "}${line}`,
      );
    }),
  ]);
  const sources = keys.flatMap((key) => {
    const reference = Object.hasOwn(references, key) ? references[key] : undefined;
    const text = `${number(key)}  ${reference === undefined ? key : wordReference(reference)}`;
    return wrapText(text, Math.max(20, width - 4)).map((line, i) => `${i === 0 ? "  " : "     "}${line}`);
  });
  return [
    `${styler.strong(agent.id)}  ${styler.faint("agent")}`,
    ...told,
    ...(sources.length === 0 ? [] : [styler.accent("sources"), ...sources]),
  ].join("\n");
}

/** All agents, one in a line: how each is taken, whether it is modelled, evidence, status. */
export function agentsTableText(agents: readonly AgentRecord[], styler: Styler = plainStyler): string {
  const rows = agents.map((agent) => [
    agent.id,
    agent.taken,
    modelledWord(agent),
    evidenceWords[agent.evidence.any],
    evidenceWords[agent.evidence.mtor],
    agent.approval.kind.replaceAll("-", " "),
    agent.wada.kind.replaceAll("-", " "),
  ]);
  const header = ["agent", "taken as", "modelled", "evidence", "on mTOR", "approval", "WADA"];
  const [head = "", ...body] = textTable([header, ...rows], []);
  return [styler.faint(head), ...body].join("\n");
}
