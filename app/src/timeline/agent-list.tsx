import { useId, useState } from "react";
import { AgentMarks } from "./agent-marks.tsx";
import { type OfferedAgent, offeredAgents, searched } from "./agents-offered.ts";

/** The compounds, by search. */
export function AgentList({ onChoose }: { readonly onChoose: (agent: OfferedAgent) => void }) {
  const [text, setText] = useState("");
  const id = useId();
  const found = searched(offeredAgents(), text);
  return (
    <div className="agents">
      <label htmlFor={id}>Compound</label>
      <input
        id={id}
        type="search"
        placeholder="rapamycin, caffeine, ..."
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && text.trim() !== "" && first !== undefined) onChoose(first);
        }}
      />
      <p className="agents-note">
        You say how much: no amount is suggested. Research-only agents take a level of exposure, never an
        amount.
      </p>
      <ul className="agent-list" aria-label={`Compounds, ${found.length}`}>
        {found.map((agent) => (
          <li key={agent.id}>
            <button type="button" onClick={() => onChoose(agent)} title={agent.notModelled}>
              <strong>{agent.name}</strong>
              <AgentMarks agent={agent} />
            </button>
          </li>
        ))}
        {found.length === 0 && <li>No compound of that name.</li>}
      </ul>
    </div>
  );
}
