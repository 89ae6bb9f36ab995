import { useEffect, useId, useRef, useState } from "react";
import { AgentNote } from "./agent-note.tsx";
import { amountOf, type OfferedAgent } from "./agents-offered.ts";
import { Why } from "./why.tsx";

interface AmountFormProps {
  readonly agent: OfferedAgent;
  /** What of a dose is refused or unusual, in words. */
  readonly doubtOf: (dose: string) => string | undefined;
  readonly onAdd: (dose: string) => void;
  readonly onBack: () => void;
}

/** Asks how much of a compound is taken: nothing stands there, since nothing is suggested. */
export function AmountForm({ agent, doubtOf, onAdd, onBack }: AmountFormProps) {
  const place = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [unit, setUnit] = useState(agent.units[0] ?? "mg");
  const [isAsked, setIsAsked] = useState(false);
  const id = useId();
  useEffect(() => place.current?.focus(), []);
  const dose = amountOf(typed, unit);
  const why =
    dose === undefined
      ? isAsked || typed.trim() !== ""
        ? "Write a number above 0: how much is taken at once."
        : undefined
      : doubtOf(dose);
  return (
    <form
      className="amount"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (dose === undefined) place.current?.focus();
        else onAdd(dose);
      }}
    >
      <AgentNote agent={agent} />
      <div className="field field-amount">
        <label htmlFor={id}>Dose</label>
        <input
          ref={place}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="field-number"
          value={typed}
          aria-invalid={why !== undefined}
          aria-describedby={`${id}-hint ${id}-why`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <select aria-label="Unit" value={unit} onChange={(event) => setUnit(event.target.value)}>
          {agent.units.map((one) => (
            <option key={one} value={one}>
              {one === "ug" ? "µg" : one}
            </option>
          ))}
        </select>
        <button type="submit">Add</button>
        <button type="button" onClick={onBack}>
          Other compound
        </button>
        <p className="agents-note" id={`${id}-hint`}>
          {hintOf(agent)}
        </p>
        <Why id={`${id}-why`} why={why} />
      </div>
    </form>
  );
}

function hintOf({ measures, approval }: OfferedAgent): string {
  if (measures.length > 0) return `How much at once: ${measures.join(", ")}.`;
  return ["food", "supplement"].includes(approval)
    ? "How much at once, as its label counts it. None is suggested."
    : "How much at once, as it was prescribed or given in a study. None is suggested.";
}
