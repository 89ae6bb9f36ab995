import { describe, expect, it } from "vitest";
import { readTrial } from "../../src/analysis/index.ts";
import { wordDiagnostic } from "../../src/messages/index.ts";

const header = "id,arm,readout,unit,from_h,to_h,versus,kind,value,error,error_kind";
const about = JSON.stringify({
  source: { authors: "Made U", year: 2001, journal: "J Made Up", doi: "10.1000/made.up" },
  topic: "made up",
});
const arm = (hours: number) =>
  [
    "equator: 1",
    "name: made up",
    "subject: {species: human, sex: male, age: 25 y, height: 180 cm, mass: 80 kg}",
    "start: 2026-03-02T08:00",
    `lasts: ${hours} h`,
    "",
  ].join("\n");

/** What reading a table beside a long and a short arm gives. */
function reading(...lines: string[]) {
  const source = (file: string, text: string) => ({ file, text });
  const arms = { "long.yaml": source("long.yaml", arm(6)), "short.yaml": source("short.yaml", arm(3)) };
  const data = source("data.csv", [header, ...lines].join("\n"));
  return readTrial({ id: "made", about: source("about.json", about), data, arms });
}
const faultsOf = (line: string) => reading(line).diagnostics.map(wordDiagnostic);
const stated = (kind: string, unit: string, value = 1) =>
  `a,long,fsr_mixed,${unit},0,1,,${kind},${value},0.3,SEM`;
const read = (kind: string, unit: string, value = 1) => reading(stated(kind, unit, value)).trial?.rows[0];

describe("the unit of a row", () => {
  it.each([
    ["percent_change", ["%", "percent", "percent_change", "Percent", "% change"], "%"],
    ["fold", ["fold", "x", "1", "fold_change", "fold_of_basal", "ratio"], "fold"],
    ["direction", ["sign", "1"], "sign"],
    ["rank", ["1", "rank"], "rank"],
    ["threshold", ["g/kg", "g/kg BM", "g/kg body mass", "g_per_kg"], "g/kg"],
    ["threshold", ["g/kg/d", "g/kg/day", "g_per_kg_per_d"], "g/kg/d"],
    ["threshold", ["g", "g protein"], "g"],
    ["effect_size", ["SD", "standard deviations", "1"], "SD"],
    ["integral", ["ug*min/mL"], "ug*min/mL"],
    ["time_of_onset", ["h", "hours", "hr"], "h"],
    ["absolute", ["%/h", "percent_per_hour", "percent/h", "%/hour"], "%/h"],
    ["difference", ["%/d", "percent_per_day"], "%/d"],
    ["absolute", ["mU/L"], "mU/L"],
    ["absolute", ["pmol/min/mg"], "pmol/min/mg"],
  ] as const)("of a %s is read alike in its spellings %j", (kind, units, expected) => {
    for (const unit of units) {
      expect(faultsOf(stated(kind, unit))).toEqual([]);
      expect(read(kind, unit)?.unit).toBe(expected);
    }
  });

  it.each([
    ["percent_change", "fold", "expected % or percent"],
    ["percent_change", "%/h", "expected % or percent"],
    ["fold", "%", "expected fold, x or 1"],
    ["direction", "%", "expected sign or 1"],
    ["rank", "h", "expected rank or 1"],
    ["time_of_peak", "kg", "expected h, min or d"],
    ["time_of_onset", "moons", "expected h, min or d"],
    ["threshold", "h", "expected g/kg, g/kg/d or g"],
    ["threshold", "%", "expected g/kg, g/kg/d or g"],
    ["effect_size", "%", "expected SD or 1"],
    ["absolute", "SD units", "expected a unit such as %/h or mmol/L"],
    ["difference", "spoons", "expected a unit such as %/h or mmol/L"],
  ])("of a %s is not %s, which is told by its place", (kind, unit, hint) => {
    expect(faultsOf(stated(kind, unit))).toEqual([
      `data.csv:2:18: trial-unit in unit\n  ${unit} is not a unit of ${kind}\n  ${hint}`,
    ]);
    expect(read(kind, unit)).toBeUndefined();
  });

  it("of a ratio may be a word that nobody knows: it is read as the kind's own, with a warning", () => {
    expect(faultsOf(stated("fold", "multiples"))).toEqual([
      expect.stringMatching(
        /^data\.csv:2:18: warning: trial-unit-unknown in unit\n {2}multiples is not a word/,
      ),
    ]);
    expect(read("fold", "multiples")?.unit).toBe("fold");
  });

  it("of a time or a dose takes value and error along", () => {
    expect(read("time_of_peak", "min", 45)).toMatchObject({ value: 0.75, error: 0.005, unit: "h" });
    expect(read("time_of_onset", "d", 2)).toMatchObject({ value: 48, unit: "h" });
    expect(read("threshold", "mg/kg", 240)?.value).toBeCloseTo(0.24, 12);
  });
});

describe("the window of a row", () => {
  const windowed = (armName: string, to: number, versus: string) =>
    `a,${armName},fsr_mixed,%,0,${to},${versus},percent_change,50,,`;

  it("may last as long as its arm, and is refused beyond", () => {
    expect(faultsOf(windowed("long", 6, "baseline"))).toEqual([]);
    expect(faultsOf(windowed("long", 6.5, "baseline"))).toEqual([
      "data.csv:2:22: trial-window-beyond in to_h\n  the window ends at 6.5 h, beyond the 6 h that the arm long lasts",
    ]);
  });

  it("is refused beyond the comparator too, and beyond any arm of a threshold", () => {
    expect(faultsOf(windowed("long", 4, "short"))[0]).toContain("the 3 h that the arm short lasts");
    expect(faultsOf("a,long|short,fsr_mixed,g/kg,0,4,,threshold,0.3,,")[0]).toContain("the arm short");
  });
});

describe("the comparator of a row", () => {
  const compared = (versus: string, to = 4) => `a,long,fsr_mixed,%,0,${to},${versus},percent_change,50,,`;
  const versusOf = (versus: string) => reading(compared(versus)).trial?.rows[0];

  it("may be an arm at another time than the row's own, the row's arm too", () => {
    expect(versusOf("long@2.5")).toMatchObject({ versus: "long", versusHours: 2.5 });
    expect(versusOf("short.yaml@3")).toMatchObject({ versus: "short", versusHours: 3 });
    expect(versusOf("long")).not.toHaveProperty("versusHours");
  });

  it("is refused where that time lies beyond the arm, or the arm is none", () => {
    expect(faultsOf(compared("short@4"))[0]).toContain("the 3 h that the arm short lasts");
    expect(faultsOf(compared("longer@4"))[0]).toContain("did you mean long?");
    expect(faultsOf(compared("long@noon"))[0]).toContain("long@noon is no arm");
  });
});

describe("the kind of an error", () => {
  const kinds = (kind: string, error = "5") =>
    faultsOf(`a,long,fsr_mixed,%,0,1,,percent_change,50,${error},${kind}`);

  it.each([
    ...[
      "",
      "SEM",
      "sem",
      "SE",
      "Standard error",
      "SD",
      "sd",
      "CI95",
      "95% CI",
      "95 % CI half-width",
      "CI",
      "range",
    ],
    ...["plausible range", "Unspecified", "SEM (unspecified)", "unspecified (SEM likely)", "± SEM", "about"],
  ])("may be %j", (kind) => expect(kinds(kind)).toEqual([]));

  it("is refused where it is unknown, with the nearest known", () => {
    expect(kinds("SEMM")).toEqual([
      "data.csv:2:45: trial-error-kind in error_kind\n" +
        "  SEMM is not a kind of error: expected one of SEM, SE, SD, CI95, 95% CI, range, unspecified\n" +
        "  did you mean SEM?",
    ]);
    expect(kinds("90% CI")).toHaveLength(1);
    expect(kinds("segment")).toHaveLength(1);
  });

  it("only draws a warning where there is no error to take it for", () => {
    expect(kinds("SEMM", "")[0]).toContain("warning: trial-error-kind");
  });
});

describe("the ids of a table", () => {
  it("are refused where one comes twice, with the line of the first", () => {
    const { trial, diagnostics } = reading(stated("fold", "x"), stated("fold", "x"));
    expect(trial).toBeUndefined();
    expect(diagnostics.map(wordDiagnostic)).toEqual([
      "data.csv:3:1: trial-id-twice\n  the id a was given to the row on line 2",
    ]);
  });
});
