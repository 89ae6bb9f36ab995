import type { OfferedAgent } from "./agents-offered.ts";

/** What is to be known before a compound is put into a protocol: its status, the prohibited list, the evidence. */
export function AgentMarks({ agent }: { readonly agent: OfferedAgent }) {
  const { approval, isLevelAlone, wada, evidence, notModelled } = agent;
  return (
    <span className="agent-marks">
      {approval !== "" && <span data-mark={approval}>{approval}</span>}
      {isLevelAlone && <span>level alone</span>}
      {wada !== "" && <span data-mark="wada">{wada}</span>}
      {evidence !== "" && <span>evidence: {evidence}</span>}
      {notModelled !== "" && <span>not modelled</span>}
    </span>
  );
}
