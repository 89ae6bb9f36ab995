const regions = ["muscle", "upper_muscle"] as const;

/** A number in the place of another, for one reading of the literature. */
function instead(value: number, unit: string, means: string, why: string, wouldSettle: string) {
  return {
    value,
    unit,
    means,
    evidence: { grade: "assumed", why, wouldSettle },
    spread: { kind: "none", why: "the number of a reading" },
  } as const;
}

type Instead = ReturnType<typeof instead>;

/** The same number in both regions of muscle. */
function inRegions(parameter: string, number: Instead): Record<string, Instead> {
  return Object.fromEntries(regions.map((region) => [`${region}.${parameter}`, number]));
}

const interference = (value: number, why: string) => ({
  "training_drugs.interference": instead(
    value,
    "1",
    "brake on the loading response per relative rise of mean AMPK",
    why,
    "growth by strength training with and without endurance training, same muscle",
  ),
});

const inCast = "breakdown by labelled methylhistidine in the first week of a cast";
const lessMade = (value: number) =>
  inRegions(
    "disuse.frac_disuse",
    instead(
      value,
      "1",
      "share of synthesis that full unloading takes away",
      "synthesis by the day was unchanged in a cast of men of 50 (Mitchell 2018)",
      inCast,
    ),
  );
const moreBroken = (value: number) =>
  inRegions(
    "disuse.gain_breakdown_disuse",
    instead(
      value,
      "1",
      "rise of breakdown in full unloading",
      "so that muscle is lost as fast as it is",
      inCast,
    ),
  );

const feeling = (value: number, why: string) => ({
  "ageing.feeding_per_inflammation": instead(
    value,
    "1",
    "fall of the feeding response per relative rise of inflammation",
    why,
    "synthesis after a meal in the old with inflammation lowered",
  ),
});

/** Readings of the literature that disagree on weeks and months of muscle. */
export const monthVariants = {
  interference: {
    about: "Whether endurance training takes away growth by strength training.",
    default: "slight",
    choices: {
      slight: { about: "A little, through the AMPK of the day." },
      none: {
        about: "Not at all (Schumann 2022).",
        adjustments: interference(0, "the pooled difference is -0.01 standard deviations"),
      },
      strong: {
        about: "By a third and more (Hickson 1980, Wilson 2012).",
        adjustments: interference(4, "effect sizes of 0.85 with both against 1.23"),
      },
    },
  },
  disuse: {
    about: "Whether a muscle in a cast makes less protein or breaks down more.",
    default: "synthesis",
    choices: {
      synthesis: { about: "It makes less (Kilroe 2020)." },
      breakdown: {
        about: "It breaks down more; synthesis by the day is unchanged (Mitchell 2018).",
        adjustments: { ...lessMade(0), ...moreBroken(0.6) },
      },
      both: {
        about: "Both, so that the loss of the first week is met.",
        adjustments: moreBroken(0.5),
      },
    },
  },
  muscle_memory: {
    about: "Whether nuclei that training has added outlast the muscle.",
    default: "kept",
    choices: {
      kept: { about: "For years, as in mice." },
      lost: {
        about: "They go with the muscle within months (Psilander 2019 saw no memory).",
        adjustments: inRegions(
          "satellite_cells.tau_myonuclei",
          instead(
            60,
            "d",
            "loss of added nuclei",
            "20 weeks off left no benefit",
            "labelled myonuclei before and after detraining in man",
          ),
        ),
      },
    },
  },
  inflammation_of_age: {
    about: "How far the inflammation of age blunts the response to food.",
    default: "slight",
    choices: {
      slight: { about: "By a tenth." },
      none: {
        about: "Not at all.",
        adjustments: feeling(0, "a slight rise of CRP by itself changed nothing in man"),
      },
      as_in_rats: {
        about: "By more than half, as in old rats.",
        adjustments: feeling(0.6, "ibuprofen brought the response of old rats back (Rieu 2009)"),
      },
    },
  },
  cox_in_the_old: {
    about: "Whether COX inhibitors help old muscle grow.",
    default: "help",
    choices: {
      help: { about: "They help the old and harm the young (Trappe 2011, Lilja 2018)." },
      harm: {
        about: "They harm at any age.",
        adjustments: {
          "training_drugs.gain_cox_old": instead(
            -0.53,
            "1",
            "gain of lasting growth by full COX inhibition in the old",
            "as in the young: no mechanism tells the ages apart",
            "the same trial in the young and the old",
          ),
        },
      },
    },
  },
} as const;
