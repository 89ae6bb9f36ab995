import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import type { System } from "../../src/lang/index.ts";
import { realise } from "../../src/protocol/index.ts";
import { calibrationFolders } from "./calibration-folders.ts";

const bySystem: Readonly<Record<string, System>> = systems;
const folders = calibrationFolders();
const rows = folders.flatMap((folder) =>
  folder.rows.map((row) => ({ folder, row, at: `${folder.id} ${row["id"]}` })),
);
const armsRead = folders.flatMap(({ id, arms }) =>
  Object.entries(arms).flatMap(([arm, protocol]) => (protocol ? [{ at: `${id}/${arm}`, protocol }] : [])),
);
const noneSeen = "No PMID or DOI was seen";

describe("the trial folders of the calibration", () => {
  it("are there", () => {
    expect(folders.length).toBeGreaterThanOrEqual(57);
    expect(rows.length).toBeGreaterThanOrEqual(90);
    expect(armsRead.length).toBe(folders.flatMap(({ arms }) => Object.keys(arms)).length);
  });

  it("read without a fault, but for papers whose identifier nobody has seen", () => {
    const faults = folders.flatMap(({ reading, about }) =>
      reading.diagnostics.filter(({ code }) => code !== "trial-source" || !about.notes.includes(noneSeen)),
    );
    expect(faults).toEqual([]);
  });

  it("name a PMID or a DOI, or say that none was seen", () => {
    const silent = folders.filter(({ about }) => {
      const identified = about.source.pmid !== undefined || about.source.doi !== undefined;
      return identified === about.notes.includes(noneSeen);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("have one row for an id", () => {
    const ids = rows.map(({ row }) => row["id"]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("have no arm that no row looks at", () => {
    const idle = folders.flatMap(({ id, arms, rows }) => {
      const used = new Set(
        rows.flatMap((row) => [...(row["arm"] ?? "").split("|"), row["versus"]?.split("@")[0]]),
      );
      return Object.keys(arms)
        .filter((arm) => !used.has(arm))
        .map((arm) => `${id}/${arm}`);
    });
    expect(idle).toEqual([]);
  });

  it("ask only for readouts that their system offers", () => {
    const unknown = rows.filter(({ folder, row }) => {
      const { readouts = {} } = bySystem[folder.about.system ?? "muscle"] ?? {};
      return !Object.hasOwn(readouts, row["readout"] ?? "");
    });
    expect(unknown.map(({ at }) => at)).toEqual([]);
  });

  it("have windows that end with the arm at the latest", () => {
    const beyond = rows.filter(({ folder, row }) => {
      const arms = (row["arm"] ?? "").split("|").map((arm) => folder.arms[arm]);
      return arms.some((arm) => arm !== undefined && Number(row["to_h"]) * 3_600_000 > (arm.lasts ?? 0));
    });
    expect(beyond.map(({ at }) => at)).toEqual([]);
  });

  it("have no event that begins after the arm has ended", () => {
    const late = armsRead.flatMap(({ at, protocol }) =>
      realise(protocol)
        .filter((event) => event.at >= (protocol.lasts ?? 0))
        .map((event) => `${at} ${event.kind}`),
    );
    expect(late).toEqual([]);
  });

  it("follow one leg or arm wherever one alone was trained", () => {
    const blind = armsRead.filter(({ protocol }) => {
      const unilateral = realise(protocol).some(({ limb }) => limb !== undefined);
      return unilateral !== (protocol.observe !== undefined);
    });
    expect(blind.map(({ at }) => at)).toEqual([]);
  });

  it("take a scale where they state rates, and a gain where they state folds of immunoblots", () => {
    const states = (id: string, kind: string, test: RegExp) =>
      rows.some(({ folder, row }) => {
        return folder.id === id && row["kind"] === kind && test.test(`${row["unit"]} ${row["readout"]}`);
      });
    const wrong = folders.filter(({ id, about }) => {
      const scaled = states(id, "absolute", /^%\/h/);
      const gained = states(id, "fold", / p_/);
      return scaled !== (about.scale === "per-paper") || gained !== (about.gain === "per-paper");
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
