import type {
  SbmlCompartment,
  SbmlFunction,
  SbmlParameter,
  SbmlRule,
  SbmlSpecies,
  SbmlUnit,
  SbmlUnitDefinition,
} from "../sbml-model.ts";
import { component, flag, formulaHolder, list } from "./component-markup.ts";
import { element, type MarkupElement } from "./markup.ts";
import { lambdaMarkup } from "./math-markup.ts";
import { numberText } from "./number-text.ts";

export function functionMarkup(definition: SbmlFunction): MarkupElement {
  const { parameters, body } = definition;
  return component(
    "functionDefinition",
    definition,
    [],
    body === undefined ? [] : [lambdaMarkup(parameters, body)],
  );
}

export function unitDefinitionMarkup(definition: SbmlUnitDefinition): MarkupElement {
  return component("unitDefinition", definition, [], list("listOfUnits", definition.units, unitMarkup));
}

function unitMarkup({ kind, exponent, scale, multiplier }: SbmlUnit): MarkupElement {
  return element("unit", [
    ["kind", kind],
    ["exponent", numberText(exponent)],
    ["scale", numberText(scale)],
    ["multiplier", numberText(multiplier)],
  ]);
}

export function compartmentMarkup(compartment: SbmlCompartment): MarkupElement {
  const { spatialDimensions, size, units, constant } = compartment;
  return component("compartment", compartment, [
    ["spatialDimensions", optional(spatialDimensions)],
    ["size", optional(size)],
    ["units", units],
    ["constant", flag(constant)],
  ]);
}

export function speciesMarkup(species: SbmlSpecies): MarkupElement {
  return component("species", species, [
    ["compartment", species.compartment],
    ["initialAmount", optional(species.initialAmount)],
    ["initialConcentration", optional(species.initialConcentration)],
    ["substanceUnits", species.substanceUnits],
    ["hasOnlySubstanceUnits", flag(species.hasOnlySubstanceUnits)],
    ["boundaryCondition", flag(species.boundaryCondition)],
    ["constant", flag(species.constant)],
    ["conversionFactor", species.conversionFactor],
  ]);
}

export function parameterMarkup(parameter: SbmlParameter): MarkupElement {
  const { value, units, constant } = parameter;
  return component("parameter", parameter, [
    ["value", optional(value)],
    ["units", units],
    ["constant", flag(constant)],
  ]);
}

export function localParameterMarkup(parameter: SbmlParameter): MarkupElement {
  return component("localParameter", parameter, [
    ["value", optional(parameter.value)],
    ["units", parameter.units],
  ]);
}

export function ruleMarkup(rule: SbmlRule): MarkupElement {
  return formulaHolder(`${rule.kind}Rule`, rule, [["variable", rule.variable]]);
}

function optional(value: number | undefined): string | undefined {
  return value === undefined ? undefined : numberText(value);
}
