import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  claimIds,
  claimPages,
  claims,
  claimTotals,
  claimView,
  computeClaim,
  conflictOfInterest,
  costOf,
  exampleFiles,
  isComputed,
  pageOf,
  panelsOf,
  resultFrom,
  resultOf,
  rounded,
  storedResults,
  toldVerdict,
  unstableBy,
} from "../../../evidence/claims/index.ts";
import { readProtocol } from "../../../src/index.ts";
import { claimPicture } from "../../../src/report/index.ts";
import { filesBelow } from "../../house/repository.ts";
import { projectRoot } from "../../support/project-root.ts";

// `npm run verify claims` writes what is held here: results.json, pages, pictures and the protocols of questions.

const computed = claims.filter(isComputed);

/** Roughly so many seconds of runs of the numbers as they stand: the cheapest rows. */
const seconds = 20;

function cheapest() {
  const costs = new Map(computed.map((claim) => [claim.id, costOf(claim, 0)]));
  const sorted = [...computed].sort((a, b) => (costs.get(a.id) ?? 0) - (costs.get(b.id) ?? 0));
  let left = seconds;
  return sorted.filter(({ id }) => {
    left -= costs.get(id) ?? 0;
    return left > 0;
  });
}

describe("claims of the founding documents", () => {
  it("are all there, each once, in order", () => {
    expect(claims.map(({ id }) => id)).toEqual(claimIds);
  });

  it("that are not built are those that wait for later work", () => {
    const waiting = claims.flatMap((claim) =>
      !isComputed(claim) && claim.verdict === "not-built" ? [claim.id] : [],
    );
    const allowed = ["B05", "B19", "B20", "B23", "C04", "C05", "C06", "C12"];
    expect(waiting.filter((id) => !allowed.includes(id))).toEqual([]);
  });

  it("of documents written by sellers say so, and no others", () => {
    const said = claimIds.filter((id) => conflictOfInterest(id) !== undefined);
    expect(new Set(said.map((id) => id[0]))).toEqual(new Set(["A", "C"]));
    expect(said).toHaveLength(46);
  });

  it("name figures in what they show, and draw figures and arms that they have", () => {
    for (const claim of computed) {
      const named = [...claim.shows.matchAll(/\{([a-z][a-z0-9_]*)(?:\|\d)?\}/gi)].map(
        ([, name = ""]) => name,
      );
      const plotted = claim.plots.flatMap((plot) => (plot.kind === "figures" ? plot.figures : []));
      const unknown = [...named, ...plotted].filter((name) => !Object.hasOwn(claim.figures, name));
      const arms = claim.plots.flatMap((plot) => (plot.kind === "curves" ? plot.arms : []));
      const absent = arms.filter((arm) => !Object.hasOwn(claim.arms, arm));
      expect([claim.id, ...unknown, ...absent]).toEqual([claim.id]);
      expect(Object.hasOwn(claim.figures, claim.decides), claim.id).toBe(true);
    }
  });
});

describe("what is stored of claims", () => {
  it("is of every claim that is computed, as it is written now", () => {
    const missing = computed.filter((claim) => resultFrom(claim, storedResults[claim.id]) === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(storedResults).filter((id) => !computed.some((one) => one.id === id))).toEqual([]);
  });

  it("has no verdict that is unstable and yet told without a condition", () => {
    for (const claim of computed) {
      const stored = storedResults[claim.id];
      const result = resultFrom(claim, stored);
      if (stored?.stability === undefined || result === undefined) continue;
      const told = toldVerdict(result, stored.stability);
      if (unstableBy(result, stored.stability).length > 0)
        expect([claim.id, told]).toEqual([claim.id, "conditional"]);
      expect(claimView(claim, result, stored).verdict).toBe(told);
    }
  });

  it.each(cheapest().map((claim) => [claim.id, claim] as const))(
    "%s is what the numbers as they stand give now, and so is its picture",
    async (id, claim) => {
      const stored = storedResults[id];
      const outcome = await computeClaim(claim, { members: 0 });
      const { figures, cases } = resultOf(outcome);
      expect(
        Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, rounded(value)])),
      ).toEqual(
        Object.fromEntries(Object.entries(stored?.figures ?? {}).map(([name, [value]]) => [name, value])),
      );
      expect(cases.map(({ name, holds }) => [name, holds])).toEqual(
        Object.entries(stored?.cases ?? {}).map(([name, { holds }]) => [name, holds]),
      );
      const view = claimView(claim, resultFrom(claim, stored), stored);
      if (view.run === undefined) throw new Error(`${id} has no result`);
      const drawn = claimPicture(view, view.run, panelsOf(claim, outcome.outcome.curves));
      await expect(drawn).toMatchFileSnapshot(join(projectRoot, view.page.replace(/md$/, "svg")));
    },
    120_000,
  );
});

describe("pages of claims and questions (npm run docs writes them)", () => {
  const pages = claimPages(claims, storedResults);

  it.each([...pages])("%s is up to date", async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(projectRoot, path));
  });

  it("have a picture where a run decides, and are those of claims that exist", () => {
    const missing = computed
      .map(pageOf)
      .filter((path) => !existsSync(join(projectRoot, path.replace(/md$/, "svg"))));
    expect(missing).toEqual([]);
    const found = filesBelow("docs/generated/claims", "docs/generated/questions").filter((path) =>
      path.endsWith(".md"),
    );
    expect(found.filter((path) => !pages.has(path))).toEqual([]);
  });

  it("are counted in the README", () => {
    const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
    expect(readme).toContain(
      `<!-- claims -->\n${claimTotals(claims, storedResults)}\n<!-- end of claims -->`,
    );
  });
});

describe("protocols of questions", () => {
  const files = new Map(claims.flatMap((claim) => [...exampleFiles(claim)]));

  it.each([...files])("%s is written from its arm", async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(projectRoot, "examples", "questions", name));
  });

  it("are read without a word", () => {
    for (const [name, text] of files)
      expect([name, readProtocol(text, { file: name }).diagnostics]).toEqual([name, []]);
  });

  it("are those of arms that exist", () => {
    const found = filesBelow("examples/questions").map((path) => path.replace("examples/questions/", ""));
    expect(found.filter((name) => !files.has(name))).toEqual([]);
  });
});
