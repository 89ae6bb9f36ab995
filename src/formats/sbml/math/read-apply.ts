import { childElements } from "../../xml/child-elements.ts";
import type { XmlElement } from "../../xml/element.ts";
import { mathNamespace } from "./math-namespace.ts";
import type { MathReader } from "./math-reader.ts";
import type { MathOperator, SbmlMath } from "./math-tree.ts";
import { type OperatorForm, operatorForms } from "./operator-forms.ts";

/** Reads an `apply`: an operator of MathML, a symbol of SBML with arguments, or a call of a function. */
export function readApply(reader: MathReader, element: XmlElement): SbmlMath | undefined {
  const [head, ...rest] = childElements(element);
  if (head === undefined) return reader.bad(element, "nothing", "an operator");
  if (head.namespace !== mathNamespace) return reader.unknown(head);
  if (head.name === "ci") return readCall(reader, element, head, rest);
  if (head.name === "csymbol") return readSymbolCall(reader, element, head, rest);
  if (head.name === "root") return readWithDefault(reader, element, rest, { ...root, at: element.at });
  if (head.name === "log") return readWithDefault(reader, element, rest, { ...log, at: element.at });
  const form = operatorForms.get(head.name);
  if (form === undefined) return reader.unknown(head);
  if (form.isChain && rest.length > 2) return readChain(reader, form.operator, rest, element.at);
  const of = reader.readAll(rest);
  if (of === undefined || !hasCount(reader, element, head.name, of.length, form)) return undefined;
  return applied(form.operator, form, of, element.at);
}

function readCall(reader: MathReader, element: XmlElement, head: XmlElement, rest: readonly XmlElement[]) {
  const id = reader.idOf(head);
  const of = reader.readAll(rest);
  if (id === undefined || of === undefined) return undefined;
  return { kind: "call", function: id, of, at: element.at } as const;
}

const symbolForms: ReadonlyMap<string, OperatorForm & { readonly operator: MathOperator }> = new Map([
  ["delay", { operator: "delay", least: 2, most: 2 }],
  ["rateOf", { operator: "rateOf", least: 1, most: 1 }],
]);

function readSymbolCall(
  reader: MathReader,
  element: XmlElement,
  head: XmlElement,
  rest: readonly XmlElement[],
): SbmlMath | undefined {
  const symbol = reader.symbolOf(head);
  if (symbol === undefined) return undefined;
  const form = symbolForms.get(symbol);
  if (form === undefined) return reader.bad(head, `the symbol ${symbol} with arguments`, "a function");
  const of = reader.readAll(rest);
  if (of === undefined || !hasCount(reader, element, symbol, of.length, form)) return undefined;
  return { kind: "apply", operator: form.operator, of, at: element.at };
}

const root = { operator: "root", qualifier: "degree", otherwise: 2 } as const;
const log = { operator: "log", qualifier: "logbase", otherwise: 10 } as const;

/** `root` and `log`, whose degree or base may be left out. */
function readWithDefault(
  reader: MathReader,
  element: XmlElement,
  rest: readonly XmlElement[],
  { operator, qualifier, otherwise, at }: (typeof root | typeof log) & { readonly at: number },
): SbmlMath | undefined {
  const qualifiers = rest.filter(({ name }) => name === qualifier);
  const values = qualifiers.flatMap(childElements);
  const of = reader.readAll([...values, ...rest.filter(({ name }) => name !== qualifier)]);
  if (of === undefined) return undefined;
  if (qualifiers.length > 1 || values.length !== qualifiers.length)
    return reader.bad(element, `${values.length} values in ${qualifier}`, "one");
  const form = { least: 1 + values.length, most: 1 + values.length };
  if (!hasCount(reader, element, operator, of.length, form)) return undefined;
  const first: readonly SbmlMath[] = values.length === 1 ? [] : [{ kind: "number", value: otherwise, at }];
  return { kind: "apply", operator, of: [...first, ...of], at };
}

function hasCount(
  reader: MathReader,
  element: XmlElement,
  operator: string,
  count: number,
  { least, most }: OperatorForm,
): boolean {
  if (count >= least && count <= most) return true;
  const expected = least === most ? String(least) : `at least ${least}`;
  reader.reading.error("sbml-argument-count", element.at, { found: `${operator} of ${count}`, expected });
  return false;
}

function applied(operator: MathOperator, form: OperatorForm, of: readonly SbmlMath[], at: number): SbmlMath {
  if (form.most !== Number.POSITIVE_INFINITY || of.length > 1) return { kind: "apply", operator, of, at };
  const [only] = of;
  if (only !== undefined) return only;
  return typeof form.empty === "string"
    ? { kind: "constant", name: form.empty, at }
    : { kind: "number", value: form.empty ?? Number.NaN, at };
}

/** Each pair of neighbours, so that all but the first and the last stand twice. */
function readChain(
  reader: MathReader,
  operator: MathOperator,
  elements: readonly XmlElement[],
  at: number,
): SbmlMath | undefined {
  const last = elements.length - 1;
  const of: SbmlMath[] = [];
  for (const [index, element] of elements.entries()) {
    const math = index === 0 || index === last ? reader.read(element) : reader.readTwice(element);
    if (math === undefined) return undefined;
    of.push(math);
  }
  const pairs = of.slice(1).flatMap((right, index): SbmlMath[] => {
    const left = of[index];
    return left === undefined ? [] : [{ kind: "apply", operator, of: [left, right], at }];
  });
  return { kind: "apply", operator: "and", of: pairs, at };
}
