import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  apply,
  ci,
  cn,
  compartment,
  math,
  parameter,
  reaction,
  sbmlText,
  species,
} from "../support/sbml-text.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator } from "./command-line.ts";

const decay = sbmlText({
  compartments: compartment("C", 2),
  species: species("S", "C", 'initialAmount="6"') + species("P", "C", 'initialAmount="0"'),
  parameters: parameter("k", 1),
  reactions: reaction("r", "S", "P", apply("times", ci("C"), apply("times", ci("k"), ci("S")))),
});

function modelFile(text: string): string {
  const file = join(scratchFolder(), "model.xml");
  writeFileSync(file, text);
  return file;
}

function rowsOf(csv: string): number[][] {
  return csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
}

describe("equator simulate", () => {
  it("prints a row more than steps, with concentrations or the amounts that are asked for", async () => {
    const { code, out } = await equator("simulate", modelFile(decay), "--end", "1", "--steps", "4");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("time,S,P");
    expect(rowsOf(out)).toHaveLength(5);
    expect(rowsOf(out)[4]?.[1]).toBeCloseTo(3 * Math.exp(-1), 5);
    const more = ["--select", "P,S", "--amounts", "S", "--rtol", "1e-9", "--atol", "1e-12"];
    const tight = await equator("simulate", modelFile(decay), "--end", "1", "--steps", "1", ...more);
    expect(tight.out.split("\n")[0]).toBe("time,P,S");
    expect(rowsOf(tight.out)[1]?.[2]).toBeCloseTo(6 * Math.exp(-1), 8);
  });

  it("starts at the time that is given", async () => {
    const clock = sbmlText({
      parameters: parameter("x", 0, false),
      rules: `<rateRule variable="x">${math('<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol>')}</rateRule>`,
    });
    const { out } = await equator("simulate", modelFile(clock), "--start", "2", "--end", "4", "--steps", "2");
    expect(rowsOf(out).map(([time, x]) => [time, Math.round((x ?? 0) * 1e6) / 1e6])).toEqual([
      [2, 0],
      [3, 2.5],
      [4, 6],
    ]);
  });

  it("writes a file, whole, and says so on standard error alone", async () => {
    const to = join(scratchFolder(), "new", "out.csv");
    const { code, out, err } = await equator(
      ...["simulate", modelFile(decay), "--end", "1", "--steps", "2", "--out", to],
    );
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("2 columns, 3 rows");
    expect(readFileSync(to, "utf8").split("\n")).toHaveLength(5);
  });

  it("refuses with file, line and column, and writes nothing", async () => {
    const file = modelFile(decay.replace("<ci>k</ci>", "<ci>q</ci>"));
    const { code, out, err } = await equator("simulate", file, "--end", "1", "--steps", "2");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/model\.xml:\d+:\d+: sbml-unknown-id/);
  });

  it("names a quantity that is not there, and a number that is none", async () => {
    const file = modelFile(decay);
    const columns = (...ids: string[]) => equator("simulate", file, "--end", "1", "--steps", "2", ...ids);
    const unknown = await columns("--select", "s");
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringMatching(/--select s[\s\S]*did you mean S/),
    ]);
    expect((await columns("--amounts", "k")).err).toContain("--amounts k");
    expect((await columns("--select", "P", "--amounts", "S")).code).toBe(2);
    expect((await columns("--select", "")).code).toBe(2);
    expect((await columns("--select", "time,P")).out.split("\n")[0]).toBe("time,P");
    const wrong = await equator("simulate", file, "--end", "1", "--steps", "none");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--steps none")]);
  });

  it.each([
    ["--end", "-5"],
    ["--rtol", "1"],
    ["--steps", "1e8"],
  ])("refuses %s %s as an option, before anything is run", async (option, value) => {
    const given = new Map([
      ["--end", "1"],
      ["--steps", "2"],
      [option, value],
    ]);
    const { code, err } = await equator("simulate", modelFile(decay), ...[...given].flat());
    expect([code, err]).toEqual([2, expect.stringContaining(`${option} ${Number(value)}`)]);
  });

  it("refuses a model in which something that is needed has no value, where it stands", async () => {
    const none = modelFile(decay.replace('id="k" value="1"', 'id="k"'));
    const { code, err } = await equator("simulate", none, "--end", "1", "--steps", "2");
    expect([code, err]).toEqual([3, expect.stringMatching(/:\d+:\d+: sbml-no-value[\s\S]*parameter k/)]);
    const spare = decay.replace(
      "<listOfParameters>",
      '<listOfParameters><parameter id="q" constant="true"/>',
    );
    const { out } = await equator(
      "simulate",
      modelFile(spare),
      "--end",
      "1",
      "--steps",
      "1",
      "--select",
      "q",
    );
    expect(out).toContain("1,NaN");
  });

  it("ends with the solver's code where the model has no solution", async () => {
    const blowUp = sbmlText({
      parameters: parameter("x", 1, false),
      rules: `<rateRule variable="x">${math(apply("times", ci("x"), ci("x")))}</rateRule>`,
    });
    const { code, out, err } = await equator("simulate", modelFile(blowUp), "--end", "2", "--steps", "2");
    expect([code, out]).toEqual([4, ""]);
    expect(err).toContain("model.xml");
  });
});

describe("equator check", () => {
  it("says of a model whether it can be run, and where its units disagree", async () => {
    const { code, out, err } = await equator("check", modelFile(decay));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("2 states from 1 compartment, 2 species, 1 parameter, 1 reaction");
    const units = decay
      .replace('<parameter id="k"', '<parameter id="k" units="second"')
      .replace('<model id="m"', '<model id="m" substanceUnits="mole" extentUnits="mole" timeUnits="second"')
      .replace('<compartment id="C"', '<compartment id="C" units="litre"');
    const strict = await equator("check", modelFile(units), "--strict");
    expect(strict.code).toBe(5);
    expect(strict.err).toContain("sbml-units");
    expect(strict.err).toContain("the rate law is in ");
  });
});

describe("equator convert", () => {
  it("writes a model again the same, however often", async () => {
    const [once, twice] = [join(scratchFolder(), "once.xml"), join(scratchFolder(), "twice.xml")];
    expect((await equator("convert", modelFile(decay), once)).code).toBe(0);
    expect((await equator("convert", once, twice)).code).toBe(0);
    expect(readFileSync(twice, "utf8")).toBe(readFileSync(once, "utf8"));
  });

  it("writes a system that runs as SBML", async () => {
    const file = join(scratchFolder(), "muscle.xml");
    expect((await equator("convert", "muscle", file)).code).toBe(0);
    const { code, out } = await equator("simulate", file, "--end", "10", "--steps", "1");
    expect(code).toBe(0);
    expect(rowsOf(out)[1]?.every(Number.isFinite)).toBe(true);
  });

  it("names the systems where one is unknown", async () => {
    const { code, err } = await equator("convert", "muscel", join(scratchFolder(), "x.xml"));
    expect([code, err]).toEqual([2, expect.stringContaining("muscle")]);
  });
});

describe("equator suite", () => {
  it("writes a table for each case, the codes of refusals, and verdicts where results stand beside", async () => {
    const folder = scratchFolder();
    const settings =
      "start: 0\nduration: 1\nsteps: 2\nvariables: S\nabsolute: 1e-4\nrelative: 1e-4\namount: S\n";
    const results = `time,S\n0,6\n0.5,${6 * Math.exp(-0.5)}\n1,${6 * Math.exp(-1)}\n`;
    const addCase = (id: string, text: string, table: string) => {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, `${id}-settings.txt`), settings);
      writeFileSync(join(folder, id, `${id}-sbml-l3v2.xml`), text);
      writeFileSync(join(folder, id, `${id}-results.csv`), table);
    };
    addCase("00001", decay, results);
    addCase("00002", decay, results.replace("0,6", "0,7"));
    addCase("00003", decay.replace("<ci>k</ci>", `<apply><plus/>${ci("q")}${cn(1)}</apply>`), results);
    const to = join(folder, "out");
    const { code, out } = await equator("suite", folder, "--out", to);
    expect(code).toBe(0);
    expect(out).toContain("3 cases: 1 pass, 1 wrong, 1 refused");
    expect(out).toContain("00003 l3v2 refused: sbml-unknown-id");
    expect((await equator("suite", folder, "--level", "l9v9", "--out", to)).code).toBe(2);
    expect((await equator("suite", folder, "--cases", "no/list.txt", "--out", to)).code).toBe(3);
    expect(readFileSync(join(to, "refused.txt"), "utf8")).toBe("00003 sbml-unknown-id\n");
    const some = await equator("suite", folder, "--cases", "1,00009", "--out", join(folder, "some"));
    expect([some.code, some.out]).toEqual([0, expect.stringContaining("1 pass, 0 wrong, 1 refused")]);
    expect(readFileSync(join(folder, "some", "refused.txt"), "utf8")).toBe("00009 no-suite-case\n");
    expect(readFileSync(join(to, "00001.csv"), "utf8").startsWith("time,S\n0,6\n0.5,3.6")).toBe(true);
  });
});
