import { describe, expect, it } from "vitest";
import {
  alteredBy,
  claimView,
  conditionsOf,
  readingsOf,
  resultFrom,
  storedOf,
  storedText,
  toldVerdict,
  unstableBy,
} from "../../../evidence/claims/index.ts";
import { agreed, madeUp, stable } from "./made-up.ts";

const reading = { variant: "leucine_on_ampk", choice: "raises" };

describe("a verdict that is not the same however it is computed", () => {
  it("stays where it is the same", () => {
    expect(toldVerdict(agreed, stable)).toBe("agrees");
    expect(toldVerdict(agreed, undefined)).toBe("agrees");
    expect(conditionsOf(agreed, stable)).toEqual([]);
  });

  it("is conditional at other tolerances, with more members or under another reading, and says which", () => {
    const closer = { ...stable, closer: { verdict: "fails" as const } };
    const more = { ...stable, moreMembers: { verdict: "conditional" as const, share: 0.85 } };
    const read = { ...stable, readings: { run: 3, altering: [{ ...reading, cases: ["less"] }] } };
    for (const each of [closer, more, read]) expect(toldVerdict(agreed, each)).toBe("conditional");
    expect(conditionsOf(agreed, closer)).toEqual(["at tolerances a tenth as wide it is: fails"]);
    expect(conditionsOf(agreed, more)).toEqual([
      "with twice the members it is: conditional (85 % of members)",
    ]);
    expect(conditionsOf(agreed, read)).toEqual([
      'where leucine on ampk is read as raises it does not hold under "amino acids are taken away"',
    ]);
    expect(claimView(madeUp, agreed, { stability: read })).toMatchObject({ verdict: "conditional" });
  });

  it("is conditional where a claim that fails holds under another reading", () => {
    const [only] = agreed.cases;
    if (only === undefined) throw new Error("no case");
    const failed = {
      ...agreed,
      verdict: "fails" as const,
      cases: [{ ...only, verdict: "fails" as const, holds: false }],
    };
    const altering = alteredBy(reading, failed, agreed);
    expect(altering).toEqual({ ...reading, cases: ["less"] });
    const held = {
      ...stable,
      closer: { verdict: "fails" as const },
      moreMembers: { verdict: "fails" as const },
    };
    expect(toldVerdict(failed, held)).toBe("fails");
    const other = { ...held, readings: { run: 1, altering: altering === undefined ? [] : [altering] } };
    expect(toldVerdict(failed, other)).toBe("conditional");
    expect(unstableBy(failed, other)).toEqual([
      'where leucine on ampk is read as raises it holds under "amino acids are taken away"',
    ]);
  });

  it("alters nothing where each case holds as it does", () => {
    expect(alteredBy(reading, agreed, agreed)).toBeUndefined();
  });
});

describe("readings that a claim is asked under", () => {
  it("are the other choices of each variant of its systems", () => {
    const all = readingsOf(madeUp).map(({ variant, choice }) => `${variant}=${choice}`);
    expect(all.sort()).toEqual([
      "ampk_on_flux=restrains",
      "leucine_on_ampk=lowers",
      "leucine_on_ampk=raises",
    ]);
  });

  it("leave out what an arm chooses for itself, and what the claim does not name", () => {
    const { fed } = madeUp.arms;
    if (fed === undefined) throw new Error("no arm");
    const chosen = { ...madeUp, arms: { fed: { ...fed, variants: { leucine_on_ampk: "raises" } } } };
    expect(readingsOf(chosen).map(({ variant }) => variant)).toEqual(["ampk_on_flux"]);
    expect(readingsOf({ ...madeUp, variants: ["leucine_on_ampk"] })).toHaveLength(2);
  });
});

describe("a result in the file of verdicts", () => {
  it("comes back as it was, with figures of four digits", () => {
    const found = resultFrom(madeUp, JSON.parse(JSON.stringify(storedOf(agreed, { stability: stable }))));
    expect(found).toEqual({ ...agreed, figures: { left: { value: 0.05123, low: 0.02, high: 0.2 } } });
  });

  it("is no result of a claim that has other cases or figures by now", () => {
    const stored = storedOf(agreed);
    expect(resultFrom({ ...madeUp, cases: {} }, stored)).toEqual(expect.objectContaining({ cases: [] }));
    expect(
      resultFrom({ ...madeUp, cases: { ...madeUp.cases, more: { about: "more", holds: [] } } }, stored),
    ).toBeUndefined();
    expect(resultFrom(madeUp, undefined)).toBeUndefined();
  });

  it("stands on a line of its own, in the order of the documents", () => {
    const text = storedText({ B01: storedOf(agreed), A01: storedOf(agreed) }, ["A01", "B01", "C01"]);
    expect(text.split("\n").map((line) => line.slice(0, 5))).toEqual(["{", '"A01"', '"B01"', "}", ""]);
    expect(Object.keys(JSON.parse(text))).toEqual(["A01", "B01"]);
  });
});
