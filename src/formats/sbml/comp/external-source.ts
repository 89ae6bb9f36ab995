import { type CompPlace, refuseComp } from "./comp-refusal.ts";

/**
 * The path of another model file, from the folder of the main one, for a `source` that stands in the file `from` (empty
 * for the main one). Only relative paths that stay in that folder are taken: no address, no drive, nothing absolute,
 * nothing above.
 *
 * @example externalPath("b.xml", "parts/a.xml", {}) // "parts/b.xml"
 */
export function externalPath(source: string, from: string, place: CompPlace): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(source) || source.startsWith("//"))
    return refuseComp("sbml-comp-external-address", place, { found: source });
  const parts: string[] = from.split("/").slice(0, -1);
  if (/[\\\0%]/.test(source) || source.startsWith("/")) return refuseOutside(source, place);
  for (const part of source.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return refuseOutside(source, place);
  }
  return parts.length === 0 ? refuseOutside(source, place) : parts.join("/");
}

function refuseOutside(source: string, place: CompPlace): never {
  return refuseComp("sbml-comp-external-outside", place, { found: source });
}
