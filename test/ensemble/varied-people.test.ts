import { describe, expect, it } from "vitest";
import { muscle } from "../../model/systems/muscle.ts";
import { linkPeople } from "../../src/ensemble/link-people.ts";
import type { Varied } from "../../src/ensemble/plan.ts";
import { randomDraws } from "../../src/ensemble/sampling/index.ts";
import { variedPeople } from "../../src/ensemble/varied-people.ts";
import { checkSystem, type People, type System, systemIndex } from "../../src/lang/index.ts";
import { body } from "../lang/support/example-model.ts";

const members = 2000;

/** Values of one address over many people. */
function drawn(varied: readonly Varied[], ...addresses: string[]): Float64Array[] {
  const draws = linkPeople(randomDraws(varied, { seed: 3, members }));
  const columns = addresses.map(() => new Float64Array(members));
  const row = new Float64Array(varied.length);
  for (let member = 0; member < members; member++) {
    draws.write(member, row);
    addresses.forEach((address, i) => {
      const column = columns[i] as Float64Array;
      column[member] = row[varied.findIndex((one) => one.address === address)] as number;
    });
  }
  return columns;
}

function cvOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.sqrt(square) / mean;
}

function medianOf(values: Float64Array): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

describe("people of the muscle system", () => {
  it("differ in numbers that it has, each known once", () => {
    const varied = variedPeople(muscle);
    const addresses = varied.map(({ address }) => address);
    const index = systemIndex(muscle);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !index.has(address))).toEqual([]);
    expect(varied.every(({ of }) => of === "people")).toBe(true);
    expect(varied.filter(({ spread }) => spread.kind !== "none").length).toBeLessThan(40);
  });

  it("differ about the value that is used, by the cv that is stated", () => {
    const adjustments = { "digestion.k_emptying": 0.05 };
    const [values = new Float64Array(0)] = drawn(
      variedPeople(muscle, { adjustments }),
      "digestion.k_emptying",
    );
    expect(medianOf(values) / 0.05).toBeCloseTo(1, 1);
    expect(cvOf(values)).toBeCloseTo(0.25, 1);
  });

  it("do not differ in what the protocol says of its subject", () => {
    const subject = { male: 0, height: 1.6, mass: 60, body_fat: 0.3, lean_mass: 42 };
    const ports = variedPeople(muscle, { subject }).filter(({ address }) => address.startsWith("subject."));
    expect(ports).toEqual([]);
  });

  it.each([1, undefined])("keep their share of fat where it is given and mass is not (male: %s)", (male) => {
    const subject = { body_fat: 0.18, ...(male === undefined ? {} : { male }) };
    const [mass = [], lean = []] = drawn(
      variedPeople(muscle, { subject }),
      "subject.mass",
      "subject.lean_mass",
    );
    const shares = Float64Array.from(lean, (value, i) => value / (mass[i] ?? Number.NaN));
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(1e-12);
    expect(cvOf(Float64Array.from(mass))).toBeGreaterThan(0.1);
  });

  it.each([
    [1, 0.82],
    [0, 0.74],
  ])("differ in lean mass about what their mass says, where fat is not given (male: %s)", (male, share) => {
    const varied = variedPeople(muscle, { subject: { male, height: 1.7, mass: 64 } });
    const [lean = new Float64Array(0)] = drawn(varied, "subject.lean_mass");
    expect(medianOf(lean) / (share * 64)).toBeCloseTo(1, 2);
    expect(cvOf(lean)).toBeCloseTo(0.055, 2);
  });

  it("of a mass but of no sex that is given are as lean as those whose sex is", () => {
    const varied = variedPeople(muscle, { subject: { mass: 64 } });
    const [male = [], lean = []] = drawn(varied, "subject.male", "subject.lean_mass");
    const of = (sex: number) => medianOf(Float64Array.from(lean).filter((_, i) => male[i] === sex));
    expect(of(1) / (0.82 * 64)).toBeCloseTo(1, 2);
    expect(of(0) / (0.74 * 64)).toBeCloseTo(1, 2);
  });

  it("are men and women, each of their own size", () => {
    const [male = [], height = [], mass = [], lean = []] = drawn(
      variedPeople(muscle),
      "subject.male",
      "subject.height",
      "subject.mass",
      "subject.lean_mass",
    );
    const of = (sex: number, values: ArrayLike<number>) =>
      medianOf(Float64Array.from(values).filter((_, i) => male[i] === sex));
    expect([...new Set(male)].sort()).toEqual([0, 1]);
    expect(Array.from(male).filter((one) => one === 1).length / members).toBeCloseTo(0.5, 1);
    expect(of(1, height)).toBeCloseTo(1.75, 1);
    expect(of(0, height) / of(1, height)).toBeCloseTo(0.925, 2);
    expect(of(0, mass) / of(1, mass)).toBeCloseTo(0.945 * 0.925 ** 2, 1);
    expect(of(0, lean) / of(0, mass) / (of(1, lean) / of(1, mass))).toBeCloseTo(0.903, 1);
    expect(Array.from(lean).every((value, i) => value < (mass[i] ?? 0))).toBe(true);
  });

  it("have one gut for every food but those whose number is given", () => {
    const fixed = new Set(["tables.food.whey.availability"]);
    const varied = variedPeople(muscle, {}, fixed);
    expect(varied.map(({ address }) => address)).not.toContain("tables.food.whey.availability");
    const [milk = [], egg = []] = drawn(
      varied,
      "tables.food.milk.availability",
      "tables.food.egg.availability",
    );
    const ratios = Float64Array.from(egg, (value, i) => value / (milk[i] ?? Number.NaN));
    expect(Math.max(...ratios) / Math.min(...ratios) - 1).toBeLessThan(1e-12);
    expect(cvOf(Float64Array.from(egg))).toBeCloseTo(0.1, 2);
  });

  it("have one gut for every food", () => {
    const [whey = [], milk = []] = drawn(
      variedPeople(muscle),
      "tables.food.whey.availability",
      "tables.food.milk.availability",
    );
    const ratios = Float64Array.from(milk, (value, i) => value / (whey[i] ?? Number.NaN));
    expect(Math.max(...ratios) / Math.min(...ratios) - 1).toBeLessThan(1e-12);
    expect(cvOf(Float64Array.from(milk))).toBeCloseTo(0.1, 2);
  });
});

describe("links between the numbers of a person", () => {
  const one = (address: string, link?: Varied["link"]): Varied => ({
    address,
    unit: "1",
    centre: 2,
    spread: { kind: "lognormal", factor: 1.5 },
    of: "people",
    ...(link === undefined ? {} : { link }),
  });

  it("hold in whatever order the numbers stand", () => {
    const late = [one("b", { along: [{ address: "a", power: 2 }] }), one("a")];
    const early = [...late].reverse();
    expect(drawn(late, "b")).toEqual(drawn(early, "b"));
  });

  it("leave draws without links as they are", () => {
    const draws = randomDraws([one("a")], { seed: 1, members });
    expect(linkPeople(draws)).toBe(draws);
  });

  it("pass over numbers that do not vary", () => {
    const alone = [one("b", { along: [{ address: "a", power: 2 }] })];
    expect(drawn(alone, "b")).toEqual(drawn([one("b")], "b"));
  });
});

describe("what is wrong with what a system says of people", () => {
  const evidence = { grade: "assumed", why: "an example", wouldSettle: "nothing" } as const;
  const codes = (people: People) =>
    checkSystem({ ...body, people } as System).map(({ code, found }) => `${code} ${found}`);

  it.each<[string, People, string]>([
    ["an address that nothing has", { "drug.k_clear": { cv: 0.2, evidence } }, "people-unknown drug.k_clear"],
    ["a cv of 0", { "drug.k_clearance": { cv: 0, evidence } }, "people-impossible a cv of 0"],
    ["no difference at all", { "drug.k_clearance": { evidence } }, "people-impossible no difference"],
    ["a share of 1", { "subject.male": { share: 1, evidence } }, "people-impossible a share of 1"],
    [
      "going along with what stands later",
      {
        "drug.k_absorption": { along: { "drug.k_clearance": 1 }, evidence },
        "drug.k_clearance": { cv: 0.2, evidence },
      },
      "people-order drug.k_absorption",
    ],
    [
      "multiplying what nothing has",
      { "subject.male": { share: 0.5, otherwise: { "subject.size": 2 }, evidence } },
      "people-unknown subject.size",
    ],
  ])("%s", (_, people, fault) => {
    expect(codes(people)).toEqual([fault]);
  });

  it("nothing, where every row of a table differs, and parameters of another choice do", () => {
    expect(codes({ "tables.form.*.share": { cv: 0.1, evidence } })).toEqual([]);
    expect(codes({ "muscle.kinase.km_inhibitor": { cv: 0.1, evidence } })).toEqual([]);
  });

  it("is shown by the index where it is right", () => {
    const people = { "tables.form.*.share": { cv: 0.1, evidence } };
    const index = systemIndex({ ...body, people });
    expect(index.get("tables.form.pill.share")?.people).toMatchObject({ cv: 0.1 });
    expect(index.get("drug.k_clearance")?.people).toBeUndefined();
  });
});
