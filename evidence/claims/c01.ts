import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const night = '{at: "23:00", sleep: {until: "07:00"}}';

function days(entries: readonly string[], count = 3) {
  return {
    system: "human-adult",
    variants: { gh_secretion: "pulses" },
    protocol: body({ days: { day: entries }, blocks: [`{name: all, days: [day], repeat: ${count}}`] }),
    every: 300_000,
  };
}

/** Pulses of growth hormone, and what follows. */
export const c01 = defineClaim({
  id: "C01",
  kind: "mechanism",
  says: "GH comes in pulses; GH tells liver and tissues to make IGF-1; IGF-1 acts through PI3K and AKT on mTOR.",
  show: "A day of growth hormone in pulses with sleep, its feedback by IGF-1, what fasting does; production of IGF-1 by the liver, and mTORC1 behind it.",
  literature: {
    says: "Pulses, their rise in sleep and in fasts, and IGF-1 of the liver are established; that IGF-1 of blood drives mTORC1 of muscle in healthy adults is not.",
    verdict: "partly supported",
    refs: ["ho1988", "hartman1992"],
  },
  arms: {
    usual: days([...meals(), night]),
    fasted: days([night]),
    more_igf1: days([...meals(), night, '{at: "08:10", compound: igf_1, dose: 3 mg, route: sc}']),
  },
  figures: {
    pulses: {
      means: "highest growth hormone of a day over its mean",
      unit: "1",
      of: (arm) => arm("usual").most("gh_plasma", 24, 48) / arm("usual").mean("gh_plasma", 24, 48),
    },
    sleep: {
      means: "growth hormone in the first four hours of sleep over that of the morning and noon",
      unit: "1",
      of: (arm) => arm("usual").mean("gh_plasma", 39, 43) / arm("usual").mean("gh_plasma", 26, 34),
    },
    fast: {
      means: "growth hormone on the third day of a fast over the first",
      unit: "1",
      of: (arm) => arm("fasted").mean("gh_plasma", 48, 72) / arm("fasted").mean("gh_plasma", 0, 24),
    },
    fast_igf1: {
      means: "IGF-1 after three days without food over rest",
      unit: "1",
      of: (arm) => arm("fasted").end("igf1_plasma") / arm("fasted").rest("igf1_plasma"),
    },
    even: {
      means: "highest IGF-1 of a day over its mean",
      unit: "1",
      of: (arm) => arm("usual").most("igf1_plasma", 24, 48) / arm("usual").mean("igf1_plasma", 24, 48),
    },
    igf1_akt: {
      means: "T308 of Akt of muscle on days with 3 mg of IGF-1 over usual",
      unit: "1",
      of: (arm) => arm("more_igf1").mean("p_akt_t308", 24, 72) / arm("usual").mean("p_akt_t308", 24, 72),
    },
    igf1_mtorc1: {
      means: "mTORC1 of muscle on days with 3 mg of IGF-1 over usual",
      unit: "1",
      of: (arm) =>
        arm("more_igf1").mean("mtorc1_active", 24, 72) / arm("usual").mean("mtorc1_active", 24, 72),
    },
  },
  cases: {
    pulses: {
      about:
        "growth hormone comes in pulses, three times its mean and more, most of it in sleep; IGF-1 stays even",
      holds: [
        { figure: "pulses", above: 3 },
        { figure: "sleep", above: 1.5 },
        { figure: "even", below: 1.15 },
      ],
    },
    fasting: {
      about: "a fast raises growth hormone by at least two fifths while IGF-1 falls by a tenth",
      holds: [
        { figure: "fast", above: 1.4 },
        { figure: "fast_igf1", below: 0.9 },
      ],
    },
    mtor: {
      about: "3 mg of IGF-1 each morning raise T308 of Akt and mTORC1 of muscle by at least 2 %",
      holds: [
        { figure: "igf1_akt", above: 1.02 },
        { figure: "igf1_mtorc1", above: 1.02 },
      ],
    },
  },
  decides: "igf1_mtorc1",
  shows:
    "The highest growth hormone of a day is {pulses|1} times its mean, that of early sleep {sleep|1} times that of the day, and the highest IGF-1 {even|2} times its mean. On the third day of a fast growth hormone stands at {fast|1} of the first and IGF-1 at {fast_igf1|2} of rest. On days with 3 mg of IGF-1 T308 of Akt stands at {igf1_akt|3} and mTORC1 at {igf1_mtorc1|3}.",
  plots: [
    { kind: "curves", title: "Growth hormone", readout: "gh_plasma", arms: ["usual", "fasted"] },
    { kind: "curves", title: "IGF-1", readout: "igf1_plasma", arms: ["usual", "fasted"] },
  ],
  members: 12,
  limits: [
    "GHRH and somatostatin are no quantities: a phase times the bursts",
    "pulses are those of one mean man",
  ],
});
