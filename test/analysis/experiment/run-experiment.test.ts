import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runExperiment } from "../../../src/analysis/index.ts";
import { simulate, systems } from "../../../src/index.ts";
import { type ThreadHost, threadHost } from "../../../src/node/index.ts";
import { bundleThread } from "../../ensemble/support/thread-entry.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { cellArm, threeMedia } from "./experiments.ts";

const members = 12;
let host: ThreadHost;

beforeAll(async () => {
  host = threadHost({ count: 3, entry: await bundleThread(join(scratchFolder())) });
});

afterAll(() => host.close());

describe("an experiment", () => {
  it("gives the same figures of the same members without threads and with three", async () => {
    const alone = await runExperiment(threeMedia, { members });
    const spread = await runExperiment(threeMedia, { members, host });
    expect(alone.members).toHaveLength(members);
    expect(spread.members).toEqual(alone.members);
    expect(spread.figures).toEqual(alone.figures);
    expect(new Set(alone.members.map(({ left }) => left)).size).toBe(members);
  });

  it("reads the numbers as they stand as a single run does", async () => {
    const { figures } = await runExperiment(threeMedia, { members: 0 });
    const endOf = async (arm: keyof typeof threeMedia.arms) => {
      const { protocol, system } = threeMedia.arms[arm];
      const { series } = await simulate(protocol, { system, every: 300_000 });
      return series[0]?.curves["mtorc1_active"]?.values.at(-1) ?? Number.NaN;
    };
    expect(figures["lean"]).toBe((await endOf("lean")) / (await endOf("fed")));
  });

  it("says which readouts each arm was asked for, and keeps the curves of these and of what is to be kept", async () => {
    const { read, curves } = await runExperiment(threeMedia, { members: 0, keep: { fed: ["p_akt_s473"] } });
    expect(read).toEqual({ fed: ["mtorc1_active"], starved: ["mtorc1_active"], lean: ["mtorc1_active"] });
    expect(curves.map(({ arm, readout }) => `${arm} ${readout}`)).toEqual([
      "fed mtorc1_active",
      "fed p_akt_s473",
      "starved mtorc1_active",
      "lean mtorc1_active",
    ]);
  });

  it("draws a number that two arms share once: arms that are the same are the same in each member", async () => {
    const { members: found } = await runExperiment(
      {
        arms: { one: cellArm("serum: 0"), other: cellArm("serum: 0") },
        figures: {
          gap: {
            means: "gap",
            unit: "1",
            of: (arm) => arm("one").end("mtorc1_active") - arm("other").end("mtorc1_active"),
          },
        },
      },
      { members },
    );
    expect(found.map(({ gap }) => gap)).toEqual(Array.from({ length: members }, () => 0));
  });

  it("holds the same members against arms on two systems", async () => {
    const liver = { ...cellArm("serum: 0"), system: systems.hepatocyte };
    const figure = { means: "of both", unit: "1" };
    const { members: found, failed } = await runExperiment(
      {
        arms: { liver, kidney: cellArm("serum: 0") },
        figures: {
          both: {
            ...figure,
            of: (arm) => arm("liver").end("mtorc1_active") / arm("kidney").end("mtorc1_active"),
          },
        },
      },
      { members },
    );
    expect(failed.count).toBe(0);
    expect(found).toHaveLength(members);
    expect(found.every(({ both = Number.NaN }) => both > 0)).toBe(true);
  });

  it("refuses a figure that is no number, an arm and a readout that are not there", async () => {
    const { arms } = threeMedia;
    const asked = (of: (typeof threeMedia.figures)[string]["of"]) =>
      runExperiment({ arms, figures: { odd: { means: "odd", unit: "1", of } } }, { members: 0 });
    await expect(
      asked((arm) => 0 * arm("fed").end("mtorc1_active") * Number.POSITIVE_INFINITY),
    ).rejects.toThrow("the figure odd is NaN");
    await expect(asked((arm) => arm("fad" as "fed").end("mtorc1_active"))).rejects.toThrow(
      "no arm fad: there are fed, starved, lean",
    );
    await expect(asked((arm) => arm("fed").end("mtorc1_activ"))).rejects.toThrow(
      "hek293 has no readout mtorc1_activ",
    );
  });

  it("counts a member with a figure that is no number as failed, and says why", async () => {
    const { arms } = threeMedia;
    const { figures } = await runExperiment(threeMedia, { members: 0 });
    const usual = figures["left"] ?? Number.NaN;
    const found = await runExperiment(
      {
        arms,
        figures: {
          odd: {
            means: "a number as it stands alone",
            unit: "1",
            of: (arm) => {
              const left =
                arm("starved").mean("mtorc1_active", 1, 2) / arm("fed").mean("mtorc1_active", 1, 2);
              return left > 2 * usual ? Number.NaN : left;
            },
          },
        },
      },
      { members },
    );
    expect(found.failed.count).toBeGreaterThan(0);
    expect(found.failed.count + found.members.length).toBe(members);
    expect(found.failed.why).toBe("odd is NaN");
  });

  it("is closer with tolerances a tenth as wide, and hardly moves", async () => {
    const usual = await runExperiment(threeMedia, { members: 0 });
    const closer = await runExperiment(threeMedia, { members: 0, closer: 10 });
    const ratio = (closer.figures["left"] ?? 0) / (usual.figures["left"] ?? 1);
    expect(ratio).not.toBe(1);
    expect(Math.abs(ratio - 1)).toBeLessThan(1e-4);
  });

  it("is refused where nothing hears an event of an arm", async () => {
    const unheard = cellArm("serum: 0");
    const arm = { ...unheard, protocol: threeMedia.arms.fed.protocol, system: systems.muscle };
    await expect(
      runExperiment(
        {
          arms: { arm },
          figures: { x: { means: "x", unit: "1", of: (one) => one("arm").end("mtorc1_active") } },
        },
        { members: 0 },
      ),
    ).rejects.toThrow();
  });
});
