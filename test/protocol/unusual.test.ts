import { describe, expect, it } from "vitest";
import { compounds } from "../../model/compounds/register.ts";
import { usualDoses } from "../../model/compounds/usual-doses.ts";
import { readProtocol as readWithCompounds } from "../../src/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";
import { readProtocol } from "../../src/protocol/index.ts";
import { head } from "./support.ts";

const events = (entry: string) => `${head}events:\n  - ${entry}\n`;
const clamp = (levels: string) => `{at: 1 h, clamp: {${levels}}, duration: 2 h}`;
const lift = (rest: string) => `{at: 1 h, train: {kind: resistance, sets: 3, ${rest}}}`;
const infusion = (rate: string) => `{at: 1 h, infuse: amino_acids, rate: ${rate}, duration: 3 h}`;

/** Entry, place of the warning in it, and a part of what is said. */
const slips: readonly (readonly [string, string, string])[] = [
  [clamp("insulin: 30 U/L"), "events.0.clamp.insulin", "did you mean 30 mU/L?"],
  [clamp("insulin: 180 nmol/L"), "events.0.clamp.insulin", "did you mean 180 pmol/L?"],
  [clamp("glucose: 90 mmol/L"), "events.0.clamp.glucose", "did you mean 90 mg/dL?"],
  ["{at: 1 h, meal: {protein: 400 g, source: whey}}", "events.0.meal.protein", "protein 400 g is unusual"],
  ["{at: 1 h, meal: [{fat: 1 g}, {protein: 0.4 kg, source: egg}]}", "events.0.meal.1.protein", "0.4 g?"],
  [infusion("162 g/kg/h"), "events.0.rate", "did you mean 162 mg/kg/h?"],
  [lift("load: 1.3"), "events.0.train.load", "20 to 100 %"],
  [lift("load: 0.8, duration: 45 h"), "events.0.train.duration", "did you mean 45 min?"],
];

describe("unusual values", () => {
  it.each(slips)("%s is read, with a warning that says what may be meant", (entry, path, says) => {
    const { protocol, diagnostics } = readProtocol(events(entry), { file: "slip.yaml" });
    expect(protocol).toBeDefined();
    expect(diagnostics.map(({ code, severity, where }) => [code, severity, where.line, where.path])).toEqual([
      ["unusual-value", "warning", 5, path],
    ]);
    expect(wordDiagnostic(diagnostics[0] ?? { code: "", severity: "error", where: {} })).toContain(says);
  });

  it.each([
    clamp("insulin: 1600 mU/L, glucose: 40 mmol/L"),
    clamp("insulin: 100 x, glucose: 720 mg/dL"),
    "{at: 1 h, meal: {protein: 300 g, source: whey}}",
    infusion("1000 mg/kg/h"),
    infusion("50 g/h"),
    lift("load: 1.2, duration: 6 h"),
  ])("%s is read without a word", (entry) => {
    expect(readProtocol(events(entry)).diagnostics).toEqual([]);
  });

  it("of named meals and sessions are told once, where they are named", () => {
    const text = `${head}meals:
  feast: {protein: 500 g, source: meat}
days:
  a: [{at: "08:00", meal: feast}, {at: "12:00", meal: feast}]
sessions:
  hike: {kind: endurance, duration: 9 h, intensity: 40 %}
`;
    expect(readProtocol(text).diagnostics.map(({ where }) => where.path)).toEqual([
      "meals.feast.protein",
      "sessions.hike.duration",
    ]);
  });

  it("a protocol with very many is still read", () => {
    const feast = "  - {at: 1 h, meal: {protein: 400 g, source: whey}}\n";
    const { protocol, diagnostics } = readProtocol(`${head}events:\n${feast.repeat(300)}`);
    expect(protocol?.events).toHaveLength(300);
    expect(diagnostics).toHaveLength(201);
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });

  it("insulin as a compound is pointed to infuse: insulin", () => {
    const { protocol, diagnostics } = readWithCompounds(
      events("{at: 1 h, compound: insulin, dose: 50 nmol}"),
    );
    expect(protocol).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: "other-entry", severity: "warning" }]);
    expect(diagnostics[0]?.hint).toContain("infuse: insulin");
    expect(readWithCompounds(events("{at: 1 h, compound: insulin}")).diagnostics[0]?.hint).toContain(
      "infuse: insulin",
    );
    expect(
      readWithCompounds(events("{at: 1 h, compound: leucine, dose: 3 g}")).diagnostics[0]?.hint,
    ).toContain("amino_acids: {leucine: 3 g}");
  });
});

const taken = (rest: string) => `{at: 1 h, compound: ${rest}}`;

describe("unusual doses", () => {
  it.each([
    [
      taken("rapamycin, dose: 5 g"),
      "dose 5 g of rapamycin is unusual: most are up to 20 mg at once",
      "did you mean 5 mg?",
    ],
    [taken("sirolimus, dose: 0.1 g/kg"), "dose 0.1 g/kg of sirolimus", "did you mean 0.1 mg/kg?"],
    [taken("metformin, dose: 850 g"), "up to 2.55 g at once", "did you mean 850 mg?"],
    [taken("leptin, dose: 700 mg"), "up to 30 mg at once", "did you mean 700 ug?"],
    [
      taken("coffee, dose: 30 cup"),
      "dose 30 cup of coffee is unusual: most are up to 1 g at once",
      undefined,
    ],
    [taken("insulin, dose: 4000 U"), "dose 4000 U of insulin", undefined],
    [taken("aspirin, dose: 500 g"), "dose 500 g of aspirin", "did you mean 500 mg?"],
    [taken("creatine, dose: 50 g"), "up to 30 g at once", undefined],
  ])("%s is read, with a warning that says what may be meant", (entry, says, hint) => {
    const { protocol, diagnostics } = readWithCompounds(events(entry));
    expect(protocol).toBeDefined();
    const warning = diagnostics.find(({ code }) => code === "unusual-value");
    expect(warning).toMatchObject({ severity: "warning", where: { path: "events.0.dose" } });
    expect(warning && wordDiagnostic(warning)).toContain(says);
    expect(warning?.hint).toBe(hint);
  });

  it.each([
    taken("rapamycin, dose: 20 mg"),
    taken("coffee, dose: 10 cup"),
    taken("nac, dose: 150 mg/kg, route: iv, duration: 1 h"),
    taken("testosterone_enanthate, dose: 600 mg, route: im"),
    taken("igf_1_lr3, level: 100 x"),
  ])("%s is read without a word", (entry) => {
    expect(readWithCompounds(events(entry)).diagnostics).toEqual([]);
  });

  it("are not told of animals", () => {
    const mice = `${head}events: [${taken("rapamycin, dose: 40 mg")}]\n`.replace(
      "sex: male",
      "species: mouse, sex: male",
    );
    expect(mice).toContain("mouse");
    expect(codesOf(mice)).not.toContain("unusual-value");
    expect(codesOf(mice.replace("species: mouse, ", ""))).toContain("unusual-value");
  });

  it("stand for compounds that a protocol knows and takes as an amount", () => {
    for (const name of Object.keys(usualDoses)) expect(compounds[name]?.takes, name).toBe("amount");
  });
});

function codesOf(text: string): string[] {
  return readWithCompounds(text).diagnostics.map(({ code }) => code);
}

/** What the first fault says, of a text that is refused. */
function refusal(text: string): string {
  const { protocol, diagnostics } = readProtocol(text, { file: "slip.yaml" });
  expect(protocol).toBeUndefined();
  return diagnostics.map(wordDiagnostic).join("\n");
}

describe("hints", () => {
  it("point essential amino acids of no protein to amino_acids", () => {
    expect(refusal(events("{at: 1 h, meal: {eaa: 10 g, fat: 1 g}}"))).toContain(
      "amino_acids: {eaa: 10 g, leucine: ... g}",
    );
  });

  it("say how an infusion is written", () => {
    expect(refusal(events("{at: 1 h, infuse: {amino_acids: 162 mg/kg/h}, duration: 3 h}"))).toContain(
      "write infuse: amino_acids, with rate: 162 mg/kg/h beside it",
    );
  });

  it("offer the percentage that a bare number was meant as", () => {
    expect(refusal(events(lift("load: 75")))).toContain("did you mean 75 %?");
    expect(refusal(head.replace("80 kg", "80 kg, body_fat: 18"))).toContain("did you mean 18 %?");
    expect(refusal(events(lift("load: 7500")))).not.toContain("did you mean");
  });

  it("give ranges in the unit that the field is written in", () => {
    expect(refusal(events(lift("load: 160 %")))).toContain("expected more than 0, up to 150 %");
    expect(refusal(head.replace("80 kg", "80 kg, body_fat: 80 %"))).toContain("expected 2 to 75 %");
    expect(refusal(`${head}lasts: 200 y\n`)).toContain("expected more than 0, up to 100 y");
    expect(refusal(events(clamp("insulin: -1 mU/L")))).toContain("expected at least 0");
  });
});
