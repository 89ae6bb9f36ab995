import { childElements } from "../../xml/child-elements.ts";
import type { XmlElement } from "../../xml/element.ts";
import type { SbmlReading } from "../read/sbml-reading.ts";
import { MathReader } from "./math-reader.ts";
import type { SbmlMath } from "./math-tree.ts";

/** Reads a `math` element; undefined for an empty one, and for one with a fault, which is then reported. */
export function readMath(reading: SbmlReading, math: XmlElement | undefined): SbmlMath | undefined {
  const content = contentOf(reading, math);
  if (content === undefined) return undefined;
  return new MathReader(reading).read(content);
}

/** Reads the `math` of a function definition: a lambda with its parameters. */
export function readLambda(
  reading: SbmlReading,
  math: XmlElement | undefined,
): { readonly parameters: readonly string[]; readonly body?: SbmlMath } {
  const lambda = lambdaOf(contentOf(reading, math));
  if (lambda === undefined) return { parameters: [] };
  const reader = new MathReader(reading);
  if (lambda.name !== "lambda") {
    reader.bad(lambda, lambda.name.slice(0, 60), "lambda");
    return { parameters: [] };
  }
  const children = childElements(lambda);
  const parameters = children.filter(({ name }) => name === "bvar").map((bvar) => parameterOf(reader, bvar));
  const [formula, ...more] = children.filter(({ name }) => name !== "bvar");
  if (more.length > 0) reader.bad(lambda, `${more.length + 1} formulas`, "one");
  const body = formula === undefined ? undefined : reader.read(formula);
  return { parameters, ...(body === undefined ? {} : { body }) };
}

function parameterOf(reader: MathReader, bvar: XmlElement): string {
  const [only, ...more] = childElements(bvar);
  if (only?.name !== "ci" || more.length > 0) {
    reader.bad(bvar, "something else", "one name (ci)");
    return "";
  }
  return reader.idOf(only) ?? "";
}

/** Some programs wrap the lambda in its annotations. */
function lambdaOf(content: XmlElement | undefined): XmlElement | undefined {
  let inner = content;
  while (inner?.name === "semantics") inner = childElements(inner)[0];
  return inner;
}

function contentOf(reading: SbmlReading, math: XmlElement | undefined): XmlElement | undefined {
  if (math === undefined) return undefined;
  const [content, ...more] = childElements(math);
  if (more.length > 0)
    reading.error("sbml-bad-math", math.at, { found: `${more.length + 1} formulas`, expected: "one" });
  return content;
}
