import { useMemo } from "react";
import { AgentMarks } from "./agent-marks.tsx";
import { offeredAgents } from "./agents-offered.ts";

/** What is known of a compound, and for whom it is. */
export function AgentNote({ name }: { readonly name: string }) {
  const agent = useMemo(
    () => offeredAgents().find(({ id, aliases }) => id === name || aliases.includes(name)),
    [name],
  );
  if (agent === undefined) return null;
  return (
    <div className="agent-note">
      <AgentMarks agent={agent} />
      <p className="agents-note">
        {agent.isLevelAlone
          ? "Takes a level of a reference exposure, never an amount."
          : "The dose is a number to be changed, no recommendation."}
        {agent.notModelled !== "" && ` Not modelled: ${agent.notModelled}.`}
      </p>
    </div>
  );
}
