import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  doseResponsesOf,
  epistasisOf,
  factorialsOf,
  interactionOfScan,
  interactionsOfSets,
  type PointValues,
  pairsAndAll,
  readInput,
  type Scan,
} from "../../src/analysis/index.ts";
import { bandOf } from "../../src/analysis/scan/bands.ts";
import { combinations } from "../../src/analysis/scan/grid.ts";
import type { ScanFindings } from "../../src/report/scan/findings.ts";
import { scanCsv } from "../../src/report/scan/scan-csv.ts";
import { scanPage } from "../../src/report/scan/scan-page.ts";
import { scanText } from "../../src/report/scan/scan-text.ts";
import { launchChromium } from "../house/chromium.ts";
import { madeUpRun } from "./fixture.ts";
import { openReport } from "./open-report.ts";

const members = 12;

/** Values made up: member m has the value of the middle times 1 + m / 20. */
function madeUpValues(points: readonly number[], hostile = "p_s6k1_t389"): PointValues {
  const of = (point: number, member: number) => (points[point] ?? Number.NaN) * (1 + member / 20);
  const membersOf = (point: number) => Float64Array.from({ length: members }, (_, m) => of(point, m + 1));
  return {
    figures: [{ readout: hostile, fact: "mean", unit: "umol/L" }],
    points: points.length,
    members,
    seed: 1,
    of: "parameters",
    relativeTolerance: 1e-6,
    middle: (point) => of(point, 0),
    membersOf,
    band: (point) => bandOf(membersOf(point)),
    failures: { count: 0, why: "" },
    diagnostics: [],
  };
}

function madeUpScan(over: readonly string[], response: (...numbers: number[]) => number): Scan {
  const inputs = over.map((one) => readInput(one));
  const at = combinations(inputs.map(({ values }) => values.length));
  const points = at.map((places) =>
    response(...places.map((place, i) => inputs[i]?.values[place]?.number ?? place)),
  );
  return { inputs, at, values: madeUpValues(points), diagnostics: [] };
}

const line = madeUpScan(["events[0].dose=0.1 nM:100 nM:7:log"], (dose) => 3 + dose / (2 + dose));
const map = madeUpScan(
  ["events[0].dose=0 nM,1 nM,3 nM,10 nM", "events[1].medium.torin1=0 nM,1 nM,4 nM"],
  (a, b) => 100 / (1 + a) / (1 + b / 2),
);
const words = madeUpScan(["subject.sex=male,female"], (place) => 2 + place);
const factors = madeUpScan(["a.leucine=0 x,1 x", "b.insulin=0 nM,5 nM"], (a, b) => 1 + a * b);
const levers = ["raptor_off", "</script><b>lever"];
const setValue = (set: readonly number[]) => 10 * 0.5 ** set.length;
const sets = pairsAndAll(2);
const draw = (set: readonly number[]) => Float64Array.of(setValue(set), setValue(set), 1.1 * setValue(set));

const findings: Readonly<Record<string, ScanFindings>> = {
  line: { kind: "scan", ...line, doseResponses: doseResponsesOf(line) },
  words: { kind: "scan", ...words },
  map: { kind: "scan", ...map, interaction: { figure: 0, found: interactionOfScan(map, 0) } },
  factorial: { kind: "scan", ...factors, factorials: factorialsOf(factors) },
  levers: {
    kind: "levers",
    ...epistasisOf(levers, 1, sets, draw),
    values: madeUpValues(sets.map(setValue)),
    runs: sets.map((set) => set.join()),
    apart: [{ pair: [0, 1], path: "perturb.RPTOR" }],
    diagnostics: [],
  },
  sets: {
    kind: "sets",
    agents: ["label.a", "label.b"],
    figures: [interactionsOfSets(["label.a", "label.b"], sets, draw)],
    values: madeUpValues(sets.map(setValue)),
    runs: sets.map((set) => set.join()),
    diagnostics: [],
  },
};
const names = Object.keys(findings);
const of = (name: string): ScanFindings => findings[name] ?? { kind: "scan", ...line };
const pageOf = (name: string) =>
  scanPage(of(name), {
    title: "<img src=x onerror=alert(1)>",
    system: "muscle-cell",
    provenance: madeUpRun().provenance,
    warnings: ["a warning with <b>"],
  });

describe("a scan in words", () => {
  it.each(names)("is a table of at most 100 columns or its own width: %s", (name) => {
    const text = scanText(of(name));
    expect(text).toContain("90 % of 12 members");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has the shade of a map beside its numbers", () => {
    expect(scanText(of("map"))).toMatch(/100 █/);
  });

  it("tells the half-maximum of a line", () => {
    expect(scanText(of("line"))).toMatch(/mean of p_s6k1_t389, µmol\/L +2 nM|2 \(2 to 2\) nM|2 nM/);
  });
});

describe("a scan as CSV", () => {
  it.each(names)("has a row for each run: %s", (name) => {
    const found = of(name);
    const rows = scanCsv(found).text.trimEnd().split("\n");
    expect(rows).toHaveLength(1 + found.values.points);
    expect(rows.at(-1)).toMatch(/,12$/);
  });

  it("has numbers in full", () => {
    const last = scanCsv(of("line")).text.trimEnd().split("\n").at(-1) ?? "";
    expect(Number(last.split(",")[5])).toBe(line.values.middle(6, 0));
  });
});

describe("the page of a scan", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(names)("has no script, no hostile text and a table beside every picture: %s", (name) => {
    const html = pageOf(name);
    expect(html).not.toMatch(/<script|<img|<b>lever|NaN|undefined/);
    const pictures = html.match(/<svg class="chart/g)?.length ?? 0;
    expect(html.match(/<summary>Numbers<\/summary>/g)?.length ?? 0).toBe(pictures);
    expect(html.match(/role="img" aria-label="[^"]{20,}"/g)?.length ?? 0).toBe(pictures);
  });

  it("takes its colours from the style sheet of reports, which has neither red nor green beside each other", () => {
    for (const name of names) expect(pageOf(name)).not.toMatch(/fill="(?!none)|stroke="(?!none)/);
  });

  const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  const views = [
    ["line", 1280, "light"],
    ["line", 400, "dark"],
    ["map", 1280, "dark"],
    ["map", 400, "light"],
    ["factorial", 400, "light"],
    ["levers", 400, "light"],
    ["sets", 400, "dark"],
  ] as const;
  it.each(views)(
    "has no accessibility finding and does not scroll sideways: %s at %i px, %s",
    async (name, width, colorScheme) => {
      const { page, complaints, close } = await openReport(browser, pageOf(name), {
        viewport: { width, height: 900 },
        colorScheme,
      });
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.evaluate(await readFile(axeFile, "utf8"));
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
