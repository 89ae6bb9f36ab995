/** Terms of the Systems Biology Ontology that exports use, by what they stand for here; the name is the ontology's. */
export const sboTerms = {
  model: { id: "SBO:0000293", name: "non-spatial continuous framework" },
  compartment: { id: "SBO:0000410", name: "implicit compartment" },
  species: { id: "SBO:0000285", name: "material entity of unspecified nature" },
  process: { id: "SBO:0000375", name: "process" },
  production: { id: "SBO:0000393", name: "production" },
  consumption: { id: "SBO:0000394", name: "consumption" },
  parameter: { id: "SBO:0000002", name: "quantitative systems description parameter" },
  kineticConstant: { id: "SBO:0000009", name: "kinetic constant" },
  michaelisConstant: { id: "SBO:0000027", name: "Michaelis constant" },
  maximalVelocity: { id: "SBO:0000186", name: "maximal velocity" },
  hillCoefficient: { id: "SBO:0000190", name: "Hill coefficient" },
  halfLife: { id: "SBO:0000331", name: "half-life" },
} as const;

/** The term of a parameter, by the role that its name starts with and by whether it is a rate. */
export function parameterTerm(name: string, isRate: boolean): string {
  if (name.startsWith("km_")) return sboTerms.michaelisConstant.id;
  if (name.startsWith("vmax_")) return sboTerms.maximalVelocity.id;
  if (name.startsWith("n_")) return sboTerms.hillCoefficient.id;
  if (name.startsWith("half_life")) return sboTerms.halfLife.id;
  if (name.startsWith("k_") && isRate) return sboTerms.kineticConstant.id;
  return sboTerms.parameter.id;
}
