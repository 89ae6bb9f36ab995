import { describe, expect } from "vitest";
import { activinFollistatin } from "../../../model/body/hormones/activin-follistatin.ts";
import { follistatinGiven } from "../../../model/compounds/follistatin-given.ts";
import { foxo4DriKinetics } from "../../../model/compounds/foxo4-dri-kinetics.ts";
import { motsCArms } from "../../../model/compounds/mots-c-arms.ts";
import { myostatinGiven } from "../../../model/compounds/myostatin-given.ts";
import { akt } from "../../../model/signalling/akt.ts";
import { smad } from "../../../model/signalling/smad.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";
import { within } from "../within.ts";

describeModule(follistatinGiven);
describeModule(myostatinGiven);
describeModule(motsCArms);
describeModule(foxo4DriKinetics);

describe("follistatin", () => {
  const entering = steady(follistatinGiven, { exposure: 1 }).follistatin_appearance;
  const free = steady(activinFollistatin, { follistatin_source: entering }).ligand_free_share;

  fact("it traps activin, myostatin and GDF-11", cite("schneyer2008", "title"), () =>
    within(free, 0.05, 0.2),
  );

  fact(
    "Akt, and with it mTOR, is released through Smad3: a gain on what insulin does, little without it",
    cite("winbanks2012", "abstract: Smad3 is the link; active Smad3 prevents it"),
    () => {
      const after = steady(smad, { myostatin_free: free }).smad;
      const gain = (pi3k_active: number) =>
        steady(akt, { pi3k_active, smad: after }).akt_active - steady(akt, { pi3k_active }).akt_active;
      expect(after).toBeLessThan(0.4);
      expect(gain(0.3) / gain(0.03)).toBeGreaterThan(3);
    },
  );
});

describe("myostatin", () => {
  fact(
    "it raises Smad2/3 and lowers Akt",
    cite("morissette2009", "abstract: Akt of myotubes under IGF-1"),
    () => {
      const more = 1 + steady(myostatinGiven, { exposure: 2 }).myostatin_added;
      const after = steady(smad, { myostatin_free: more }).smad;
      expect(after).toBeGreaterThan(1.3);
      const active = { pi3k_active: 0.3 };
      expect(steady(akt, { ...active, smad: after }).akt_active).toBeLessThan(
        0.95 * steady(akt, active).akt_active,
      );
    },
  );
});

describe("MOTS-c", () => {
  const first = steady(motsCArms, { exposure: 1 });
  const second = steady(motsCArms, { exposure: 1, switch_ampk: 0, switch_ck2: 1 });

  fact(
    "in the first reading muscle has a stress of energy and keeps PTEN",
    cite("lee2015", "abstract: folate cycle and purines, AMPK; muscle is the main target"),
    () => {
      expect(first.energy_stress_muscle).toBeGreaterThan(0.03);
      expect(first.pten_left).toBe(1);
    },
  );

  fact(
    "in the second PTEN falls, and muscle has no stress of energy",
    cite("kumagai2021", "abstract: CK2 up, PTEN down, Akt and mTORC2 up"),
    () => {
      expect(second.pten_left).toBeLessThan(0.9);
      expect(second.pi3k_raised).toBeGreaterThan(1.1);
      expect(second.energy_stress_muscle).toBe(0);
    },
  );

  fact(
    "myostatin falls",
    cite("kumagai2021", "abstract: less in plasma of treated obese mice; 40 % in a report of it"),
    () => within(second.myostatin_change, -0.5, -0.3),
  );
});

describe("FOXO4-DRI", () => {
  fact(
    "a course of a few days removes most senescent cells, and stops with it",
    cite("baar2017", "abstract: targeted apoptosis of senescent cells"),
    () => {
      const removal = steady(foxo4DriKinetics, { exposure: 1 }).senolysis;
      within(Math.exp(-3 * removal), 0.2, 0.5);
      expect(steady(foxo4DriKinetics).senolysis).toBe(0);
    },
  );
});
