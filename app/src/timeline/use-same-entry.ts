import { useLayoutEffect, useRef } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { addressOf, listOf, type Occurrence } from "./occurrences.ts";

/** Tells when a path leads to another entry than before: after undo, or after other text, what stood there stands elsewhere. */
export function useSameEntry({ path, kind, at }: Occurrence, onOther: () => void): void {
  const rest = useStudies((state) => {
    const list = activeOf(state)?.reading.source?.written(listOf(path));
    const others: readonly unknown[] = Array.isArray(list) ? list : [];
    return JSON.stringify(others.filter((_, i) => addressOf(path) !== `${listOf(path)}[${i}]`));
  });
  const before = useRef({ kind, at, rest });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { kind, at, rest };
    // What is moved or changed itself leaves the others as they were.
    if (was.rest !== rest && (was.kind !== kind || was.at !== at)) onOther();
  });
}
