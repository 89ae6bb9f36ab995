import type { Locator, Page } from "playwright-core";
import { goToEvent, type Hands } from "../hands.ts";

/** A button, by its words. */
export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** An event on the timeline. */
export const eventOf = (page: Page, name: string | RegExp) =>
  page.getByRole("listbox", { name: "Events" }).getByRole("option", { name }).first();

/** Begins with a template. */
export async function openTemplate(page: Page, hands: Hands, title: string): Promise<void> {
  await hands.press(button(page, "New"));
  await hands.press(page.getByRole("button", { name: new RegExp(`^${title}`) }));
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Says, before the first protocol of one's own is run, that none of the conditions applies. */
export async function agree(page: Page, hands: Hands): Promise<void> {
  await hands.press(button(page, /^None applies/));
  await page.getByRole("dialog", { name: /does not hold/ }).waitFor({ state: "hidden" });
}

/** Opens the form of an event. */
export async function openForm(page: Page, hands: Hands, name: string | RegExp): Promise<Locator> {
  if (hands.name === "pointer") await eventOf(page, name).click();
  else {
    await goToEvent(page, name);
    await page.keyboard.press("Enter");
  }
  const form = page.locator(".event-form");
  await form.waitFor();
  return form;
}

/** Opens what adds an event. */
export async function openAdd(page: Page, hands: Hands): Promise<Locator> {
  await hands.press(button(page, "Add"));
  const form = page.getByRole("dialog", { name: "Add" });
  await form.waitFor();
  return form;
}
