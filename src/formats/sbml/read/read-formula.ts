import type { SbmlMath } from "../math/math-tree.ts";
import { parseFormula } from "../math/parse-formula.ts";
import { readMath } from "../math/read-math.ts";
import type { OpenComponent } from "./read-component.ts";

/** The formula of a component: its `math`, or its `formula` text in Level 1. Level 3 Version 2 lets it be missing. */
export function readFormula({ reading, element, attributes, parts }: OpenComponent): { math?: SbmlMath } {
  const math = reading.isFrom(2) ? readMath(reading, parts.get("math")) : readText();
  if (math === undefined && !parts.has("math") && reading.isFrom(2) && !reading.isFrom(3, 2))
    reading.warn("sbml-missing-element", element.at, { found: `the math of ${element.name}` });
  return math === undefined ? {} : { math };

  function readText(): SbmlMath | undefined {
    const formula = attributes.text("formula");
    if (formula === undefined) attributes.missing("formula");
    return formula === undefined ? undefined : parseFormula(reading, formula, element.at);
  }
}
