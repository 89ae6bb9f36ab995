import type { Diagnostic } from "./diagnostic.ts";

/** Makes the sentence of a diagnostic from its record; the hint and the place are added around it. */
export type Wording = (diagnostic: Diagnostic) => string;
