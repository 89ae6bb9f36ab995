import { describe, expect, it } from "vitest";
import { checkModule, type Module } from "../../src/lang/index.ts";
import { body, drug, kinase, number, plasma, references } from "./support/example-model.ts";

/** The kinase with some of its parts replaced; not typed, as a caller without TypeScript would write it. */
function changed(parts: Record<string, unknown>): Module {
  return { ...kinase, ...parts } as Module;
}

const evidence = { refs: ["example2020"] };

function codes(parts: Record<string, unknown>): string[] {
  return checkModule(changed(parts), references).map(({ code }) => code);
}

describe("checking a module", () => {
  it("finds nothing wrong with modules that are right", () => {
    for (const module of [drug, kinase, plasma]) expect(checkModule(module, references)).toEqual([]);
    expect(Object.keys(body.modules)).toHaveLength(4);
  });

  it("resolves names only to what the same module declares, and names the nearest", () => {
    const terms = { brake: { unit: "1", is: "hill(inhibitr, km_inhibitor, n_inhibitor)", means: "" } };
    expect(checkModule(changed({ terms }))[0]).toMatchObject({
      code: "unknown-name",
      where: { path: "kinase.terms.brake", column: 6 },
      found: "inhibitr",
      hint: "did you mean inhibitor?",
    });
  });

  it("checks the units of rates against the states", () => {
    const activation = { from: "off", to: "on", rate: "k_on * inhibitor * off", means: "", evidence };
    const inactivation = kinase.processes["inactivation"];
    const faults = checkModule(changed({ processes: { activation, inactivation } }));
    expect(faults.find(({ code }) => code === "unit-mismatch")).toMatchObject({
      where: { path: "kinase.processes.activation.rate" },
      found: "k_on * inhibitor * off has mol/(L*min)",
      expected: "d(off)/dt needs 1/min",
    });
  });

  it("needs a yield between states of different units, and checks it", () => {
    const states = { ...kinase.states, heat: { unit: "kJ", initial: 0, means: "" } };
    const process = (yields?: Record<string, string>) => ({
      ...kinase.processes,
      burning: {
        from: "on",
        to: "heat",
        rate: "k_off * on",
        means: "",
        evidence,
        ...(yields ? { yields } : {}),
      },
    });
    const keeps = {};
    expect(codes({ states, keeps, processes: process() })).toContain("unit-mismatch");
    expect(codes({ states, keeps, processes: process({ heat: "3[kJ]" }) })).toEqual([]);
    expect(codes({ states, keeps, processes: process({ heat: "3[kJ/min]" }) })).toEqual(["unit-mismatch"]);
    expect(codes({ states, keeps, processes: process({ heat: "3[kJ]", off: "1" }) })).toEqual([
      "yields-elsewhere",
    ]);
  });

  it("checks a source with a yield as the rate times the yield", () => {
    const supply = (rate: string) => ({
      ...kinase.processes,
      supply: { to: "on", rate, yields: { on: "1 / 2[mmol]" }, means: "", evidence },
    });
    expect(codes({ keeps: {}, processes: supply("1[mmol/min]") })).toEqual([]);
    expect(codes({ keeps: {}, processes: supply("1[mmol]") })).toEqual(["unit-mismatch"]);
  });

  it.each([
    [{ keeps: { total: "off + 2 * on" } }, "not-conserved"],
    [{ keeps: { total: "off" } }, "not-conserved"],
    [{ keeps: { total: "exp(off) + exp(on)" } }, "keeps-not-a-sum"],
    [{ genes: { KIN: ["of"] } }, "gene-nothing"],
    [{ states: { ...kinase.states, Big: { unit: "1", initial: 0, means: "" } } }, "bad-name"],
    [{ states: { ...kinase.states, time: { unit: "1", initial: 0, means: "" } } }, "bad-name"],
    [{ states: { ...kinase.states, k_on: { unit: "1", initial: 0, means: "" } } }, "name-twice"],
    [{ states: { ...kinase.states, extra: { unit: "1", initial: Number.NaN, means: "" } } }, "not-finite"],
    [{ states: { ...kinase.states, extra: { unit: "1", initial: 0, scale: 0, means: "" } } }, "not-finite"],
    [{ states: { ...kinase.states, extra: { unit: "degC", initial: 0, means: "" } } }, "unit-offset"],
    [
      { states: { ...kinase.states, extra: { unit: "1", initial: "2 * on", means: "" } } },
      "initial-on-state",
    ],
    [{ offers: { on: { unit: "1", is: "2 * on", means: "" } } }, "name-twice"],
    [{ parameters: { ...kinase.parameters, k_extra: number(1, "1") } }, "unused"],
    [
      { parameters: { ...kinase.parameters, k_on: { ...number(1, "1/min"), evidence: undefined } } },
      "no-evidence",
    ],
    [{ parameters: { ...kinase.parameters, k_on: number(0, "1/min") } }, "spread-impossible"],
    [
      { parameters: { ...kinase.parameters, k_on: { ...number(1, "1/min"), spread: undefined } } },
      "spread-impossible",
    ],
    [
      { processes: { ...kinase.processes, x: { from: "of", rate: "k_on", means: "", evidence } } },
      "unknown-state",
    ],
    [{ processes: { ...kinase.processes, x: { rate: "k_on", means: "", evidence } } }, "process-nowhere"],
    [
      { processes: { ...kinase.processes, x: { to: { on: -1 }, rate: "k_on", means: "", evidence } } },
      "bad-coefficient",
    ],
    [
      {
        processes: { ...kinase.processes, x: { to: "on", rate: "k_on", means: "", evidence: { refs: [] } } },
      },
      "no-evidence",
    ],
    [{ processes: { ...kinase.processes, x: { to: "on", rate: "k_on", means: "" } } }, "no-evidence"],
    [
      {
        processes: {
          ...kinase.processes,
          x: { to: "on", rate: "k_on", means: "", evidence: { refs: ["b"] } },
        },
      },
      "unknown-reference",
    ],
    [{ events: { reset: { when: "on", set: { on: "0" } } } }, "not-a-condition"],
    [{ events: { reset: { when: "on > 0.9", set: { on: "1[mol]" } } } }, "unit-mismatch"],
  ])("finds %o: %s", (parts, code) => expect(codes(parts)).toContain(code));

  it("accepts initial values over parameters, needs and terms without states", () => {
    const states = { ...kinase.states, extra: { unit: "1", initial: "brake / n_inhibitor", means: "" } };
    expect(codes({ states })).toEqual([]);
  });

  it("names the loop of terms that depend on each other", () => {
    const terms = {
      ...kinase.terms,
      x: { unit: "1", is: "y + brake", means: "" },
      y: { unit: "1", is: "2 * x", means: "" },
    };
    const loop = checkModule(changed({ terms })).find(({ code }) => code === "loop");
    expect(loop?.found).toBe("x -> y -> x");
  });

  it("accepts sums weighted by stoichiometry and by parameters", () => {
    const processes = { pairing: { from: { off: 2 }, to: "on", rate: "k_on * off", means: "", evidence } };
    expect(codes({ processes, keeps: { total: "off + 2 * on" } })).not.toContain("not-conserved");
    expect(codes({ processes, keeps: { total: "off + on" } })).toContain("not-conserved");
    const weighted = {
      growth: {
        from: "off",
        to: "on",
        rate: "k_on * off",
        yields: { on: "1 / n_inhibitor" },
        means: "",
        evidence,
      },
    };
    expect(codes({ processes: weighted, keeps: { total: "off + n_inhibitor * on" } })).not.toContain(
      "not-conserved",
    );
  });
});
