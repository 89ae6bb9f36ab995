import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { servedApp } from "./app-page.ts";
import { pointer } from "./hands.ts";
import { agree, button, eventOf, openAdd, openForm } from "./tasks/steps.ts";

const app = servedApp();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const model = join(projectRoot, "examples", "enzyme.xml");

/** What axe finds in all of the page: rules of WCAG 2.2 A and AA, and good practice. */
async function found(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { target: string[]; failureSummary?: string }[] };
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Found[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(" "))
          .join(" | ")}`,
    );
  });
}

/** How many pixels of the page stand out of the window to the right. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A view: what is done until it is there. Each begins where the one before it ended. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  screen: (page) => page.getByText(/^Nothing found/).waitFor(),
  "table of a chart": async (page) => {
    await page.getByLabel(/^mTORC1 of leg muscle: table/).click();
    await button(page.locator("figure[data-panel=mtorc1_active]"), "Table").click();
    await page.locator(".chart-table").waitFor();
  },
  templates: async (page) => {
    await button(page, "New").click();
    await page.getByRole("dialog", { name: "Start from" }).waitFor();
  },
  text: async (page) => {
    await page.keyboard.press("Escape");
    await button(page, "Text").click();
    await page.getByLabel("Protocol, YAML").waitFor();
  },
  "form of an event": async (page) => {
    await button(page, "Text").click();
    await openForm(page, pointer(page), /07:30/);
  },
  safety: async (page) => {
    await button(page.locator(".event-form"), "15 minutes later").click();
    await page.getByRole("dialog", { name: /does not hold/ }).waitFor();
  },
  "what can be added": async (page) => {
    await agree(page, pointer(page));
    await eventOf(page, /07:45/).waitFor();
    await button(page.locator(".event-form"), "Close").click();
    await openAdd(page, pointer(page));
  },
  "table of the map": async (page) => {
    await page.keyboard.press("Escape");
    await button(page.locator(".map-more"), "Table").click();
    await page.locator(".map-table").waitFor();
  },
  "card of an influence": async (page) => {
    await page.locator(".map-table tbody td:nth-child(2) button").first().click();
    await page.locator(".map-step").first().waitFor();
  },
  comparison: async (page) => {
    await button(page.getByRole("group", { name: "Protocols" }), "Duplicate").click();
    await page.getByText("The two protocols say the same.").waitFor();
  },
  scan: async (page) => {
    await button(page, "Scan").click();
    await page.locator(".scan").first().waitFor();
  },
  claims: async (page) => {
    await button(page, "Scan").click();
    await button(page, "Claims").click();
    await page.locator(".card").first().waitFor();
  },
  "a claim": async (page) => {
    await page.locator(".card").first().click();
    await button(page, "All claims").waitFor();
    await page.getByRole("dialog").getByRole("table").first().waitFor();
  },
  SBML: async (page) => {
    await page.keyboard.press("Escape");
    await button(page, "SBML").click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      button(page, "Choose a file").click(),
    ]);
    await chooser.setFiles(model);
    await page.getByRole("dialog").locator("canvas, svg, table").first().waitFor();
  },
};

describe.each([
  [1280, "light"],
  [1280, "dark"],
  [400, "light"],
  [400, "dark"],
] as const)("at %i px, %s,", (width, colorScheme) => {
  it("axe finds nothing on any view, and no view is wider than the page", async () => {
    const page = await app.open({ colorScheme, viewport: { width, height: 900 } });
    const faults: string[] = [];
    for (const [name, open] of Object.entries(views)) {
      await open(page);
      faults.push(...(await found(page)).map((fault) => `${name}: ${fault}`));
      const out = await overhang(page);
      if (out > 0) faults.push(`${name}: ${out} px out of the page`);
    }
    expect(faults).toEqual([]);
  }, 240_000);
});
