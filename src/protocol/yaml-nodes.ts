import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import { type Complaint, shown } from "./complaint.ts";
import { type Offsets, type Path, placeKey } from "./places.ts";
import { yamlLimits } from "./yaml-tokens.ts";

interface NodeReading {
  readonly data: unknown;
  readonly offsets: ReadonlyMap<string, Offsets>;
  readonly complaints: readonly Complaint[];
}

/**
 * Turns nodes into plain data. Groups become objects without a prototype, so that a field called `__proto__` is a
 * field like any other; aliases are written out, and count towards the limit of parts.
 */
export function readNodes(document: Document.Parsed): NodeReading {
  const offsets = new Map<string, Offsets>();
  const complaints: Complaint[] = [];
  let parts = 0;
  let stopped = false;

  function read(node: unknown, path: Path, key: number): unknown {
    if (stopped) return null;
    if (++parts > yamlLimits.parts)
      return stop({ code: "yaml-too-many-parts", path, expected: String(yamlLimits.parts) });
    if (path.length > yamlLimits.depth)
      return stop({ code: "yaml-too-deep", path, expected: String(yamlLimits.depth) });
    const target = isAlias(node) ? node.resolve(document) : node;
    offsets.set(placeKey(path), { key, value: startOf(node) ?? key });
    if (isMap(target)) return readMap(target.items as Pair[], path, key);
    if (isSeq(target)) return target.items.map((item, i) => read(item, [...path, i], startOf(item) ?? key));
    return isScalar(target) ? target.value : null;
  }

  function readMap(items: readonly Pair[], path: Path, at: number): unknown {
    const fields: Record<string, unknown> = Object.create(null);
    const lines = new Map<string, number>();
    for (const { key, value } of items) {
      const offset = startOf(key) ?? at;
      const name = nameOf(key);
      if (name === undefined || name === "<<") {
        const spot: Path = [...path, name ?? "?"];
        offsets.set(placeKey(spot), { key: offset, value: offset });
        complaints.push(
          name === "<<" ? mergeKey(spot) : { code: "yaml-key", path: spot, atKey: true, found: shown(key) },
        );
        continue;
      }
      const spot: Path = [...path, name];
      if (lines.has(name)) {
        offsets.set(placeKey(spot), { key: offset, value: offset });
        complaints.push({ code: "yaml-duplicate-key", path: spot, atKey: true, found: name });
        continue;
      }
      lines.set(name, offset);
      fields[name] = read(value, spot, offset);
    }
    return fields;
  }

  function stop(complaint: Complaint): null {
    stopped = true;
    complaints.push(complaint);
    return null;
  }

  return { data: read(document.contents, [], startOf(document.contents) ?? 0), offsets, complaints };
}

function mergeKey(path: Path): Complaint {
  return {
    code: "yaml-merge-key",
    path,
    atKey: true,
    hint: "name the entry under meals or sessions and use its name",
  };
}

function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" || typeof key.value === "number" ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return (node as ParsedNode | null)?.range?.[0];
}
