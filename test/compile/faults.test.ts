import { afterEach, describe, expect, test, vi } from "vitest";
import { compile, interpreterKernel, wasmKernel } from "../../src/compile/index.ts";
import type { Formula } from "../../src/lang/index.ts";
import { EquatorError, wordDiagnostic } from "../../src/messages/index.ts";
import { flatSystem, type SystemText } from "./support/flat-text.ts";

const at = { from: 0, to: 0 };
const name = (of: string): Formula => ({ kind: "name", name: of, at });

function faultOf(make: () => unknown) {
  try {
    make();
  } catch (error) {
    if (error instanceof EquatorError) return error.diagnostics[0];
    throw error;
  }
  return undefined;
}

function withRate(rate: Formula) {
  const system = flatSystem({ states: { a: ["0", 1] } });
  return { ...system, states: system.states.map((state) => ({ ...state, rate })) };
}

describe("the compiler refuses, by name and with the place", () => {
  const one = { a: ["0", 1] as const };
  test.each<[string, SystemText, string]>([
    ["expression-unknown-name", { states: { a: ["b", 1] } }, "a"],
    ["expression-unknown-name", { states: one, terms: { later: "after", after: "1" } }, "later"],
    ["initial-value-not-fixed", { states: { ...one, b: ["0", "a"] } }, "b"],
    ["event-unknown-state", { states: one, events: { e: { when: "a > 1", sets: { c: "1" } } } }, "e"],
  ])("%s", (code, text, path) => {
    const fault = faultOf(() => compile(flatSystem(text)));
    expect(fault).toMatchObject({ code, where: { path } });
    expect(fault && wordDiagnostic(fault)).toContain(code);
  });

  test("a formula that nests too deep, instead of overflowing the stack", () => {
    let deep: Formula = name("a");
    for (let i = 0; i < 100_000; i++) deep = { kind: "unary", operator: "-", of: deep, at };
    expect(faultOf(() => compile(withRate(deep)))?.code).toBe("expression-too-deep");
  });
});

describe("length is no depth", () => {
  test("a sum of 20,000 parts and a product of 2,000 compile", () => {
    let sum: Formula = name("a");
    for (let i = 0; i < 20_000; i++) sum = { kind: "binary", operator: "+", left: sum, right: name("a"), at };
    const rates = new Float64Array(1);
    interpreterKernel(compile(withRate(sum))).rates(0, Float64Array.of(0.5), rates);
    expect(rates[0]).toBe(20_001 * 0.5);
  });

  test("terms may build on terms 20,000 deep", () => {
    const terms: Record<string, string> = { t0: "a" };
    for (let i = 1; i <= 20_000; i++) terms[`t${i}`] = `exp(-t${i - 1})`;
    const program = compile(flatSystem({ states: { a: ["t20000", 1] }, terms }));
    const rates = new Float64Array(1);
    interpreterKernel(program).rates(0, Float64Array.of(1), rates);
    // The fixed point of exp(-x).
    expect(rates[0]).toBeCloseTo(0.5671432904097838, 14);
  });
});

describe("a host without SIMD", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is named, and the interpreter still works there", async () => {
    vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
    const program = compile(flatSystem({ states: { a: ["-a", 1] } }));
    await expect(wasmKernel(program)).rejects.toMatchObject({ diagnostics: [{ code: "simd-missing" }] });
    expect(interpreterKernel(program).size).toBe(1);
  });
});
