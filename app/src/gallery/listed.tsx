import type { ShownRun } from "equator/report";

/** The conditions that the table of cases does not say. */
export function conditionsBeside({ conditions, cases }: ShownRun): readonly string[] {
  return conditions.filter((condition) => !cases.some(({ about }) => condition.endsWith(`: ${about}`)));
}

/** Sentences as a list; nothing where there are none. */
export function Listed({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
