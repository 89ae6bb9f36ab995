import type { XmlElement } from "../xml/element.ts";
import type { SbmlMath } from "./math/math-tree.ts";

/**
 * An SBML model of any level and version, read into the terms of Level 3 Version 2.
 *
 * Defaults of Levels 1 and 2 are filled in by the reader, so that nothing later asks for the level; what Level 3 leaves
 * undefined stays undefined. Order is that of the file. Packages other than comp are not here.
 */
export interface SbmlModel extends SbmlComponent {
  /** Level and version of the file it was read from; what is written is always Level 3 Version 2. */
  readonly source: { readonly level: number; readonly version: number };
  /** Units of the whole model: ids of unit definitions or of predefined units. */
  readonly units: ModelUnits;
  readonly conversionFactor?: string;
  readonly functionDefinitions: readonly SbmlFunction[];
  readonly unitDefinitions: readonly SbmlUnitDefinition[];
  readonly compartments: readonly SbmlCompartment[];
  readonly species: readonly SbmlSpecies[];
  readonly parameters: readonly SbmlParameter[];
  readonly initialAssignments: readonly SbmlInitialAssignment[];
  readonly rules: readonly SbmlRule[];
  readonly constraints: readonly SbmlConstraint[];
  readonly reactions: readonly SbmlReaction[];
  readonly events: readonly SbmlEvent[];
}

/** What every component of a model may have. */
export interface SbmlComponent {
  readonly id?: string;
  readonly name?: string;
  readonly metaId?: string;
  /** As `SBO:0000252`. */
  readonly sboTerm?: string;
  /** The `notes` element, never interpreted; shown as text only. */
  readonly notes?: XmlElement;
  readonly annotation?: XmlElement;
  /** Place in the file: characters before the element; 0 for what was made by a program. */
  readonly at: number;
}

export interface ModelUnits {
  readonly substance?: string;
  readonly time?: string;
  readonly volume?: string;
  readonly area?: string;
  readonly length?: string;
  readonly extent?: string;
}

export interface SbmlFunction extends SbmlComponent {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly body?: SbmlMath;
}

export interface SbmlUnitDefinition extends SbmlComponent {
  readonly id: string;
  /** The unit is the product of (multiplier 10^scale kind)^exponent. */
  readonly units: readonly SbmlUnit[];
}

export interface SbmlUnit {
  readonly kind: string;
  readonly exponent: number;
  readonly scale: number;
  readonly multiplier: number;
  /** Added after multiplying; Level 2 Version 1 only. */
  readonly offset?: number;
}

export interface SbmlCompartment extends SbmlComponent {
  readonly id: string;
  readonly spatialDimensions?: number;
  readonly size?: number;
  readonly units?: string;
  readonly constant: boolean;
}

export interface SbmlSpecies extends SbmlComponent {
  readonly id: string;
  readonly compartment: string;
  readonly initialAmount?: number;
  readonly initialConcentration?: number;
  readonly substanceUnits?: string;
  readonly hasOnlySubstanceUnits: boolean;
  readonly boundaryCondition: boolean;
  readonly constant: boolean;
  readonly conversionFactor?: string;
}

export interface SbmlParameter extends SbmlComponent {
  readonly id: string;
  readonly value?: number;
  readonly units?: string;
  readonly constant: boolean;
}

export interface SbmlInitialAssignment extends SbmlComponent {
  readonly symbol: string;
  readonly math?: SbmlMath;
}

export interface SbmlRule extends SbmlComponent {
  readonly kind: "assignment" | "rate" | "algebraic";
  /** Absent for an algebraic rule, whose math is zero at all times. */
  readonly variable?: string;
  readonly math?: SbmlMath;
}

export interface SbmlConstraint extends SbmlComponent {
  readonly math?: SbmlMath;
  readonly message?: XmlElement;
}

export interface SbmlReaction extends SbmlComponent {
  readonly id: string;
  readonly reversible: boolean;
  /** Levels 1 to 3.1: counts as in equilibrium at all times. */
  readonly fast: boolean;
  readonly compartment?: string;
  readonly reactants: readonly SbmlSpeciesReference[];
  readonly products: readonly SbmlSpeciesReference[];
  readonly modifiers: readonly SbmlModifier[];
  readonly kineticLaw?: SbmlKineticLaw;
}

export interface SbmlSpeciesReference extends SbmlComponent {
  readonly species: string;
  readonly stoichiometry?: number;
  /** Level 2: the stoichiometry as a formula, at all times. */
  readonly stoichiometryMath?: SbmlMath;
  readonly constant: boolean;
}

export interface SbmlModifier extends SbmlComponent {
  readonly species: string;
}

export interface SbmlKineticLaw extends SbmlComponent {
  readonly math?: SbmlMath;
  /** Parameters of this law alone; they hide those of the model with the same id. */
  readonly localParameters: readonly SbmlParameter[];
}

export interface SbmlEvent extends SbmlComponent {
  readonly useValuesFromTriggerTime: boolean;
  readonly trigger?: SbmlTrigger;
  readonly priority?: SbmlEventPart;
  readonly delay?: SbmlEventPart;
  readonly assignments: readonly SbmlEventAssignment[];
}

export interface SbmlTrigger extends SbmlComponent {
  /** Value just before the start: a trigger that is true at the start fires there only where this is false. */
  readonly initialValue: boolean;
  readonly persistent: boolean;
  readonly math?: SbmlMath;
}

/** The delay or priority of an event. */
export interface SbmlEventPart extends SbmlComponent {
  readonly math?: SbmlMath;
}

export interface SbmlEventAssignment extends SbmlComponent {
  readonly variable: string;
  readonly math?: SbmlMath;
}
