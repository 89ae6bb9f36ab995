import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { axeFindings, servedPage } from "../gallery/served-page.ts";

const served = servedPage();
let page: Page;
beforeEach(() => {
  page = served();
});

const button = (name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

const model = `<?xml version="1.0"?><sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model name="Decay">
<notes><p xmlns="http://www.w3.org/1999/xhtml">Plain <script>globalThis.ran = true</script>&lt;img src=x onerror="globalThis.ran = true"&gt;</p></notes>
<listOfParameters><parameter id="s" value="8" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><ci>s</ci></apply></math></rateRule></listOfRules></model></sbml>`;

/** Its only event happens again as soon as it has happened. */
const math = 'xmlns="http://www.w3.org/1998/Math/MathML"';
const restless = model
  .replace(/<math.*<\/math>/s, `<math ${math}><cn>1</cn></math>`)
  .replace(
    "</listOfRules>",
    `</listOfRules><listOfEvents><event useValuesFromTriggerTime="true"><trigger initialValue="true" persistent="true"><math ${math}><apply><gt/><ci>s</ci><cn>8.000001</cn></apply></math></trigger><listOfEventAssignments><eventAssignment variable="s"><math ${math}><cn>8</cn></math></eventAssignment></listOfEventAssignments></event></listOfEvents>`,
  );

describe("a model in SBML", () => {
  it("is read, run and drawn, its notes as text; hostile files get their error", async () => {
    const give = (name: string, text: string) =>
      page.locator("dialog[open] input[type=file]").setInputFiles({
        name,
        mimeType: "application/xml",
        buffer: Buffer.from(text),
      });
    await button("SBML").click();
    await give("decay.xml", model);
    await page.locator(".lines-chart canvas").waitFor({ timeout: 90_000 });
    await page.getByText("Notes of its authors, as plain text").click();
    await page.getByText('Plain <img src=x onerror="globalThis.ran = true">').waitFor();
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    await page.getByLabel("End", { exact: true }).fill("5");
    await button("Run").click();
    await page.getByText("Table of what is drawn").click();
    // A place that the run to 100 had no row of.
    await page.getByRole("cell", { name: "0.0553" }).waitFor({ timeout: 90_000 });
    expect(await axeFindings(page)).toEqual([]);
    await give("entity.xml", `<!DOCTYPE a [<!ENTITY b "c">]>${model}`);
    await page.getByText("entity.xml cannot be run as it is.").waitFor({ timeout: 90_000 });
    await page.locator(".sbml-faults").getByText("xml-doctype").first().waitFor();
    await give("deep.xml", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`);
    await page.locator(".sbml-faults").getByText("xml-depth").first().waitFor({ timeout: 90_000 });
    expect(await axeFindings(page)).toEqual([]);
    await give("restless.xml", restless);
    await page.getByText("Running restless.xml").waitFor({ timeout: 90_000 });
    await button("Stop").click();
    await button("Stop").waitFor({ state: "detached" });
    await give("decay.xml", model);
    await page.locator(".lines-chart canvas").waitFor({ timeout: 90_000 });
    await page.keyboard.press("Escape");
    await button("SBML").waitFor();
  }, 240_000);
});
