import { childElements, textIn } from "../../xml/child-elements.ts";
import type { XmlElement } from "../../xml/element.ts";
import { idForm, isSbmlId } from "../read/attribute-values.ts";
import { quoted, type SbmlReading } from "../read/sbml-reading.ts";
import { mathNamespace } from "./math-namespace.ts";
import type { MathConstant, SbmlMath } from "./math-tree.ts";
import { constantNames, csymbols } from "./operator-forms.ts";
import { readApply } from "./read-apply.ts";
import { readNumber } from "./read-number.ts";

/** Reads one formula; its parts are counted against the limit. Undefined stands for what was reported as a fault. */
export class MathReader {
  readonly reading: SbmlReading;
  #left: number;
  #isSpent = false;

  constructor(reading: SbmlReading) {
    this.reading = reading;
    this.#left = reading.limits.mathNodes;
  }

  /** The formula of an element. The depth is that of the XML, which is limited. */
  read(element: XmlElement): SbmlMath | undefined {
    if (!this.#take(1, element)) return undefined;
    if (element.namespace !== mathNamespace) return this.unknown(element);
    switch (element.name) {
      case "cn":
        return readNumber(this.reading, element);
      case "ci":
        return this.#readName(element);
      case "csymbol":
        return this.#readSymbol(element);
      case "apply":
        return readApply(this, element);
      case "piecewise":
        return this.#readPiecewise(element);
      case "semantics":
        return this.#readSemantics(element);
      default:
        return this.#readConstant(element);
    }
  }

  /** All of a list, or undefined where one has a fault. */
  readAll(elements: readonly XmlElement[]): readonly SbmlMath[] | undefined {
    const read: SbmlMath[] = [];
    for (const element of elements) {
      const math = this.read(element);
      if (math === undefined && this.#isSpent) return undefined;
      if (math !== undefined) read.push(math);
    }
    return read.length === elements.length ? read : undefined;
  }

  /** A formula that will stand twice in the tree: it counts twice, or nested ones could grow without bound. */
  readTwice(element: XmlElement): SbmlMath | undefined {
    const before = this.#left;
    const math = this.read(element);
    const parts = before - this.#left;
    if (math === undefined || !this.#take(parts, element)) return undefined;
    if (this.reading.takeCopies(parts)) return math;
    return this.#tooLarge(element);
  }

  /** The id that a `ci` holds. */
  idOf(element: XmlElement): string | undefined {
    const text = textIn(element).trim();
    if (isSbmlId(text)) return text;
    this.reading.error("sbml-bad-id", element.at, { found: quoted(text), expected: idForm });
    return undefined;
  }

  /** Which symbol of SBML a `csymbol` is; its address is compared and never fetched. */
  symbolOf(element: XmlElement) {
    const address = element.attributes.find(({ name }) => name === "definitionURL")?.value.trim() ?? "";
    const symbol = csymbols.get(address);
    if (symbol === undefined) this.#unknownSymbol(element, address);
    return symbol;
  }

  unknown(element: XmlElement): undefined {
    this.reading.error("sbml-unknown-math", element.at, { found: quoted(element.name) });
    return undefined;
  }

  bad(element: XmlElement, found: string, expected: string): undefined {
    this.reading.error("sbml-bad-math", element.at, { found, expected });
    return undefined;
  }

  #readName(element: XmlElement): SbmlMath | undefined {
    const id = this.idOf(element);
    return id === undefined ? undefined : { kind: "name", id, at: element.at };
  }

  #readSymbol(element: XmlElement): SbmlMath | undefined {
    const symbol = this.symbolOf(element);
    if (symbol === undefined) return undefined;
    if (symbol === "delay" || symbol === "rateOf")
      return this.bad(element, `the symbol ${symbol} alone`, "its arguments");
    return { kind: "constant", name: symbol, at: element.at };
  }

  #unknownSymbol(element: XmlElement, address: string): void {
    if (address.startsWith("http://www.sbml.org/sbml/symbols/distrib/"))
      this.reading.error("sbml-package-distrib", element.at);
    else this.reading.error("sbml-unknown-csymbol", element.at, { found: quoted(address) });
  }

  #readPiecewise(element: XmlElement): SbmlMath | undefined {
    const children = childElements(element);
    const pieces = children.filter(({ name }) => name === "piece");
    const otherwise = children.filter(({ name }) => name === "otherwise");
    const foreign = children.find(({ name }) => name !== "piece" && name !== "otherwise");
    if (foreign) return this.unknown(foreign);
    if (otherwise.length > 1) return this.bad(element, "several otherwise", "one");
    const wrong =
      pieces.find((piece) => childElements(piece).length !== 2) ??
      otherwise.find((part) => childElements(part).length !== 1);
    if (wrong) return this.bad(wrong, partCount(wrong), wrong.name === "piece" ? "2 parts" : "1 part");
    const of = this.readAll([...pieces, ...otherwise].flatMap(childElements));
    if (of === undefined) return undefined;
    if (of.length === 0) return { kind: "constant", name: "notanumber", at: element.at };
    return of.length === 1 ? of[0] : { kind: "apply", operator: "piecewise", of, at: element.at };
  }

  /** The formula, without its annotations. */
  #readSemantics(element: XmlElement): SbmlMath | undefined {
    const [first] = childElements(element);
    return first === undefined ? this.bad(element, "nothing", "a formula") : this.read(first);
  }

  #readConstant(element: XmlElement): SbmlMath | undefined {
    if (!constantNames.has(element.name)) return this.unknown(element);
    return { kind: "constant", name: element.name as MathConstant, at: element.at };
  }

  #take(parts: number, element: XmlElement): boolean {
    if (this.#isSpent) return false;
    this.#left -= parts;
    if (this.#left < 0) this.#tooLarge(element);
    return !this.#isSpent;
  }

  #tooLarge(element: XmlElement): undefined {
    this.#isSpent = true;
    const expected = String(this.reading.limits.mathNodes);
    this.reading.error("sbml-math-too-large", element.at, { expected });
    return undefined;
  }
}

/** How many parts an element has, for messages. */
function partCount(element: XmlElement): string {
  const count = childElements(element).length;
  return count === 1 ? "1 part" : `${count} parts`;
}
