import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../processes.mjs";
import { lateBreakfast, measured, runAfterwards, trainingDay } from "./protocols.mjs";

// Every view of the app that is looked at, and what is done until it is there.

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").Locator} Locator
 * @typedef {"deuteranopia" | "achromatopsia"} Vision
 * @typedef {object} Look
 * @property {string} [says] one line with the picture, where it stands in the repository
 * @property {[width: number, height: number]} [size] of the window
 * @property {boolean} [dark]
 * @property {boolean} [calm] with reduced motion
 * @property {boolean} [contrast] with more of it
 * @property {boolean} [forced] with colours of the machine
 * @property {Vision} [vision]
 * @property {number} [zoom] size of text, in parts of the usual
 * @property {boolean} [print]
 * @property {boolean} [whole] the whole page, however long it is
 * @typedef {object} View
 * @property {string} [says] one line with the picture, where it stands in the repository
 * @property {string[]} [texts] the protocols that are open
 * @property {boolean} [isAlone] whether what else is computed is out of sight, or takes too long to be waited for
 * @property {boolean} [first] a first visit: nothing is kept, and nothing was said about safety
 * @property {Readonly<Record<string, Look>>} [looks] what it is looked at in besides, by the end of the name
 * @property {(page: Page) => Promise<Locator | void>} [open] what is done; a part that it gives is brought to the top
 */

/** @param {Page | Locator} page @param {string | RegExp} name */
const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

/** @param {Page} page */
const timeline = (page) => page.locator(".timeline");

/** Opens the form of an event. @param {Page} page @param {RegExp} name */
async function openForm(page, name) {
  await page.getByRole("listbox", { name: "Events" }).getByRole("option", { name }).first().click();
  await page.locator(".event-form").waitFor();
}

/** All members of the bands are there. @param {Page} page */
export const bandsDrawn = (page) => page.locator('[data-bands="done"]', { hasText: "128 members" }).waitFor();

/** The curves, with their bands. @param {Page} page */
async function charts(page) {
  await bandsDrawn(page);
  return page.locator(".area-charts");
}

/** The map at one of its depths. @param {string} name */
const mapAt = (name) => async (/** @type {Page} */ page) => {
  await button(page.locator(".map-levels"), new RegExp(`^${name}`)).click();
  await page.locator(".map-number", { hasText: "×" }).first().waitFor();
  return page.locator(".map");
};

/** The large map at a depth with the card of an influence. @param {string} level @param {string} influence */
const cardAt = (level, influence) => async (/** @type {Page} */ page) => {
  await mapAt(level)(page);
  await button(page.locator(".map-more"), "Large").click();
  await page.getByRole("button", { name: influence, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".map-details h2").waitFor();
};

/** Opens the page of a claim. @param {Page} page @param {string} id */
async function openClaim(page, id) {
  await button(page, "Claims").click();
  await page.locator(`#card-${id}`).click();
  await page.getByRole("dialog").locator(".claim canvas").first().waitFor();
}

/** Loads a file through a button that asks for one. @param {Page} page @param {Locator} pressed @param {Parameters<import("playwright-core").FileChooser["setFiles"]>[0]} file */
async function choose(page, pressed, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressed.click()]);
  await chooser.setFiles(file);
}

/** @type {Readonly<Record<string, Look>>} */
const usual = { dark: { dark: true }, 400: { size: [400, 800] } };

/** @type {Readonly<Record<string, Look>>} */
const screens = {
  dark: { says: "The same in the dark", dark: true },
  400: { says: "On a narrow window", size: [400, 800] },
  "400-dark": { size: [400, 800], dark: true },
  "400-whole": { size: [400, 800], whole: true },
  1000: { size: [1000, 800] },
  2560: { says: "On a wide window", size: [2560, 1440] },
  "2560-dark": { size: [2560, 1440], dark: true },
  whole: { whole: true },
  "whole-dark": { whole: true, dark: true },
  calm: { calm: true },
  deuteranopia: { says: "As it is seen without telling red from green", vision: "deuteranopia" },
  achromatopsia: { says: "As it is seen without colours", vision: "achromatopsia" },
  contrast: { contrast: true },
  "contrast-dark": { contrast: true, dark: true },
  forced: { says: "In the colours that a machine forces", forced: true },
  "forced-dark": { forced: true, dark: true },
  "text-200": { zoom: 2, whole: true },
  "zoom-200": { size: [640, 400], whole: true },
  print: { says: "Printed", print: true, whole: true },
};

/** @type {Readonly<Record<string, View>>} */
export const views = {
  screen: {
    says: "One screen: a day above, the map and the curves that follow from it below",
    looks: screens,
  },
  "screen-weeks": {
    says: "Sixteen weeks: blocks, weeks and days by zoom",
    texts: ["examples/lift-and-rest-week.yaml"],
    isAlone: true,
    open: async (page) => {
      await page.getByLabel("Bands of").selectOption("none");
    },
  },
  form: {
    says: "A meal: numbers with units, moved by keys or by hand",
    open: async (page) => {
      await openForm(page, /12:30/);
      return timeline(page);
    },
    looks: usual,
  },
  "form-training": {
    open: async (page) => {
      await openForm(page, /17:00/);
      return timeline(page);
    },
  },
  add: {
    says: "What can be added, with what a compound is: medicine, research only, prohibited in sport",
    open: async (page) => {
      await button(page, "Add").click();
      const dialog = page.getByRole("dialog", { name: "Add" });
      await dialog.getByLabel("Compound", { exact: true }).fill("r");
      await dialog.locator(".agent-list button").first().waitFor();
      return timeline(page);
    },
    looks: usual,
  },
  person: {
    open: async (page) => {
      await button(page, "Person and length").click();
      return timeline(page);
    },
  },
  tour: {
    says: "The tour: eight steps that are done for real, beside the page",
    first: true,
    open: async (page) => {
      await button(page, "Take the tour").click();
      await page.locator(".tour h2").waitFor();
    },
    looks: usual,
  },
  templates: {
    open: async (page) => {
      await button(page, "New").click();
      await page.getByRole("dialog", { name: "Start from" }).waitFor();
    },
    looks: usual,
  },
  safety: {
    says: "Asked before a protocol of one's own is run: for whom the model does not hold",
    first: true,
    open: async (page) => {
      await openForm(page, /12:30/);
      await button(page.locator(".event-form"), "15 minutes later").click();
      await page.getByRole("dialog", { name: /does not hold/ }).waitFor();
    },
    looks: usual,
  },
  text: {
    says: "The protocol as text, with a fault in its place",
    open: async (page) => {
      await button(page, "Text").click();
      const field = page.getByLabel("Protocol, YAML");
      await field.fill(trainingDay.replace("source: whey", "sauce: whey"));
      await page.locator(".faults li").first().waitFor();
      return timeline(page);
    },
    looks: usual,
  },
  "map-overview": { open: mapAt("Overview") },
  "map-activities": {
    says: "The map of activities, and the evidence for one influence",
    isAlone: true,
    open: cardAt("Activities", "AKT lowers TSC2"),
    looks: usual,
  },
  "map-everything": { says: "All of the map", open: cardAt("Everything", "mTORC1 raises p-S6K1 T389") },
  "map-card": {
    open: async (page) => {
      await page.getByRole("button", { name: "AKT lowers TSC2", exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".map-details h2").waitFor();
      return page.locator(".map");
    },
    looks: usual,
  },
  influence: {
    open: async (page) => {
      await cardAt("Overview", "AKT lowers TSC2")(page);
      await page
        .locator(".map-details")
        .getByRole("button", { name: /^What if this is wrong/ })
        .first()
        .click();
      await page
        .locator(".map-details")
        .getByText(/moves the mean of this protocol/)
        .first()
        .waitFor();
    },
  },
  "map-table": {
    open: async (page) => {
      await button(page.locator(".map-more"), "Table").click();
      await page.locator(".map-table").waitFor();
      return page.locator(".map");
    },
  },
  charts: { open: charts, looks: usual },
  "charts-other": {
    open: async (page) => page.locator(".group").nth(1),
  },
  table: {
    open: async (page) => {
      await page.getByLabel(/^mTORC1 of leg muscle: table/).click();
      await button(page.locator("figure[data-panel=mtorc1_active]"), "Table").click();
      await page.locator(".chart-table").waitFor();
      return page.locator(".area-charts");
    },
  },
  findings: {
    says: "A conflict of growth and maintenance, and the move that eases it, previewed",
    texts: [runAfterwards],
    open: async (page) => {
      await page.locator('.findings[data-members="24"]').waitFor();
      await page.getByRole("button", { name: "Preview the move" }).first().click();
      return page.locator(".findings");
    },
    looks: usual,
  },
  balance: {
    says: "Hours of growth and of maintenance in each tissue",
    open: async (page) => {
      await page.locator('.balance header p:has-text("members")').waitFor();
      return page.locator(".balance");
    },
    looks: usual,
  },
  compare: {
    says: "Two protocols: curves over one another, and the band of what differs",
    texts: [trainingDay, lateBreakfast],
    open: async (page) => {
      await page.locator(".compare table, .compare canvas, .compare svg").first().waitFor();
      await page.locator(".compare", { hasText: "members, the same in both" }).waitFor();
      return page.locator(".compare");
    },
    looks: usual,
  },
  "compare-curves": {
    texts: [trainingDay, lateBreakfast],
    open: charts,
    looks: usual,
  },
  scan: {
    says: "One input over a range, with a slider",
    open: async (page) => {
      await button(page, "Scan").click();
      const input = page.locator(".scan-choices select").first();
      const meal = await input
        .locator("option", { hasText: /12:30.*protein/ })
        .first()
        .getAttribute("value");
      await input.selectOption(meal);
      await page.locator(".scan .band-chart", { hasText: /12:30/ }).waitFor();
      await page.locator(".scan", { hasText: /Band: 90 %/ }).waitFor();
      return page.locator(".area-charts");
    },
    looks: usual,
  },
  claims: {
    says: "Claims and questions of the founding documents",
    isAlone: true,
    open: async (page) => {
      await button(page, "Claims").click();
      await page.locator(".card").first().waitFor();
    },
    looks: usual,
  },
  claim: {
    says: "One claim: what the model shows, when it holds, and what the literature says",
    isAlone: true,
    open: async (page) => openClaim(page, "A05"),
    looks: usual,
  },
  again: {
    says: "A claim whose protocols were changed, judged again",
    isAlone: true,
    open: async (page) => {
      await openClaim(page, "Q06");
      await page.locator("section[aria-labelledby=change-it] button").click();
      await page.locator(".claim-strip").getByRole("button").click();
      await button(page, "Compute it again").click();
      await page.locator('.again-found:not([data-members="0"])').waitFor();
      return page.locator(".again");
    },
  },
  "own-data": {
    says: "Measurements of one's own beside the model",
    open: async (page) => {
      const file = { name: "my-insulin.csv", mimeType: "text/csv", buffer: Buffer.from(measured) };
      await choose(page, button(page, "Own data …"), file);
      await page.locator(".own-file").waitFor();
      return page.locator("figure[data-readouts*=insulin_plasma]").first();
    },
  },
  sbml: {
    says: "A model of somebody else, in SBML, run as it is",
    isAlone: true,
    open: async (page) => {
      await button(page, "SBML").click();
      await choose(page, button(page, "Choose a file"), join(root, "examples", "enzyme.xml"));
      await page.getByRole("dialog").locator("canvas").first().waitFor();
    },
    looks: usual,
  },
  report: {
    says: "The report of a run: one file that works offline",
    isAlone: true,
    open: async (page) => {
      await page.locator(".run-files summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "Report, HTML with bands").click(),
      ]);
      const file = join(mkdtempSync(join(tmpdir(), "equator-")), "report.html");
      await download.saveAs(file);
      await page.goto(pathToFileURL(file).href);
      await page.locator("svg, canvas").first().waitFor();
    },
  },
  export: {
    open: async (page) => {
      await page.locator(".run-files summary").click();
      return page.locator(".area-charts");
    },
  },
};
