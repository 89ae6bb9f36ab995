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
        {agent.isGivenAtOnce && " It is given at once: how long it lasts changes nothing."}
        {agent.moves !== "" && ` Over a day it moves ${agent.moves}, and mTORC1 hardly at all.`}
        {agent.notModelled !== "" &&
          ` Not modelled in a body, where it moves no curve: ${agent.notModelled}.`}
      </p>
    </div>
  );
}
