import type { Diagnostic } from "../../../messages/index.ts";
import type { XmlElement } from "../../xml/element.ts";
import { parseWhole } from "./number-text.ts";
import { quoted, type SbmlDialect } from "./sbml-reading.ts";

const latestVersions: ReadonlyMap<number, number> = new Map([
  [1, 2],
  [2, 5],
  [3, 2],
]);

/** Level and version of a document by its first element, or why it is not read. */
export function findDialect(root: XmlElement): SbmlDialect | { readonly fault: Omit<Diagnostic, "where"> } {
  if (root.name !== "sbml" || !root.namespace.startsWith("http://www.sbml.org/sbml/level"))
    return fault(
      "sbml-not-sbml",
      `${quoted(root.name)} of ${quoted(root.namespace)}`,
      "sbml with its namespace",
    );
  const [level, version] = [wholeOf(root, "level"), wholeOf(root, "version")];
  const latest = latestVersions.get(level);
  if (latest === undefined || version < 1 || version > latest)
    return fault("sbml-level", `Level ${level} Version ${version}`, "Level 1 (1, 2), 2 (1-5) or 3 (1, 2)");
  const namespace = namespaceOf(level, version);
  if (root.namespace !== namespace)
    return fault("sbml-namespace", quoted(root.namespace), `Level ${level} Version ${version}, ${namespace}`);
  return { level, version, namespace };
}

function namespaceOf(level: number, version: number): string {
  const base = `http://www.sbml.org/sbml/level${level}`;
  if (level === 3) return `${base}/version${version}/core`;
  return level === 2 && version > 1 ? `${base}/version${version}` : base;
}

function wholeOf(root: XmlElement, wanted: string): number {
  const attribute = root.attributes.find(({ name, namespace }) => name === wanted && namespace === "");
  return parseWhole(attribute?.value ?? "") ?? Number.NaN;
}

function fault(code: string, found: string, expected: string) {
  return { fault: { code, severity: "error", found, expected } } as const;
}
