import { defineClaim } from "./claim.ts";
import { body, genes, meals } from "./protocols.ts";

const fed = { day: meals() };

function days(count: number, perturb: readonly string[] = []) {
  return {
    system: "human-adult",
    protocol: body({ days: fed, blocks: [`{name: fed, days: [day], repeat: ${count}}`], perturb }),
  };
}

/** What makes junk, what clears it, and over which times. */
export const b03 = defineClaim({
  id: "B03",
  kind: "mechanism",
  says: "mTOR makes more energy and more junk; autophagy clears junk, and mostly when mTOR is low.",
  show: "The balance of the junk pool: production with translation and respiration, removal with autophagy flux, over a day, a week and half a year.",
  literature: {
    says: "Autophagy removes damaged protein and organelles, and its loss lets them pile up in mice; that mTORC1 itself makes junk through translation is plausible and not measured in people.",
    verdict: "partly supported",
    refs: ["komatsu2005", "zhangT2016", "naito2013"],
  },
  arms: {
    fed: days(2),
    fasted: { system: "human-adult", protocol: body({ lasts: "48 h" }) },
    week: days(7),
    active: days(7, genes({ TSC2: 0.3 }, ["muscle", "liver"])),
    no_autophagy: days(7, genes({ ATG7: 0 }, ["muscle", "liver"])),
    half_year: { ...days(182), every: 21_600_000 },
  },
  figures: {
    fast_mtorc1: {
      means: "mTORC1 of liver on a fasted second day over a fed one",
      unit: "1",
      of: (arm) =>
        arm("fasted").mean("mtorc1_active_liver", 24, 48) / arm("fed").mean("mtorc1_active_liver", 24, 48),
    },
    fast_flux_liver: {
      means: "completed autophagy of liver on a fasted second day over a fed one",
      unit: "1",
      of: (arm) => arm("fasted").mean("flux_liver", 24, 48) / arm("fed").mean("flux_liver", 24, 48),
    },
    fast_flux_muscle: {
      means: "completed autophagy of muscle on a fasted second day over a fed one",
      unit: "1",
      of: (arm) => arm("fasted").mean("flux_muscle", 24, 48) / arm("fed").mean("flux_muscle", 24, 48),
    },
    fast_junk_liver: {
      means: "junk of liver at the end of a two-day fast over two fed days",
      unit: "1",
      of: (arm) => arm("fasted").end("junk_liver") / arm("fed").end("junk_liver"),
    },
    fast_junk_muscle: {
      means: "junk of muscle at the end of a two-day fast over two fed days",
      unit: "1",
      of: (arm) => arm("fasted").end("junk_muscle") / arm("fed").end("junk_muscle"),
    },
    active_junk_liver: {
      means: "junk of liver after a week with less TSC2 over the usual",
      unit: "1",
      of: (arm) => arm("active").end("junk_liver") / arm("week").end("junk_liver"),
    },
    active_eif4f: {
      means: "eIF4F of liver in a week with less TSC2 over the usual",
      unit: "1",
      of: (arm) => arm("active").mean("eif4f_liver", 24, 168) / arm("week").mean("eif4f_liver", 24, 168),
    },
    blocked_junk_liver: {
      means: "junk of liver after a week without ATG7 over the usual",
      unit: "1",
      of: (arm) => arm("no_autophagy").end("junk_liver") / arm("week").end("junk_liver"),
    },
    drift: {
      means: "junk of liver in the last month of half a year over the third month",
      unit: "1",
      of: (arm) =>
        arm("half_year").mean("junk_liver", 3600, 4368) / arm("half_year").mean("junk_liver", 1440, 2160),
    },
  },
  cases: {
    production: {
      about: "more mTORC1 with autophagy as it answers: junk rises by at least 3 % in a week",
      holds: [
        { figure: "active_eif4f", above: 1.02 },
        { figure: "active_junk_liver", above: 1.03 },
      ],
    },
    removal: {
      about: "without autophagy junk piles up by at least a tenth in a week",
      holds: [{ figure: "blocked_junk_liver", above: 1.1 }],
    },
    low_mtor: {
      about: "when mTORC1 is low in a fast, flux rises by at least a fifth and junk falls by at least 3 %",
      holds: [
        { figure: "fast_mtorc1", below: 0.9 },
        { figure: "fast_flux_liver", above: 1.2 },
        { figure: "fast_flux_muscle", above: 1.2 },
        { figure: "fast_junk_liver", below: 0.97 },
        { figure: "fast_junk_muscle", below: 0.97 },
      ],
    },
  },
  decides: "fast_junk_liver",
  shows:
    "On the second day of a fast mTORC1 of liver stands at {fast_mtorc1|2} of a fed day and completed autophagy at {fast_flux_liver|2}; junk comes to {fast_junk_liver|2} in liver and {fast_junk_muscle|2} in muscle. A week with less TSC2 brings junk of liver to {active_junk_liver|2} of the usual, a week without ATG7 to {blocked_junk_liver|2}; over half a year of usual days it drifts to {drift|2}.",
  plots: [
    { kind: "curves", title: "Junk of liver, two days", readout: "junk_liver", arms: ["fed", "fasted"] },
    {
      kind: "curves",
      title: "Junk of liver, one week",
      readout: "junk_liver",
      arms: ["week", "active", "no_autophagy"],
    },
  ],
  members: 8,
  limits: [
    "junk of people has no assay: the pool is built on protein lifetimes and on mice without autophagy genes",
    "respiration of each tissue is not followed: that of the body stands for it",
    "sizes that count (3 %, a fifth, a tenth) were set before the runs",
  ],
});
