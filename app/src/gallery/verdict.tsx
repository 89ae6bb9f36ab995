/** A verdict in a word, with a mark of its own shape: none is told by colour alone. */
export function Verdict({ verdict, words = verdict }: { readonly verdict: string; readonly words?: string }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Mark verdict={verdict} />
      {words}
    </span>
  );
}

function Mark({ verdict }: { readonly verdict: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapeOf(verdict)}
    </svg>
  );
}

function shapeOf(verdict: string) {
  switch (verdict) {
    case "agrees":
      return (
        <>
          <circle cx="8" cy="8" r="7" />
          <path className="mark-on" d="M4.5 8.2 7 10.8 11.6 5.4" />
        </>
      );
    case "conditional":
      return (
        <>
          <circle className="mark-line" cx="8" cy="8" r="6.2" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />
        </>
      );
    case "fails":
      return (
        <>
          <rect x="1" y="1" width="14" height="14" rx="2" />
          <path className="mark-on" d="M5 5l6 6M11 5l-6 6" />
        </>
      );
    default:
      return <circle className="mark-line mark-dashed" cx="8" cy="8" r="6.2" />;
  }
}
