import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How a person works the page: by pointer, or by keyboard alone. */
export interface Hands {
  readonly name: "pointer" | "keys";
  /** Presses a button, or whatever is pressed. */
  press(target: Locator): Promise<void>;
  /** Types into a field in place of what stands there, and is done with it. */
  type(field: Locator, text: string): Promise<void>;
  /** Chooses one of a list, by the words that it shows. */
  choose(list: Locator, words: string): Promise<void>;
}

/** A person with a mouse. The list of a select is drawn by the system and not by the page: it is chosen from as such. */
export function pointer(page: Page): Hands {
  return {
    name: "pointer",
    press: (target) => target.click(),
    type: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    choose: async (list, words) => {
      await list.selectOption({ label: words });
    },
  };
}

/** A person without one: goes by Tab to all, and presses, types and chooses by keys. */
export function keys(page: Page): Hands {
  return {
    name: "keys",
    press: async (target) => {
      await goTo(page, target);
      await page.keyboard.press("Enter");
    },
    type: async (field, text) => {
      await goTo(page, field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    choose: async (list, words) => {
      await goTo(page, list);
      await page.keyboard.type(words);
    },
  };
}

/** The two ways to work the page. */
export const bothHands = { pointer, keys };

/** So many stops are enough to come round the page. */
const mostStops = 400;

/** Goes by Tab, or back by Shift and Tab, until a target has the focus: one that is not come to cannot be used by keys. */
export async function goTo(page: Page, target: Locator): Promise<void> {
  const aim = target.first();
  await aim.waitFor();
  const way = () =>
    aim.evaluate((element) => {
      const now = document.activeElement;
      if (now === element) return "there";
      const isBefore =
        now === null ? 0 : now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore === 0 ? "Tab" : "Shift+Tab";
    });
  const key = await way();
  if (key === "there") return;
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press(key);
    if ((await way()) === "there") return;
  }
  expect.fail(`Tab does not come to ${aim}`);
}

/** Goes to an event of the timeline: by Tab to the list, by arrow keys in it. */
export async function goToEvent(page: Page, name: string | RegExp): Promise<void> {
  const list = page.getByRole("listbox", { name: "Events" });
  const aim = list.getByRole("option", { name }).first();
  await goTo(page, list.locator('[role=option][tabindex="0"]'));
  await page.keyboard.press("Home");
  for (let step = 0; step < 40; step++) {
    if (await aim.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("ArrowRight");
  }
  expect.fail(`no event ${name} by arrow keys`);
}
