import { describe, expect, it } from "vitest";
import { references } from "../../../model/references.ts";
import { sbmlOfModule } from "../../../src/formats/sbml/export/sbml-of-system.ts";
import { writeModel } from "../../../src/formats/sbml/write/write-model.ts";
import { flattenModule } from "../../../src/lang/index.ts";
import { libsbmlComplaints } from "../../support/libsbml.ts";
import { exportedModules } from "../../support/model-files.ts";
import { modelRoundTrip } from "../../support/sbml-round-trip.ts";
import { exportGap } from "../../support/sbml-same-run.ts";
import { madeUp } from "./made-up-module.ts";

describe("a module with states of every unit, yields, events and conditions, as SBML", () => {
  const model = sbmlOfModule(madeUp);
  const species = (name: string) => model.species.find(({ id }) => id === `made_up__${name}`);
  const reaction = (name: string) => model.reactions.find(({ id }) => id === `made_up__processes__${name}`);

  it("comes back as it was written", () => {
    expect(modelRoundTrip(model)).toBe("equal");
  });

  it("leaves libsbml nothing to complain of, not of units either", async () => {
    expect(await libsbmlComplaints(writeModel(model))).toEqual([]);
  });

  it("runs like the module itself to 1e-9, through its event", () => {
    const values = new Map([["made-up.infusion", 2e-4]]);
    const flat = flattenModule(madeUp);
    expect(exportGap(flat, model, { minutes: 200 })).toBeLessThan(1e-9);
    expect(exportGap(flat, model, { minutes: 200, values })).toBeLessThan(1e-9);
    expect(exportGap(flat, { ...model, events: [] }, { minutes: 200 })).toBeGreaterThan(0.1);
  });

  it("has amounts and concentrations as species, and other states as parameters with a rate rule", () => {
    expect(species("store")).toMatchObject({ substanceUnits: "gram", hasOnlySubstanceUnits: true });
    expect(species("dense")).toMatchObject({ substanceUnits: "mole", hasOnlySubstanceUnits: false });
    expect(species("dense")).toMatchObject({ initialConcentration: 0.003 });
    expect(species("on")).toMatchObject({ substanceUnits: "dimensionless", initialAmount: 0 });
    expect(species("energy")).toBeUndefined();
    expect(model.rules).toContainEqual(
      expect.objectContaining({ kind: "rate", variable: "made_up__energy" }),
    );
    expect(writeModel(model)).toContain("Changed by made-up.processes.spend: spending.");
    expect(model.initialAssignments.map(({ symbol }) => symbol)).toEqual(["made_up__amount"]);
  });

  it("has what a process takes and makes, with how many", () => {
    expect(reaction("settle")).toMatchObject({
      sboTerm: "SBO:0000394",
      reactants: [{ species: "made_up__heavy", stoichiometry: 2 }],
      products: [],
    });
    expect(reaction("infuse")).toMatchObject({ sboTerm: "SBO:0000393", reactants: [] });
    expect(reaction("switching")).toMatchObject({ sboTerm: "SBO:0000375", reversible: true });
    expect(reaction("clear")?.products).toMatchObject([{ species: "made_up__amount", constant: false }]);
    expect(reaction("burn")?.products.map((product) => product.species)).toEqual(["made_up__amount"]);
    expect(reaction("spend")).toBeUndefined();
  });

  it("starts where it is told to", () => {
    const start = new Map([["made-up.amount", 0.25]]);
    const { species: all, initialAssignments } = sbmlOfModule(madeUp, { start });
    expect(all.find(({ id }) => id === "made_up__amount")).toMatchObject({ initialAmount: 0.25 });
    expect(initialAssignments).toEqual([]);
  });
});

describe("every module of the model, as SBML", async () => {
  for (const { module } of await exportedModules()) {
    it(`${module.id} leaves libsbml nothing to complain of`, async () => {
      expect(await libsbmlComplaints(writeModel(sbmlOfModule(module, { references })))).toEqual([]);
    });
  }
});
