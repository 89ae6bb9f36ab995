import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgedTable, sexesOf, type TrialFolder } from "../../evidence/judged/index.ts";
import { systems } from "../../src/index.ts";
import { projectRoot } from "../support/project-root.ts";
import { type CalibrationFolder, calibrationFolders } from "./calibration-folders.ts";

const committed = join(projectRoot, "evidence", "judged", "judged.json");

function trialOf({ id, about, arms, rows }: CalibrationFolder): TrialFolder {
  const subjects = Object.values(arms).map((arm) => arm?.subject);
  const weighty = rows.filter(({ weight }) => Number(weight) > 0);
  return { id, about, subjects, readouts: weighty.map(({ readout = "" }) => readout) };
}

const trials = calibrationFolders().map(trialOf);
const sexesIn = (id: string) => trials.filter((trial) => trial.id === id).map(sexesOf);

describe("what readouts are judged against", () => {
  it("is the table that is committed", () => {
    const table = judgedTable(Object.values(systems), trials);
    if (process.env["UPDATE_JUDGED"]) writeFileSync(committed, `${JSON.stringify(table, null, 2)}\n`);
    const remedy = "UPDATE_JUDGED=1 npx vitest run test/evidence/judged-readouts.test.ts makes it anew";
    expect(JSON.parse(readFileSync(committed, "utf8")), remedy).toEqual(table);
  });

  it.each([
    ["apro-2014", "women"],
    ["areta-2014", "both"],
    ["glynn-2010", "both"],
    ["phillips-1997", "both"],
    ["bhasin-2001", "men"],
    ["moore-2009-dose", "men"],
    ["cahill-2006", "untold"],
    ["thoreen-2009", "cells"],
  ])("says who took part in %s: %s", (id, sexes) => {
    expect(sexesIn(id)).toEqual([sexes]);
  });

  const about = (notes: string) => ({ source: {}, notes });
  const man = { sex: "male", species: "human" };
  const made = (id: string, notes: string, more: Partial<TrialFolder> = {}): TrialFolder => {
    return { id, about: about(notes), subjects: [man], readouts: ["a"], ...more };
  };
  const only = (...given: TrialFolder[]) =>
    judgedTable([{ id: "muscle", readouts: { a: {}, b: {} } }], given);

  it("counts rows and papers, and papers that do not say who took part apart", () => {
    const twice = made("x", "eight men", { readouts: ["a", "a", "other"] });
    expect(only(twice, made("y", "adults"))).toEqual({
      muscle: { a: { rows: 3, papers: 2, sexes: "men", untold: 1 } },
    });
  });

  it("is of both sexes as soon as women took part in one paper", () => {
    expect(only(made("x", "eight men"), made("y", "six women"))["muscle"]?.["a"]?.sexes).toBe("both");
  });

  it("takes folders of one publication for one paper", () => {
    const source = { doi: "10.1/x" };
    const folders = ["x", "y"].map((id) => made(id, "", { about: { source, notes: "men" } }));
    expect(only(...folders)["muscle"]?.["a"]).toEqual({ rows: 2, papers: 1, sexes: "men" });
  });

  it("does not judge a system by trials of another", () => {
    expect(only(made("x", "men", { about: { ...about("men"), system: "hek293" } }))).toEqual({});
  });
});
