import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const day = (event?: string) => ({
  system: "human-adult",
  protocol: body({ lasts: "30 h", events: event === undefined ? [] : [event] }),
  every: 300_000,
});

/** Molar mass of IGF-1, in ug/nmol. */
const igf1Mass = 7.649;

/** The same number of molecules of IGF-1 and of LR3. */
export const c03 = defineClaim({
  id: "C03",
  kind: "agent",
  says: "LR3 hardly binds the binding proteins: longer life in plasma and stronger, longer receptor activation; a probe, not a medicine; data from livestock and cells.",
  show: "Equal molar exposure of IGF-1 and LR3: free ligand, Akt and how long it lasts, feedback on growth hormone.",
  literature: {
    says: "The affinity to binding proteins is about a thousandth: true. A longer life in plasma is wrong: two studies of rats show faster clearance than of IGF-1; the potency comes from being free. Growth of livestock is contested (finisher pigs: inhibited).",
    verdict: "contested",
    refs: ["ballard1993", "grahnen1993"],
  },
  arms: {
    none: day(),
    igf1: day("{at: 1 h, compound: igf_1, dose: 3 mg, route: sc}"),
    lr3: day("{at: 1 h, compound: igf_1_lr3, level: 1 x}"),
  },
  figures: {
    free_area: {
      means: "free LR3 over 24 h, over the free IGF-1 that as many molecules of IGF-1 add",
      unit: "1",
      of: (arm) =>
        arm("lr3").mean("lr3_free", 1, 25) /
        ((arm("igf1").mean("igf1_free", 1, 25) - arm("none").mean("igf1_free", 1, 25)) / igf1Mass),
    },
    lr3_half: {
      means: "hours for which free LR3 stands above half of its highest",
      unit: "h",
      of: (arm) => arm("lr3").hoursAbove("lr3_free", arm("lr3").most("lr3_free") / 2),
    },
    igf1_half: {
      means: "hours for which the IGF-1 that was added stands above half of its highest",
      unit: "h",
      of: (arm) => {
        const rest = arm("igf1").rest("igf1_plasma");
        return arm("igf1").hoursAbove("igf1_plasma", rest + (arm("igf1").most("igf1_plasma") - rest) / 2);
      },
    },
    lasts: {
      means: "hours for which free LR3 stands above half of its highest, over those of added IGF-1",
      unit: "1",
      of: (arm) => {
        const rest = arm("igf1").rest("igf1_plasma");
        const half = rest + (arm("igf1").most("igf1_plasma") - rest) / 2;
        return (
          arm("lr3").hoursAbove("lr3_free", arm("lr3").most("lr3_free") / 2) /
          arm("igf1").hoursAbove("igf1_plasma", half)
        );
      },
    },
    akt_lr3: {
      means: "T308 of Akt of muscle that LR3 adds over 24 h, over that without",
      unit: "1",
      of: (arm) => arm("lr3").mean("p_akt_t308", 1, 25) / arm("none").mean("p_akt_t308", 1, 25) - 1,
    },
    akt_igf1: {
      means: "T308 of Akt of muscle that IGF-1 adds over 24 h, over that without",
      unit: "1",
      of: (arm) => arm("igf1").mean("p_akt_t308", 1, 25) / arm("none").mean("p_akt_t308", 1, 25) - 1,
    },
    stronger: {
      means: "highest T308 of Akt with LR3 over that with IGF-1",
      unit: "1",
      of: (arm) => arm("lr3").most("p_akt_t308", 1, 25) / arm("igf1").most("p_akt_t308", 1, 25),
    },
    own_gh: {
      means: "share of the body's own growth hormone that LR3 leaves at its lowest",
      unit: "1",
      of: (arm) => arm("lr3").least("gh_own_secretion"),
    },
    own_gh_igf1: {
      means: "the same of IGF-1",
      unit: "1",
      of: (arm) => arm("igf1").least("gh_own_secretion"),
    },
  },
  cases: {
    free: {
      about: "mole for mole at least three times as much LR3 is free",
      holds: [{ figure: "free_area", above: 3 }],
    },
    stronger: {
      about: "Akt rises further with LR3, and more over the day",
      holds: [
        { figure: "stronger", above: 1.05 },
        { figure: "akt_lr3", above: 0.02 },
      ],
    },
    longer_life: {
      about:
        "LR3 stands in plasma for longer than IGF-1 (more than 16 h above half, as long as IGF-1 in its complexes)",
      holds: [
        { figure: "lr3_half", above: 16 },
        { figure: "lasts", above: 1 },
      ],
    },
  },
  decides: "lr3_half",
  shows:
    "Mole for mole, free LR3 over a day is {free_area|1} times the free IGF-1 that is added. Free LR3 stands above half of its highest for {lr3_half|1} h, added IGF-1 in all its forms for {igf1_half|1} h. Over the day LR3 adds {akt_lr3|3} and IGF-1 {akt_igf1|3} to T308 of Akt of muscle (shares of rest), and they leave {own_gh|2} and {own_gh_igf1|2} of the body's own growth hormone at the lowest.",
  plots: [
    { kind: "curves", title: "T308 of Akt of muscle", readout: "p_akt_t308", arms: ["none", "igf1", "lr3"] },
    { kind: "figures", title: "Hours above half of the highest", figures: ["lr3_half", "igf1_half"] },
  ],
  members: 16,
  limits: [
    "LR3 is a reagent: its exposure is in multiples of a reference, never an amount for people, and no human data exist",
    "that it leaves plasma faster than IGF-1 rests on rats; kinetics in people are assumed",
  ],
});
