import type { XmlElement } from "../../xml/element.ts";
import type { SbmlFunction } from "../sbml-model.ts";

/** Before Level 3 had `rateOf`, programs wrote it as a function of NaN that an annotation says to be a derivative. */
const symbols = "http://sbml.org/annotations/symbols";
const derivative = "http://en.wikipedia.org/wiki/Derivative";

/** Whether a function definition stands for the rate of change of its argument. */
export function isRateFunction({ annotation, body, parameters }: SbmlFunction): boolean {
  if (annotation === undefined || parameters.length !== 1) return false;
  if (body !== undefined && !(body.kind === "constant" && body.name === "notanumber")) return false;
  return annotation.children.some((child) => typeof child !== "string" && saysDerivative(child));
}

function saysDerivative({ name, namespace, attributes }: XmlElement): boolean {
  return (
    name === "symbols" &&
    namespace === symbols &&
    attributes.some((attribute) => attribute.name === "definition" && attribute.value === derivative)
  );
}
