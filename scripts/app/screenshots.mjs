import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.mjs";
import { root } from "../processes.mjs";
import { buildApp, setUp } from "../set-up.mjs";

// Usage: node scripts/app/screenshots.mjs [FOLDER] [--all]
// Pictures of the web app's views into docs/generated/app: a few of them, to be kept. With --all every view, light and
// dark, at 1280 and 400 px, and the screen as eyes without green or without colours see it, to be looked at.

const isAll = process.argv.includes("--all");
const folder = resolve(
  process.argv.slice(2).find((name) => !name.startsWith("--")) ?? join(root, "docs", "generated", "app"),
);

setUp();
buildApp();
const { startServing } = await import("../../dist/src/cli/serve/start-serving.js");

/** @typedef {import("playwright-core").Page} Page */

/** Each view begins where the one before it ended. @type {readonly [name: string, open: (page: Page) => Promise<unknown>][]} */
const views = [
  [
    "screen",
    async (page) => {
      await button(page, "Next event").click();
      for (let i = 0; i < 8; i++) await button(page, "15 minutes on").click();
      await page.getByText(/^Nothing found/).waitFor();
      await page.getByText(/50 and 90 % of/).waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  ],
  ["meaning", (page) => page.locator(".balance").scrollIntoViewIfNeeded()],
  [
    "event",
    async (page) => {
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole("option", { name: /07:30/ }).click();
      await page.locator(".event-form").waitFor();
    },
  ],
  [
    "add",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "Add").click();
      await page.getByRole("dialog", { name: "Add" }).waitFor();
    },
  ],
  [
    "text",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "Text").click();
      await page.getByLabel("Protocol, YAML").waitFor();
    },
  ],
  [
    "templates",
    async (page) => {
      await button(page, "Text").click();
      await button(page, "New").click();
      await page.getByRole("dialog", { name: "Start from" }).waitFor();
    },
  ],
  [
    "map",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "Large").click();
      await page.locator(".map-levels button").nth(1).click();
      await page.locator(".map-node").nth(30).waitFor();
    },
  ],
  [
    "influence",
    async (page) => {
      await page.locator(".map-levels button").first().click();
      await button(page.locator(".map-more"), "Table").click();
      await page.locator(".map-table tbody button").first().click();
      await page.locator(".map-step").first().waitFor();
    },
  ],
  [
    "safety",
    async (page) => {
      await button(page.locator(".map-more"), "Table").click();
      await button(page, "Large").click();
      await button(page, "Duplicate").click();
      await page.getByRole("option", { name: /07:30/ }).click();
      await button(page.locator(".event-form"), "15 minutes later").click();
      await page.getByRole("dialog", { name: /does not hold/ }).waitFor();
    },
  ],
  [
    "comparison",
    async (page) => {
      await button(page, /^None applies/).click();
      await page.keyboard.press("Escape");
      await page.getByText(/Probability B > A/).waitFor();
      await page.locator(".compare").scrollIntoViewIfNeeded();
    },
  ],
  [
    "scan",
    async (page) => {
      await button(page, "Scan").click();
      await page.locator(".scan").first().waitFor();
    },
  ],
  [
    "claims",
    async (page) => {
      await button(page, "Scan").click();
      await button(page, "Claims").click();
      await page.locator(".card").first().waitFor();
    },
  ],
  [
    "claim",
    async (page) => {
      await page.locator(".card").first().click();
      await button(page, "All claims").waitFor();
      await page.getByRole("dialog").getByRole("table").first().waitFor();
    },
  ],
  [
    "sbml",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "SBML").click();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        button(page, "Choose a file").click(),
      ]);
      await chooser.setFiles(join(root, "examples", "enzyme.xml"));
      await page.getByRole("dialog").locator("canvas, svg, table").first().waitFor();
    },
  ],
];

/** Those that are kept: of each view one, and the screen in all four. */
const kept = new Set([
  "screen-light-1280",
  "screen-dark-1280",
  "screen-light-400",
  "screen-dark-400",
  "event-light-1280",
  "map-light-1280",
  "influence-dark-1280",
  "comparison-light-1280",
  "scan-light-1280",
  "claim-light-1280",
  "text-dark-1280",
  "add-light-400",
]);

mkdirSync(folder, { recursive: true });
const serving = await startServing({ folder: join(root, "dist", "app"), port: 0 });
const browser = await chromium.launch({
  executablePath: findChromium() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const width of [1280, 400])
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) await picture({ width, colorScheme });
} finally {
  await browser.close();
  await serving.close();
}

/** @param {{ width: number, colorScheme: "light" | "dark" }} look */
async function picture({ width, colorScheme }) {
  const own = views.map(([name]) => `${name}-${colorScheme}-${width}`);
  const last = isAll ? views.length - 1 : Math.max(...own.map((name, i) => (kept.has(name) ? i : -1)));
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(serving.url);
  await page.locator("[data-drawn]").first().waitFor();
  for (const [i, [name, open]] of views.slice(0, last + 1).entries()) {
    await open(page);
    const file = own[i] ?? name;
    if (isAll || kept.has(file)) await shot(page, file);
    if (isAll && name === "screen") await asSeen(page, file);
  }
  await context.close();
}

/** The page as eyes without green, and as eyes without colours see it. @param {Page} page @param {string} file */
async function asSeen(page, file) {
  const session = await page.context().newCDPSession(page);
  for (const type of /** @type {const} */ (["deuteranopia", "achromatopsia"])) {
    await session.send("Emulation.setEmulatedVisionDeficiency", { type });
    await shot(page, `${file}-${type}`);
  }
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "none" });
}

/** WebP: as PNG most views are over 150 kB. @param {Page} page @param {string} file */
async function shot(page, file) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 75 });
  await session.detach();
  const bytes = Buffer.from(data, "base64");
  writeFileSync(join(folder, `${file}.webp`), bytes);
  console.log(`${file} ${Math.round(bytes.length / 1000)} kB`);
}

/** @param {Page | import("playwright-core").Locator} place @param {string | RegExp} name */
function button(place, name) {
  return place.getByRole("button", { name, exact: true }).first();
}
