import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { offeredTemplates } from "../../../app/src/files/template-list.ts";
import { askWrong, followActivities } from "../../../app/src/map/live-activities.ts";
import { useMap } from "../../../app/src/map/map-state.ts";
import type { TissueMaps } from "../../../app/src/map/maps.ts";
import { useSafety } from "../../../app/src/safety/safety.ts";
import { useResults } from "../../../app/src/state/results.ts";
import { useStudies } from "../../../app/src/state/studies.ts";
import { readStudy } from "../../../app/src/state/study.ts";
import type { RunAnswer } from "../../../app/src/worker/run.ts";

/** What the worker was asked for. */
const asked = vi.hoisted(() => [] as string[]);
vi.mock("../../../app/src/worker/start-worker.ts", () => ({
  startWorker: () => {
    let tell = (_: { data: object }): void => undefined;
    return {
      addEventListener: (kind: string, listener: typeof tell) => {
        if (kind === "message") tell = listener;
      },
      postMessage: ({ id, task }: { id: number; task: string }) => {
        asked.push(task);
        tell({ data: { id, answer: [] } });
      },
    };
  },
}));

const template = offeredTemplates[0]?.text ?? "";
const mine = template.replace("62 kg", "63 kg");
const maps: TissueMaps = { id: "muscle", name: "Muscle", activities: [], levels: [] };
const shown = (text: string) =>
  useStudies.setState({ studies: [{ id: "A", text, reading: readStudy(text) }], active: "A" });
const ran = () => useResults.getState().take("A", { run: {} as RunAnswer, isCoarse: false });
/** All that was wanted is asked. */
const settled = () => new Promise((done) => setImmediate(done));

let leave: () => void = () => undefined;
beforeEach(() => {
  asked.length = 0;
  useSafety.getState().say(undefined);
  useMap.getState().look({ live: undefined });
});
afterEach(() => leave());

describe("a protocol of one's own", () => {
  it("is not run for the map before it was said for whom the model does not hold, and is from then on", async () => {
    shown(mine);
    ran();
    leave = followActivities(maps);
    await settled();
    useSafety.getState().say("applies");
    ran();
    await settled();
    expect(asked).toEqual([]);
    useSafety.getState().say("understood");
    ran();
    await settled();
    expect(asked).toEqual(["map"]);
  });

  it("has numbers that are shown as old while it is dragged, until those of its curves have come", async () => {
    useSafety.getState().say("understood");
    shown(mine);
    ran();
    leave = followActivities(maps);
    await settled();
    expect(useMap.getState().isOld).toBe(false);
    useStudies.getState().drag([{ set: "subject.mass", to: "70 kg" }]);
    expect(useMap.getState().isOld).toBe(true);
    useStudies.getState().endDrag();
    expect(useMap.getState().isOld).toBe(false);
    useResults.getState().take("A", { run: {} as RunAnswer, isCoarse: true });
    expect(useMap.getState().isOld).toBe(true);
    ran();
    expect(useMap.getState().isOld).toBe(true);
    await settled();
    expect(useMap.getState().isOld).toBe(false);
  });

  it("is not run to see what hangs on a number either", async () => {
    shown(mine);
    await expect(askWrong("muscle.akt.k_akt")).rejects.toThrow(/not run/);
    expect(asked).toEqual([]);
    useSafety.getState().say("understood");
    await askWrong("muscle.akt.k_akt");
    expect(asked).toEqual(["wrong"]);
  });
});

it("a template is run for the map unasked", () => {
  shown(template);
  ran();
  leave = followActivities(maps);
  expect(asked).toEqual(["map"]);
});
