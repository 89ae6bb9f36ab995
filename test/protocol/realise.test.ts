import { describe, expect, it } from "vitest";
import { protocolLength, readProtocol, realise } from "../../src/protocol/index.ts";
import { day, eventsOf, head, hour, minute, readValid } from "./support.ts";

const grams = (value: number) => ({ value, unit: "g" });

describe("times", () => {
  it("count in whole milliseconds from the start, without daylight saving", () => {
    // Europe and America change their clocks on these nights; a protocol does not.
    for (const start of ["2026-03-28T06:00", "2026-10-24T06:00", "2026-03-07T06:00"]) {
      const text = `${head.replace("2026-03-02T06:00", start)}events:\n  - {day: 2, at: "06:00", meal: {fat: 1 g}}\n`;
      expect(realise(readValid(text))[0]?.at).toBe(day);
    }
  });

  it("a time since the start needs no clock", () => {
    expect(eventsOf("{at: 2.5 h, meal: {fat: 1 g}}")[0]?.at).toBe(2.5 * hour);
    expect(eventsOf("{at: 0.1 s, meal: {fat: 1 g}}")[0]?.at).toBe(100);
    expect(eventsOf("{at: 1 wk, meal: {fat: 1 g}}")[0]?.at).toBe(7 * day);
  });

  it("what happens at one instant keeps the order of the file", () => {
    const events = eventsOf(
      "{at: 2 h, meal: {fat: 1 g}, label: c}",
      "{at: 1 h, meal: {fat: 1 g}, label: a}",
      '{at: "07:00", meal: {fat: 1 g}, label: b}',
    );
    expect(events.map(({ label }) => label)).toEqual(["a", "b", "c"]);
  });

  it("sleep lasts until the clock next says so, past midnight", () => {
    expect(eventsOf('{at: "23:00", sleep: {until: "07:00"}}')[0]?.duration).toBe(8 * hour);
    expect(eventsOf('{at: "13:00", sleep: {until: "13:30"}}')[0]?.duration).toBe(30 * minute);
  });

  it("repeats end with their date, their clock or their time since the start", () => {
    const count = (entry: string) => eventsOf(entry).length;
    expect(count('{at: "08:00", meal: {fat: 1 g}, every: 7 d, until: 2026-03-16}')).toBe(3);
    expect(count('{at: "08:00", meal: {fat: 1 g}, every: 7 d, until: 2026-03-16T07:59}')).toBe(2);
    expect(count('{at: "08:00", meal: {fat: 1 g}, every: 20 min, until: "09:00"}')).toBe(4);
    expect(count("{at: 1 h, meal: {fat: 1 g}, every: 1 h, until: 4.5 h}")).toBe(4);
  });

  it("a protocol lasts 24 hours, or its days, or its events, or as long as it says", () => {
    const lengthOf = (rest: string) => protocolLength(readValid(head + rest)) / hour;
    expect(lengthOf("")).toBe(24);
    expect(lengthOf('days: {a: [{at: "23:00", sleep: {until: "07:00"}}], b: []}\n')).toBe(48);
    expect(
      lengthOf("days: {a: []}\nblocks: [{days: [a], repeat: 5}, {weeks: 2, week: [a, a, a, a, a, a, a]}]\n"),
    ).toBe(19 * 24);
    expect(lengthOf("events: [{at: 20 h, infuse: glucose, rate: 2 mg/kg/min, duration: 6 h}]\n")).toBe(26);
    expect(lengthOf("lasts: 6 h\n")).toBe(6);
  });
});

describe("events", () => {
  it("a meal has protein, carbohydrate and fat in grams, and leucine only where it was stated", () => {
    const [plain, stated] = eventsOf(
      "{at: 1 h, meal: {protein: 20000 mg, source: whey}}",
      "{at: 2 h, meal: {protein: 20 g, source: whey, leucine: 2.5 g}}",
    );
    const nutrients = { protein: grams(20), carbohydrate: grams(0), fat: grams(0) };
    expect(plain).toMatchObject({ kind: "meal", quantities: nutrients, words: { source: "whey" } });
    expect(Object.keys(plain?.quantities ?? {})).toEqual(["protein", "carbohydrate", "fat"]);
    expect(stated?.quantities["leucine"]).toEqual(grams(2.5));
  });

  it("a meal of several foods is one event for each, since their sources differ", () => {
    const text = `${head}foods:
  oats: {per: 100 g, protein: 13 g, source: plant, carbohydrate: 60 g, fat: 7 g}
  milk: {per: 0.1 L, protein: 3.4 g, source: milk, leucine: 0.3 g}
meals: {porridge: {foods: {oats: 50 g, milk: 300 mL}}}
events: [{at: "08:00", meal: porridge}]
`;
    const events = realise(readValid(text));
    expect(events.map(({ words, label }) => [words["food"], words["source"], label])).toEqual([
      ["oats", "plant", "porridge"],
      ["milk", "milk", "porridge"],
    ]);
    expect(events[0]?.quantities).toEqual({ protein: grams(6.5), carbohydrate: grams(30), fat: grams(3.5) });
    expect(events[1]?.quantities["protein"]?.value).toBeCloseTo(10.2, 12);
    expect(events[1]?.quantities["leucine"]?.value).toBeCloseTo(0.9, 12);
  });

  it("a drink of leucine alone is essential amino acids that are all leucine", () => {
    const [drink] = eventsOf("{at: 1 h, amino_acids: {leucine: 3.42 g}}");
    expect(drink?.quantities).toEqual({
      eaa: grams(3.42),
      leucine: grams(3.42),
      nonessential: grams(0),
      carbohydrate: grams(0),
    });
    expect(drink?.words["source"]).toBe("leucine");
  });

  it("an infusion has its rate per body mass and in all, however it was written", () => {
    const [perMass, inAll, insulin, umol] = eventsOf(
      "{at: 1 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 6 h}",
      "{at: 8 h, infuse: amino_acids, rate: 12.96 g/h, duration: 6 h}",
      "{at: 8 h, infuse: insulin, rate: 1 mU/kg/min, duration: 2 h}",
      "{at: 8 h, infuse: glucose, rate: 10 umol/kg/min, duration: 2 h}",
    );
    for (const event of [perMass, inAll]) {
      expect(event?.kind).toBe("infuse.amino_acids");
      expect(event?.quantities["rate"]?.value).toBeCloseTo(162, 9);
      expect(event?.quantities["flow"]?.value).toBeCloseTo(12_960, 7);
    }
    expect(insulin?.quantities["rate"]?.value).toBeCloseTo(6, 9);
    expect(umol?.quantities["rate"]?.value).toBeCloseTo(1.8016, 9);
    expect(perMass?.words["route"]).toBe("iv");
  });

  it("a clamp holds a concentration under its name, and a multiple of the basal level under another", () => {
    const [clamp] = eventsOf(
      "{at: 1 h, clamp: {insulin: 30 mU/L, glucose: 90 mg/dL, amino_acids: 3 x}, duration: 3 h}",
    );
    expect(clamp?.quantities).toEqual({
      insulin: { value: 30, unit: "mU/L{insulin}" },
      glucose: { value: 90, unit: "mg/dL{glucose}" },
      amino_acids_fold: { value: 3, unit: "x" },
    });
  });

  it("a cast on two legs is two events, bed rest is one of the whole body", () => {
    const [left, right, bed] = eventsOf(
      "{at: 1 h, immobilise: {limb: [left_leg, right_leg]}, duration: 2 d}",
      "{at: 60 h, immobilise: bed_rest, duration: 2 d}",
    );
    expect([left?.limb, right?.limb, bed?.limb]).toEqual(["left_leg", "right_leg", undefined]);
    expect(bed?.words["form"]).toBe("bed_rest");
  });

  it("a session without a length takes three minutes a set", () => {
    const [session] = eventsOf("{at: 1 h, train: {kind: resistance, sets: 8, reps: 8, load: 80 %}}");
    expect(session?.duration).toBe(24 * minute);
    expect(session?.quantities["load"]).toEqual({ value: 0.8, unit: "1" });
  });

  it("doses per body mass and in cups become amounts; aliases become names", () => {
    const knownCompounds = {
      coffee: { takes: "amount", servings: { cup: { value: 95, unit: "mg" } } },
      rapamycin: { takes: "amount", aliases: ["sirolimus"] },
    } as const;
    const text = `${head}events:
  - {at: 1 h, compound: coffee, dose: 2 cup}
  - {at: 2 h, compound: sirolimus, dose: 0.1 mg/kg}
`;
    const events = realise(readValid(text, { knownCompounds }));
    expect(events.map(({ kind, quantities }) => [kind, quantities["dose"]])).toEqual([
      ["compound.coffee", { value: 190, unit: "mg" }],
      ["compound.rapamycin", { value: 8, unit: "mg" }],
    ]);
  });

  it("a change of medium carries the rest on, ends the medium before it and outlasts the last instant", () => {
    const text = `equator: 1
medium: {leucine: 1 x, glucose: 25 mmol/L}
perturb: [{gene: TSC2, level: 0}]
lasts: 6 h
events: [{at: 2 h, medium: {leucine: 0 mmol/L}}]
`;
    const [gene, before, after] = realise(readValid(text));
    expect(gene).toMatchObject({ kind: "perturb", at: 0, duration: 6 * hour + 1, words: { gene: "TSC2" } });
    expect(before).toMatchObject({ at: 0, duration: 2 * hour });
    expect(Object.keys(before?.quantities ?? {})).toEqual(["leucine_fold", "glucose"]);
    expect(after).toMatchObject({ at: 2 * hour, duration: 4 * hour + 1 });
    expect(Object.keys(after?.quantities ?? {}).sort()).toEqual(["glucose", "leucine"]);
  });

  it("a compound that cells are given stays in their medium, for as long as it says or to the end", () => {
    const text = `equator: 1
medium: {rapamycin: 20 nM}
lasts: 6 h
events:
  - {at: 1 h, compound: metformin, dose: 2 mM}
  - {at: 2 h, compound: rapamycin, dose: 100 nM, duration: 3 h}
  - {at: 3 h, medium: {rapamycin: 0 nM}}
`;
    const [full, metformin, rapamycin, washed] = realise(readValid(text));
    expect(full).toMatchObject({ duration: 3 * hour, quantities: { rapamycin: { value: 20, unit: "nM" } } });
    expect(metformin).toMatchObject({ at: hour, duration: 5 * hour + 1 });
    expect(rapamycin).toMatchObject({ duration: 3 * hour, quantities: { dose: { value: 100, unit: "nM" } } });
    expect(washed).toMatchObject({ at: 3 * hour, quantities: { rapamycin: { value: 0 } } });
  });

  it("every event says where it was written", () => {
    const [event] = eventsOf("{at: 1 h, meal: {fat: 1 g}}");
    expect(event?.from).toEqual({ line: 5, column: 5, path: "events.0" });
  });

  it("what a subject does not say is assumed, and said to be", () => {
    const { subject } = readValid(head);
    expect(subject?.assumed).toEqual(["species", "body_fat", "training"]);
    expect(subject?.body_fat).toEqual({ value: 0.18, unit: "1" });
    expect(subject?.training).toBe("recreational");
  });

  it("a fast may begin with the last bite", () => {
    const text = `${head}events:\n  - {at: "20:00", meal: {fat: 1 g}}\n  - {at: "20:00", fast: {duration: 12 h}}\n`;
    expect(readProtocol(text).diagnostics).toEqual([]);
  });
});

describe("energy of a block", () => {
  const withEnergy = (energy: string) => `${head}days:
  a:
    - {at: "08:00", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 20 g}}
    - {at: "20:00", meal: {protein: 20 g, source: egg, carbohydrate: 100 g, fat: 30 g}}
blocks: [{days: [a], energy: ${energy}}]
`;
  const kcal = (text: string) =>
    realise(readValid(text)).reduce((sum, { quantities: { protein, carbohydrate, fat } }) => {
      return sum + 4 * (protein?.value ?? 0) + 4 * (carbohydrate?.value ?? 0) + 9 * (fat?.value ?? 0);
    }, 0);

  it.each(["-15 %", "20 %", "0 %", "-0.3"])("%s changes the energy of the day by just that", (energy) => {
    const change = energy.endsWith("%") ? Number.parseFloat(energy) / 100 : Number(energy);
    expect(kcal(withEnergy(energy))).toBeCloseTo(1330 * (1 + change), 8);
  });

  it("leaves protein as written and takes from carbohydrate and fat alike", () => {
    const [first, second] = realise(readValid(withEnergy("-15 %")));
    const multiplier = 1 - (0.15 * 1330) / 1090;
    expect([first?.quantities["protein"], second?.quantities["protein"]]).toEqual([grams(40), grams(20)]);
    expect(first?.quantities["carbohydrate"]?.value).toBeCloseTo(60 * multiplier, 10);
    expect(second?.quantities["fat"]?.value).toBeCloseTo(30 * multiplier, 10);
  });
});
