import { readDocument } from "../../src/formats/sbml/read/read-document.ts";
import type { SbmlModel } from "../../src/formats/sbml/sbml-model.ts";
import { inLevel3 } from "../../src/formats/sbml/write/in-level-3.ts";
import { oneOfEachNamespace } from "../../src/formats/sbml/write/one-of-each-namespace.ts";
import { writeModel } from "../../src/formats/sbml/write/write-model.ts";
import { EquatorError, wordDiagnostic } from "../../src/messages/index.ts";

/** What became of a text that was read, written, and read again. */
export type RoundTrip = "equal" | "not read" | `refused: ${string}` | `differs: ${string}`;

/** Reads a text, writes the model, and reads that: the same model must come back, and be written with the same bytes. */
export function roundTrip(source: string | Uint8Array): RoundTrip {
  const { model, diagnostics } = readDocument(source, {});
  if (model === undefined || diagnostics.some(({ severity }) => severity === "error")) return "not read";
  try {
    return modelRoundTrip(model);
  } catch (error) {
    if (!(error instanceof EquatorError)) throw error;
    return `refused: ${error.diagnostics[0]?.code}`;
  }
}

/** The same for a model. Throws an EquatorError where it cannot be written. */
export function modelRoundTrip(model: SbmlModel): RoundTrip {
  const text = writeModel(model);
  const again = readDocument(text, {});
  const [fault] = again.diagnostics.filter(({ severity }) => severity === "error");
  if (again.model === undefined || fault !== undefined)
    return `differs: ${fault === undefined ? "no model" : wordDiagnostic(fault)}`;
  const difference = firstDifference(comparable(inLevel3(model)), comparable(again.model), "model");
  if (difference !== undefined) return `differs: ${difference}`;
  return writeModel(again.model) === text ? "equal" : "differs: the bytes of the second writing";
}

/** Means nothing in a model: places in the file, and prefixes. */
const unsaid: ReadonlySet<string> = new Set(["at", "prefix"]);

/** The outermost element of these becomes one of Level 3. */
const trees: readonly string[] = ["notes", "annotation", "message"];

/** A model with what it means alone, its annotations as Level 3 takes them. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => !unsaid.has(key) && part !== undefined);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      comparable(
        trees.includes(key)
          ? { ...(key === "annotation" ? oneOfEachNamespace(part) : part), namespace: "SBML" }
          : part,
      ),
    ]),
  );
}

function firstDifference(a: unknown, b: unknown, path: string): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (!isRecord(a) || !isRecord(b)) return `${path}: ${JSON.stringify(a)}, then ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstDifference(a[key], b[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
