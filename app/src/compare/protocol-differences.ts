import {
  describeEvents,
  formatDuration,
  type Protocol,
  protocolLength,
  type RealisedEvent,
} from "equator/protocol";

/** Something that one of two protocols has and the other has not. */
export interface ProtocolDifference {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

interface Realised {
  readonly protocol: Protocol;
  readonly events: readonly RealisedEvent[];
}

const fields = ["system", "start", "subject", "variants", "values", "perturb", "medium", "observe"] as const;

/** What differs between two protocols: fields, and events by time; events of one kind that both lack elsewhere stand side by side. */
export function protocolDifferences(a: Realised, b: Realised): ProtocolDifference[] {
  const found: ProtocolDifference[] = fields.flatMap((field) => {
    const [inA, inB] = [a, b].map(({ protocol }) =>
      worded((protocol as unknown as Record<string, unknown>)[field]),
    );
    return inA === undefined || inB === undefined || inA === inB ? [] : [{ what: field, a: inA, b: inB }];
  });
  const [lastsA = "", lastsB = ""] = [a, b].map(({ protocol }) => formatDuration(protocolLength(protocol)));
  if (lastsA !== lastsB) found.push({ what: "lasts", a: lastsA, b: lastsB });
  const [onlyA, onlyB] = apart(linesOf(a), linesOf(b));
  const rest = [...onlyB];
  for (const line of onlyA) {
    const place = rest.findIndex(({ kind }) => kind === line.kind);
    const [other] = place < 0 ? [] : rest.splice(place, 1);
    found.push({ what: line.kind, a: line.text, b: other?.text ?? "none" });
  }
  return [...found, ...rest.map(({ kind, text }) => ({ what: kind, a: "none", b: text }))];
}

interface Line {
  readonly kind: string;
  readonly text: string;
}

function linesOf({ protocol, events }: Realised): Line[] {
  return describeEvents(events, protocol).map(({ time, kind, details, duration }) => ({
    kind,
    text: [time, details, duration].filter(Boolean).join("; "),
  }));
}

/** What each of two lists has that the other has not; what stands in both twice is met twice. */
function apart(a: readonly Line[], b: readonly Line[]): [Line[], Line[]] {
  const keyOf = ({ kind, text }: Line) => `${kind} ${text}`;
  const counts = new Map<string, number>();
  for (const line of b) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const onlyA: Line[] = [];
  for (const line of a) {
    const count = counts.get(keyOf(line)) ?? 0;
    if (count === 0) onlyA.push(line);
    else counts.set(keyOf(line), count - 1);
  }
  const onlyB = [...b].reverse().filter((line) => {
    const count = counts.get(keyOf(line)) ?? 0;
    counts.set(keyOf(line), count - 1);
    return count > 0;
  });
  return [onlyA, onlyB.reverse()];
}

/** A field as words; as YAML would have it, without its brackets. */
function worded(value: unknown): string {
  if (value === undefined || value === null) return "not said";
  if (typeof value !== "object") return String(value);
  const { value: number, unit } = value as { value?: unknown; unit?: unknown };
  if (typeof number === "number" && typeof unit === "string")
    return unit === "1" ? `${number}` : `${number} ${unit}`;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => (Array.isArray(value) ? worded(inner) : `${name} ${worded(inner)}`))
    .join(", ");
}
