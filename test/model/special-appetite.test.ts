import { expect, it } from "vitest";
import { appetite } from "../../model/special/appetite.ts";
import { hypothalamusSignalling } from "../../model/special/hypothalamus-signalling.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import type { Values } from "../support/module-run.ts";
import { steady } from "../support/run-module.ts";
import { atEnd, day, hour } from "./special-runs.ts";

describeModule(hypothalamusSignalling);
describeModule(appetite);

// 1 nmol/L free in the brain: into the ventricle, without the barrier.
const rapamycin = { rapamycin_free: 1, ratio_brain: 1 };
const moreGhrelin = { ghrelin_concentration: 4 * 146 };
const moreLeptin = { leptin_concentration: 5 * 5.26 };
/** The reading in which ghrelin lowers hypothalamic mTORC1. */
const lowers = {
  signals: { gain_ghrelin_mtorc1: 0 },
  peptides: { frac_npy_mtorc1: 0, gain_npy_restraint: 0.8 },
};

/** Both modules after a time: signals settle within the hour, so peptides see their final level throughout. */
function brainAfter(minutes: number, signals: Values, peptides: Values = {}) {
  const cells = atEnd(hypothalamusSignalling, minutes, signals);
  const { mtorc1_pomc, mtorc1_agrp, ampk_hypothalamus, leptin_signal, ghrelin_relative } = cells;
  const ports = { mtorc1_pomc, mtorc1_agrp, ampk_hypothalamus, leptin_signal, ghrelin_relative };
  return { ...cells, ...atEnd(appetite, minutes, { ...ports, ...peptides }) };
}

fact("leucine raises hypothalamic mTORC1 and lowers intake", cite("cota2006", "abstract, rats"), () => {
  const { mtorc1_arcuate, intake_drive } = brainAfter(6 * hour, { leucine_concentration: 0.36 });
  expect(mtorc1_arcuate).toBeGreaterThan(1.05);
  expect(intake_drive).toBeLessThan(0.98);
});

fact("inhibition of mTOR blunts the anorexia of leptin", cite("cota2006", "abstract, rats"), () => {
  const lost = 1 - brainAfter(day, moreLeptin).intake_drive;
  const onDrug = brainAfter(day, rapamycin).intake_drive;
  const lostOnDrug = 1 - brainAfter(day, { ...moreLeptin, ...rapamycin }).intake_drive / onDrug;
  expect(lost).toBeGreaterThan(0.05);
  expect(lostOnDrug).toBeLessThan(0.8 * lost);
});

fact("ghrelin raises hypothalamic mTORC1, AgRP and NPY", cite("martins2012", "abstract, rats"), () => {
  const { mtorc1_arcuate, npy } = brainAfter(day, moreGhrelin);
  expect(mtorc1_arcuate).toBeGreaterThan(1.2);
  expect(npy).toBeGreaterThan(1.1);
});

fact("rapamycin takes AgRP and NPY of ghrelin back", cite("martins2012", "abstract, rats"), () => {
  expect(brainAfter(day, { ...moreGhrelin, ...rapamycin }).npy).toBeLessThan(1.15);
});

// 28 % (SEM 4) more; the infused level is not in the abstract and taken as four-fold.
fact("infused ghrelin raises what people eat by 28 %", cite("wren2001", "abstract"), () => {
  const { intake_drive } = brainAfter(4 * hour, moreGhrelin);
  expect(intake_drive).toBeGreaterThan(1.2);
  expect(intake_drive).toBeLessThan(1.36);
});

fact(
  "without raptor in AgRP cells AgRP and NPY fall, and mice feed as before",
  cite("albert2015", "abstract"),
  () => {
    const { npy, intake_drive } = brainAfter(60 * day, { raptor_agrp_level: 0 });
    expect(npy).toBeLessThan(0.8);
    expect(Math.abs(intake_drive - 1)).toBeLessThan(0.05);
  },
);

fact(
  "where ghrelin lowers mTORC1, raptor loss in AgRP cells still lowers AgRP and NPY",
  cite("albert2015", "abstract"),
  () => {
    const { npy } = brainAfter(60 * day, { raptor_agrp_level: 0, ...lowers.signals }, lowers.peptides);
    expect(npy).toBeLessThan(0.8);
  },
  { fails: "that reading (variant `lowers`) gives 1.8: AgRP and NPY rise without mTORC1" },
);

fact(
  "without Tsc1 in POMC cells mice overeat, and rapamycin relieves it",
  cite("mori2009", "abstract"),
  () => {
    const knockOut = { tsc_pomc_level: 0 };
    const eaten = brainAfter(60 * day, knockOut).intake_drive;
    const treated = brainAfter(60 * day, { ...knockOut, rapamycin_free: 0.05, ratio_brain: 1 }).intake_drive;
    expect(eaten).toBeGreaterThan(1.1);
    expect(treated).toBeLessThan(0.6 * eaten);
  },
);

fact("ghrelin raises hypothalamic AMPK; leptin and insulin lower it", cite("huynh2016", "abstract"), () => {
  const ampk = (values: Values) => atEnd(hypothalamusSignalling, 6 * hour, values).ampk_hypothalamus;
  expect(ampk(moreGhrelin)).toBeGreaterThan(1.1);
  expect(ampk(moreLeptin)).toBeLessThan(0.9);
  expect(ampk({ insulin_concentration: 320 })).toBeLessThan(0.9);
});

// About 100 kcal a day per kg; leptin falls by 7.6 % with each. In-sample: two powers were set to it.
fact("a lost kg asks for about 100 kcal a day", cite("polidori2016", "abstract"), () => {
  const { intake_drive } = brainAfter(30 * day, { leptin_concentration: 5.26 * (1 - 0.076) });
  expect(2600 * (intake_drive - 1)).toBeGreaterThan(60);
  expect(2600 * (intake_drive - 1)).toBeLessThan(150);
});

// Leptin at 52 h stands at 0.36 of fed.
fact(
  "the leptin of a two-day fast lowers arcuate mTORC1",
  cite("boden1996", "abstract: leptin -64 %"),
  () => {
    const { mtorc1_arcuate, intake_drive } = brainAfter(2 * day, {
      leptin_concentration: 0.36 * 5.26,
      insulin_concentration: 0.6 * 32,
      glucose_concentration: 3.6,
      leucine_concentration: 0.16,
    });
    expect(mtorc1_arcuate).toBeLessThan(0.95);
    expect(intake_drive).toBeGreaterThan(1.1);
  },
);

fact("hunger falls with a meal and is back before the next", cite("cummings2004", "abstract"), () => {
  const fasted = steady(appetite).hunger_score;
  const full = atEnd(appetite, hour, { stomach_energy: 600 }).hunger_score;
  const before = atEnd(appetite, 6 * hour, { stomach_energy: 600 }, [
    { at: 4 * hour, values: { stomach_energy: 20 } },
  ]);
  expect(full).toBeLessThan(0.6 * fasted);
  expect(before.hunger_score).toBeGreaterThan(0.85 * fasted);
});

fact(
  "rapamycin alone lowers food intake within a day",
  cite("hebert2014", "abstract, rats, into blood and into the brain"),
  () => {
    expect(brainAfter(day, rapamycin).intake_drive).toBeLessThan(1);
  },
  { fails: "1.13 here: a peripheral route is missing" },
);

it("lasting leptin costs the answer to leptin", () => {
  const signal = (minutes: number) => atEnd(hypothalamusSignalling, minutes, moreLeptin).leptin_signal;
  expect(signal(21 * day)).toBeLessThan(0.6 * signal(6 * hour));
});
