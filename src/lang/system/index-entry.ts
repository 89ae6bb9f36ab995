import type { ProcessEvidence } from "../definition/evidence.ts";
import type { Parameter } from "../definition/parameter.ts";
import type { Division, Variability } from "../definition/people.ts";

/** What every entry of an index tells. */
interface EntryBase {
  readonly address: string;
  readonly means: string;
  /** Addresses of what uses it: states (in their rate), terms, offers, readouts. */
  readonly usedBy: readonly string[];
  /** How much healthy adults differ in it, where the system says so. */
  readonly people?: Variability | Division;
}

/** A number, with where this system has it from. */
export interface ParameterEntry extends EntryBase {
  readonly kind: "parameter";
  readonly unit: string;
  readonly parameter: Parameter;
  /** "module", "adjustment" (of the system or of a choice) or "table" (of an exposure). */
  readonly source: "module" | "adjustment" | "table";
  /** The module's own parameter, where an adjustment stands in its place. */
  readonly original?: Parameter;
}

/** A state, term, offer, input, need or readout. */
export interface QuantityEntry extends EntryBase {
  readonly kind: "state" | "term" | "offer" | "input" | "need" | "readout" | "subject";
  readonly unit: string;
  /** Its formula (an offer, term or readout), initial value (a state), default (an input) or source (a need). */
  readonly is?: string;
  readonly assay?: string;
}

/** A process, with the sources of its form. */
export interface ProcessEntry extends EntryBase {
  readonly kind: "process";
  readonly rate: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly evidence: ProcessEvidence;
}

/** One named thing of a system. */
export type IndexEntry = ParameterEntry | QuantityEntry | ProcessEntry;
