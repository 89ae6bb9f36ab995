import { describe, expect, it } from "vitest";
import {
  buildSystem,
  type ExposureEvent,
  effectFormulas,
  effectValue,
  exposureEffects,
} from "../../src/lang/index.ts";
import { body } from "./support/example-model.ts";

const built = buildSystem(body, { subject: { mass: 80 } });

function event(kind: string, parts: Partial<ExposureEvent> = {}): ExposureEvent {
  return { kind, duration: 0, quantities: {}, words: {}, ...parts };
}

const dose = { dose: { value: 914, unit: "ug" } };

describe("what events do to a system", () => {
  it("adds to a state, in coherent units, by the row that a word names", () => {
    const pill = exposureEffects(
      built,
      event("compound.drug", { quantities: dose, words: { form: "pill" } }),
    );
    expect(pill.diagnostics).toEqual([]);
    expect(pill.effects).toHaveLength(1);
    expect(pill.effects[0]).toMatchObject({ kind: "add", target: "drug.gut" });
    expect(pill.effects[0]?.value).toBeCloseTo(0.5e-6, 18);
  });

  it("takes the default row for an event without the word", () => {
    const plain = exposureEffects(built, event("compound.drug", { quantities: dose }));
    expect(plain.effects[0]?.value).toBeCloseTo(1e-6, 18);
  });

  it("takes the values that a caller puts into a table", () => {
    const changed = buildSystem(body, { adjustments: { "tables.form.pill.share": 0.25 } });
    const pill = exposureEffects(
      changed,
      event("compound.drug", { quantities: dose, words: { form: "pill" } }),
    );
    expect(pill.effects[0]?.value).toBeCloseTo(0.25e-6, 18);
    expect(() => buildSystem(body, { adjustments: { "tables.form.pil.share": 1 } })).toThrow(
      "tables.form.pill.share",
    );
  });

  it("follows changed cells and subjects without building anew, to the bit of a system built with them", () => {
    const pill = event("compound.drug", { quantities: dose, words: { form: "pill" } });
    const rate = { rate: { value: 60, unit: "umol/kg/h" } };
    const infusion = event("infuse.drug", { quantities: rate, words: { route: "iv" } });
    const changes = new Map([
      ["tables.form.pill.share", 0.3],
      ["subject.mass", 61_300],
    ]);
    const changed = buildSystem(body, {
      adjustments: { "tables.form.pill.share": 0.3 },
      subject: { mass: 61.3 },
    });
    for (const exposed of [pill, infusion]) {
      const { formulas } = effectFormulas(built, exposed);
      const values = formulas.map((formula) => effectValue(formula, {}, (address) => changes.get(address)));
      const anew = exposureEffects(changed, exposed).effects.map(({ value }) => value);
      expect(values).toEqual(anew);
      expect(values).not.toEqual(exposureEffects(built, exposed).effects.map(({ value }) => value));
    }
  });

  it("answers sub-kinds and only the words asked for", () => {
    const rate = { rate: { value: 60, unit: "umol/kg/h" } };
    const infusion = exposureEffects(
      built,
      event("infuse.drug", { quantities: rate, words: { route: "iv" } }),
    );
    expect(infusion.effects).toMatchObject([{ kind: "during", target: "drug.infusion" }]);
    expect(infusion.effects[0]?.value).toBeCloseTo(80e-6, 16);
    const oral = exposureEffects(built, event("infuse.drug", { quantities: rate, words: { route: "oral" } }));
    expect(oral).toMatchObject({
      effects: [],
      diagnostics: [{ code: "event-unheard", severity: "warning" }],
    });
    expect(exposureEffects(built, event("infused")).effects).toEqual([]);
  });

  it("leaves out a hold whose quantity is not given, and counts a missing amount as 0", () => {
    expect(exposureEffects(built, event("clamp"))).toEqual({ effects: [], diagnostics: [] });
    const level = { level: { value: 1, unit: "umol/min" } };
    expect(exposureEffects(built, event("clamp", { quantities: level })).effects).toMatchObject([
      { kind: "hold", value: 1e-6 },
    ]);
    expect(exposureEffects(built, event("compound.drug")).effects).toMatchObject([{ kind: "add", value: 0 }]);
  });

  it.each([
    [event("compound.drug", { quantities: { dose: { value: 1, unit: "mol" } } }), "quantity-unit"],
    [event("compound.drug", { quantities: { dose: { value: 1, unit: "mgg" } } }), "unit-unknown"],
    [event("compound.drug", { quantities: dose, words: { form: "pil" } }), "row-unknown"],
    [event("compound.drug", { quantities: dose, words: { form: "constructor" } }), "row-unknown"],
    [event("clamp", { quantities: { level: { value: 1, unit: "mmol/L" } } }), "unit-mismatch"],
    [event("clamp", { quantities: { level: { value: Number.NaN, unit: "mol/min" } } }), "effect-not-finite"],
    [event("compound.drg"), "event-unheard"],
  ])("says what is wrong with %o: %s", (wrong, code) => {
    expect(exposureEffects(built, wrong).diagnostics).toContainEqual(expect.objectContaining({ code }));
  });

  it("names the row and the kind that may have been meant", () => {
    const pil = exposureEffects(built, event("compound.drug", { quantities: dose, words: { form: "pil" } }));
    expect(pil.diagnostics[0]?.hint).toBe("did you mean pill?");
    expect(exposureEffects(built, event("compound.drg")).diagnostics[0]?.hint).toBe(
      "did you mean compound.drug?",
    );
  });

  it("knows duration, given() and functions that the caller brings", () => {
    const system = {
      ...body,
      exposures: [
        { on: "a", adds: { "drug.gut": "duration * 1[umol/min]" } },
        { on: "b", holds: { "drug.infusion": "given(level) * 2[mol/min]" } },
        { on: "c", adds: { "drug.gut": "exp(x) * 1[mol]" } },
      ],
    };
    const other = buildSystem(system);
    expect(exposureEffects(other, event("a", { duration: 120_000 })).effects[0]?.value).toBeCloseTo(2e-6, 18);
    expect(exposureEffects(other, event("b")).effects[0]?.value).toBe(0);
    const level = { level: { value: 5, unit: "mmol/L" } };
    expect(exposureEffects(other, event("b", { quantities: level })).effects[0]?.value).toBe(2);
    const x = { x: { value: 1, unit: "1" } };
    expect(exposureEffects(other, event("c", { quantities: x })).diagnostics).toMatchObject([
      { code: "effect-not-finite" },
    ]);
    const brought = exposureEffects(other, event("c", { quantities: x }), { exp: (of) => (of ?? 0) + 41 });
    expect(brought.effects[0]?.value).toBe(42);
  });
});
