import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { judgedAgainst } from "../../evidence/judged/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, type Outcome, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const quick = ["--no-bands", "--every", "30min"];
const of = (sex: string, more: readonly string[] = []) => {
  const file = at(`${sex}.yaml`);
  writeFileSync(file, shortDay.replace("sex: male", `sex: ${sex}`));
  return equator("run", file, "--out", at(sex), ...quick, ...more);
};
const words = "men only: no woman is told of in the trials that it is judged against";

describe("a run of a woman", () => {
  let woman: Outcome;
  beforeAll(async () => {
    woman = await of("female");
  });

  it("says which of the readouts shown are judged against men alone, in a line of the summary", () => {
    const line = woman.out.split("\n").find((each) => each.startsWith("men only"));
    const names = line?.split(": ")[1]?.split(", ") ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(judgedAgainst("muscle", name)?.sexes).toBe("men");
      expect(woman.out).toMatch(new RegExp(`^${name} `, "m"));
    }
    expect(woman.out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });

  it("says so beside each of them in the report, and in JSON", async () => {
    const html = readFileSync(join(folder, "female", "report.html"), "utf8");
    const { men_only: names } = JSON.parse((await of("female", ["--json"])).out);
    expect(html.split(words)).toHaveLength(names.length + 1);
    expect(names).not.toContain("fsr_mixed");
  });

  it("of a man says nothing of it", async () => {
    const man = await of("male");
    expect(man.out).not.toContain("men only");
    expect(readFileSync(join(folder, "male", "report.html"), "utf8")).not.toContain("men only");
  });
});

describe("equator explain of a readout", () => {
  it.each([
    ["fsr_mixed", /judged by +\d+ rows of \d+ papers, both sexes/],
    ["glucose_plasma", /judged by +\d+ rows of \d+ papers, men only/],
    ["hunger_score", /judged by +no row of any trial: prior only/],
  ])("says what %s is judged against, and who took part", async (name, told) => {
    const { code, out } = await equator("explain", name, "--system", "human-adult");
    expect(code).toBe(0);
    expect(out).toMatch(told);
  });

  it("gives it as JSON", async () => {
    const { out } = await equator("explain", "glucose_plasma", "--system", "human-adult", "--json");
    expect(JSON.parse(out)[0].judged).toEqual(judgedAgainst("human-adult", "glucose_plasma"));
  });
});
