import { describe, expect, it } from "vitest";
import { cite, fact } from "../../support/fact.ts";
import { aminoAcidsTo, type CellInputs, cellCurves, cellFolds } from "./muscle-cell.ts";

/** A clamp (mU/L) from 0 on, with amino acids as asked. */
const clamp = (level: number, leucine = 0.13, eaa = 3.2): (CellInputs & { at: number })[] => [
  { at: 0, insulin_plasma: level * 6 },
  ...aminoAcidsTo(leucine, eaa),
];

const lift = (start: number): (CellInputs & { at: number })[] => [
  { at: start, session: 0.92 },
  { at: start + 45, session: 0 },
];

/** 10 g of essential amino acids: muscle leucine and plasma insulin of the pooled human data. */
const drink = (start: number): (CellInputs & { at: number })[] => [
  ...[0, 20, 40, 60, 80, 100, 120, 150, 180].map((minute, i) => ({
    at: start + minute,
    leucine: [0.13, 0.155, 0.18, 0.204, 0.23, 0.255, 0.28, 0.255, 0.227][i] ?? 0.13,
    eaa: minute < 20 || minute > 150 ? 4.8 : 6.4,
  })),
  ...[0, 15, 45, 75, 120].map((minute, i) => ({
    at: start + minute + 1,
    insulin_plasma: [62, 92, 60, 45, 33][i] ?? 31,
  })),
];

describe("the signalling modules of muscle, coupled", () => {
  fact(
    "fasted to 430 pmol/L insulin, S6K1 rises 1.9-fold",
    cite("tremblay2005", "abstract: insulin with saline, 360 min"),
    () => {
      const { p_s6k1_t389 } = cellFolds(
        [
          { at: 0, insulin_plasma: 100 },
          { at: 180, insulin_plasma: 430 },
        ],
        [360],
      );
      expect(p_s6k1_t389[0]).toBeGreaterThan(1.6);
      expect(p_s6k1_t389[0]).toBeLessThan(2.2);
    },
  );

  fact(
    "with amino acids it rises 3.7-fold",
    cite("tremblay2005", "abstract: insulin with amino acids, 360 min"),
    () => {
      const steps = [
        ...aminoAcidsTo(0.3, 8),
        { at: 1, insulin_plasma: 100 },
        { at: 180, insulin_plasma: 430 },
      ];
      const { p_s6k1_t389 } = cellFolds(steps, [360]);
      expect(p_s6k1_t389[0]).toBeGreaterThan(3.3);
    },
    { fails: "3.1-fold: the floor that rapamycin leaves caps the range of T389" },
  );

  fact(
    "p-Akt S473 and T389 rise at each insulin step, 4E-BP1 and S2448 no more above 30 mU/L",
    cite("greenhaff2008", "abstract: 5, 30, 72, 167 mU/L with amino acids"),
    () => {
      const steps = [5, 30, 72, 167].map((level) => cellFolds(clamp(level, 0.3, 7.2), [180]));
      const of = (name: "p_akt_s473" | "p_s6k1_t389" | "p_4ebp1" | "p_mtor_s2448") =>
        steps.map((step) => step[name][0] ?? Number.NaN);
      for (const name of ["p_akt_s473", "p_s6k1_t389"] as const) {
        const values = of(name);
        for (const [i, value] of values.slice(1).entries())
          expect(value, name).toBeGreaterThan(values[i] ?? 0);
      }
      for (const name of ["p_4ebp1", "p_mtor_s2448"] as const) {
        const [, low = 0, , high = 0] = of(name);
        expect(high / low, name).toBeLessThan(1.06);
      }
    },
  );

  fact(
    "insulin with amino acids 30 to 60 % down leaves S6K1 where it was, while Akt rises",
    cite("drummond2008", "abstract"),
    () => {
      const { p_s6k1_t389, p_akt_s473 } = cellFolds(
        [{ at: 0, insulin_plasma: 336, leucine: 0.078, eaa: 1.92 }],
        [300],
      );
      expect(p_s6k1_t389[0]).toBeGreaterThan(0.85);
      expect(p_s6k1_t389[0]).toBeLessThan(1.15);
      expect(p_akt_s473[0]).toBeGreaterThan(1.5);
    },
  );

  fact(
    "essential amino acids raise T389 about 1.8-fold at 60 to 90 min",
    cite("mccoll2024", "pooled: 1.77 and 1.84 at 60 and 90 min"),
    () => {
      const { p_s6k1_t389 } = cellFolds(drink(0), [60, 90]);
      const [hour = 0, later = 0] = p_s6k1_t389;
      expect(hour).toBeGreaterThan(1.4);
      expect(later).toBeGreaterThan(1.5);
      expect(later).toBeLessThan(2.3);
    },
  );

  fact(
    "T389 is nearly back 3 h after essential amino acids",
    cite("mccoll2024", "pooled: 1.13 at 180 min"),
    () => {
      const { p_s6k1_t389 } = cellFolds(drink(0), [180]);
      expect(p_s6k1_t389[0]).toBeLessThan(1.4);
    },
    { fails: "1.7-fold: it follows muscle leucine, and nothing here desensitises" },
  );

  fact(
    "rapamycin blocks the rise of T389 after lifting",
    cite("drummond2009", "abstract: mTORC1 targets blunted or blocked; gundermann2014 alike"),
    () => {
      const control = cellFolds(lift(60), [165, 225]).p_s6k1_t389;
      const drug = cellFolds([{ at: 0, rapamycin: 0.2 }, ...lift(60)], [165, 225]).p_s6k1_t389;
      for (const value of control) expect(value).toBeGreaterThan(1.3);
      for (const value of drug) expect(value).toBeLessThan(1);
    },
  );

  fact(
    "rapamycin blocks T421/S424 after lifting",
    cite("drummond2009", "abstract: 6-fold in controls, unchanged with drug"),
    () => {
      const control = cellFolds(lift(60), [165]).p_s6k1_t421;
      const drug = cellFolds([{ at: 0, rapamycin: 0.2 }, ...lift(60)], [165]).p_s6k1_t421;
      expect(control[0]).toBeGreaterThan(3);
      expect(drug[0]).toBeLessThan(0.4 * (control[0] ?? 0));
    },
  );

  fact(
    "rapamycin blocks 4E-BP1 after blood-flow-restricted lifting as it blocks T389",
    cite("gundermann2014", "abstract: synthesis and mTORC1 signalling inhibited"),
    () => {
      const drug = cellFolds([{ at: 0, rapamycin: 0.2 }, ...lift(60)], [285]).p_4ebp1;
      expect(drug[0]).toBeLessThan(1);
    },
    { fails: "1.16-fold: the return of 4E-BP1 under drug is taken from cell lines" },
  );

  fact("lifting raises AMPK at its end and lowers 4E-BP1", cite("dreyer2006", "abstract: 0 h"), () => {
    const { p_ampk, p_4ebp1 } = cellFolds(lift(0), [45]);
    expect(p_ampk[0]).toBeGreaterThan(1.4);
    expect(p_ampk[0]).toBeLessThan(2.1);
    expect(p_4ebp1[0]).toBeLessThan(0.95);
  });

  fact(
    "lifting lowers p-Akt by 60 to 90 %",
    cite("deldicque2008", "abstract: T308 and S473 at the end"),
    () => {
      expect(cellFolds(lift(0), [45]).p_akt_s473[0]).toBeLessThan(0.5);
    },
    { fails: "unchanged: no input carries it, and other studies find Akt unchanged" },
  );

  fact(
    "T389 is still clearly up a day after lifting",
    cite("gundermann2014", "abstract: T389 with synthesis, 24 h"),
    () => {
      expect(cellFolds(lift(0), [45 + 1440]).p_s6k1_t389[0]).toBeGreaterThan(1.3);
    },
  );

  it("has no mTORC1 signal without raptor, and an Akt freed of its brake", () => {
    const normal = cellCurves(clamp(56), [180]);
    const knocked = cellCurves(clamp(56), [180], [{ gene: "RPTOR", level: 0 }]);
    expect(knocked.mtorc1.at(-1)).toBeLessThan(1e-6);
    expect(knocked.p_akt_t308.at(-1) ?? 0).toBeGreaterThan(normal.p_akt_t308.at(-1) ?? 0);
  });

  it("stays finite and within its range for absurd surroundings", () => {
    const absurd = [
      { at: 0, insulin_plasma: 1e6, leucine: 50, eaa: 50, rapamycin: 0 },
      { at: 300, insulin_plasma: 0, leucine: 0, eaa: 0, rapamycin: 100, session: 2, endurance: 3 },
      { at: 600, insulin_plasma: 1e6, leucine: 50, eaa: 0, rapamycin: 0.05, session: 1, endurance: 0 },
      { at: 900, insulin_plasma: 0, leucine: 0, eaa: 0, rapamycin: 0, session: 0 },
    ];
    const curves = cellCurves(absurd, [100, 290, 310, 590, 610, 890, 910, 1500, 5000]);
    for (const [name, values] of Object.entries(curves)) {
      for (const value of values) {
        expect(value, name).toBeGreaterThanOrEqual(-1e-7);
        expect(value, name).toBeLessThanOrEqual(name === "flux" ? 2 : 1 + 1e-7);
      }
    }
  });
});
