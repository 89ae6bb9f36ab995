import type { MathConstant, SbmlMath } from "../math/math-tree.ts";
import { element, escapeText, type Markup, type MarkupElement } from "./markup.ts";
import { mathNamespace } from "./namespaces.ts";
import { numberText } from "./number-text.ts";

const symbols: ReadonlyMap<string, string> = new Map(
  ["time", "avogadro", "delay", "rateOf"].map((name) => [name, `http://www.sbml.org/sbml/symbols/${name}`]),
);

/** A formula as a `math` element. */
export function mathMarkup(math: SbmlMath): MarkupElement {
  return element("math", [["xmlns", mathNamespace]], [partMarkup(math)]);
}

/** A function definition as a `math` element with its lambda. */
export function lambdaMarkup(parameters: readonly string[], body: SbmlMath): MarkupElement {
  const bound = parameters.map((id) => element("bvar", [], [name(id)]));
  return element("math", [["xmlns", mathNamespace]], [element("lambda", [], [...bound, partMarkup(body)])]);
}

function partMarkup(math: SbmlMath): MarkupElement {
  switch (math.kind) {
    case "number":
      return numberMarkup(math.value, math.units);
    case "name":
      return name(math.id);
    case "constant":
      return constantMarkup(math.name);
    case "call":
      return apply([name(math.function), ...math.of.map(partMarkup)]);
    case "apply":
      return math.operator === "piecewise" ? piecewise(math.of.map(partMarkup)) : operation(math);
  }
}

function apply(inside: readonly Markup[]): MarkupElement {
  return element("apply", [], inside);
}

function name(id: string): MarkupElement {
  return element("ci", [], [{ text: escapeText(id) }]);
}

function constantMarkup(constant: MathConstant): MarkupElement {
  return symbols.has(constant) ? symbol(constant) : element(constant, []);
}

function symbol(constant: string): MarkupElement {
  const url = symbols.get(constant);
  const attributes = [["encoding", "text"] as const, ["definitionURL", url] as const];
  return element("csymbol", attributes, [{ text: constant }]);
}

/** A number that has no digits is a constant of MathML; one with a power of ten is written with its `sep`. */
function numberMarkup(value: number, units: string | undefined): MarkupElement {
  if (Number.isNaN(value)) return element("notanumber", []);
  if (value === Number.NEGATIVE_INFINITY) return apply([element("minus", []), element("infinity", [])]);
  if (value === Number.POSITIVE_INFINITY) return element("infinity", []);
  const [digits = "", power] = numberText(value).split("e");
  if (power === undefined) return element("cn", [["sbml:units", units]], [{ text: digits }]);
  const text = `${digits}<sep/>${power.replace("+", "")}`;
  const attributes = [["type", "e-notation"] as const, ["sbml:units", units] as const];
  return element("cn", attributes, [{ text }]);
}

function operation({ operator, of }: SbmlMath & { readonly kind: "apply" }): MarkupElement {
  const parts = of.map(partMarkup);
  if (operator === "delay" || operator === "rateOf") return apply([symbol(operator), ...parts]);
  const sign = element(operator, []);
  const [first, ...rest] = parts;
  if (first !== undefined && operator === "log")
    return apply([sign, element("logbase", [], [first]), ...rest]);
  if (first !== undefined && operator === "root")
    return apply([sign, element("degree", [], [first]), ...rest]);
  return apply([sign, ...parts]);
}

function piecewise(parts: readonly MarkupElement[]): MarkupElement {
  const pieces: MarkupElement[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    pieces.push(element(i + 1 < parts.length ? "piece" : "otherwise", [], parts.slice(i, i + 2)));
  }
  return element("piecewise", [], pieces);
}
