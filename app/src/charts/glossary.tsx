/** What words of the charts mean, for whom they are new. */
export const glossary = {
  "rest, × rest":
    "How the body stands after a night without food, before the protocol begins: the dashed line. 2 × rest is twice as much as then, 0.5 × half as much.",
  members:
    "The model is run many times, each time with other numbers that fit what is known, or for other people. Half of these runs, the members, lie in the dark band, 90 % in the light one.",
  "active share":
    "Of all molecules of a kind in a tissue, the part that is switched on: 0 is none of them, 1 all.",
  autophagy:
    "Cells take apart and reuse their own worn parts. Its curve is 1 where they do that as fast as after a night without food.",
} as const;

/** The words of the charts, unfolded where they are wanted. */
export function Glossary() {
  return (
    <details className="glossary">
      <summary>Words explained</summary>
      <dl>
        {Object.entries(glossary).map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
