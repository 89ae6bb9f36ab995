import { describe, expect, it } from "vitest";
import {
  buildSystem,
  checkSystem,
  evaluateFormula,
  type FlatSystem,
  flattenModule,
  namesIn,
  printFormula,
  type System,
  systemIndex,
} from "../../src/lang/index.ts";
import { body, defineModule, kinase, number, plasma } from "./support/example-model.ts";

function changed(parts: Record<string, unknown>): System {
  return { ...body, ...parts } as System;
}

function codes(system: System, options = {}): string[] {
  return checkSystem(system, options).map(({ code }) => code);
}

function parameter(flat: FlatSystem, address: string): number | undefined {
  return flat.parameters.find((entry) => entry.address === address)?.value;
}

function rateOf(flat: FlatSystem, state: string): string {
  const found = flat.states.find(({ address }) => address === state);
  return found === undefined ? "" : printFormula(found.rate);
}

describe("a built system", () => {
  const { flat, settle, choices } = buildSystem(body, { subject: { mass: 80 } });

  it("has every name resolved to a dotted address, and terms in order", () => {
    const known = new Set([...flat.states, ...flat.parameters].map(({ address }) => address));
    for (const term of flat.terms) {
      for (const name of namesIn(term.is)) expect(known, `${term.address} uses ${name}`).toContain(name);
      known.add(term.address);
    }
    const formulas = [
      ...flat.states.flatMap(({ rate, initial }) => [rate, initial]),
      ...flat.readouts.map(({ is }) => is),
    ];
    for (const formula of formulas) for (const name of namesIn(formula)) expect(known).toContain(name);
  });

  it("has every number in coherent units", () => {
    expect(parameter(flat, "drug.k_absorption")).toBe(2 / 60);
    expect(parameter(flat, "muscle.kinase.km_inhibitor")).toBe(200e-9);
    expect(parameter(flat, "subject.mass")).toBe(80_000);
    expect(flat.readouts.map(({ unit, perUnit }) => [unit, perUnit])).toEqual([
      ["%", 100],
      ["nmol/L", 1e9],
    ]);
  });

  it("writes the rate of a state as the sum of its processes, across wires", () => {
    expect(rateOf(flat, "drug.plasma")).toBe(
      "drug.k_absorption * drug.gut + drug.infusion - drug.k_clearance * drug.plasma",
    );
    const brake = flat.terms.find(({ address }) => address === "muscle.kinase.brake");
    expect(brake && [...namesIn(brake.is)]).toContain("drug.concentration");
  });

  it("takes the adjustment of one tissue without touching the other", () => {
    expect(parameter(flat, "liver.kinase.km_inhibitor")).toBeCloseTo(1e-7, 20);
  });

  it("takes scales from the declared scale, else the initial value, else one unit", () => {
    const scale = new Map(flat.states.map((state) => [state.address, state.scale]));
    expect(scale.get("drug.gut")).toBe(1e-6);
    expect(scale.get("muscle.kinase.off")).toBe(0.8);
  });

  it("keeps what the modules keep, and knows how long to settle", () => {
    expect(flat.conserved.map(({ address }) => address)).toEqual([
      "muscle.kinase.total",
      "liver.kinase.total",
    ]);
    expect(settle).toBe(120);
    expect(choices).toEqual({ kinase_kind: "usual" });
  });

  it("carries variants, perturbed genes and the values of a caller", () => {
    const options = {
      variants: { kinase_kind: "insensitive" },
      perturb: [{ tissue: "liver", gene: "KIN", level: 0.25 }],
      adjustments: { "drug.k_clearance": 3, "liver.kinase.km_inhibitor": 0.2 },
    };
    const other = buildSystem(body, options).flat;
    expect(parameter(other, "muscle.kinase.km_inhibitor")).toBe(9e-6);
    expect(parameter(other, "drug.k_clearance")).toBe(3 / 60);
    expect(parameter(other, "liver.kinase.km_inhibitor")).toBeCloseTo(2e-7, 20);
    const initial = (address: string) => {
      const state = other.states.find((entry) => entry.address === address);
      return state && evaluateFormula(state.initial, () => Number.NaN);
    };
    expect(initial("liver.kinase.off")).toBe(0.2);
    expect(initial("muscle.kinase.off")).toBe(0.8);
  });

  it("is the same for the same input, to the last byte", () => {
    const text = () => JSON.stringify(buildSystem(body, { subject: { mass: 80 } }).flat);
    expect(text()).toBe(JSON.stringify(flat));
  });
});

describe("wiring", () => {
  it("finds the one offer of the same name within the tissue, else in the body", () => {
    const sensor = defineModule({
      id: "sensor",
      about: "Offers what the kinase needs.",
      states: {},
      processes: {},
      offers: { inhibitor: { unit: "umol/L", is: "1[umol/L]", means: "" } },
      limits: ["an example"],
    });
    const wires = { "plasma.mass": "subject.mass", "drug.volume": "plasma.volume" };
    const modules = { ...body.modules, "muscle.sensor": sensor, sensor };
    expect(codes(changed({ wires, modules }))).toEqual([]);
    const { sources } = buildSystem(changed({ wires, modules }));
    expect(sources.get("muscle.kinase.inhibitor")).toBe("muscle.sensor.inhibitor");
    expect(sources.get("liver.kinase.inhibitor")).toBe("sensor.inhibitor");
    const twice = { ...modules, "muscle.other": sensor };
    expect(checkSystem(changed({ wires, modules: twice }))[0]).toMatchObject({
      code: "wire-ambiguous",
      found: "muscle.kinase.inhibitor",
      expected: "muscle.sensor.inhibitor, muscle.other.inhibitor",
    });
  });

  it("follows an offer that passes on a need", () => {
    const relay = defineModule({
      id: "relay",
      about: "Passes on.",
      needs: { volume: { unit: "L", typical: 1, means: "" } },
      states: {},
      processes: {},
      offers: { volume: { unit: "L", is: "volume", means: "" } },
      limits: ["an example"],
    });
    const modules = { ...body.modules, relay };
    const wires = { ...body.wires, "drug.volume": "relay.volume", "relay.volume": "plasma.volume" };
    expect(buildSystem(changed({ modules, wires })).sources.get("drug.volume")).toBe("plasma.volume");
    const self = { ...wires, "relay.volume": "relay.volume" };
    expect(checkSystem(changed({ modules, wires: self }))[0]).toMatchObject({ code: "loop" });
  });

  it("names a loop of offers with no state in between", () => {
    const copy = (id: string) =>
      defineModule({
        id,
        about: "A copy.",
        needs: { x: { unit: "1", typical: 1, means: "" } },
        states: {},
        processes: {},
        offers: { y: { unit: "1", is: "2 * x", means: "" } },
        limits: ["an example"],
      });
    const modules = { ...body.modules, a: copy("a"), b: copy("b") };
    const loop = checkSystem(changed({ modules, wires: { ...body.wires, "a.x": "b.y", "b.x": "a.y" } }));
    expect(loop).toMatchObject([{ code: "loop", found: "a.y -> b.y -> a.y" }]);
  });

  it("refuses an initial value that follows a state of another module", () => {
    const late = defineModule({
      id: "late",
      about: "Starts from a need.",
      needs: { x: { unit: "1", typical: 1, means: "" } },
      states: { z: { unit: "1", initial: "x", means: "" } },
      processes: {},
      offers: { z: { unit: "1", is: "z", means: "" } },
      limits: ["an example"],
    });
    const modules = { ...body.modules, late };
    const wires = { ...body.wires, "late.x": "muscle.kinase.activity" };
    expect(checkSystem(changed({ modules, wires }))).toMatchObject([
      { code: "initial-on-state", found: "late.z", expected: "muscle.kinase.on" },
    ]);
    expect(codes(changed({ modules, wires: { ...wires, "late.x": "subject.male" } }))).toEqual([]);
  });
});

describe("what is wrong with a system", () => {
  const { "plasma.mass": _mass, ...withoutMass } = body.wires;
  it.each([
    [{ wires: withoutMass }, {}, "wire-missing"],
    [{ wires: { ...body.wires, "plasma.mas": "subject.mass" } }, {}, "wire-unknown-need"],
    [{ wires: { ...body.wires, "plasma.mass": "subject.mas" } }, {}, "wire-unknown-offer"],
    [{ wires: { ...body.wires, "plasma.mass": "subject.height" } }, {}, "wire-unit"],
    [{ adjustments: { "liver.kinase.km": number(1, "umol/L") } }, {}, "adjustment-unknown"],
    [{ adjustments: { "liver.kinase.km_inhibitor": number(1, "umol") } }, {}, "unit-not-convertible"],
    [{ readouts: { x: { unit: "1", is: "muscle.kinase.on", means: "", assay: "" } } }, {}, "unknown-name"],
    [
      { readouts: { x: { unit: "mol", is: "muscle.kinase.activity", means: "", assay: "" } } },
      {},
      "unit-mismatch",
    ],
    [{ settle: "soon" }, {}, "settle-unreadable"],
    [{ settle: "3 kg" }, {}, "settle-unreadable"],
    [{}, { variants: { kinase_knd: "usual" } }, "variant-unknown"],
    [{}, { variants: { kinase_kind: "odd" } }, "choice-unknown"],
    [{}, { perturb: [{ gene: "KINN", level: 0 }] }, "gene-unknown"],
    [{}, { perturb: [{ gene: "KIN", tissue: "heart", level: 0 }] }, "gene-unknown"],
    [{}, { perturb: [{ gene: "KIN", level: -1 }] }, "level-impossible"],
    [{}, { adjustments: { "drug.k_clear": 1 } }, "adjustment-unknown"],
    [{}, { adjustments: { "drug.k_clearance": Number.NaN } }, "not-finite"],
    [{ exposures: [{ on: "x", adds: { "drug.stomach": "1[mol]" } }] }, {}, "target-unknown"],
    [{ exposures: [{ on: "x", during: { "drug.gut": "1[mol]" } }] }, {}, "target-unknown"],
    [{ exposures: [{ on: "x", adds: { "drug.gut": "1[g]" } }] }, {}, "unit-mismatch"],
    [
      { exposures: [{ on: "x", takes: { dose: "g" }, adds: { "drug.gut": "dos / 1[g/mol]" } }] },
      {},
      "unknown-name",
    ],
    [{ exposures: [{ on: "x", adds: { "drug.gut": "food.dose" } }] }, {}, "unknown-name"],
    [{ baselines: { "drug.k_clear": "drug.concentration" } }, {}, "baseline-unknown-parameter"],
    [{ baselines: { "plasma.per_mass": "plasma.volum" } }, {}, "baseline-unknown-offer"],
    [{ baselines: { "plasma.per_mass": "plasma.volume" } }, {}, "baseline-unit"],
    [{ baselines: { "muscle.kinase.n_inhibitor": "liver.kinase.activity" } }, {}, "baseline-spread"],
  ])("%o with %o: %s", (parts, options, code) => {
    expect(codes(changed(parts), options)).toContain(code);
    expect(() => buildSystem(changed(parts), options)).toThrow(code);
  });

  it("lets wires and values speak of modules of another choice", () => {
    const variants = {
      extra: {
        about: "",
        default: "without",
        choices: { without: {}, with: { modules: { "heart.kinase": kinase } } },
      },
    };
    const wires = { ...body.wires, "heart.kinase.inhibitor": "drug.concentration" };
    const adjustments = { "heart.kinase.k_on": number(1, "1/h") };
    const system = changed({ variants, wires, adjustments });
    expect(codes(system)).toEqual([]);
    expect(buildSystem(system).flat.states).toHaveLength(6);
    expect(buildSystem(system, { variants: { extra: "with" } }).flat.states).toHaveLength(8);
  });
});

describe("the index of a system", () => {
  const index = systemIndex(body, { variants: { kinase_kind: "insensitive" } });

  it("tells where a number comes from and what uses it", () => {
    expect(index.get("muscle.kinase.km_inhibitor")).toMatchObject({
      kind: "parameter",
      source: "adjustment",
      parameter: { value: 9, unit: "umol/L" },
      original: { value: 200 },
      usedBy: ["muscle.kinase.brake"],
    });
    expect(index.get("drug.k_absorption")).toMatchObject({
      source: "module",
      usedBy: ["drug.gut", "drug.plasma"],
    });
    expect(index.get("tables.form.pill.share")).toMatchObject({ source: "table", parameter: { value: 0.5 } });
  });

  it("follows wires, processes and readouts", () => {
    expect(index.get("muscle.kinase.inhibitor")).toMatchObject({ kind: "need", is: "drug.concentration" });
    expect(index.get("drug.concentration")?.usedBy).toContain("muscle.kinase.inhibitor");
    expect(index.get("drug.processes.absorption")).toMatchObject({
      kind: "process",
      from: ["gut"],
      to: ["plasma"],
    });
    expect(index.get("kinase_muscle")).toMatchObject({ kind: "readout", assay: "immunoblot" });
    expect(index.get("subject.mass")?.usedBy).toEqual(["plasma.mass"]);
  });

  it("has every parameter of the flat system", () => {
    for (const { address, input } of buildSystem(body).flat.parameters) {
      expect(index.get(address)?.kind).toMatch(input ? /input/ : /parameter|subject/);
    }
  });
});

describe("one module alone", () => {
  it("has its needs as inputs at their typical value and its offers as readouts", () => {
    const flat = flattenModule(plasma);
    expect(flat.parameters).toContainEqual({
      address: "plasma.mass",
      unit: "kg",
      perUnit: 1e-3,
      value: 70_000,
      input: true,
    });
    expect(flat.readouts.map(({ address }) => address)).toEqual(["plasma.volume"]);
  });

  it("is refused when it has errors", () => {
    expect(() => flattenModule({ ...kinase, keeps: { total: "off" } })).toThrow("not-conserved");
  });
});
