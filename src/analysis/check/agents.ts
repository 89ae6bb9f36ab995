import type { RealisedEvent } from "../../protocol/index.ts";
import type { PlainFinding } from "./finding.ts";
import type { AgentFacts, CheckRules } from "./rules.ts";
import { agentOf } from "./sources.ts";

/** Status of each agent that a protocol names, and what the literature does not support of it. Never what to do. */
export function agentFindings(events: readonly RealisedEvent[], rules: CheckRules): PlainFinding[] {
  const first = new Map<string, RealisedEvent>();
  for (const event of events) if (!first.has(event.kind)) first.set(event.kind, event);
  return [...first.values()].flatMap((event) => {
    const facts = agentOf(event, rules);
    return facts === undefined ? [] : findingsOf(event, facts, rules);
  });
}

function findingsOf(event: RealisedEvent, facts: AgentFacts, { agentRules }: CheckRules): PlainFinding[] {
  const { line, column, path } = event.from;
  const base = { severity: "note", where: { line, column, path }, also: [], refs: facts.refs } as const;
  const { approval, wada, evidence, reach, name } = facts;
  const found: PlainFinding[] = [];
  const isTold = agentRules.approvals.includes(approval.kind) || agentRules.prohibitions.includes(wada.kind);
  if (isTold) {
    const about = { agent: name, approval: approval.text, approvalKind: approval.kind, wada: wada.text };
    found.push({ ...base, code: "agent-status", about, figures: [] });
  }
  if (agentRules.weak.includes(evidence.mtor)) {
    const about = { agent: name, level: evidence.mtor, note: evidence.note };
    found.push({ ...base, code: "agent-evidence", about, figures: [] });
  }
  if (reach !== undefined && reach.ratio < agentRules.reach) {
    const figures = [{ name: "reached over needed in cells", unit: "1", value: reach.ratio }];
    found.push({ ...base, code: "agent-reach", about: { agent: name, how: reach.how }, figures });
  }
  return found;
}
