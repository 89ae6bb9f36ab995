import { describe, expect, it } from "vitest";
import { equationsPage, parameterTable, renderModelDocs } from "../../src/lang/index.ts";
import { drug, kinase, plasma, references } from "./support/example-model.ts";

describe("the page of a module", () => {
  const page = equationsPage(kinase, references);

  it("writes each state's equation with the processes that move it", () => {
    expect(page).toContain("d off/dt = - activation + inactivation");
    expect(page).toContain("d on/dt = activation - inactivation");
    expect(page).toContain("activation = k_on * (1 - brake) * off");
  });

  it("names terms, ports, sums, limits and sources", () => {
    expect(page).toContain("brake = hill(inhibitor, km_inhibitor, n_inhibitor)");
    expect(page).toContain("| `inhibitor` | nmol/L | 0 | the inhibitor |");
    expect(page).toContain("total = off + on");
    expect(page).toContain("- an example");
    expect(page).toContain("- Example A (2020). An example. J Ex 1:1. PMID 1");
  });

  it("shows value, unit, grade, spread and source of each parameter", () => {
    expect(parameterTable(kinase, references)).toContain(
      "| `k_on` | an example | 0.3 | 1/min | measured | x/ 2 | Example 2020, Fig. 1; nothing |",
    );
  });

  it("leaves out what a module does not have", () => {
    expect(equationsPage(plasma, references)).not.toMatch(/## (Equations|States|Events|Inputs)/);
  });
});

describe("the pages of a model", () => {
  it("has one page for each module and a list of all, in order", () => {
    const docs = renderModelDocs([plasma, kinase, drug, kinase], references);
    expect([...docs.keys()]).toEqual(
      ["index", "drug", "kinase", "plasma"].map((id) => `docs/generated/modules/${id}.md`),
    );
    expect(docs.get("docs/generated/modules/index.md")).toContain(
      "| [drug](drug.md) | A drug in plasma. | 2 | 2 |",
    );
  });
});
