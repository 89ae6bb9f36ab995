import type { SbmlCode } from "../../../messages/sbml.ts";
import type { XmlElement } from "../../xml/element.ts";
import { numberForm, parseNumber, parseWhole } from "./number-text.ts";
import { quoted, type SbmlReading } from "./sbml-reading.ts";

const idPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Whether a text is an id of SBML (SId). */
export function isSbmlId(text: string): boolean {
  return idPattern.test(text);
}

/** What an id may look like, for messages. */
export const idForm = "letters, digits and _, not starting with a digit";

const markedBits = 31;

/** The attributes of one element, read by name and type; faults go to the reading. */
export class AttributeValues {
  readonly #reading: SbmlReading;
  readonly #element: XmlElement;
  /** A bit for each of the first attributes that was read; the names of the others. */
  #readBits = 0;
  #readNames: string[] | undefined;

  constructor(reading: SbmlReading, element: XmlElement) {
    this.#reading = reading;
    this.#element = element;
  }

  /** The text of an attribute, which then counts as read. */
  text(name: string): string | undefined {
    const index = this.#indexOf(name);
    if (index < 0) return undefined;
    this.#mark(index, name);
    return this.#element.attributes[index]?.value;
  }

  #has(name: string): boolean {
    return this.#indexOf(name) >= 0;
  }

  #indexOf(wanted: string): number {
    const { attributes } = this.#element;
    for (let i = 0; i < attributes.length; i++) {
      const attribute = attributes[i];
      if (attribute?.name === wanted && attribute.namespace === "") return i;
    }
    return -1;
  }

  #mark(index: number, name: string): void {
    if (index < markedBits) this.#readBits |= 1 << index;
    else {
      this.#readNames ??= [];
      this.#readNames.push(name);
    }
  }

  id(name: string): string | undefined {
    const text = this.text(name)?.trim();
    if (text === undefined || isSbmlId(text)) return text;
    this.#fault("sbml-bad-id", name, text, idForm);
    return undefined;
  }

  /** Empty where it is missing, which is then an error. */
  requiredId(name: string): string {
    if (!this.#has(name)) this.missing(name);
    return this.id(name) ?? "";
  }

  number(name: string): number | undefined {
    return this.#parsed(name, parseNumber, "sbml-bad-number", numberForm);
  }

  requiredNumber(name: string): number {
    if (!this.#has(name)) this.missing(name);
    return this.number(name) ?? Number.NaN;
  }

  whole(name: string): number | undefined {
    return this.#parsed(name, parseWhole, "sbml-bad-number", "a whole number");
  }

  flag(name: string): boolean | undefined {
    return this.#parsed(name, parseFlag, "sbml-bad-flag", "true, false, 1 or 0");
  }

  /** A flag that Level 3 requires and that has a default below. */
  flagFrom3(name: string, below: boolean): boolean {
    if (this.#reading.isFrom(3) && !this.#has(name)) this.missing(name);
    return this.flag(name) ?? below;
  }

  missing(name: string): void {
    const found = `${name} of ${this.#element.name}`;
    this.#reading.error("sbml-missing-attribute", this.#element.at, { found });
  }

  /** Attributes of SBML that change nothing here. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.text(name);
  }

  /** Whatever was not read is reported. */
  finish(): void {
    for (const [i, { name, namespace }] of this.#element.attributes.entries()) {
      const isRead = i < markedBits ? (this.#readBits & (1 << i)) !== 0 : this.#readNames?.includes(name);
      if (namespace !== "" || isRead) continue;
      const found = `${quoted(name)} of ${this.#element.name}`;
      this.#reading.warn("sbml-unknown-attribute", this.#element.at, { found });
    }
  }

  #parsed<T>(name: string, parse: (text: string) => T | undefined, code: SbmlCode, form: string) {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) this.#fault(code, name, text, form);
    return value;
  }

  #fault(code: SbmlCode, name: string, text: string, expected: string): void {
    this.#reading.error(code, this.#element.at, { found: `${name}=${quoted(text)}`, expected });
  }
}

function parseFlag(text: string): boolean | undefined {
  const word = text.trim();
  if (word === "true" || word === "1") return true;
  return word === "false" || word === "0" ? false : undefined;
}
