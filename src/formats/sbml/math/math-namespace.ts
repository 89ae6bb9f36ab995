/** The namespace of MathML. */
export const mathNamespace = "http://www.w3.org/1998/Math/MathML";
