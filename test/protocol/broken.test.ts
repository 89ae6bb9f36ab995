import { describe, expect, it } from "vitest";
import { diagnosticCodes, wordDiagnostic } from "../../src/messages/index.ts";
import { protocolMessages } from "../../src/messages/protocol.ts";
import { type KnownCompounds, readProtocol } from "../../src/protocol/index.ts";
import { brokenCells } from "./broken-cells.ts";
import { brokenTimes } from "./broken-times.ts";
import { head } from "./support.ts";

/** What a broken protocol must be told: `line:column code`, in the order of the file. */
interface Broken {
  readonly text: string;
  readonly faults: readonly string[];
  /** A part that the first fault's text must contain. */
  readonly says?: string;
  readonly compounds?: KnownCompounds;
}

const events = (...entries: string[]) =>
  `${head}events:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
const meal = '{at: "08:00", meal: {protein: 40 g, source: whey}}';
const compounds: KnownCompounds = {
  rapamycin: { takes: "amount", aliases: ["sirolimus"] },
  mots_c: { takes: "level" },
  coffee: { takes: "amount", servings: { cup: { value: 95, unit: "mg" } } },
  bread: { takes: "either", writtenAs: "is food: write a meal" },
};

const broken: Readonly<Record<string, Broken>> = {
  // the file and its YAML
  "an empty file": { text: "", faults: ["1:1 file-empty"] },
  "a file of remarks": { text: "# nothing\n\n", faults: ["1:1 file-empty"] },
  "a list": { text: "- a\n", faults: ["1:1 wrong-type"] },
  "a word": { text: "protocol\n", faults: ["1:1 wrong-type"] },
  "a bracket left open": { text: `${head}events: [\n`, faults: ["5:1 yaml-syntax"] },
  "a tab": { text: `${head}events:\n\t- ${meal}\n`, faults: ["5:1 yaml-tab"] },
  "a tag": { text: `${head}name: !!js/function x\n`, faults: ["4:7 yaml-tag"], says: "!!js/function" },
  "a merge key": { text: `${head}days:\n  a: &a [${meal}]\n  <<: *a\n`, faults: ["6:3 yaml-merge-key"] },
  "two documents": { text: `${head}events: []\n---\na: 1\n`, faults: ["5:1 yaml-several-documents"] },
  "a group as a name": { text: `${head}{a: 1}: 2\n`, faults: ["4:1 yaml-key"] },
  "a field twice": {
    text: `${head}start: 2026-03-02T07:00\n`,
    faults: ["4:1 yaml-duplicate-key"],
    says: "start",
  },
  "a nutrient twice": {
    text: events('{at: "08:00", meal: {protein: 4 g, source: egg, protein: 5 g}}'),
    faults: ["5:53 yaml-duplicate-key"],
  },

  // the top
  "no version": { text: head.replace("equator: 1\n", ""), faults: ["1:1 missing-field"], says: "equator" },
  "version 2": { text: head.replace("1", "2"), faults: ["1:10 wrong-version"] },
  "no subject": {
    text: "equator: 1\nstart: 2026-03-02T06:00\n",
    faults: ["1:1 missing-field"],
    says: "subject",
  },
  "no start": { text: head.split("\n").slice(0, 2).join("\n"), faults: ["1:1 missing-field"], says: "start" },
  "a subject without mass and age": {
    text: "equator: 1\nsubject: {sex: male}\nstart: 2026-03-02T06:00\n",
    faults: ["2:1 missing-field", "2:1 missing-field"],
    says: "age",
  },
  "30 February": { text: head.replace("03-02", "02-30"), faults: ["3:8 bad-time"] },
  "a start with a time zone": { text: head.replace("06:00", "06:00Z"), faults: ["3:8 bad-time"] },
  "an unknown field": {
    text: `${head}evnts: []\n`,
    faults: ["4:1 unknown-field"],
    says: "did you mean events?",
  },
  "an age without a unit": {
    text: head.replace("34 y", "34"),
    faults: ["2:27 bare-number"],
    says: "write 34 y",
  },
  "an age in kg": { text: head.replace("34 y", "34 kg"), faults: ["2:27 wrong-dimension"] },
  "a unit that is none": { text: head.replace("180 cm", "180 cmm"), faults: ["2:41 unknown-unit"] },
  "a negative mass": { text: head.replace("80 kg", "-80 kg"), faults: ["2:55 out-of-range"] },
  "someone of 16": { text: head.replace("34 y", "16 y"), faults: ["2:27 subject-outside-model"] },
  "someone underweight": { text: head.replace("80 kg", "50 kg"), faults: ["2:55 subject-outside-model"] },
  "someone pregnant": {
    text: head.replace("sex: male", "sex: female, conditions: [pregnancy]"),
    faults: ["2:36 subject-outside-model"],
  },
  "a body with a medium": { text: `${head}medium: {leucine: 1 mmol/L}\n`, faults: ["4:1 contradiction"] },
  "a gene with two levels": {
    text: `${head}perturb: [{gene: RPTOR, level: 0}, {gene: RPTOR, level: 1}]\n`,
    faults: ["4:43 contradiction"],
  },

  // fields of entries
  "a misspelt nutrient": {
    text: events('{at: "08:00", meal: {protien: 40 g, source: whey, protein: 1 g}}'),
    faults: ["5:26 unknown-field"],
    says: "did you mean protein?",
  },
  "an unknown source": {
    text: events('{at: "08:00", meal: {protein: 40 g, source: wey}}'),
    faults: ["5:49 unknown-word"],
    says: "did you mean whey?",
  },
  "protein of no source": {
    text: events('{at: "08:00", meal: {protein: 40 g}}'),
    faults: ["5:19 missing-field"],
  },
  "protein in hours": {
    text: events('{at: "08:00", meal: {protein: 4 h, source: egg}}'),
    faults: ["5:35 wrong-dimension"],
  },
  "a decimal comma": {
    text: events('{at: "08:00", meal: {protein: "1,5 g", source: egg}}'),
    faults: ["5:35 bad-quantity"],
    says: "decimals take a point",
  },
  "infinitely much": {
    text: events('{at: "08:00", meal: {protein: 1e999 g, source: egg}}'),
    faults: ["5:35 bad-quantity"],
  },
  "more leucine than protein": {
    text: events('{at: "08:00", meal: {protein: 2 g, source: egg, leucine: 3 g}}'),
    faults: ["5:62 parts-exceed-whole"],
  },
  "a meal of nothing": { text: events('{at: "08:00", meal: {}}'), faults: ["5:19 field-needs"] },
  "25:00": { text: events(meal.replace("08", "25")), faults: ["5:10 bad-time"], says: "00:00 to 23:59" },
  "8:00": { text: events(meal.replace("08", "8")), faults: ["5:10 bad-time"], says: 'write "08:00"' },
  "at 8": { text: events(meal.replace('"08:00"', "8")), faults: ["5:10 bare-number"] },
  "no at": { text: events("{meal: {protein: 40 g, source: whey}}"), faults: ["5:5 missing-field"] },
  "nothing that happens": { text: events('{at: "08:00"}'), faults: ["5:5 entry-without-kind"] },
  "a misspelt kind": {
    text: events('{at: "08:00", trian: {}}'),
    faults: ["5:19 unknown-field"],
    says: "train?",
  },
  "two kinds in one entry": {
    text: events('{at: "08:00", meal: {fat: 1 g}, sleep: {duration: 8 h}}'),
    faults: ["5:37 entry-of-two-kinds"],
  },
  "a text for an entry": { text: events("breakfast"), faults: ["5:5 wrong-type"] },
  "half a set": {
    text: events('{at: "08:00", train: {kind: resistance, sets: 3.5, load: 75 %}}'),
    faults: ["5:51 wrong-type"],
  },
  "a load of 80": {
    text: events('{at: "08:00", train: {kind: resistance, sets: 3, load: 80}}'),
    faults: ["5:60 out-of-range"],
  },
  "resistance without load": {
    text: events('{at: "08:00", train: {kind: resistance, sets: 3}}'),
    faults: ["5:19 missing-field"],
  },
  "endurance with sets": {
    text: events('{at: "08:00", train: {kind: endurance, duration: 1 h, intensity: 60 %, sets: 3}}'),
    faults: ["5:76 contradiction"],
  },
  "a leg's biceps": {
    text: events(
      '{at: "08:00", train: {kind: resistance, sets: 3, load: 0.8, muscle: biceps, limb: left_leg}}',
    ),
    faults: ["5:73 contradiction"],
  },
  "dose and level": {
    text: events('{at: "08:00", compound: rapamycin, dose: 5 mg, level: 1 x}'),
    faults: ["5:52 contradiction"],
  },
  "a negative dose": {
    text: events('{at: "08:00", compound: rapamycin, dose: -5 mg}'),
    faults: ["5:46 out-of-range"],
  },
  "a dose in hours": {
    text: events('{at: "08:00", compound: rapamycin, dose: 5 h}'),
    faults: ["5:46 wrong-dimension"],
  },
  "no dose": { text: events('{at: "08:00", compound: rapamycin}'), faults: ["5:19 field-needs"] },
  "an amount of a research agent": {
    text: events('{at: "08:00", compound: mots_c, dose: 5 mg}'),
    faults: ["5:37 level-only"],
    says: "never an amount",
    compounds,
  },
  "a level of a drug": {
    text: events('{at: "08:00", compound: sirolimus, level: 1 x}'),
    faults: ["5:40 dose-only"],
    compounds,
  },
  "a food as a compound": {
    text: events('{at: "08:00", compound: bread, dose: 5 g}'),
    faults: ["5:29 not-a-compound"],
    says: "it is food: write a meal",
    compounds,
  },
  "a share that is no share": {
    text: events('{at: "08:00", compound: rapamycin, dose: 5 mg, purity: {value: 98 %, sem: 1 %}}'),
    faults: ["5:60 bad-quantity"],
  },
  "more of an agent than there is of anything": {
    text: events('{at: "08:00", compound: rapamycin, dose: 5 mg, purity: {value: 120 %, sd: 1 %}}'),
    faults: ["5:60 out-of-range"],
  },
  "a misspelt compound": {
    text: events('{at: "08:00", compound: rapamicin, dose: 5 mg}'),
    faults: ["5:29 unknown-compound"],
    says: "did you mean rapamycin?",
    compounds,
  },
  "a cup of a drug": {
    text: events('{at: "08:00", compound: rapamycin, dose: 1 cup}'),
    faults: ["5:46 wrong-dimension"],
    compounds,
  },
  "an insulin rate for amino acids": {
    text: events('{at: "08:00", infuse: amino_acids, rate: 1 mU/kg/min, duration: 1 h}'),
    faults: ["5:46 wrong-dimension"],
  },
  "an infusion without duration": {
    text: events('{at: "08:00", infuse: amino_acids, rate: 162 mg/kg/h}'),
    faults: ["5:5 missing-field"],
  },
  "a clamp of nothing": {
    text: events('{at: "08:00", clamp: {}, duration: 1 h}'),
    faults: ["5:19 field-needs"],
  },
  "an unknown limb": {
    text: events('{at: "08:00", immobilise: {limb: left_foot}, duration: 1 d}'),
    faults: ["5:38 unknown-word"],
  },
  "oxygen of 12": { text: events('{at: "08:00", oxygen: 12, duration: 1 h}'), faults: ["5:27 out-of-range"] },
  "a medium on a body": {
    text: events('{at: "08:00", medium: {leucine: 0 mmol/L}}'),
    faults: ["5:19 contradiction"],
  },

  ...brokenCells,

  // names
  "a meal that is not named": {
    text: `${head}meals: {lunch_box: {fat: 3 g}}\nevents:\n  - {at: "08:00", meal: lunch_bx}\n`,
    faults: ["6:25 unknown-entry"],
    says: "did you mean lunch_box?",
  },
  "a day that is not named": {
    text: `${head}days: {lift: []}\nblocks:\n  - {days: [lift, rest]}\n`,
    faults: ["6:19 unknown-entry"],
  },
  "a name with capitals": { text: `${head}days: {Lift: []}\n`, faults: ["4:8 bad-name"] },
  "a week of five days": {
    text: `${head}days: {a: []}\nblocks:\n  - {weeks: 1, week: [a, a, a, a, a]}\n`,
    faults: ["6:22 out-of-range"],
  },
  "week and days": {
    text: `${head}days: {a: []}\nblocks:\n  - {days: [a], week: [a, a, a, a, a, a, a]}\n`,
    faults: ["6:6 contradiction"],
  },

  // times
  "times and until": {
    text: events(meal.replace("}}", "}, every: 1 h, times: 2, until: 9 h}")),
    faults: ["5:78 contradiction"],
  },
  "every without an end": {
    text: events(meal.replace("}}", "}, every: 1 h}")),
    faults: ["5:56 field-needs"],
  },
  "times without every": { text: events(meal.replace("}}", "}, times: 3}")), faults: ["5:56 field-needs"] },
  "until before at": {
    text: events(meal.replace("}}", '}, every: 1 h, until: "07:00"}')),
    faults: ["5:5 until-before-at"],
  },
  "an entry before the start": { text: events(meal.replace("08", "05")), faults: ["5:5 before-start"] },
  "an entry after the end": {
    text: `${head}lasts: 6 h\nevents:\n  - {at: 6 h, meal: {fat: 1 g}}\n`,
    faults: ["6:5 after-end"],
  },
  "a time since the start in a day": {
    text: `${head}days:\n  a:\n    - {at: 2 h, meal: {fat: 1 g}}\n`,
    faults: ["6:12 bad-time"],
  },
  "too many events": {
    text: events('{at: "08:00", meal: {fat: 1 g}, every: 1 s, until: 3650 d}'),
    faults: ["5:5 too-many-events"],
  },

  ...brokenTimes,
};

function faultsOf({ text, compounds: known }: Broken) {
  const { protocol, diagnostics } = readProtocol(text, {
    file: "broken.yaml",
    ...(known ? { knownCompounds: known } : {}),
  });
  expect(protocol).toBeUndefined();
  return diagnostics;
}

describe("broken protocols", () => {
  it.each(Object.entries(broken))("%s is refused where it stands", (_, example) => {
    const faults = faultsOf(example);
    expect(faults.map(({ where, code }) => `${where.line}:${where.column} ${code}`)).toEqual(example.faults);
    expect(wordDiagnostic(faults[0] ?? { code: "", severity: "error", where: {} })).toContain(
      example.says ?? "broken.yaml:",
    );
  });

  it("all faults are told at once, in the order of the file", () => {
    const text = events(
      '{at: "25:00", meal: {protien: 1 g}}',
      "{at: 08:00, meal: {fat: 3}}",
      "{at: 08:00, meal: nothing}",
    );
    const places = faultsOf({ text: text.replace("34 y", "34"), faults: [] }).map(({ where }) => where.path);
    expect(places).toEqual([
      "subject.age",
      "events.0.at",
      "events.0.meal.protien",
      "events.1.meal.fat",
      "events.2.meal",
    ]);
  });

  it("a fault that a week repeats is told once", () => {
    const text = `${head}days:\n  a:\n    - {at: "08:00", fast: {duration: 4 h}}\n    - {at: "09:00", meal: {fat: 1 g}}\nblocks:\n  - {weeks: 8, week: [a, a, a, a, a, a, a]}\n`;
    expect(faultsOf({ text, faults: [] })).toHaveLength(1);
  });

  it("every code of the protocol language that can be met has a wording and an example here, in limits or in unusual", () => {
    const elsewhere = [
      "file-too-large",
      "file-archive",
      "not-utf8",
      "yaml-too-many-aliases",
      "yaml-too-deep",
      "yaml-too-many-parts",
      "too-many-faults",
      "unusual-value",
      "other-entry",
      // Which numbers there are, the system says: test/protocol/values.
      "number-not-set",
    ];
    const met = new Set(
      Object.values(broken).flatMap(({ faults }) => faults.map((fault) => fault.split(" ")[1])),
    );
    const unmet = Object.keys(protocolMessages).filter((code) => !met.has(code) && !elsewhere.includes(code));
    expect(unmet).toEqual([]);
    for (const code of met) expect(diagnosticCodes).toContain(code);
  });
});
