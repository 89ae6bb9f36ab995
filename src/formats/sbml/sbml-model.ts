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

/** Units in which a model counts; a kind that is absent has no declared unit. */
export interface ModelUnits {
  readonly substance?: string;
  readonly time?: string;
  readonly volume?: string;
  readonly area?: string;
  readonly length?: string;
  readonly extent?: string;
}

/** A function that formulas may call: its body is absent where the file gives none. */
export interface SbmlFunction extends SbmlComponent {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly body?: SbmlMath;
}

/** A unit of the model's own. */
export interface SbmlUnitDefinition extends SbmlComponent {
  readonly id: string;
  /** The unit is the product of (multiplier 10^scale kind)^exponent. */
  readonly units: readonly SbmlUnit[];
}

/** A factor of a unit: (multiplier 10^scale kind)^exponent. */
export interface SbmlUnit {
  readonly kind: string;
  readonly exponent: number;
  readonly scale: number;
  readonly multiplier: number;
  /** Added after multiplying; Level 2 Version 1 only. */
  readonly offset?: number;
}

/** A space that holds species, its size in `units`, else in those of the model for its dimensions. */
export interface SbmlCompartment extends SbmlComponent {
  readonly id: string;
  readonly spatialDimensions?: number;
  readonly size?: number;
  readonly units?: string;
  readonly constant: boolean;
}

/**
 * A pool of something in a compartment. In formulas it is its amount with `hasOnlySubstanceUnits` or in a compartment
 * without dimensions, else its concentration.
 */
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

/** A named number; with a rule or an event assignment, one that changes. */
export interface SbmlParameter extends SbmlComponent {
  readonly id: string;
  readonly value?: number;
  readonly units?: string;
  readonly constant: boolean;
}

/** A formula whose value at the start is that of a symbol, before whatever value the symbol declares. */
export interface SbmlInitialAssignment extends SbmlComponent {
  readonly symbol: string;
  readonly math?: SbmlMath;
}

/** An equation that holds at all times: of a value, of a rate of change, or of an expression that is zero. */
export interface SbmlRule extends SbmlComponent {
  readonly kind: "assignment" | "rate" | "algebraic";
  /** Absent for an algebraic rule, whose math is zero at all times. */
  readonly variable?: string;
  readonly math?: SbmlMath;
}

/** A condition under which the model means something; `message` is for its reader. */
export interface SbmlConstraint extends SbmlComponent {
  readonly math?: SbmlMath;
  readonly message?: XmlElement;
}

/** A process that turns reactants into products at the rate of its kinetic law, in extent over time. */
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

/** How much of a species a reaction takes or gives. Its id, where it has one, means the stoichiometry. */
export interface SbmlSpeciesReference extends SbmlComponent {
  readonly species: string;
  readonly stoichiometry?: number;
  /** Level 2: the stoichiometry as a formula, at all times. */
  readonly stoichiometryMath?: SbmlMath;
  readonly constant: boolean;
}

/** A species that a kinetic law names and that the reaction leaves as it is. */
export interface SbmlModifier extends SbmlComponent {
  readonly species: string;
}

/** The rate of a reaction. */
export interface SbmlKineticLaw extends SbmlComponent {
  readonly math?: SbmlMath;
  /** Parameters of this law alone; they hide those of the model with the same id. */
  readonly localParameters: readonly SbmlParameter[];
}

/** Assignments that are made once each time that the trigger becomes true, after the delay. */
export interface SbmlEvent extends SbmlComponent {
  readonly useValuesFromTriggerTime: boolean;
  readonly trigger?: SbmlTrigger;
  readonly priority?: SbmlEventPart;
  readonly delay?: SbmlEventPart;
  readonly assignments: readonly SbmlEventAssignment[];
}

/** The condition of an event. */
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

/** What an event sets a variable to. */
export interface SbmlEventAssignment extends SbmlComponent {
  readonly variable: string;
  readonly math?: SbmlMath;
}
