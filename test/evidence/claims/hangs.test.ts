import { describe, expect, it } from "vitest";
import { chainWords } from "../../../evidence/claims/conditions.ts";
import {
  claims,
  claimView,
  conditionsOf,
  type Hangs,
  hangsOf,
  isComputed,
  modelsOf,
  notLookedFor,
  resultFrom,
  resultOf,
  storedOf,
} from "../../../evidence/claims/index.ts";
import { judge } from "../../../src/analysis/index.ts";
import { claimPage, claimText, questionPage } from "../../../src/report/index.ts";
import { agreed, madeUp, stable } from "./made-up.ts";

const hangs: Hangs = {
  figure: "left",
  numbers: 144,
  unsourced: 0.81,
  first: [{ address: "rag.k_on", system: "hek293", grade: "assumed", change: -0.02, share: 0.4 }],
};

function textsOf(view: ReturnType<typeof claimView>) {
  return [claimText(view, { width: 400 }), claimPage(view), questionPage(view, [])];
}

describe("what a verdict hangs on", () => {
  it("is found of a claim of cells, with grades and shares, and stored to four digits", async () => {
    const found = await hangsOf(madeUp);
    if ("why" in found) throw new Error(found.why);
    expect(found.first).toHaveLength(8);
    expect(found.first.every(({ system, grade }) => system === "hek293" && grade !== "")).toBe(true);
    expect(found.first.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.5);
    expect(found.unsourced).toBeGreaterThan(0.5);
    expect(String(found.unsourced).length).toBeLessThan(8);
  });

  it("is not looked for in runs of months, and says so", async () => {
    const long = {
      ...madeUp,
      arms: {
        fed: { system: "hek293", protocol: "equator: 1\nname: arm\nmedium: {}\nlasts: 14 d\n" },
        starved: { system: "hek293", protocol: "equator: 1\nname: arm\nmedium: {}\nlasts: 14 d\n" },
      },
    };
    expect(notLookedFor(madeUp)).toBeUndefined();
    expect(await hangsOf(long)).toEqual({ figure: "left", why: expect.stringContaining("28 days in all") });
  });

  it("is looked for in more than a third of all claims", () => {
    const computed = claims.filter(isComputed);
    const short = computed.filter((claim) => notLookedFor(claim) === undefined);
    expect(short.length).toBeGreaterThan(computed.length / 3);
  });

  it("stands on the page, in text and in a page of a question, with the command that looks a number up", () => {
    for (const text of textsOf(claimView(madeUp, agreed, { hangs }))) {
      expect(text).toContain("hangs most on: rag.k_on (assumed, 40 %)");
      expect(text).toContain("equator explain rag.k_on --system hek293");
      expect(text).toContain("81 % of that variance");
    }
    for (const text of textsOf(claimView(madeUp, agreed, { hangs: { figure: "left", why: "of months" } })))
      expect(text).toContain("were not computed: of months");
  });

  it("comes back from the file, and older files without it are read", () => {
    const stored = JSON.parse(JSON.stringify(storedOf(agreed, { hangs, model: "ab" })));
    expect(stored.hangs).toEqual(hangs);
    expect(claimView(madeUp, resultFrom(madeUp, stored), stored).run?.hangs?.numbers).toBe(144);
    const old = JSON.parse(JSON.stringify(storedOf(agreed, { stability: stable })));
    expect(Object.keys(old)).not.toContain("hangs");
    expect(claimView(madeUp, resultFrom(madeUp, old), old, "cd").run?.isEarlier).toBeUndefined();
  });
});

describe("what is stored of another model", () => {
  it("is told where the equations have another hash, and nowhere else", () => {
    const held = { stability: stable, model: "ab" };
    for (const text of textsOf(claimView(madeUp, agreed, held, "cd")).slice(0, 2))
      expect(text).toContain("Held against an earlier model");
    for (const text of textsOf(claimView(madeUp, agreed, held, "ab")))
      expect(text).not.toContain("earlier model");
    expect(claimView(madeUp, agreed, { model: "ab" }, "cd").run?.isEarlier).toBeUndefined();
  });

  it("has a hash that goes with the variants of arms, and stays with what they are given", async () => {
    const { fed, starved } = madeUp.arms;
    if (fed === undefined || starved === undefined) throw new Error("no arm");
    const asked = [
      madeUp,
      { ...madeUp, id: "A02", arms: { fed: starved } },
      { ...madeUp, id: "A03", arms: { fed: { ...fed, variants: { leucine_on_ampk: "raises" } } } },
    ];
    const found = await modelsOf(asked);
    expect(found.get("A01")).toMatch(/^[0-9a-f]{16}$/);
    expect(found.get("A02")).toBe(found.get("A01"));
    expect(found.get("A03")).not.toBe(found.get("A01"));
  });
});

describe("members that are few", () => {
  const cases = { less: { about: "it is less", holds: [{ figure: "left", below: 0.5 }] } };
  const members = (count: number, left = 0.1) => Array.from({ length: count }, () => ({ left }));

  it("decide nothing below ten, whichever way they all go, and at ten they do", () => {
    for (const left of [0.1, 0.9]) {
      const of = (count: number) =>
        judge(cases, { figures: { left }, members: members(count, left) }).verdict;
      expect(of(9)).toBe("conditional");
      expect(of(10)).toBe(left < 0.5 ? "agrees" : "fails");
      expect(of(0)).toBe(left < 0.5 ? "agrees" : "fails");
    }
  });

  it("are the reason that is told", () => {
    const [only] = agreed.cases;
    if (only === undefined) throw new Error("no case");
    const few = {
      ...agreed,
      verdict: "conditional" as const,
      cases: [{ ...only, verdict: "conditional" as const }],
    };
    expect(conditionsOf(few)).toEqual([
      "met by the numbers as they stand, with too few members to decide (100 % of members): amino acids are taken away",
      "6 members came to the end: fewer than 10 do not decide",
    ]);
    expect(conditionsOf({ ...few, members: 32 })[0]).toContain("hangs on numbers that are not known");
  });

  it("have a range from the least to the most, and eight a band", () => {
    const ends = (count: number) =>
      resultOf({
        claim: madeUp,
        verdict: "agrees",
        cases: [],
        outcome: {
          figures: { left: 1 },
          members: Array.from({ length: count }, (_, i) => ({ left: i })),
          failed: { count: 0 },
          read: {},
          curves: [],
        },
      }).figures["left"];
    expect(ends(5)).toEqual({ value: 1, low: 0, high: 4 });
    expect(ends(11)).toEqual({ value: 1, low: 0.5, high: 9.5 });
    const page = claimPage(claimView(madeUp, agreed));
    expect(page).toContain("range of 6 members");
    expect(page).toContain("the least and the most of 6 members");
    expect(page).not.toContain("90 %");
    expect(claimPage(claimView(madeUp, { ...agreed, members: 32 }))).toContain("value (90 % band)");
    expect(claimPage(claimView(madeUp, { ...agreed, members: 0 }))).toContain("| figure | value |");
  });
});

describe("cases and claims that say less than they seem to", () => {
  it("ask for direction alone where the bound of a ratio is 1", () => {
    const direction = {
      ...madeUp,
      cases: { less: { about: "less", holds: [{ figure: "left", below: 1 }] } },
    };
    for (const text of textsOf(claimView(direction, agreed)))
      expect(text).toContain("direction alone, at all");
    for (const text of textsOf(claimView(madeUp, agreed))) expect(text).not.toContain("direction alone");
  });

  it("say at all in each case of that kind", () => {
    const computed = claims.filter(isComputed);
    for (const id of ["A27", "B06", "B11", "B17", "Q07", "C11"]) {
      const claim = computed.find((one) => one.id === id);
      const asked = Object.values(claim?.cases ?? {}).filter(({ holds }) =>
        holds.some(
          ({ figure, above, below }) => claim?.figures[figure]?.unit === "1" && (above ?? below) === 1,
        ),
      );
      expect([id, asked.length > 0]).toEqual([id, true]);
      for (const { about } of asked) expect([id, about]).toEqual([id, expect.stringContaining("at all")]);
    }
  });

  it("show what follows from how the model is built", () => {
    for (const text of textsOf(claimView({ ...madeUp, builtIn: "It is so built." }, agreed))) {
      expect(text).toMatch(/By construction/);
      expect(text).toContain("It is so built.");
    }
    const built = claims
      .filter((claim) => isComputed(claim) && claim.builtIn !== undefined)
      .map(({ id }) => id);
    expect(built).toEqual(["A23", "A30", "B04", "B10", "C10", "C11", "C13", "Q22"]);
  });

  it("say where the first steps of a chain alone hold, and nothing where all or none do", () => {
    const step = (name: string, holds: boolean) => {
      return { name, about: `step ${name}`, verdict: "agrees" as const, holds, missed: [] };
    };
    const chain = ["a", "b"];
    expect(chainWords(chain, [step("a", true), step("b", false)])).toEqual([
      expect.stringContaining(
        'the first step alone holds for the numbers as they stand, which makes it conditional and does not show it; it breaks at "step b"',
      ),
    ]);
    expect(chainWords(chain, [step("a", true), step("b", true)])).toEqual([]);
    expect(chainWords(chain, [step("a", false), step("b", true)])).toEqual([]);
    expect(chainWords([], [step("a", true)])).toEqual([]);
    for (const claim of claims.filter(isComputed))
      for (const name of claim.chain ?? []) expect(Object.keys(claim.cases)).toContain(name);
  });
});
