import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const about = {
  source: { authors: "Made U", year: 2001, journal: "J Made Up", doi: "10.1000/made.up" },
  topic: "made up",
  scale: "none",
  gain: "none",
  notes: "",
};
const header = "id,arm,readout,unit,from_h,to_h,versus,kind,value,error,error_kind,n,weight,verified,note";
const rows = [
  'made_fold,fed,leucine_plasma,1,1,4,baseline,fold,1.4,0.1,SEM,8,1,true,"a note, quoted"',
  "made_direction,fed.yaml,insulin_plasma,1,1.5,1.5,fasted.yaml,direction,1,,,,,,",
  "made_unknown,fed,no_such_readout,1,1,2,,absolute,3,,,,,,",
];

function writeTrial(name: string, files: { about?: string; data?: string; fed?: string } = {}): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "about.json"), files.about ?? JSON.stringify(about));
  writeFileSync(join(path, "data.csv"), files.data ?? [header, ...rows].join("\n"));
  writeFileSync(join(path, "fed.yaml"), files.fed ?? shortDay);
  writeFileSync(join(path, "fasted.yaml"), shortDay.replace(/events:[\s\S]*/, ""));
  return path;
}

describe("equator trials", () => {
  beforeAll(() => {
    writeTrial("good/made-2001");
  });

  it("scores a trial folder that it is given, rows and topics", async () => {
    const { code, out } = await equator("trials", "made-2001", "--dir", join(folder, "good"), "--json");
    const { rows: scored, topics, factors } = JSON.parse(out);
    expect(code).toBe(0);
    expect(scored.map(({ id }: { id: string }) => id)).toEqual([
      "made_fold",
      "made_direction",
      "made_unknown",
    ]);
    expect(scored[0]).toMatchObject({ trial: "made-2001", topic: "made up", observed: 1.4, arm: "fed" });
    expect(scored[0].predicted).toBeGreaterThan(1);
    expect(scored[1]).toMatchObject({ predicted: 1, z: 0, directionRight: true });
    expect(scored[2]).toMatchObject({
      predicted: null,
      z: null,
      unscored: expect.stringContaining("no readout no_such_readout"),
    });
    expect(topics).toMatchObject([{ topic: "made up", n: 2, unscored: 1 }]);
    expect(factors["made-2001"]).toMatchObject({ scale: 1, gain: 1 });
  });

  it("takes a single trial folder as --dir, and prints a table", async () => {
    const { code, out } = await equator("trials", "made-2001", "--dir", join(folder, "good", "made-2001"));
    expect(code).toBe(0);
    expect(out).toMatch(/made_fold +leucine_plasma fold/);
    expect(out).toMatch(/made up +2 +1/);
    expect(out).toMatch(/made_direction .* direction right$/m);
    expect(out).toMatch(/made_unknown .*not scored: the system has no readout no_such_readout/);
    expect(out).not.toContain("…");
  });

  it("knows the trials of the model", async () => {
    const { code, out } = await equator("trials", "bohe-2001", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).rows.length).toBeGreaterThan(2);
    expect(await equator("trials", "bohe-2002")).toMatchObject({
      code: 2,
      err: expect.stringContaining("did you mean bohe-2001"),
    });
  });

  it.each([
    [
      "an unknown arm",
      { data: [header, rows[0]?.replace("fed", "fet")].join("\n") },
      "data.csv:2:11: trial-arm",
    ],
    [
      "a value that is no number",
      { data: [header, rows[0]?.replace(",1.4,", ",high,")].join("\n") },
      "data.csv:2:50: trial-cell",
    ],
    [
      "an unknown kind",
      { data: [header, rows[0]?.replace("fold,1.4", "flod,1.4")].join("\n") },
      "did you mean fold?",
    ],
    ["an id given twice", { data: [header, rows[0], rows[0]].join("\n") }, "data.csv:3:1: trial-id-twice"],
    [
      "a window that ends before it begins",
      { data: [header, rows[0]?.replace("1,1,4", "1,4,1")].join("\n") },
      "trial-window",
    ],
    ["an open quote", { data: [header, rows[0]?.replace('quoted"', "quoted")].join("\n") }, "trial-quote"],
    [
      "a missing column",
      { data: [header.replace("value,", ""), rows[0]].join("\n") },
      "the column value is missing",
    ],
    ["no rows", { data: header }, "trial-no-rows"],
    ["JSON that is none", { about: '{\n  "topic": oops }' }, "about.json:2:12: trial-json"],
    [
      "a missing topic",
      { about: JSON.stringify({ ...about, topic: undefined }) },
      "for topic, found nothing",
    ],
    [
      "an unknown scale",
      { about: JSON.stringify({ ...about, scale: "per paper" }) },
      "one of per-paper, none",
    ],
    ["a broken arm", { fed: shortDay.replace("protein", "protien") }, "fed.yaml:7:"],
  ])("refuses %s by its place", async (name, files, message) => {
    const path = writeTrial(`bad/${name.replaceAll(" ", "-")}`, files);
    const { code, out, err } = await equator("trials", name.replaceAll(" ", "-"), "--dir", path);
    expect(err).toContain(message);
    expect(code).toBe(3);
    expect(out).toBe("");
  });

  it("scores the others when one trial is broken, and says so", async () => {
    const broken = writeTrial("mixed/broken", { data: header });
    const args = ["--dir", broken, "--dir", join(folder, "good")];
    const { code, out, err } = await equator("trials", "broken", "made-2001", ...args);
    expect(code).toBe(3);
    expect(out).toContain("made_fold");
    expect(err).toContain("trial-no-rows");
  });

  it("warns of a row that it cannot score, by its place, with the readout that is meant", async () => {
    const data = [header, "made_typo,fed,leucine_plasmaa,1,1,4,baseline,fold,1.4,,,,,,"].join("\n");
    const path = writeTrial("typo/typo-2001", { data });
    const { code, err } = await equator("trials", "typo-2001", "--dir", path);
    expect(code).toBe(0);
    expect(err).toContain("data.csv:2:1: warning: trial-no-readout in made_typo");
    expect(err).toContain("did you mean leucine_plasma?");
  });

  it("refuses a trial that two folders hold, naming both", async () => {
    const one = writeTrial("one/same-2001");
    const two = writeTrial("two/same-2001");
    const { code, out, err } = await equator("trials", "same-2001", "--dir", one, "--dir", two);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(`${one} and ${two}`);
    expect(await equator("trials", "same-2001", "--dir", one, "--dir", join(folder, "one"))).toMatchObject({
      code: 0,
    });
  });

  it("tells of a row id that two trials share, naming both folders, and scores the first", async () => {
    const one = writeTrial("rows/first-2001");
    const two = writeTrial("rows/second-2001");
    const args = ["first-2001", "second-2001", "--dir", join(folder, "rows"), "--json"];
    const { code, out, err } = await equator("trials", ...args);
    expect(code).toBe(3);
    expect(err).toContain(`data.csv:2:1: trial-row-twice`);
    expect(err).toContain(`two folders hold a row made_fold: ${one} and ${two}`);
    const trials = JSON.parse(out).rows.map(({ trial }: { trial: string }) => trial);
    expect(new Set(trials)).toEqual(new Set(["first-2001"]));
  });

  it("names a trial in its help that there is", async () => {
    const { out } = await equator("trials", "--help");
    const id = /trials (\S+) --json/.exec(out)?.[1] ?? "none";
    expect(existsSync(join(projectRoot, "evidence", "calibration", id, "data.csv"))).toBe(true);
  });

  it("runs trials of the kind of the system alone, where one is to run all", async () => {
    const trialsOn = async (system: string) => {
      const { out } = await equator("trials", "--json", "--system", system);
      return new Set(JSON.parse(out).rows.map(({ trial }: { trial: string }) => trial));
    };
    const onMuscle = await trialsOn("muscle");
    expect([onMuscle.has("bohe-2001"), onMuscle.has("sarbassov-2006")]).toEqual([true, false]);
    const onCells = await trialsOn("hek293");
    expect([onCells.has("bohe-2001"), onCells.has("sarbassov-2006")]).toEqual([false, true]);
  });

  it("runs a trial on the system that its folder names, or on the one that is asked for", async () => {
    const data = [header, "made_fat,fed,fat_mass,kg,8,8,,absolute,13,,,,,,"].join("\n");
    const body = { ...about, system: "human-adult" };
    const path = writeTrial("whole/body-2001", { data, about: JSON.stringify(body) });
    const predicted = async (...args: string[]) => {
      const { out } = await equator("trials", "body-2001", "--dir", path, "--json", ...args);
      return JSON.parse(out).rows[0].predicted;
    };
    expect(await predicted()).toBeCloseTo(13.5, 0);
    expect(await predicted("--variant", "muscle_full=supply_limited")).toBeCloseTo(13.5, 0);
    expect(await predicted("--system", "muscle")).toBeNull();
    const wrong = writeTrial("wrong/body-2002", {
      data,
      about: JSON.stringify({ ...body, system: "human" }),
    });
    const { code, err } = await equator("trials", "body-2002", "--dir", wrong);
    expect(code).not.toBe(0);
    expect(err).toContain("human-adult");
  });

  it("refuses a folder without trials", async () => {
    expect(await equator("trials", "--dir", join(folder, "nothing"))).toMatchObject({ code: 3, out: "" });
  });
});
