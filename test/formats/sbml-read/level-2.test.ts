import { describe, expect, it } from "vitest";
import { documentOf, mathOf, modelIn, written } from "./support/documents.ts";

const cell = `<listOfCompartments><compartment id="cell"/></listOfCompartments>`;

describe("a model of Level 2", () => {
  it("has its defaults filled in", () => {
    const model = modelIn(
      documentOf(
        2,
        1,
        `${cell}<listOfSpecies><species id="s" compartment="cell" initialAmount="1" charge="1" spatialSizeUnits="volume"/></listOfSpecies>
        <listOfParameters><parameter id="k"/></listOfParameters>
        <listOfReactions><reaction id="r"><listOfReactants><speciesReference species="s"/></listOfReactants></reaction></listOfReactions>
        <listOfEvents><event timeUnits="second"><trigger>${mathOf("<true/>")}</trigger><listOfEventAssignments/></event></listOfEvents>`,
      ),
    );
    const [compartment, species, parameter] = [model.compartments[0], model.species[0], model.parameters[0]];
    expect(compartment).toMatchObject({ spatialDimensions: 3, constant: true });
    expect(compartment && "size" in compartment).toBe(false);
    expect(species).toMatchObject({
      hasOnlySubstanceUnits: false,
      boundaryCondition: false,
      constant: false,
    });
    expect(parameter).toMatchObject({ constant: true });
    expect(model.reactions[0]).toMatchObject({ reversible: true, fast: false });
    expect(model.reactions[0]?.reactants[0]).toMatchObject({ stoichiometry: 1, constant: true });
    expect(model.events[0]?.useValuesFromTriggerTime).toBe(true);
    expect(model.events[0]?.trigger).toMatchObject({ initialValue: true, persistent: true });
    expect(model.units).toMatchObject({ substance: "substance", time: "time", volume: "volume" });
  });

  it("has stoichiometries as formulas, and as numbers where the formula is one", () => {
    const reference = (inside: string) =>
      `<speciesReference species="s"><stoichiometryMath>${mathOf(inside)}</stoichiometryMath></speciesReference>`;
    const model = modelIn(
      documentOf(
        2,
        4,
        `${cell}<listOfSpecies><species id="s" compartment="cell"/></listOfSpecies><listOfParameters><parameter id="k" constant="false"/></listOfParameters>
        <listOfReactions><reaction id="r"><listOfReactants>${reference("<ci>k</ci>")}</listOfReactants><listOfProducts>${reference("<cn type='rational'>1<sep/>2</cn>")}</listOfProducts></reaction></listOfReactions>`,
      ),
    );
    const [reaction] = model.reactions;
    expect(written(reaction?.reactants[0]?.stoichiometryMath)).toBe("k");
    expect(reaction?.reactants[0]?.constant).toBe(false);
    expect(reaction?.products[0]).toMatchObject({ stoichiometry: 0.5, constant: true });
  });

  it("has parameters of a kinetic law that hide those of the model", () => {
    const law = `<kineticLaw>${mathOf("<ci>k</ci>")}<listOfParameters><parameter id="k" value="2" units="second"/></listOfParameters></kineticLaw>`;
    const model = modelIn(
      documentOf(
        2,
        5,
        `<listOfParameters><parameter id="k" value="1"/></listOfParameters><listOfReactions><reaction id="r">${law}</reaction></listOfReactions>`,
      ),
    );
    expect(model.reactions[0]?.kineticLaw?.localParameters).toMatchObject([
      { id: "k", value: 2, units: "second", constant: true },
    ]);
  });

  it("keeps notes and annotations as they are, and the terms of SBO", () => {
    const model = modelIn(
      documentOf(
        2,
        3,
        `<notes><p xmlns="http://www.w3.org/1999/xhtml">read <b>this</b></p></notes>
        <listOfParameters><parameter id="k" metaid="meta_k" sboTerm="SBO:0000009" name="a rate"><annotation><x xmlns="u"/></annotation></parameter></listOfParameters>`,
        `metaid="meta_m"`,
      ),
    );
    expect(model.notes?.children).toHaveLength(1);
    expect(model.parameters[0]).toMatchObject({ metaId: "meta_k", sboTerm: "SBO:0000009", name: "a rate" });
    expect(model.parameters[0]?.annotation?.children).toMatchObject([{ name: "x", namespace: "u" }]);
    expect(model.metaId).toBe("meta_m");
  });

  it("may have the types of species and compartments that no result depends on", () => {
    const model = modelIn(
      documentOf(
        2,
        2,
        `<listOfCompartmentTypes><compartmentType id="ct"/></listOfCompartmentTypes><listOfSpeciesTypes><speciesType id="st"/></listOfSpeciesTypes>
        <listOfCompartments><compartment id="cell" compartmentType="ct" outside="cell"/></listOfCompartments><listOfSpecies><species id="s" compartment="cell" speciesType="st"/></listOfSpecies>`,
      ),
    );
    expect(model.species).toHaveLength(1);
  });
});
