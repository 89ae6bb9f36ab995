import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/analysis/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const lifting = `equator: 1
subject: {sex: male, age: 30 y, height: 180 cm, mass: 75 kg}
start: 2026-03-02T06:00
lasts: 24 h
events:
  - {at: "16:00", train: {kind: resistance, sets: 12, load: 0.75, duration: 60 min, muscle: legs}}
  - {at: "17:15", meal: {protein: 60 g, source: whey, carbohydrate: 200 g, fat: 40 g}}
  - {at: "20:00", meal: {protein: 60 g, source: mixed, carbohydrate: 200 g, fat: 40 g}}
`;

describe("equator check", () => {
  it("says where nothing is found", async () => {
    const { code, out } = await equator("check", fileOf("meal.yaml", shortDay), "--strict", "--workers", "0");
    expect(code).toBe(0);
    expect(out).toContain("Nothing found");
    expect(out).toContain("not medical advice");
  });

  it("tells of a training session under rapamycin, with place, loss and band (a note where some members lose little), and strictly ends with 5", async () => {
    const dose = '  - {at: "14:00", compound: rapamycin, dose: 12 mg}\n';
    const file = fileOf("rapamycin.yaml", lifting + dose);
    const lenient = await equator("check", file, "--members", "20", "--workers", "0");
    expect(lenient.code).toBe(0);
    expect(lenient.out).toMatch(/rapamycin\.yaml:6:5: note gas-and-brake/);
    expect(lenient.out).toContain("Loss by distance");
    expect(lenient.out).toMatch(
      /resistance training at 16:00 raises \w+ synthesis by \d+ % less with Rapamycin at 14:00 than without \(90 % of members: .* to .* % less\)/,
    );
    expect(lenient.out).not.toMatch(/rapamycin[^\n]* (earlier|later)/i);
    const strict = ["--strict", "--members", "0", "--workers", "0"];
    expect((await equator("check", file, ...strict)).code).toBe(5);
    expect((await equator("check", file, "--strict", "--no-simulate")).code).toBe(0);
  });

  it("is content with lifting and food alone, and lists findings as JSON", async () => {
    const file = fileOf("lifting.yaml", lifting);
    const { code, out } = await equator("check", file, "--strict", "--json", "--members", "0");
    expect(code).toBe(0);
    const { findings } = JSON.parse(out) as { findings: Finding[] };
    expect(findings.map(({ code: of }) => of)).toEqual(["both-on-explained"]);
    expect(findings[0]?.where).toMatchObject({ file, line: 6, column: 5 });
  });

  it("explains a system that it knows no drives of by saying nothing of drives", async () => {
    const cells = fileOf("cells.yaml", "equator: 1\nsystem: muscle-cell\nmedium: {serum: 0}\nlasts: 4 h\n");
    const { code, out } = await equator("check", cells, "--workers", "0");
    expect(code).toBe(0);
    expect(out).toContain("muscle-cell");
  });
});

describe("equator run", () => {
  it("counts findings in a line, shows them in the report, and has them in JSON", async () => {
    const file = fileOf("beside.yaml", lifting);
    const out = join(folder, "out");
    const text = await equator("run", file, "--no-bands", "--out", out);
    expect(text.out).toMatch(/^findings {4}nothing found; pairs not looked for here: equator check /m);
    const json = await equator("run", file, "--members", "20", "--workers", "0", "--json", "--out", out);
    const { findings } = JSON.parse(json.out) as { findings: Finding[] };
    expect(findings.map(({ code }) => code)).toEqual(["both-on-explained"]);
  });
});
