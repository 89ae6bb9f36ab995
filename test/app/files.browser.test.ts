import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chartOf, servedApp } from "./app-page.ts";
import { zipOf } from "./sbml/zip.ts";

const app = servedApp();
/** Curves come first, on a machine that does much else. */
const patience = { timeout: 60_000 };
const model = `<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model name="Decay">
<listOfParameters><parameter id="s" value="8" constant="false"/></listOfParameters>
<listOfRules><rateRule variable="s"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><ci>s</ci></apply></math></rateRule></listOfRules></model></sbml>`;

interface Dropped {
  readonly name: string;
  readonly bytes: readonly number[];
}

const fileOf = (name: string, content: string | Uint8Array): Dropped => ({
  name,
  bytes: [...Buffer.from(content)],
});

/** Drops files on a part of the page. */
async function drop(page: Page, where: string, ...files: readonly Dropped[]): Promise<void> {
  const held = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    return transfer;
  }, files);
  await page.locator(where).first().dispatchEvent("drop", { dataTransfer: held });
}

const notice = (page: Page, words: string | RegExp) =>
  page.locator(".notice-line").filter({ hasText: words }).waitFor();
const sets = (page: Page) => page.locator(".own-file").allInnerTexts();
const measured = "time,readout,value,error\n09:00,insulin,60,5\n1,5;x\n10:30,insulin,80,\n";

describe("files that are dropped on the page", () => {
  it("go where they belong by their names, and what belongs nowhere is told", async () => {
    const page = await app.open();
    await drop(page, "main", fileOf("decay.xml", model));
    await page.locator(".sbml .lines-chart canvas").waitFor();
    await page.keyboard.press("Escape");
    await drop(page, "main", fileOf("decay.omex", zipOf({ "decay.xml": model.replace("Decay", "Packed") })));
    await page.getByRole("heading", { name: "Packed" }).waitFor();
    await page.locator(".sbml .lines-chart canvas").waitFor();
    await page.keyboard.press("Escape");
    await drop(page, "main", fileOf("picture.jpeg", "x"));
    await notice(page, "picture.jpeg is not opened: protocols end in .yaml, .yml, .json; models in .xml");
  });

  it("are measurements that are kept beside the protocol, undone, removed and saved, faults with their place", async () => {
    const page = await app.open();
    const insulin = chartOf(page, "insulin_plasma");
    await insulin.scrollIntoViewIfNeeded();
    await drop(page, 'figure[data-panel="insulin_plasma"]', fileOf("mine.csv", measured));
    await page.locator(".own-faults").filter({ hasText: "line 3, column" }).waitFor();
    await page.locator(".own-faults button").click();
    expect(await sets(page)).toEqual(["mine.csv: 2 points\n×"]);
    await drop(page, "main", fileOf("more.csv", "t [h];readout;value [pmol/L]\n1,5;insulin_plasma;70\n"));
    await expect.poll(() => sets(page), patience).toEqual(["mine.csv: 2 points\n×", "more.csv: 1 point\n×"]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    expect(await sets(page)).toEqual(["mine.csv: 2 points\n×"]);
    await page.getByRole("button", { name: /^Redo/ }).click();
    await page.getByRole("button", { name: "Remove mine.csv" }).click();
    expect(await sets(page)).toEqual(["more.csv: 1 point\n×"]);
    await page.reload();
    await expect.poll(() => sets(page), patience).toEqual(["more.csv: 1 point\n×"]);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save own data" }).click(),
    ]);
    expect(readFileSync(await saved.path(), "utf8")).toBe(
      "time_h,readout,value,error,unit,set\n1.5,insulin_plasma,70,,pmol/L,more.csv\n",
    );
    await page.getByRole("button", { name: "Link", exact: true }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    const other = await app.open();
    await other.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await expect.poll(() => sets(other), patience).toEqual(["more.csv: 1 point\n×"]);
  });
});

describe("measurements that cannot be read", () => {
  it.each([400, 1280, 2560])("are told over the page: nothing moves for it, at %i px", async (width) => {
    const page = await app.open({ viewport: { width, height: 900 } });
    // What is said of bands comes when they do.
    await page.getByLabel("Bands of").selectOption("none");
    const places = () =>
      page
        .locator(".board-tools > *, .board > .group:first-of-type")
        .evaluateAll((all) =>
          all.map((one) => [(one as HTMLElement).offsetLeft, (one as HTMLElement).offsetTop]),
        );
    const before = await places();
    await page.getByLabel("Files of measurements").setInputFiles({
      name: "bad.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`time,readout,value\n${"x,insulin,y\n".repeat(20)}`),
    });
    const told = page.locator(".own-faults");
    await told.waitFor();
    expect(await places()).toEqual(before);
    const box = await told.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    await told.getByRole("button", { name: "Close" }).press("Enter");
    await told.waitFor({ state: "detached" });
    await page.locator(".own-data button:focus").waitFor();
  });
});

describe("protocols that are more than the page reads at once", () => {
  const many = `equator: 1
subject: {sex: male, age: 30 y, height: 180 cm, mass: 75 kg}
start: 2026-03-02T06:00
days:
  d:
    - {at: "07:00", every: 1 min, times: 1000, meal: {protein: 1 g, source: whey}}
blocks:
  - {days: [d], repeat: 100}
`;
  it("are refused in words, by link and as a file, and leave what was there", async () => {
    const page = await app.open();
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#protocol=${deflateRawSync(many).toString("base64url")}`,
    );
    await page.getByText("more than 3000 events").first().waitFor();
    await page.getByText("the page takes no more; equator run does").first().waitFor();
    await drop(page, "main", fileOf("long.yaml", `${many}# ${"x".repeat(60_000)}\n`));
    await notice(page, "long.yaml is larger than 50 kB, which is more than the page reads at once");
    await page.getByRole("button", { name: "A", exact: true }).click();
    await chartOf(page, "mtorc1_active").locator("[data-drawn]").waitFor();
  });
});
