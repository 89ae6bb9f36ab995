import type { SbmlModel } from "../sbml-model.ts";
import { component, formulaHolder, list } from "./component-markup.ts";
import { constraintMarkup, eventMarkup, reactionMarkup } from "./dynamics-markup.ts";
import { inLevel3 } from "./in-level-3.ts";
import { element, type MarkupElement, printMarkup, treesIn } from "./markup.ts";
import { declarationsOf, prefixesFor, sbmlNamespace } from "./namespaces.ts";
import {
  compartmentMarkup,
  functionMarkup,
  parameterMarkup,
  ruleMarkup,
  speciesMarkup,
  unitDefinitionMarkup,
} from "./quantities-markup.ts";
import { treeText } from "./tree-text.ts";

/**
 * A model as the text of an SBML file, Level 3 Version 2 core. The same model gives the same text, and a model that
 * was read from it gives it again.
 *
 * Throws an EquatorError for what Level 3 Version 2 cannot say: fast reactions, and units with a zero of their own.
 *
 * @example writeModel(sbmlOfSystem(systems.muscle))
 */
export function writeModel(model: SbmlModel): string {
  const content = modelMarkup(inLevel3(model));
  const prefixes = prefixesFor(treesIn(content));
  const root = element(
    "sbml",
    [["xmlns", sbmlNamespace], ...declarationsOf(prefixes), ["level", "3"], ["version", "2"]],
    [content],
  );
  const text = printMarkup(root, (tree) => treeText(tree, prefixes));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

function modelMarkup(model: SbmlModel): MarkupElement {
  const { units } = model;
  return component(
    "model",
    model,
    [
      ["substanceUnits", units.substance],
      ["timeUnits", units.time],
      ["volumeUnits", units.volume],
      ["areaUnits", units.area],
      ["lengthUnits", units.length],
      ["extentUnits", units.extent],
      ["conversionFactor", model.conversionFactor],
    ],
    [
      ...list("listOfFunctionDefinitions", model.functionDefinitions, functionMarkup),
      ...list("listOfUnitDefinitions", model.unitDefinitions, unitDefinitionMarkup),
      ...list("listOfCompartments", model.compartments, compartmentMarkup),
      ...list("listOfSpecies", model.species, speciesMarkup),
      ...list("listOfParameters", model.parameters, parameterMarkup),
      ...list("listOfInitialAssignments", model.initialAssignments, (assignment) =>
        formulaHolder("initialAssignment", assignment, [["symbol", assignment.symbol]]),
      ),
      ...list("listOfRules", model.rules, ruleMarkup),
      ...list("listOfConstraints", model.constraints, constraintMarkup),
      ...list("listOfReactions", model.reactions, reactionMarkup),
      ...list("listOfEvents", model.events, eventMarkup),
    ],
  );
}
