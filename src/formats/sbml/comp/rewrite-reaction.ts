import { knownFields } from "../read/known-fields.ts";
import type { SbmlKineticLaw, SbmlReaction, SbmlSpeciesReference } from "../sbml-model.ts";
import { scaled } from "./flat-names.ts";
import type { InstanceNames } from "./instance-names.ts";

/** A reaction of an instance in the flat model; its rate is then in the time and extent of the main model. */
export function rewriteReaction(one: SbmlReaction, names: InstanceNames): SbmlReaction {
  return knownFields({
    ...names.component(one),
    compartment: one.compartment === undefined ? undefined : names.id(one.compartment),
    reactants: one.reactants.map((reference) => rewriteReference(reference, names)),
    products: one.products.map((reference) => rewriteReference(reference, names)),
    modifiers: one.modifiers.map((modifier) => ({
      ...names.component(modifier),
      species: names.id(modifier.species),
    })),
    kineticLaw: one.kineticLaw && rewriteLaw(one.kineticLaw, one, names),
  });
}

function rewriteReference(one: SbmlSpeciesReference, names: InstanceNames): SbmlSpeciesReference {
  return knownFields({
    ...names.component(one),
    species: names.id(one.species),
    stoichiometryMath: one.stoichiometryMath && names.math(one.stoichiometryMath),
  });
}

function rewriteLaw(law: SbmlKineticLaw, reaction: SbmlReaction, names: InstanceNames): SbmlKineticLaw {
  const locals = names.localsOf(reaction);
  const rate = law.math && names.mathWith(locals, law.math);
  return knownFields({
    ...names.component(law),
    math: rate && scaled(rate, names.extent, names.time),
    localParameters: law.localParameters.map((one) =>
      knownFields({
        ...names.component(one),
        id: locals.get(one.id)?.id ?? one.id,
        units: names.unit(one.units),
      }),
    ),
  });
}
