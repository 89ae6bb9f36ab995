import { AgentMarks } from "./agent-marks.tsx";
import type { OfferedAgent } from "./agents-offered.ts";

/** What is known of a compound, and for whom it is. */
export function AgentNote({ agent }: { readonly agent: OfferedAgent }) {
  return (
    <div className="agent-note">
      <AgentMarks agent={agent} />
      <p className="agents-note">
        {agent.isLevelAlone
          ? `Takes a level, never an amount: multiples of a reference exposure. 1 x: ${agent.reference}.`
          : "The dose is yours to say; no number here is a recommendation."}
        {agent.notModelled !== "" && ` Not modelled: ${agent.notModelled}.`}
      </p>
    </div>
  );
}
