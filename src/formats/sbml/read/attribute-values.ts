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

/** The attributes of one element, read by name and type; faults go to the reading. */
export class AttributeValues {
  readonly #reading: SbmlReading;
  readonly #element: XmlElement;
  readonly #read: string[] = [];

  constructor(reading: SbmlReading, element: XmlElement) {
    this.#reading = reading;
    this.#element = element;
  }

  /** The text of an attribute, which then counts as read. */
  text(name: string): string | undefined {
    this.#read.push(name);
    return this.#find(name);
  }

  #find(wanted: string): string | undefined {
    for (const { name, namespace, value } of this.#element.attributes)
      if (name === wanted && namespace === "") return value;
    return undefined;
  }

  id(name: string): string | undefined {
    const text = this.text(name)?.trim();
    if (text === undefined || isSbmlId(text)) return text;
    this.#fault("sbml-bad-id", name, text, idForm);
    return undefined;
  }

  /** Empty where it is missing, which is then an error. */
  requiredId(name: string): string {
    if (this.#find(name) === undefined) this.missing(name);
    return this.id(name) ?? "";
  }

  number(name: string): number | undefined {
    return this.#parsed(name, parseNumber, "sbml-bad-number", numberForm);
  }

  requiredNumber(name: string): number {
    if (this.#find(name) === undefined) this.missing(name);
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
    if (this.#reading.isFrom(3) && this.#find(name) === undefined) this.missing(name);
    return this.flag(name) ?? below;
  }

  missing(name: string): void {
    const found = `${name} of ${this.#element.name}`;
    this.#reading.error("sbml-missing-attribute", this.#element.at, { found });
  }

  /** Attributes of SBML that change nothing here. */
  skip(...names: readonly string[]): void {
    this.#read.push(...names);
  }

  /** Whatever was not read is reported. */
  finish(): void {
    for (const { name, namespace } of this.#element.attributes) {
      if (namespace !== "" || this.#read.includes(name)) continue;
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
