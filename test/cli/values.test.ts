import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readProtocol, simulate, systems } from "../../src/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");
const [plain, changed, wrong] = [at("plain.yaml"), at("changed.yaml"), at("wrong.yaml")];
const quick = ["--every", "10min", "--no-bands"];
const told = "digestion.k_absorption 0.02 1/min (was 0.043 1/min)";

beforeAll(() => {
  writeFileSync(plain, shortDay);
  writeFileSync(changed, `${shortDay}values: {digestion.k_absorption: 1.2 1/h}\n`);
  writeFileSync(wrong, `${shortDay}values: {digestion.k_absorbtion: 0.02}\n`);
});

describe("a protocol that changes numbers of the model", () => {
  it("runs with them, and says so in the summary, the report and the provenance", async () => {
    const ran = await equator("run", changed, "--out", at("changed"), ...quick);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain(`changed     ${told}`);
    expect(ran.out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    const html = read("changed", "report.html");
    expect(html).toContain(`<b>Numbers changed by the protocol:</b> ${told}`);
    expect(html).toContain("set by the protocol; the model has 0.043");
    expect(JSON.parse(read("changed", "provenance.json")).changed).toEqual([
      { address: "digestion.k_absorption", value: 0.02, unit: "1/min", before: 0.043 },
    ]);
    await equator("run", plain, "--out", at("plain"), ...quick);
    expect(read("plain", "curves.csv") === read("changed", "curves.csv")).toBe(false);
    expect(read("plain", "report.html")).not.toContain("Numbers changed");
    await equator("run", "--from", at("changed/report.html"), "--out", at("again"));
    expect(read("again", "report.html") === html).toBe(true);
  });

  it("runs as the same adjustment by a program does", async () => {
    const of = async (text: string, adjustments: Readonly<Record<string, number>> = {}) => {
      const { protocol } = readProtocol(text);
      if (protocol === undefined) throw new Error("the protocol can be read");
      const { series } = await simulate(protocol, { system: systems.muscle, every: 600_000, adjustments });
      return series[0]?.curves["leucine_plasma"]?.values;
    };
    const own = await of(readFileSync(changed, "utf8"));
    expect(own).toEqual(await of(shortDay, { "digestion.k_absorption": 0.02 }));
    expect(own).not.toEqual(await of(shortDay));
  });

  it("leaves them as they are in the bands", async () => {
    const some = ["--members", "20", "--workers", "0", "--every", "1h", "--json"];
    const varied = async (file: string) => {
      const { out, err } = await equator("run", file, "--out", at("bands"), ...some);
      expect(err).toBe("");
      return JSON.parse(out).provenance.ensembles.map(({ of, varied }: { of: string; varied: number }) => [
        of,
        varied,
      ]);
    };
    const [[of, without]] = await varied(plain);
    const [[, within]] = await varied(changed);
    expect(of).toBe("parameters");
    expect(within).toBe(without - 1);
  });

  it("refuses a number that there is not, with its place and the nearest name", async () => {
    for (const command of ["run", "check", "compare"]) {
      const files = command === "compare" ? [plain, wrong] : [wrong];
      const { code, err } = await equator(command, ...files, ...(command === "check" ? [] : ["--no-bands"]));
      expect(code).toBe(3);
      expect(err).toContain(`${wrong}:8:10`);
      expect(err).toContain("did you mean digestion.k_absorption?");
    }
  });

  it("is told apart in a comparison", async () => {
    const { out } = await equator("compare", plain, changed, "--no-bands", "--every", "10min");
    expect(out).toContain(`changed by the protocol: ${told}`);
  });
});
