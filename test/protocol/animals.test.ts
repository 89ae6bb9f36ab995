import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import { readProtocol, realise } from "../../src/protocol/index.ts";
import { actsOnSystem } from "../../src/simulate/index.ts";

const head = "equator: 1\nsubject: {species: rat}\nstart: 2026-03-02T07:00\nlasts: 14 d\n";
const read = (...events: string[]) => readProtocol(`${head}events: [${events.join(", ")}]\n`);

function eventsOf(...events: string[]) {
  const { protocol, diagnostics } = read(...events);
  if (protocol === undefined) throw new Error(JSON.stringify(diagnostics));
  return realise(protocol);
}

describe("what is done to animals", () => {
  const minute = 60_000;

  it("has its time, as lessons and overload", () => {
    const events = eventsOf(
      "{at: 0 h, train: {kind: overload, duration: 14 d}}",
      "{at: 1 h, train: {kind: learning, duration: 5 min}}",
      "{at: 2 d, train: {kind: recall, duration: 5 min}}",
    );
    expect(events.map(({ kind, duration }) => [kind, duration / minute])).toEqual([
      ["train.overload", 14 * 1440],
      ["train.learning", 5],
      ["train.recall", 5],
    ]);
  });

  it("may last for days without being taken for a slip; a run may not", () => {
    const codes = (event: string) => read(event).diagnostics.map(({ code }) => code);
    expect(codes("{at: 0 h, train: {kind: overload, duration: 14 d}}")).toEqual([]);
    expect(codes("{at: 0 h, train: {kind: endurance, intensity: 60 %, duration: 2 d}}")).toEqual([
      "unusual-value",
    ]);
  });

  it.each([
    ["{at: 0 h, train: {kind: overload}}", "missing-field", "duration"],
    ["{at: 0 h, train: {kind: learning, duration: 5 min, sets: 3}}", "contradiction", "sets"],
    ["{at: 0 h, train: {kind: recall, duration: 5 min, muscle: legs}}", "contradiction", "muscle"],
  ])("is refused with what does not belong: %s", (event, code, field) => {
    const { diagnostics } = read(event);
    expect(diagnostics.map((found) => [found.code, found.where.path?.endsWith(field)])).toEqual([
      [code, true],
    ]);
  });

  it("is injected into the belly or a ventricle, by body mass or as a whole", () => {
    const [belly, ventricle, leucine] = eventsOf(
      "{at: 0 h, compound: rapamycin, dose: 2 mg/kg, route: ip}",
      "{at: 1 h, compound: ghrelin, dose: 5 ug, route: icv}",
      "{at: 2 h, infuse: leucine, rate: 0.3 umol/min, route: icv, duration: 10 min}",
    );
    expect(belly?.words).toEqual({ route: "ip" });
    expect(belly?.quantities["dose"]).toEqual({ value: 0.6, unit: "mg" });
    expect(ventricle?.words).toEqual({ route: "icv" });
    expect(leucine?.words).toEqual({ route: "icv" });
    expect(leucine?.quantities["flow"]?.value).toBeCloseTo(0.3, 12);
  });

  it("a fast acts on what eats of itself, and is meals left out elsewhere", () => {
    const [fast] = eventsOf("{at: 0 h, fast: {duration: 24 h}}");
    if (fast === undefined) throw new Error("the fast is gone");
    expect(actsOnSystem(fast, systems.mouse)).toBe(true);
    expect(actsOnSystem(fast, systems.muscle)).toBe(false);
    expect(actsOnSystem(fast, systems["human-adult"])).toBe(false);
  });
});
