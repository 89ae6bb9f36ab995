import type {
  SbmlConstraint,
  SbmlEvent,
  SbmlEventPart,
  SbmlKineticLaw,
  SbmlReaction,
  SbmlSpeciesReference,
} from "../sbml-model.ts";
import { component, flag, formulaHolder, list, mathOf } from "./component-markup.ts";
import type { MarkupElement } from "./markup.ts";
import { numberText } from "./number-text.ts";
import { localParameterMarkup } from "./quantities-markup.ts";

export function reactionMarkup(reaction: SbmlReaction): MarkupElement {
  const { reversible, compartment, reactants, products, modifiers, kineticLaw } = reaction;
  return component(
    "reaction",
    reaction,
    [
      ["reversible", flag(reversible)],
      ["compartment", compartment],
    ],
    [
      ...list("listOfReactants", reactants, referenceMarkup),
      ...list("listOfProducts", products, referenceMarkup),
      ...list("listOfModifiers", modifiers, (modifier) =>
        component("modifierSpeciesReference", modifier, [["species", modifier.species]]),
      ),
      ...(kineticLaw === undefined ? [] : [kineticLawMarkup(kineticLaw)]),
    ],
  );
}

function referenceMarkup(reference: SbmlSpeciesReference): MarkupElement {
  const { species, stoichiometry, constant } = reference;
  return component("speciesReference", reference, [
    ["species", species],
    ["stoichiometry", stoichiometry === undefined ? undefined : numberText(stoichiometry)],
    ["constant", flag(constant)],
  ]);
}

function kineticLawMarkup(law: SbmlKineticLaw): MarkupElement {
  const parameters = list("listOfLocalParameters", law.localParameters, localParameterMarkup);
  return component("kineticLaw", law, [], [...mathOf(law), ...parameters]);
}

export function constraintMarkup(constraint: SbmlConstraint): MarkupElement {
  const { message } = constraint;
  const inside = message === undefined ? [] : [{ tree: message }];
  return component("constraint", constraint, [], [...mathOf(constraint), ...inside]);
}

export function eventMarkup(event: SbmlEvent): MarkupElement {
  const { useValuesFromTriggerTime, trigger, priority, delay, assignments } = event;
  const part = (tag: string, of: SbmlEventPart | undefined) =>
    of === undefined ? [] : [formulaHolder(tag, of)];
  const start =
    trigger === undefined
      ? []
      : [
          formulaHolder("trigger", trigger, [
            ["initialValue", flag(trigger.initialValue)],
            ["persistent", flag(trigger.persistent)],
          ]),
        ];
  return component(
    "event",
    event,
    [["useValuesFromTriggerTime", flag(useValuesFromTriggerTime)]],
    [
      ...start,
      ...part("priority", priority),
      ...part("delay", delay),
      ...list("listOfEventAssignments", assignments, (assignment) =>
        formulaHolder("eventAssignment", assignment, [["variable", assignment.variable]]),
      ),
    ],
  );
}
