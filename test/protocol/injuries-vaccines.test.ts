import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import type { System } from "../../src/lang/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { day, eventsOf, head, readValid } from "./support.ts";

describe("injuries", () => {
  it("happen at once, with their size as a share of a standard wound", () => {
    const [skin, tendon] = eventsOf(
      "{at: 7 d, injure: {site: skin, size: 50 %}}",
      "{at: 8 d, injure: {site: tendon, size: 1}, label: tear}",
    );
    expect(skin).toMatchObject({ at: 7 * day, duration: 0, kind: "injure", words: { site: "skin" } });
    expect(skin?.quantities["size"]?.value).toBeCloseTo(0.5, 12);
    expect(tendon).toMatchObject({ words: { site: "tendon" }, label: "tear" });
  });
});

describe("vaccines", () => {
  it("are there for a day, with their dose over a standard one", () => {
    const [event] = eventsOf('{day: 2, at: "10:00", vaccinate: {dose: 50 %}}');
    expect(event).toMatchObject({ kind: "vaccinate", duration: day });
    expect(event?.quantities["dose"]?.value).toBeCloseTo(0.5, 12);
  });

  it("come again with every", () => {
    const events = eventsOf("{at: 1 h, vaccinate: {dose: 100 %}, every: 21 d, times: 2}");
    expect(events.map(({ at }) => at / day)).toEqual([1 / 24, 21 + 1 / 24]);
  });
});

describe("what hears them", () => {
  const heard = async (system: System) => {
    const entries = [
      "{at: 0 h, injure: {site: skin, size: 100 %}}",
      "{at: 0 h, vaccinate: {dose: 100 %}}",
      "{at: 1 h, train: {kind: learning, duration: 30 min}}",
      "{at: 2 h, train: {kind: recall, duration: 10 min}}",
    ];
    const protocol = readValid(`${head}lasts: 3 h\nevents: [${entries.join(", ")}]\n`);
    const { diagnostics } = await simulate(protocol, { system, every: day / 24 });
    const deaf = diagnostics.filter(({ code }) => code === "event-unheard").map(({ found }) => found);
    return ["injure", "vaccinate", "train.learning", "train.recall"].filter((kind) => !deaf.includes(kind));
  };

  it("is the whole body, with lessons of people as of animals", async () => {
    expect(await heard(systems["human-adult"])).toHaveLength(4);
  });
  it("is not the muscle alone, which says so", async () => {
    expect(await heard(systems.muscle)).toEqual([]);
  });
});

describe("what they may not say", () => {
  const told = (entry: string, top = head) =>
    readProtocol(`${top}events:\n  - ${entry}\n`).diagnostics.map(({ code, where }) => [code, where.path]);

  it.each([
    ["{at: 1 h, injure: {site: skin}}", "missing-field", "events.0.injure.size"],
    ["{at: 1 h, injure: {size: 50 %}}", "missing-field", "events.0.injure.site"],
    ["{at: 1 h, injure: {site: bone, size: 50 %}}", "unknown-word", "events.0.injure.site"],
    ["{at: 1 h, injure: {site: skin, size: 150 %}}", "out-of-range", "events.0.injure.size"],
    ["{at: 1 h, injure: {site: skin, size: 0 %}}", "out-of-range", "events.0.injure.size"],
    ["{at: 1 h, injure: {site: skin, size: 4 cm}}", "wrong-dimension", "events.0.injure.size"],
    ["{at: 1 h, injure: {site: skin, size: 50 %, deep: 1}}", "unknown-field", "events.0.injure.deep"],
    ["{at: 1 h, injure: {site: skin, size: 50 %}, duration: 1 h}", "unknown-field", "events.0.duration"],
    ["{at: 1 h, vaccinate: {}}", "missing-field", "events.0.vaccinate.dose"],
    ["{at: 1 h, vaccinate: {dose: 0.5 mL}}", "wrong-dimension", "events.0.vaccinate.dose"],
    ["{at: 1 h, vaccinate: {dose: 500 %}}", "out-of-range", "events.0.vaccinate.dose"],
    ["{at: 1 h, train: {kind: learning}}", "missing-field", "events.0.train.duration"],
  ])("%s: %s at %s", (entry, code, path) => {
    expect(told(entry)).toEqual([[code, path]]);
  });

  it("cells are neither injured nor vaccinated", () => {
    const cells = "equator: 1\nmedium: {}\n";
    for (const entry of ["{at: 1 h, injure: {site: skin, size: 1}}", "{at: 1 h, vaccinate: {dose: 1}}"])
      expect(told(entry, cells).map(([code]) => code)).toEqual(["contradiction"]);
  });
});
