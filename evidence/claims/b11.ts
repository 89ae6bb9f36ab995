import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes, meals } from "./protocols.ts";

const drug = '{at: "08:10", compound: rapamycin, dose: 10 mg, route: oral}';

function two(reading: "raises" | "lowers", entries: readonly string[], perturb: readonly string[] = []) {
  const fed = entries.length > 0;
  return {
    system: "human-adult",
    variants: { ghrelin_on_hypothalamic_mtor: reading },
    protocol: body({
      ...(fed
        ? { days: { day: entries }, blocks: ["{name: two, days: [day], repeat: 2}"] }
        : { lasts: "48 h" }),
      perturb,
    }),
  };
}

const second = [30, 48] as const;
const none = (levels: Readonly<Record<string, number>>) => genes(levels, ["hypothalamus"]);

/** mTORC1 of the hypothalamus and intake. */
export const b11 = defineClaim({
  id: "B11",
  kind: "mechanism",
  says: "Hypothalamic mTOR lowers food intake; leptin acts through it; NPY rises when it is inhibited; ghrelin data conflict.",
  show: "Leptin to mTORC1 of POMC and AgRP cells to NPY, POMC and intake; both published readings of ghrelin as named variants, and what each predicts.",
  literature: {
    says: "Leptin through hypothalamic mTOR lowers intake of rats; ghrelin raises mTOR and intake; constant mTORC1 of POMC cells makes mice overeat; whether NPY rises when mTOR is inhibited is contested.",
    verdict: "contested",
    refs: ["cota2006", "mori2009", "albert2015", "desouza2023"],
  },
  arms: {
    fed: two("raises", meals()),
    fasted: two("raises", []),
    drugged: two("raises", [drug, ...meals()]),
    no_raptor: two("raises", meals(), none({ RPTOR: 0 })),
    no_tsc1: two("raises", meals(), none({ TSC1: 0 })),
    fed_lowers: two("lowers", meals()),
    fasted_lowers: two("lowers", []),
    no_raptor_lowers: two("lowers", meals(), none({ RPTOR: 0 })),
  },
  figures: {
    fast_leptin: {
      means: "leptin on the second day of a fast over fed",
      unit: "1",
      of: ratio("leptin_plasma", "fasted", "fed", second),
    },
    fast_mtorc1_pomc: {
      means: "mTORC1 of POMC cells on the second day of a fast over fed",
      unit: "1",
      of: ratio("mtorc1_pomc", "fasted", "fed", second),
    },
    fast_intake: {
      means: "drive to eat on the second day of a fast over fed",
      unit: "1",
      of: ratio("intake_drive", "fasted", "fed", second),
    },
    drug_intake: {
      means: "drive to eat with 10 mg rapamycin a day over without",
      unit: "1",
      of: ratio("intake_drive", "drugged", "fed", second),
    },
    npy_raises: {
      means: "NPY without raptor over with it, where ghrelin raises mTORC1",
      unit: "1",
      of: ratio("npy", "no_raptor", "fed", second),
    },
    npy_lowers: {
      means: "NPY without raptor over with it, where ghrelin lowers mTORC1",
      unit: "1",
      of: ratio("npy", "no_raptor_lowers", "fed_lowers", second),
    },
    fast_npy_raises: {
      means: "NPY in a fast over fed, where ghrelin raises mTORC1",
      unit: "1",
      of: ratio("npy", "fasted", "fed", second),
    },
    fast_npy_lowers: {
      means: "NPY in a fast over fed, where ghrelin lowers mTORC1",
      unit: "1",
      of: ratio("npy", "fasted_lowers", "fed_lowers", second),
    },
    tsc1_intake: {
      means: "drive to eat without TSC1 in the hypothalamus over with it",
      unit: "1",
      of: ratio("intake_drive", "no_tsc1", "fed", second),
    },
  },
  cases: {
    leptin: {
      about:
        "less leptin in a fast goes with at least a tenth less mTORC1 of POMC cells and more drive to eat",
      holds: [
        { figure: "fast_leptin", below: 0.9 },
        { figure: "fast_mtorc1_pomc", below: 0.9 },
        { figure: "fast_intake", above: 1.1 },
      ],
    },
    lowers_intake: {
      about:
        "mTORC1 lowers intake: rapamycin raises the drive to eat by at least 2 %, loss of TSC1 lowers it at all: of TSC1 the claim has a direction and no size",
      holds: [
        { figure: "drug_intake", above: 1.02 },
        { figure: "tsc1_intake", below: 1 },
      ],
    },
    npy_raises: {
      about: "NPY rises when mTORC1 is lost, in the reading in which ghrelin raises it",
      holds: [{ figure: "npy_raises", above: 1.05 }],
    },
    npy_lowers: {
      about: "NPY rises when mTORC1 is lost, in the reading in which ghrelin lowers it",
      holds: [{ figure: "npy_lowers", above: 1.05 }],
    },
  },
  decides: "npy_raises",
  shows:
    "On the second day of a fast leptin stands at {fast_leptin|2}, mTORC1 of POMC cells at {fast_mtorc1_pomc|2} and the drive to eat at {fast_intake|2} of fed; rapamycin brings the drive to {drug_intake|3}, loss of TSC1 to {tsc1_intake|2}. Without raptor NPY stands at {npy_raises|2} where ghrelin raises mTORC1 of AgRP cells, and at {npy_lowers|2} where it lowers it.",
  plots: [
    {
      kind: "figures",
      title: "NPY, in both readings of ghrelin",
      figures: ["npy_raises", "npy_lowers", "fast_npy_raises", "fast_npy_lowers"],
    },
    {
      kind: "curves",
      title: "Drive to eat",
      readout: "intake_drive",
      arms: ["fed", "fasted", "drugged", "no_tsc1"],
    },
  ],
  members: 16,
  limits: [
    "nothing eats by itself: the drive to eat is what free meals would be",
    "mice without Tsc1 in POMC cells overeat; here output of these cells follows mTORC1 and does not tire, so the model goes the other way",
  ],
});
