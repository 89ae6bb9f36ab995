import type { Paper } from "../worker/paper.ts";

/** The papers that a finding rests on. */
export function Papers({ papers }: { readonly papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <details className="papers">
      <summary>
        {papers.length} {papers.length === 1 ? "paper" : "papers"}
      </summary>
      <ul>
        {papers.map(({ text, address }) => (
          <li key={text}>
            {address === undefined ? (
              text
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
