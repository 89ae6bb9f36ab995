import type { ClaimView } from "equator/report";
import { beforeEach, describe, expect, it } from "vitest";
import { firstArms, openArms, studiesOf, writtenFrom } from "../../../app/src/gallery/claim-arms.ts";
import { conditionsBeside } from "../../../app/src/gallery/conditions-beside.ts";
import { boundsOf, scalesOf } from "../../../app/src/gallery/figure-scale.ts";
import { cardsLeft, everyCard } from "../../../app/src/gallery/filter.ts";
import { useStudies } from "../../../app/src/state/studies.ts";
import { claimArms, claimViews, computed } from "../../../app/src/worker/gallery.ts";
import { claimIds, claims, isComputed, storedResults } from "../../../evidence/claims/index.ts";

let views: readonly ClaimView[] = [];
beforeEach(async () => {
  views = await claimViews();
});

describe("the cards of claims and questions", () => {
  it("are all there, in the order of the documents", () => {
    expect(views.map(({ id }) => id)).toEqual(claimIds);
  });

  it("are left by verdict, document, kind and words, each of which narrows", () => {
    const left = (filter: object) => cardsLeft(views, { ...everyCard, ...filter }).map(({ id }) => id);
    expect(left({})).toHaveLength(views.length);
    expect(left({ document: "Q" })).toEqual(claimIds.filter((id) => id.startsWith("Q")));
    expect(left({ verdict: "not-testable" })).toEqual(
      claims.flatMap((claim) => (!isComputed(claim) && claim.verdict === "not-testable" ? claim.id : [])),
    );
    expect(left({ words: "a07" })).toContain("A07");
    expect(left({ words: "rictor  RAPTOR" })).toContain("A07");
    expect(left({ words: "rictor", document: "Q" })).not.toContain("A07");
    expect(left({ words: "no such word anywhere" })).toEqual([]);
    const rules = left({ kind: "rule" });
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.length).toBeLessThan(views.length);
  });

  it("say beside the table of cases only what it does not say", () => {
    const cases = [{ about: "it rises" }, { about: "it falls" }] as never;
    const conditions = ["met (92 % of members): it rises", "9 members came to the end: fewer than 10"];
    expect(conditionsBeside({ conditions, cases } as never)).toEqual([conditions[1]]);
  });
});

describe("an arm of a claim as a protocol", () => {
  it("says in its first line what it was written from, in every claim", async () => {
    const texts = await Promise.all(
      claims.filter(isComputed).map(async ({ id }) => ({ id, ...(await claimArms({ id })) })),
    );
    expect(texts.filter(({ arms }) => arms.length > 0).length).toBeGreaterThan(70);
    for (const { id, arms } of texts) {
      for (const { name, text } of arms) expect(writtenFrom(text)).toEqual({ id, arm: name });
    }
    expect(writtenFrom("# Written from question Q01; not a recommendation\n")).toBeUndefined();
    expect(writtenFrom("")).toBeUndefined();
  });

  it("opens as one step that can be undone, and is known again by its claim", async () => {
    const { arms } = await claimArms({ id: "Q06" });
    useStudies.getState().restore({ texts: [{ id: "A", text: "mine" }], active: "A" });
    openArms(
      "Q06",
      arms.map(({ text }) => text),
    );
    const { studies, active } = useStudies.getState();
    expect(studies.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(active).toBe("A");
    for (const { reading } of studies) expect(reading.diagnostics).toEqual([]);
    const own = studiesOf("Q06", studies);
    expect(Object.entries(own).map(([arm, { id }]) => [arm, id])).toEqual([
      ["rest", "A"],
      ["fed", "B"],
      ["active", "C"],
    ]);
    expect(studiesOf("A07", studies)).toEqual({});
    useStudies.getState().undo();
    expect(useStudies.getState().studies.map(({ text }) => text)).toEqual(["mine"]);
  });

  it("is picked for what is drawn where there are more than can be held", () => {
    expect(firstArms(["a", "b", "c", "d", "e"], ["e", "b", "gone"], 3)).toEqual(["a", "b", "e"]);
    expect(firstArms(["a"], [], 4)).toEqual(["a"]);
  });
});

describe("a claim computed again", () => {
  it("gives what is stored with its own protocols, and something else with others", async () => {
    const { arms } = await claimArms({ id: "Q06" });
    const texts = Object.fromEntries(arms.map(({ name, text }) => [name, text]));
    const { view, panels } = await computed({ id: "Q06", arms: texts, members: 0 });
    for (const { name, value } of view.run?.figures ?? []) {
      const [stored = Number.NaN] = storedResults["Q06"]?.figures[name] ?? [];
      expect(value / stored, name).toBeCloseTo(1, 2);
    }
    expect(panels.map(({ kind }) => kind)).toEqual(["figures", "curves"]);
    const less = (texts["fed"] ?? "").replace("protein: 25 g", "protein: 3 g");
    const changed = await computed({ id: "Q06", arms: { fed: less }, members: 0 });
    const meal = (one: typeof view) => one.run?.figures.find(({ name }) => name === "blot_meal")?.value;
    expect(meal(changed.view)).toBeLessThan(0.95 * (meal(view) ?? 0));
  }, 120_000);

  it("says what is wrong in a protocol that cannot be read", async () => {
    const wrong = computed({ id: "Q06", arms: { fed: "equator: 1\nsorce: 1\n" }, members: 0 });
    await expect(wrong).rejects.toThrow(/sorce/);
  });
});

describe("the strips of figures", () => {
  const figure = (name: string, value: number, low?: number, high?: number) => {
    const band = low === undefined || high === undefined ? {} : { low, high };
    return { name, means: name, unit: "1", value, ...band };
  };
  const run = { cases: [{ bounds: [{ figure: "a", at: 2 }] }] } as never;

  it("stand on one scale for a unit, with the bounds that cases set", () => {
    expect(boundsOf("a", run)).toEqual([2]);
    expect(boundsOf("b", run)).toEqual([]);
    const scale = scalesOf([figure("a", 1), figure("b", 3)], run).get("1");
    expect(scale?.(1)).toBeCloseTo(0.04);
    expect(scale?.(2)).toBeCloseTo(0.5);
    expect(scale?.(3)).toBeCloseTo(0.96);
  });

  it("cut ends of bands that lie far outside, and never leave the strip", () => {
    const scale = scalesOf([figure("a", 1, 1e-7, 1.5), figure("b", 100)], run).get("1");
    expect(scale?.(1e-7)).toBeCloseTo(0.04);
    expect(scale?.(1)).toBeCloseTo(0.04);
    expect(scale?.(10)).toBeCloseTo(0.5);
    expect(scale?.(1e9)).toBeCloseTo(0.96);
  });
});
