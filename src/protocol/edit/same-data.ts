import { isGroup } from "./find-parts.ts";

/** Whether data are the same; fields that say nothing count for nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => isSame(item, b[i]))
    );
  if (!isGroup(a) || !isGroup(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(own(a, name), own(b, name)));
}

function own(group: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}
