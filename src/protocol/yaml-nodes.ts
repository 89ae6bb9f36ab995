import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import { type Complaint, shown } from "./complaint.ts";
import { type Offsets, type Path, placeKey } from "./places.ts";
import { yamlLimits } from "./yaml-tokens.ts";

interface NodeReading {
  /** Absent where reading was stopped. */
  readonly data: unknown;
  readonly offsets: ReadonlyMap<string, Offsets>;
  readonly complaints: readonly Complaint[];
}

/**
 * Turns nodes into plain data. Groups become objects without a prototype, so that a field may be called anything;
 * aliases are written out, and count towards the limit of parts.
 */
export function readNodes(document: Document.Parsed): NodeReading {
  const offsets = new Map<string, Offsets>();
  const complaints: Complaint[] = [];
  const anchors = new Map<string, unknown>();
  let parts = 0;
  let stopped = false;

  function read(node: unknown, path: Path, key: number): unknown {
    parts++;
    if (parts > yamlLimits.parts) stop("yaml-too-many-parts", path, yamlLimits.parts);
    else if (path.length > yamlLimits.depth) stop("yaml-too-deep", path, yamlLimits.depth);
    if (stopped) return undefined;
    offsets.set(placeKey(path), { key, value: startOf(node) ?? key });
    const target = isAlias(node) ? anchors.get(node.source) : node;
    const anchor = (target as ParsedNode | null)?.anchor;
    if (anchor !== undefined) anchors.set(anchor, target);
    if (isMap(target)) return readMap(target.items as Pair[], path, key);
    if (isSeq(target)) return readList(target.items, path, key);
    return isScalar(target) ? target.value : null;
  }

  function readList(items: readonly unknown[], path: Path, from: number): unknown[] {
    return items.map((item, i) => (stopped ? undefined : read(item, [...path, i], startOf(item) ?? from)));
  }

  function readMap(items: readonly Pair[], path: Path, from: number): unknown {
    const fields: Record<string, unknown> = Object.create(null);
    for (const { key, value } of items) {
      if (stopped) break;
      const name = nameOf(key);
      const spot: Path = [...path, name ?? "?"];
      const offset = startOf(key) ?? from;
      const refused = refuseName(name, Object.hasOwn(fields, spot.at(-1) ?? ""), key);
      if (refused) {
        offsets.set(placeKey(spot), { key: offset, value: offset });
        complaints.push({ ...refused, path: spot, atKey: true });
      } else if (name !== undefined) fields[name] = read(value, spot, offset);
    }
    return fields;
  }

  function stop(code: "yaml-too-many-parts" | "yaml-too-deep", path: Path, limit: number): void {
    if (!stopped) complaints.push({ code, path, expected: String(limit) });
    stopped = true;
  }

  const data = read(document.contents, [], startOf(document.contents) ?? 0);
  return { data: stopped ? undefined : data, offsets, complaints };
}

/** Why a field's name is refused, if it is. `__proto__` is refused here since libraries treat it in ways of their own. */
function refuseName(
  name: string | undefined,
  twice: boolean,
  key: unknown,
): Omit<Complaint, "path"> | undefined {
  if (name === undefined) return { code: "yaml-key", found: shown(isScalar(key) ? key.value : {}) };
  if (name === "<<")
    return { code: "yaml-merge-key", hint: "name the entry under meals or sessions and use its name" };
  if (name === "__proto__") return { code: "unknown-field", found: name };
  return twice ? { code: "yaml-duplicate-key", found: name } : undefined;
}

function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" || typeof key.value === "number" ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as ParsedNode | null)?.range?.[0];
}
