import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.mjs";
import { root } from "../processes.mjs";
import { buildApp, setUp } from "../set-up.mjs";
import { trainingDay } from "./pictures/protocols.mjs";
import { smallPng } from "./pictures/small-png.mjs";
import { bandsDrawn, views } from "./pictures/views.mjs";
import { serveApp } from "./serve-app.mjs";

// Usage: npm run pictures [-- [--to FOLDER] [--as-built] [NAME ...]]
// Takes a picture of views of the built app, as `equator serve` serves it, in Chromium (CHROMIUM names another). Without a
// folder those that the repository keeps are made anew in docs/pictures, with the page that shows them; with one, all of
// them, or those that are named, go there, at full colour. As built: dist/ is taken as it stands.

/**
 * @typedef {import("./pictures/views.mjs").View} View
 * @typedef {import("./pictures/views.mjs").Look} Look
 */

/** Under load a first run takes seconds: what must appear is waited for so long, in milliseconds. */
const patience = 180_000;
/** The time that everything points at. */
const clock = "14:00";

const args = process.argv.slice(2);
const isBuilt = args.includes("--as-built") && args.splice(args.indexOf("--as-built"), 1).length > 0;
const to = args.includes("--to") ? args.splice(args.indexOf("--to"), 2)[1] : undefined;
const folder = to ?? join(root, "docs", "pictures");
/** @param {string} name @param {Look} look */
const isWanted = (name, { says }) =>
  (args.length === 0 ||
    args.some((arg) => name === arg || (arg.endsWith("*") && name.startsWith(arg.slice(0, -1))))) &&
  (to !== undefined || says !== undefined);

if (!isBuilt) {
  setUp();
  buildApp();
}
mkdirSync(folder, { recursive: true });
const { url, stop } = await serveApp();
const browser = await chromium.launch({
  executablePath: findChromium() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"],
});
for (const [name, view] of Object.entries(views)) {
  /** @type {[string, Look][]} */
  const all = [
    [name, view.says === undefined ? {} : { says: view.says }],
    ...Object.entries(view.looks ?? {}).map(
      ([end, look]) => /** @type {[string, Look]} */ ([`${name}-${end}`, look]),
    ),
  ];
  const wanted = all.filter(([picture, look]) => isWanted(picture, look));
  if (wanted.length === 0) continue;
  try {
    await take(view, wanted);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
await browser.close();
stop();
if (to === undefined) writeFileSync(join(folder, "README.md"), pageOfPictures());

/** Takes pictures of a view, in a profile of its own. @param {View} view @param {readonly [string, Look][]} looks */
async function take(view, looks) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC" });
  context.setDefaultTimeout(patience);
  if (!view.first)
    await context.addInitScript((saved) => localStorage.setItem("equator", saved), savedFor(view));
  // Bands have as many members as a machine draws in a time: here always all of them.
  await context.addInitScript(() => {
    performance.now = () => 0;
  });
  const page = await context.newPage();
  // What a session emulates ends with it.
  const session = await context.newCDPSession(page);
  try {
    await lookAt(page, session, {});
    await page.goto(url);
    await atTime(page);
    if (!view.isAlone && (to === undefined || view.open === undefined)) await ready(page);
    const part = await view.open?.(page);
    for (const [name, look] of looks) {
      await lookAt(page, session, look);
      if (part) await part.evaluate((element) => element.scrollIntoView({ block: "start" }));
      await drawn(page);
      const picture = await page.screenshot({
        animations: "disabled",
        caret: "hide",
        fullPage: look.whole ?? false,
      });
      const bytes = to === undefined ? smallPng(picture) : picture;
      writeFileSync(join(folder, `${name}.png`), bytes);
      console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
    }
  } finally {
    await context.close();
  }
}

/**
 * Window, colours and sizes to look with.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").CDPSession} session
 * @param {Look} look
 */
async function lookAt(page, session, look) {
  const [width, height] = look.size ?? [1280, 800];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: look.print ? "print" : "screen",
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: look.calm ? "reduce" : "no-preference",
    contrast: look.contrast ? "more" : "no-preference",
    forcedColors: look.forced ? "active" : "none",
  });
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: look.vision ?? "none" });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    look.zoom === undefined ? "" : `${87.5 * look.zoom}%`,
  );
}

/** What the browser kept of an earlier visit. @param {View} view */
function savedFor({ texts = [trainingDay] }) {
  const held = texts.map((text, i) => ({
    id: "ABCD"[i],
    text: text.startsWith("examples/") ? fromFile(text) : text,
  }));
  return JSON.stringify({
    version: 1,
    held: { texts: held, active: "A" },
    safety: "understood",
  });
}

/** A protocol of the examples, on the whole body. @param {string} path */
function fromFile(path) {
  return readFileSync(join(root, path), "utf8").replace(/^start:/m, "system: human-adult\nstart:");
}

/** The first curves, and the cursor where it belongs. @param {import("playwright-core").Page} page */
async function atTime(page) {
  await page.locator("[data-drawn]").first().waitFor();
  const field = page.getByLabel("Clock, as 09:10");
  await field.fill(clock);
  await field.press("Enter");
  await field.blur();
  await page.locator(".map-number", { hasText: "×" }).first().waitFor();
}

/** The bands, and all that is looked for. @param {import("playwright-core").Page} page */
async function ready(page) {
  await bandsDrawn(page);
  await page.locator('.balance header p:has-text("members")').waitFor();
  await page.locator('.findings[data-old="false"] .quiet:not(:has-text("…"))').first().waitFor();
}

/** Until charts in sight are drawn at the time of the cursor, and a frame is painted. @param {import("playwright-core").Page} page */
async function drawn(page) {
  await page.waitForFunction((time) => {
    if (document.querySelector("dialog[open].sheet") !== null) return true;
    const charts = [...document.querySelectorAll("figure[data-panel]")].filter((chart) => {
      const { top, bottom } =
        chart.querySelector(".chart-place")?.getBoundingClientRect() ?? chart.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    return charts.every((chart) => {
      const now = chart.querySelector(".chart-now")?.textContent ?? "";
      return now === "" || now.includes(time);
    });
  }, clock);
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(done, { timeout: 2000 })),
        ),
      ),
  );
}

/** The page that shows them. */
function pageOfPictures() {
  const shown = Object.entries(views).flatMap(([name, { says, looks = {} }]) => [
    { name, says },
    ...Object.entries(looks).map(([end, look]) => ({ name: `${name}-${end}`, says: look.says })),
  ]);
  return [
    "# Pictures of the web app",
    "",
    "Taken from the built app, in Chromium, by `npm run pictures`: always the same protocols, with the cursor at 14:00. With",
    "`--to FOLDER` it takes many more, in other sizes and colours, to be looked at.",
    "",
    ...shown.flatMap(({ name, says }) =>
      says === undefined ? [] : [`${says}:`, "", `![${says}](${name}.png)`, ""],
    ),
  ].join("\n");
}
