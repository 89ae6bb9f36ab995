import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync, gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { singlePolicy } from "../../../scripts/app/single-policy.mjs";
import { build, buildApp } from "../../../scripts/set-up.mjs";
import { type Serving, startServing } from "../../../src/cli/serve/start-serving.ts";
import { launchChromium } from "../../house/chromium.ts";
import { readForbidden } from "../../house/read-forbidden.ts";
import { projectRoot } from "../../support/project-root.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { startReporting } from "./reporting-server.ts";

const folder = join(projectRoot, "dist", "app");
const single = join(projectRoot, "dist", "equator.html");
const scratch = scratchFolder();
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  build();
  buildApp();
  serving = await startServing({ folder, port: 0 });
  browser = await launchChromium();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
});

/** Opens an address until the page shows its curves, and gives what it asked for and what it was refused. */
async function opened(url: string) {
  const page = await browser.newPage();
  const violations: string[] = [];
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.exposeFunction("tellViolation", (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      (globalThis as unknown as { tellViolation(text: string): void }).tellViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    );
  });
  await page.goto(url);
  // Curves are drawn once a worker has compiled the system and simulated it.
  const drawn = page.waitForSelector("canvas", { timeout: 60_000 });
  await drawn.catch((error: unknown) => errors.push(String(error)));
  // Bands come after the curves, from workers of the worker.
  const banded = page.waitForSelector('[data-bands="first"], [data-bands="done"]', { timeout: 60_000 });
  await banded.catch((error: unknown) => errors.push(String(error)));
  await page.close();
  return { violations, errors, asked };
}

const markup = "<img src=x onerror=globalThis.pwned=1><script>globalThis.pwned=1</script>";

/** Protocols whose names are markup, one of them with faults that repeat it, and one with names of other things. */
const hostile = [
  `lasts: 24 h\nevents:\n  - {at: "07:00", note: "${markup}", meal: {protein: 30 g, source: whey}}\n`,
  `"${markup}": 1\nevents:\n  - {at: "07:00", compound: "${markup}", dose: 5 mg}\n`,
  'days:\n  __proto__:\n    - {at: "07:00", meal: {pwned: 1}}\nblocks:\n  - {days: [__proto__], repeat: 2}\n',
].map(
  (rest) =>
    `equator: 1\nname: "${markup}"\nsubject: {sex: male, age: 30 y, height: 180 cm, mass: 75 kg}\n` +
    `start: 2026-03-02T06:00\n${rest}`,
);

/** Opens a link to a protocol, and gives what became of the page. */
async function openLink(url: string, text: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${url}#protocol=${deflateRawSync(text).toString("base64url")}`);
  await page.waitForFunction(() => document.body.innerText.includes("The protocol of the link is open"));
  await page.waitForTimeout(1_000);
  const found = await page.evaluate(() => ({
    pwned: "pwned" in globalThis || "pwned" in {} || "meal" in {},
    made: document.querySelectorAll("img, script[src='x'], [onerror]").length,
    scripts: [...document.scripts].filter(({ textContent }) => textContent?.startsWith("globalThis.pwned"))
      .length,
  }));
  await page.close();
  return { ...found, errors };
}

describe("the built app", () => {
  it("evaluates no text as code: not in one of its scripts, its worker, or the single file", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.m?js$/.test(name),
    );
    expect(scripts).toContain("worker.js");
    const texts = scripts.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
    const inline = [...readFileSync(single, "utf8").matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
    expect(inline).not.toEqual([]);
    for (const [element, text = ""] of inline) {
      // Its workers' script lies in it packed.
      const isPacked = element.includes('id="worker-script"');
      const script = isPacked ? gunzipSync(Buffer.from(text, "base64")).toString("utf8") : text;
      texts.push({ name: isPacked ? "equator.html worker.js" : "equator.html.js", text: script });
    }
    expect(texts.map(({ name }) => name)).toContain("equator.html worker.js");
    const found = texts.flatMap(({ name, text }) =>
      readForbidden(name, text)
        .filter(({ rule }) => rule === "evaluation")
        .map(({ what }) => `${name}: ${what.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  }, 120_000);

  it("shows curves without one violation of the served policy, and asks its own server alone", async () => {
    const { violations, errors, asked } = await opened(serving.url);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
    expect(asked.length).toBeGreaterThan(2);
    const own = /^(data:|blob:http:\/\/127\.0\.0\.1)/;
    expect(asked.filter((url) => !url.startsWith(serving.url) && !own.test(url))).toEqual([]);
  }, 90_000);

  it("keeps the policy in its workers too, which tell the page nothing", async () => {
    const reporting = await startReporting(folder);
    const { violations, errors } = await opened(reporting.url);
    expect({ violations, errors, reports: reporting.reports }).toEqual({
      violations: [],
      errors: [],
      reports: [],
    });
    await reporting.close();
  }, 90_000);

  it("would be reported: a worker that breaks the policy is", async () => {
    const page = '<!doctype html><link rel="icon" href="data:,"><script src="/page.js"></script>';
    writeFileSync(join(scratch, "index.html"), page);
    writeFileSync(
      join(scratch, "page.js"),
      'new Worker(trustedTypes.createPolicy("equator", { createScriptURL: (url) => url }).createScriptURL("/worker.js"));',
    );
    writeFileSync(join(scratch, "worker.js"), 'try { eval("1"); } catch {} new Worker("/worker.js");');
    const reporting = await startReporting(scratch);
    const tab = await browser.newPage();
    await tab.goto(reporting.url);
    await vi.waitFor(() => expect(reporting.reports.join("\n")).toContain("eval"), { timeout: 20_000 });
    await vi.waitFor(() => expect(reporting.reports.join("\n")).toContain("trusted-types-sink"), {
      timeout: 20_000,
    });
    await tab.close();
    await reporting.close();
  }, 60_000);

  it("shows markup in names as text, in the page and in what is wrong, served and as one file", async () => {
    for (const url of [serving.url, pathToFileURL(single).href]) {
      for (const text of hostile) {
        const outcome = await openLink(url, text);
        expect(outcome).toEqual({ pwned: false, made: 0, scripts: 0, errors: [] });
      }
    }
  }, 180_000);

  it("shows them as one file without one violation of its own policy, and asks nobody", async () => {
    const html = readFileSync(single, "utf8");
    const url = pathToFileURL(single).href;
    const { violations, errors, asked } = await opened(url);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
    expect(asked.filter((each) => each !== url && !/^(blob|data):/.test(each))).toEqual([]);
    expect(html).toContain(`content="${singlePolicy(html)}"`);
  }, 90_000);
});
