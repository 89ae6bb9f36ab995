import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadRun, readingOf, readingsText, reportHtml } from "../../src/report/index.ts";
import type { Curve, Run } from "../../src/simulate/run.ts";
import { launchChromium } from "../house/chromium.ts";
import { hostile, madeUpDetails, madeUpRun } from "./fixture.ts";
import { openReport } from "./open-report.ts";

/** The made-up day with some readouts multiplied. */
function otherRun(times: Readonly<Record<string, number>>): Run {
  const run = madeUpRun();
  const series = run.series.map((each) => {
    const curves = Object.entries(each.curves).map(([name, curve]): [string, Curve] => {
      const factor = times[name] ?? 1;
      return [name, { ...curve, values: curve.values.map((value) => value * factor) }];
    });
    return { ...each, curves: Object.fromEntries(curves) };
  });
  return { ...run, series };
}

const question = { name: "ampk_on_flux", about: `Whether AMPK raises it. ${hostile}` };
const own: ReadRun = { choice: "raises", about: "It does.", run: madeUpRun() };
const reading = (times: Readonly<Record<string, number>>) =>
  readingOf(question, [own, { choice: "restrains", about: "It does not.", run: otherRun(times) }]);

describe("readings side by side", () => {
  it("ranks readouts by what differs most and leaves out what differs by 1 % or less", () => {
    const { rows, differing } = reading({ autophagy_flux: 0.5, p_s6k1_t389: 1.2, lean_mass: 1.009 });
    expect(rows.map(({ readout }) => readout)).toEqual(["autophagy_flux", "p_s6k1_t389"]);
    expect(differing).toBe(2);
    expect(rows[0]?.changes[1]).toBeCloseTo(-0.5, 12);
    expect(rows[0]?.lines.map(({ label }) => label)).toEqual(["raises", "restrains"]);
  });

  it("has at most six, and counts all", () => {
    const names = Object.keys(madeUpRun().series[0]?.curves ?? {});
    const all = reading(Object.fromEntries(names.map((name, i) => [name, 2 + i])));
    expect(all.rows).toHaveLength(6);
    expect(all.differing).toBe(names.length);
    expect(readingsText([all])).toContain(`and ${names.length - 6} more`);
  });

  it("holds small values against a tenth of the largest of their curve", () => {
    const { rows } = readingOf(question, [
      { ...own, run: shiftedTo(0) },
      { ...own, choice: "restrains", run: shiftedTo(0.001) },
    ]);
    expect(rows).toEqual([]);
  });

  it("shows choices, values and differences in lines of the width", () => {
    const text = readingsText([reading({ autophagy_flux: 0.5 })], { width: 80 });
    expect(text).toMatch(/autophagy_flux +mean +\S+ +\S+ +−50 %/);
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("says where nothing differs, and where nothing else could be run", () => {
    expect(readingsText([reading({})])).toContain("no readout of this run differs by more than 1 %");
    expect(readingsText([readingOf(question, [own])])).toContain("no other choice could be run");
  });
});

/** A curve that swings about zero and ends where it began; `end` moves it a little. */
function shiftedTo(end: number): Run {
  const run = madeUpRun();
  const [first] = run.series;
  const curve = first?.curves["lean_mass"];
  if (first === undefined || curve === undefined) throw new Error("the made-up run has lean mass");
  const values = run.times.map((at) => Math.sin((2 * Math.PI * at) / (run.times.at(-1) ?? 1)) + end);
  return { ...run, series: [{ ...first, curves: { lean_mass: { ...curve, values } } }] };
}

describe("readings in a report", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it("have the choices, a table and the curves of both under one name each, and run no hostile text", async () => {
    const readings = [reading({ autophagy_flux: 0.5, p_s6k1_t389: 1.2 }), reading({})];
    const html = await reportHtml(madeUpRun(), madeUpDetails(), { readings });
    const { page, complaints, close } = await openReport(browser, html);
    const section = page.locator('section[aria-labelledby="readings"]');
    expect(await section.locator("svg.chart").count()).toBe(2);
    expect(await section.locator("svg.chart").first().locator("path.line").count()).toBe(2);
    expect(await section.locator("tbody tr").count()).toBe(2);
    expect(await section.innerText()).toContain("No readout of this run differs by more than 1 %.");
    expect(await section.locator("svg text.name").allTextContents()).toContain("restrains");
    expect(await page.evaluate(() => (globalThis as { __pwn?: unknown }).__pwn)).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });

  it("lists the questions that were not put", async () => {
    const choices = { raises: "It does.", restrains: "It does not." };
    const variants = [{ ...question, chosen: "raises", choices }];
    const html = await reportHtml(madeUpRun(), { ...madeUpDetails(), variants });
    const { page, close } = await openReport(browser, html);
    await page.getByText("1 question that this report does not put side by side").click();
    expect(await page.getByText("equator run FILE --readings all").isVisible()).toBe(true);
    await close();
  });
});
