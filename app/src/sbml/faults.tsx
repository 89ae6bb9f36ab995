import type { FaultGroup } from "../worker/sbml.ts";

/** What is wrong in a model, or not supported, by the rule that it breaks. */
export function Faults({ faults }: { readonly faults: readonly FaultGroup[] }) {
  if (faults.length === 0) return null;
  return (
    <section aria-label="What is wrong">
      <h3>What is wrong, or not supported</h3>
      <ul className="sbml-faults">
        {faults.map(({ code, severity, count, first }) => (
          <li key={`${severity} ${code}`}>
            <details open={severity === "error"}>
              <summary>
                <strong>{severity}</strong> <code>{code}</code>, {count === 1 ? "once" : `${count} times`}
              </summary>
              <ul>
                {first.map((words) => (
                  <li key={words} className="sbml-words">
                    {words}
                  </li>
                ))}
                {count > first.length && <li>and {count - first.length} more</li>}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
