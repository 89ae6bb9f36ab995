/** The parts of a small model, each the text of a list's children. */
export interface SbmlParts {
  readonly functions?: string;
  readonly compartments?: string;
  readonly species?: string;
  readonly parameters?: string;
  readonly initial?: string;
  readonly rules?: string;
  readonly reactions?: string;
  readonly events?: string;
}

/** A model of Level 3 Version 2 around its parts. */
export function sbmlText(parts: SbmlParts): string {
  const list = (name: string, content: string | undefined) =>
    content === undefined ? "" : `<listOf${name}>${content}</listOf${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model id="m">
${list("FunctionDefinitions", parts.functions)}${list("Compartments", parts.compartments)}
${list("Species", parts.species)}${list("Parameters", parts.parameters)}
${list("InitialAssignments", parts.initial)}${list("Rules", parts.rules)}
${list("Reactions", parts.reactions)}${list("Events", parts.events)}
</model></sbml>`;
}

/** A formula: `math("<ci>x</ci>")`. */
export function math(content: string): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`;
}

/** An application: `apply("times", "<ci>k</ci>", "<ci>x</ci>")`. */
export function apply(operator: string, ...of: readonly string[]): string {
  return `<apply><${operator}/>${of.join("")}</apply>`;
}

export const ci = (id: string): string => `<ci>${id}</ci>`;
export const cn = (value: number): string => `<cn>${value}</cn>`;
export const timeSymbol =
  '<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol>';

export const parameter = (id: string, value: number, constant = true): string =>
  `<parameter id="${id}" value="${value}" constant="${constant}"/>`;
export const compartment = (id: string, size: number, constant = true): string =>
  `<compartment id="${id}" size="${size}" spatialDimensions="3" constant="${constant}"/>`;

/** A species: its start in `initial`, as `initialAmount="3"`. */
export function species(id: string, inside: string, initial: string, flags = ""): string {
  const word = (name: string) => `${name}="${flags.includes(name)}"`;
  const words = ["hasOnlySubstanceUnits", "boundaryCondition", "constant"].map(word).join(" ");
  return `<species id="${id}" compartment="${inside}" ${initial} ${words}/>`;
}

export const rateRule = (id: string, formula: string): string =>
  `<rateRule variable="${id}">${math(formula)}</rateRule>`;
export const assignmentRule = (id: string, formula: string): string =>
  `<assignmentRule variable="${id}">${math(formula)}</assignmentRule>`;
export const algebraicRule = (formula: string): string => `<algebraicRule>${math(formula)}</algebraicRule>`;

/** A reaction from and to single species, each with stoichiometry 1; empty for none. */
export function reaction(id: string, from: string, to: string, law: string): string {
  const side = (name: string, of: string) =>
    of === ""
      ? ""
      : `<listOf${name}><speciesReference species="${of}" stoichiometry="1" constant="true"/></listOf${name}>`;
  return `<reaction id="${id}" reversible="false">${side("Reactants", from)}${side("Products", to)}
<kineticLaw>${math(law)}</kineticLaw></reaction>`;
}
