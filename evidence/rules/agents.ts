import { agents } from "../../model/compounds/index.ts";
import type { AgentFacts } from "../../src/analysis/index.ts";

const movable: readonly string[] = ["supplement", "food"];
const prohibited: readonly string[] = ["prohibited", "in-competition"];

/**
 * What the checker is told of each agent, by the name that protocols use, from the register of agents. Timing is looked at
 * of foods and supplements alone, and of none that sport prohibits.
 */
export const agentFacts: Readonly<Record<string, AgentFacts>> = Object.fromEntries(
  agents.map((agent) => {
    const { id, compound = id, name, approval, wada, evidence, reach } = agent;
    const targets = agent.targets.flatMap(({ refs }) => refs ?? []);
    const facts: AgentFacts = {
      name,
      isMovable: movable.includes(approval.kind) && !prohibited.includes(wada.kind),
      approval: { kind: approval.kind, text: approval.text },
      wada: { kind: wada.kind, text: wada.text },
      evidence,
      ...(reach === undefined ? {} : { reach: { ratio: reach.reachable / reach.culture, how: reach.how } }),
      refs: [...new Set([...(approval.refs ?? []), ...(wada.refs ?? []), ...(reach?.refs ?? [])])],
      actsRefs: [...new Set(targets)],
    };
    return [compound, facts] as const;
  }),
);
