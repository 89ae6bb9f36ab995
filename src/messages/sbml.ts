import { unitsSentence } from "./sbml-units.ts";
import type { Wording } from "./wording.ts";

/** How the faults of an SBML model are worded. */
export const sbmlMessages = {
  // reading: the document
  "sbml-not-sbml": (d) => `this is not an SBML document: found ${d.found}, expected ${d.expected}`,
  "sbml-level": (d) => `SBML ${d.found} is not read: expected ${d.expected}`,
  "sbml-namespace": (d) => `the namespace ${d.found} is not that of ${d.expected}`,
  "sbml-no-model": () => "the document has no model",
  "sbml-too-large": (d) => `the model is too large: more than ${d.expected} entries in ${d.found}`,

  // reading: packages
  "sbml-package-arrays": () => "the model uses arrays (package arrays), which are not read",
  "sbml-package-distrib": () => "the model draws random numbers (package distrib), which is not done",
  "sbml-package-dyn": () => "the model uses dynamic processes (package dyn), which are not read",
  "sbml-flux-bounds": (d) =>
    `the kinetic laws hold ${d.found} of fluxes, no rates: flux balance is not computed`,
  "sbml-package-fbc": () => "the model asks for flux balance (package fbc), which is not computed",
  "sbml-package-multi": () => "the model has species of several states (package multi), which are not read",
  "sbml-package-qual": () => "the model is a logical model (package qual), which is not simulated",
  "sbml-package-req": () => "the model changes meanings of its elements (package req), which is not read",
  "sbml-package-spatial": () => "the model has space (package spatial), which is not simulated",
  "sbml-package-unknown": (d) => `the model needs the package ${d.found}, which is not known`,
  "sbml-package-ignored": (d) => `what the package ${d.found} says is not used`,

  // reading: elements and attributes
  "sbml-unknown-element": (d) => `${d.found} is no element of SBML here`,
  "sbml-unknown-attribute": (d) => `${d.found} is no attribute of SBML here; it is not used`,
  "sbml-repeated-element": (d) => `${d.found} is given twice; it can be there once`,
  "sbml-missing-attribute": (d) => `${d.found} is missing, and its meaning is not clear without it`,
  "sbml-missing-element": (d) => `${d.found} is missing`,
  "sbml-bad-id": (d) => `${d.found} is not an id: expected ${d.expected}`,
  "sbml-bad-number": (d) => `${d.found} is not a number: expected ${d.expected}`,
  "sbml-bad-flag": (d) => `${d.found} is neither true nor false`,
  "sbml-bad-value": (d) => `${d.found} is not allowed here: expected ${d.expected}`,

  // reading: what refers to what
  "sbml-duplicate-id": (d) => `the id ${d.found} is given twice`,
  "sbml-unknown-id": (d) => `${d.found} is not declared: expected ${d.expected}`,
  "sbml-two-initial-values": (d) => `${d.found} has an initial amount and an initial concentration`,
  "sbml-determined-twice": (d) => `${d.found} is determined twice: ${d.expected}`,
  "sbml-constant-changed": (d) => `${d.found} is constant, but ${d.expected}`,
  "sbml-function-cycle": (d) => `the function ${d.found} calls itself`,
  "sbml-argument-count": (d) => `${d.found}, expected ${d.expected}`,

  // reading: formulas
  "sbml-unknown-math": (d) => `${d.found} is not mathematics of SBML`,
  "sbml-unknown-csymbol": (d) => `the symbol ${d.found} is not one of SBML`,
  "sbml-bad-math": (d) => `the formula cannot be read: found ${d.found}, expected ${d.expected}`,
  "sbml-math-too-large": (d) => `the formula has more than ${d.expected} parts`,
  "sbml-math-too-deep": (d) => `the formula nests deeper than ${d.expected} levels`,
  "sbml-unknown-function": (d) =>
    `${d.found} is no function of formulas of Level 1, or a rate law by name, which is not read: expected ${d.expected}`,

  // composed models (package comp)
  "sbml-comp-unknown-model": (d) => `the document has no model ${d.found} for a submodel to be`,
  "sbml-comp-recursive": (d) => `the model ${d.found} contains itself`,
  "sbml-comp-too-deep": (d) => `submodels nest deeper than ${d.expected} levels`,
  "sbml-comp-too-large": (d) =>
    `written out, the model has at least ${d.found}; at most ${d.expected} are taken`,
  "sbml-comp-external-address": (d) =>
    `the model needs ${d.found}, and only files beside it are read, nothing by address`,
  "sbml-comp-external-outside": (d) =>
    `the model needs ${d.found}, and only files in its own folder or below are read`,
  "sbml-comp-external-missing": (d) => `the model needs ${d.found}, which is not there or may not be read`,
  "sbml-comp-unknown-reference": (d) => `${d.found} is referred to and is not there`,
  "sbml-comp-bad-reference": () => "a reference of the package comp does not say what it refers to",
  "sbml-comp-circular": (d) => `the conversion factor ${d.found} is converted by itself`,

  // units
  "sbml-unknown-unit": (d) => `no unit ${d.found} is declared`,
  "sbml-units": unitsSentence,

  // taking the model over into equations
  "sbml-circular": (d) => `${d.found} is computed from itself`,
  "sbml-chain-too-long": (d) => `more than ${d.found} quantities are each computed from the next`,
  "sbml-calls-too-deep": (d) => `more than ${d.found} functions each call the next`,
  "sbml-nesting-too-deep": () =>
    "the formulas nest too deep to be followed, counting those that they use and call",
  "sbml-expression-too-large": (d) =>
    `the formula has ${d.found} parts once its functions are written out; at most ${d.expected} are taken`,
  "sbml-rate-of": (d) => `the rate of ${d.found} is asked for, and only what changes by rates has one`,
  "sbml-no-value": (d) => `${d.found} has no value, and the model needs one: expected ${d.expected}`,
  "sbml-algebraic-too-large": (d) =>
    `the model has too many ${d.found} to tell which of them gives which value: at most ${d.expected} are taken`,
  "sbml-overdetermined": () => "no variable is left for this algebraic rule to determine",

  // writing
  "sbml-fast-not-expressible": (d) => `the reaction ${d.found} is fast, which Level 3 Version 2 cannot say`,
  "sbml-unit-offset-not-expressible": (d) =>
    `the unit ${d.found} has its zero elsewhere, which Level 3 Version 2 cannot say`,
} satisfies Readonly<Record<string, Wording>>;

/** Codes of what is wrong in an SBML model. */
export type SbmlCode = keyof typeof sbmlMessages;
