import { describe, expect, it } from "vitest";
import { readReport, reportHtml } from "../../src/report/index.ts";
import { hostile, madeUpDetails, madeUpRun } from "./fixture.ts";

describe("a report file", () => {
  it("has the same bytes for the same run", async () => {
    const [first, second] = await Promise.all([0, 1].map(() => reportHtml(madeUpRun(), madeUpDetails())));
    expect(first).toBe(second);
  });

  it("stays under 1 MB for a day, and for twelve weeks at the same step", async () => {
    expect((await reportHtml(madeUpRun(), madeUpDetails())).length).toBeLessThan(1_000_000);
    const long = await reportHtml(madeUpRun({ hours: 12 * 7 * 24 }), madeUpDetails());
    expect(long.length).toBeLessThan(1_000_000);
  });

  it("gives back the protocol and the settings that it was made from, hostile text included", async () => {
    const read = readReport(await reportHtml(madeUpRun(), madeUpDetails()));
    expect(read?.protocol).toEqual({ text: `equator: 1\n# ${hostile}\n`, file: "lift-day.yaml" });
    expect(read?.settings).toEqual({ variants: { muscle_full: "refractory" }, everyMs: 300_000 });
  });

  it("is not read from other HTML", () => {
    expect(readReport("<!doctype html><p>hello</p>")).toBeUndefined();
    expect(
      readReport('<script type="application/json" id="equator-run">{"format":2}</script>'),
    ).toBeUndefined();
    expect(readReport('<script type="application/json" id="equator-run">{</script>')).toBeUndefined();
  });

  it("holds no hostile text unescaped", async () => {
    const html = await reportHtml(madeUpRun(), madeUpDetails());
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)?.length).toBe(3);
  });

  it("names the unit of every curve and the safety words", async () => {
    const html = await reportHtml(madeUpRun(), madeUpDetails());
    for (const words of ["µmol/L", "mU/L", "%/h", "not medical advice", "under 18"])
      expect(html).toContain(words);
  });

  it("shows a curve without values and a run without events", async () => {
    const run = { ...madeUpRun({ text: "" }), events: [] };
    const [series] = run.series;
    const empty = Object.values(series?.curves ?? {}).map((curve) => ({
      ...curve,
      values: curve.values.map(() => Number.NaN),
    }));
    const curves = Object.fromEntries(empty.map((curve) => [curve.readout, curve]));
    const html = await reportHtml(
      { ...run, series: series ? [{ ...series, curves }] : [] },
      madeUpDetails(""),
    );
    expect(/NaN|undefined/.exec(html.replace(/<script>[\s\S]*<\/script>/, ""))).toBeNull();
  });
});
