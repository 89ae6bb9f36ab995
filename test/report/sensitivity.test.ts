import { describe, expect, it } from "vitest";
import { localSensitivityHtml } from "../../src/report/html/local-sensitivity.ts";
import { sensitivityPage } from "../../src/report/html/sensitivity-page.ts";
import { sensitivityCsv } from "../../src/report/sensitivity-csv.ts";
import { sensitivityText } from "../../src/report/sensitivity-text.ts";
import { hostile, madeUpRun } from "./fixture.ts";
import { madeUpSensitivity as found } from "./sensitivity-fixture.ts";

describe("a sensitivity in words", () => {
  const text = sensitivityText(found, { width: 100 });

  it("names the number, its spread, and the parameters in the order of their shares", () => {
    expect(text).toContain("mean of fsr_myofibrillar");
    expect(text).toContain("0.07 %/h with every parameter in its middle; 0.065 ± 0.02 %/h");
    expect(text.indexOf("something_that_takes_long")).toBeLessThan(text.indexOf("muscle.b.k_two"));
    expect(text).toContain("80 % (64–96)");
    expect(text).toContain("the other 2");
    expect(text).toContain("400 simulations, 3 failed, seed 7");
  });

  it("tells changes in the unit of the fact where that is nearly zero", () => {
    const balance = sensitivityText({ ...found, middle: -0.001 }, { width: 100 });
    expect(balance).toContain("+0.028");
    expect(balance).not.toContain("+40 %");
  });

  it("says which fit parameters vary by, and that each is taken by itself", () => {
    expect(text).not.toContain("posterior");
    const fitted = sensitivityText({ ...found, fit: { id: "muscle", parameters: 2 } }, { width: 200 });
    expect(fitted).toContain("(2, fit muscle) vary around their estimates by the posterior of each");
    expect(fitted).toContain("taken as independent");
  });

  it("says why shares add up to more than all, and shows none beyond that", () => {
    expect(text).not.toContain("add up to");
    const [first, ...others] = found.shares;
    if (first === undefined) throw new Error("no shares");
    const total = { value: 1.04, low: 0.9, high: 1.2 };
    const beyond = { ...found, shares: [{ ...first, total }, ...others] };
    const told = sensitivityText(beyond, { width: 120 });
    expect(told).toContain("The shares add up to 123 %: what parameters do together counts for each of them");
    expect(told).toContain("100 % (90–100)");
    const page = sensitivityPage(beyond, {
      title: "x",
      system: "muscle",
      provenance: madeUpRun().provenance,
    });
    expect(page).toContain("The shares add up to 123 %");
    expect(page).not.toContain("104 %");
  });

  it("says so where nothing varies", () => {
    expect(sensitivityText({ ...found, grades: {} })).toContain("what matters rests on: nothing that varies");
  });

  it("fits the terminal, and shows what is no number as such", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/NaN|undefined/);
  });
});

describe("a page of sensitivity", () => {
  const page = sensitivityPage(found, {
    title: hostile,
    system: "muscle",
    provenance: madeUpRun().provenance,
  });

  it("is one file without script or network, whatever names say", () => {
    expect(page).not.toMatch(/<script|<img|https?:|url\((?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  it("draws both figures, with words for those who do not see them", () => {
    expect(page.match(/<svg class="chart (tornado (wide|narrow)|heat-map)"/g)).toHaveLength(3);
    expect(page).toContain('aria-label="Tornado: of the variance with interactions muscle.a_process');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("labels bars and cells with their numbers", () => {
    for (const label of [
      "+40 %",
      "−30 %",
      "80 %",
      "the other 2 together",
      ">3.2<",
      ">−12<",
      ">.40<",
      ">−.60<",
      ">·<",
      ">–<",
    ]) {
      expect(page).toContain(label);
    }
  });
});

describe("the sensitivity in a report", () => {
  const section = localSensitivityHtml({ ...found, fit: { id: "muscle", parameters: 2 } });

  it("draws bars and elasticities, says how they were found and what they leave out", () => {
    expect(section.match(/<svg class="chart (tornado|heat-map)"/g)).toHaveLength(2);
    expect(section).toContain("mean of fsr_myofibrillar is 0.07 %/h");
    expect(section).toContain("400 simulations (3 failed): each of 4 parameters moved alone");
    expect(section).toContain("equator sensitivity finds that");
    expect(section).toContain("taken as independent");
    for (const label of ["+40 %", "−30 %", ">3.2<", ">−12<"]) expect(section).toContain(label);
  });

  it("holds no script and nothing that is no number, whatever names say", () => {
    expect(section).not.toMatch(/<script|<img|NaN|undefined|Infinity/);
  });
});

describe("tables of sensitivity", () => {
  const [effects, map] = sensitivityCsv(found).map(({ text }) => text.trim().split("\n"));

  it("hold every parameter with all digits, and the others together", () => {
    expect(effects).toHaveLength(6);
    expect(effects?.[1]).toMatch(/^muscle\.a_process.*,1\/min,2,assumed,prior,0\.4,1,-0\.021,0\.028,0\.1,/);
    expect(new Set(effects?.slice(0, 4).map((line) => line.split(",").length)).size).toBe(1);
    expect(effects?.[5]).toMatch(/^the other 2,.*0\.15,0\.12,0\.18$/);
  });

  it("hold the elasticities of every readout", () => {
    expect(map?.[0]).toBe("parameter,fsr_myofibrillar,net_balance");
    expect(map?.[3]).toBe("muscle.c.k_three,,0.2");
  });
});
