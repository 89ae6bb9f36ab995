import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readFile, useSbml } from "../../../app/src/sbml/sbml-store.ts";

/** Workers that take everything and answer nothing. */
const silent = { started: 0, ended: 0 };

class SilentWorker extends EventTarget {
  constructor() {
    super();
    silent.started++;
  }

  postMessage(): void {}

  terminate(): void {
    silent.ended++;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", SilentWorker);
  vi.stubGlobal("location", { href: "https://page.example/worker.js" });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a model that is read for 90 s is given up, with its worker, and this is said", async () => {
  const reading = readFile(new File(["<sbml/>"], "endless.xml"));
  await vi.advanceTimersByTimeAsync(89_000);
  expect(useSbml.getState()).toMatchObject({ doing: "reading", why: undefined });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(useSbml.getState()).toMatchObject({
    doing: "nothing",
    why: "Reading endless.xml took longer than 90 s and was given up.",
  });
  await reading;
  expect(silent).toEqual({ started: 1, ended: 0 });
  // Nor does it look whether it is still wanted: it is ended, and another one takes its place.
  await vi.advanceTimersByTimeAsync(2_000);
  expect(silent.ended).toBe(1);
});
