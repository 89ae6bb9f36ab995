import {
  type BuildOptions,
  buildSystem,
  type FlatSystem,
  flattenModule,
  type Module,
  type References,
  type System,
  type SystemIndex,
  systemIndex,
} from "../../../lang/index.ts";
import { time } from "../../../lang/units/dimension.ts";
import type { SbmlModel } from "../sbml-model.ts";
import { annotationOf, type Statement } from "./annotation.ts";
import { compartments } from "./compartments.ts";
import { conversionFactors } from "./conversion-factors.ts";
import { eventsOf } from "./events.ts";
import { type ExportedSystem, exportedSystem } from "./exported-system.ts";
import { assignmentRules, computed, constants } from "./parameters.ts";
import { reactionsOf } from "./reactions.ts";
import { sboTerms } from "./sbo-terms.ts";
import { initialAssignments, species, stateParameters, stateRules } from "./states.ts";
import { notesOf } from "./tree.ts";

/** What an export takes besides the choices of a build. */
export interface SbmlExportOptions extends BuildOptions {
  /** The sources that the system names; those given become annotations. */
  readonly references?: References;
  /** Addresses of states -> coherent values to start from, such as those of a settled run. */
  readonly start?: ReadonlyMap<string, number>;
}

/** What an export of one module takes. */
export type ModuleExportOptions = Pick<SbmlExportOptions, "references" | "start">;

/**
 * A system, with its variants chosen and its subject given, as an SBML model of Level 3 Version 2: amounts and
 * concentrations are species, processes reactions, terms and readouts parameters with rules. All numbers are in mol, g,
 * L (dm), min, K and A; papers, grades and spreads stand in annotations and notes.
 *
 * Throws an EquatorError where the system is wrong. Exposures are not in it: events of a protocol would set its inputs.
 *
 * @example writeModel(sbmlOfSystem(systems.muscle, { references }))
 */
export function sbmlOfSystem(system: System, options: SbmlExportOptions = {}): SbmlModel {
  const { flat, choices } = buildSystem(system, options);
  const chosen = Object.entries(choices).map(([variant, choice]) => `${variant}: ${choice}`);
  const texts = [
    system.about,
    chosen.length === 0 ? "" : `Variants: ${chosen.join(", ")}.`,
    options.start === undefined
      ? `Starts from declared values; Equator runs it for ${system.settle} before the start.`
      : "Starts from given values.",
  ];
  return sbmlOfFlat(flat, systemIndex(system, options), options, { about: system.about, texts });
}

/** One module alone as an SBML model; its needs are inputs at their typical value. */
export function sbmlOfModule(module: Module, options: ModuleExportOptions = {}): SbmlModel {
  const { id, about } = module;
  const alone: System = { id, about, modules: { [id]: module }, readouts: {}, settle: "0 h" };
  return sbmlOfFlat(flattenModule(module), systemIndex(alone), options, { about, texts: [about] });
}

interface Heading {
  readonly about: string;
  readonly texts: readonly string[];
}

function sbmlOfFlat(
  flat: FlatSystem,
  index: SystemIndex,
  { references = {}, start = new Map() }: ModuleExportOptions,
  heading: Heading,
): SbmlModel {
  const system = exportedSystem(flat, { index, references, start });
  const { reactions, rules } = reactionsOf(system);
  const quantities = {
    compartments: compartments(system),
    species: species(system),
    parameters: [
      ...conversionFactors(system),
      ...constants(system),
      ...stateParameters(system),
      ...computed(system),
    ],
    initialAssignments: initialAssignments(system),
    rules: [...assignmentRules(system), ...rules, ...stateRules(system)],
    reactions,
    events: eventsOf(system),
  };
  return {
    ...headOf(system, heading),
    functionDefinitions: [],
    constraints: [],
    ...quantities,
    unitDefinitions: system.units.definitions(),
  };
}

function headOf(system: ExportedSystem, { about, texts }: Heading) {
  const id = system.ids.of(system.flat.id);
  const units = "All numbers are in mol, g, L (dm), min, K and A, and their products.";
  return {
    id,
    name: system.flat.id,
    sboTerm: sboTerms.model.id,
    ...notesOf([...texts, units, "Written by Equator."], 2),
    ...annotationOf(id, [speciesSpokenOf(about)], 2),
    source: { level: 3, version: 2 },
    units: {
      substance: "mole",
      time: system.units.of(time),
      volume: "litre",
      extent: "mole",
    },
    at: 0,
  };
}

/** Human, where a system says that it is. */
function speciesSpokenOf(about: string): Statement {
  const isHuman = /\bhumans?\b/i.test(about);
  return { qualifier: "hasTaxon", resources: isHuman ? ["https://identifiers.org/taxonomy:9606"] : [] };
}
