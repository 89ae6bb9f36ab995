import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { projectRoot } from "../../support/project-root.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let serving: Serving;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  build();
  buildApp();
  serving = await startServing({ folder: join(projectRoot, "dist", "app"), port: 0 });
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});
beforeEach(async () => {
  faults = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(serving.url);
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

const button = (name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** What axe finds in the sheet that is open; the debugger hands it over, whom no policy binds. */
async function axeFindings(): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run("dialog[open]");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

describe("claims and questions", () => {
  it("are found, opened, changed as protocols and computed again", async () => {
    await button("Claims").click();
    await page.locator(".card").first().waitFor({ timeout: 90_000 });
    expect(await page.locator(".card").count()).toBe(91);
    expect(await axeFindings()).toEqual([]);
    await page.getByLabel("Search").fill("how is mtor measured");
    await page.getByText("1 of 91", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await page.locator("#card-Q06").focus();
    await page.keyboard.press("Enter");
    await page.locator(".lines-chart canvas").waitFor({ timeout: 90_000 });
    expect(await axeFindings()).toEqual([]);
    await page.locator("section[aria-labelledby=change-it] button").click();
    await page.getByText("This protocol stands for “rest” in Q06.").waitFor();
    expect(await page.locator(".study-tabs [aria-pressed]").allInnerTexts()).toEqual(["A", "B", "C"]);
    await button(/^None applies/).click();
    await button("Does Q06 still hold?").click();
    await button("Compute it again").click();
    await page.locator(".again-found").waitFor({ timeout: 90_000 });
    expect(await page.locator(".again-verdicts dt").allInnerTexts()).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
  }, 240_000);
});

const model = `<?xml version="1.0"?><sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model name="Decay">
<notes><p xmlns="http://www.w3.org/1999/xhtml">Plain <script>globalThis.ran = true</script>&lt;img src=x onerror="globalThis.ran = true"&gt;</p></notes>
<listOfParameters><parameter id="s" value="8" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><ci>s</ci></apply></math></rateRule></listOfRules></model></sbml>`;

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
    await page.getByRole("cell", { name: "0.0539" }).waitFor({ timeout: 90_000 });
    expect(await axeFindings()).toEqual([]);
    await give("entity.xml", `<!DOCTYPE a [<!ENTITY b "c">]>${model}`);
    await page.getByText("entity.xml cannot be run as it is.").waitFor({ timeout: 90_000 });
    await page.locator(".sbml-faults").getByText("xml-doctype").first().waitFor();
    await give("deep.xml", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`);
    await page.locator(".sbml-faults").getByText("xml-depth").first().waitFor({ timeout: 90_000 });
    expect(await axeFindings()).toEqual([]);
    await page.keyboard.press("Escape");
    await button("SBML").waitFor();
  }, 240_000);
});
