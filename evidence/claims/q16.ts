import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, cells, genes, meals } from "./protocols.ts";

const mek = { "proliferating.erk.k_erk": "0.005" };

/** Dividing cells with a tenth of PTEN in serum. */
const dish = (drug = "", values: Readonly<Record<string, string>> = {}) => ({
  system: "hek293",
  protocol: cells({
    lasts: "25 h",
    perturb: genes({ PTEN: 0.1 }),
    values,
    events: drug === "" ? [] : [`{at: 1 h, medium: {${drug}}}`],
  }),
});

/** The same cells within a body, where their division is read. */
const inBody = (drug: boolean, values: Readonly<Record<string, string>> = {}, more = {}) => ({
  system: "human-adult",
  protocol: body({
    days: {
      day: [...(drug ? ['{at: "08:00", compound: everolimus, dose: 10 mg, route: oral}'] : []), ...meals()],
    },
    blocks: ["{name: week, days: [day], repeat: 7}"],
    perturb: genes({ PTEN: 0.1, ...more }, ["proliferating"]),
    values,
  }),
  every: 3_600_000,
});

const deep = { RPTOR: 0.2 };
const rapamycin = "rapamycin: 20 nmol/L";
const torin = "torin1: 250 nmol/L";
const day = [23, 25] as const;
const last = [120, 168] as const;

type Body = "body_none" | "body_mek" | "body_mtor" | "body_both" | "body_deep" | "body_deep_both";
const division = (arm: Arms<Body>, of: Body) => arm(of).mean("division_rate", ...last);

/** Division with both, over what independent effects would leave. */
const beyond = (alone: Body, both: Body) => (arm: Arms<Body>) =>
  (division(arm, both) * division(arm, "body_none")) / (division(arm, alone) * division(arm, "body_mek"));

/** Division with both, over that with the stronger alone. */
const overStronger = (alone: Body, both: Body) => (arm: Arms<Body>) =>
  division(arm, both) / Math.min(division(arm, alone), division(arm, "body_mek"));

/** mTOR and ERK of dividing cells, one by one and together. */
export const q16 = defineClaim({
  id: "Q16",
  kind: "question",
  says: "Inhibiting mTOR and MAPK together kills renal-carcinoma cells?",
  show: "Dividing cells with little PTEN: mTOR and ERK inhibited one by one and together; release of PI3K by the feedback of S6K1; division.",
  literature: {
    says: "In three lines of renal carcinoma and one xenograft an inhibitor of MEK added to everolimus: less division, arrest in G1, no return of Akt and ERK. That they die rather than stop is less clear. Cell and animal data.",
    verdict: "partly supported",
    refs: ["zou2017", "tabernero2008"],
  },
  arms: {
    none: dish(),
    rapamycin: dish(rapamycin),
    torin: dish(torin),
    mek: dish("", mek),
    both: dish(rapamycin, mek),
    body_none: inBody(false),
    body_mtor: inBody(true),
    body_mek: inBody(false, mek),
    body_both: inBody(true, mek),
    body_deep: inBody(false, {}, deep),
    body_deep_both: inBody(false, mek, deep),
  },
  figures: {
    akt_rapamycin: {
      means: "T308 of Akt after a day of rapamycin, over none",
      unit: "1",
      of: ratio("p_akt_t308", "rapamycin", "none", day),
    },
    akt_both: {
      means: "the same after a day of rapamycin without ERK",
      unit: "1",
      of: ratio("p_akt_t308", "both", "none", day),
    },
    akt_torin: {
      means: "the same after a day of torin1",
      unit: "1",
      of: ratio("p_akt_t308", "torin", "none", day),
    },
    s6k1_rapamycin: {
      means: "p-S6K1 after a day of rapamycin, over none",
      unit: "1",
      of: ratio("p_s6k1_t389", "rapamycin", "none", day),
    },
    cap_rapamycin: {
      means: "translation by the cap after a day of rapamycin, over none",
      unit: "1",
      of: ratio("cap_dependent_translation", "rapamycin", "none", day),
    },
    cap_mek: {
      means: "the same without ERK",
      unit: "1",
      of: ratio("cap_dependent_translation", "mek", "none", day),
    },
    cap_both: {
      means: "the same with rapamycin and without ERK",
      unit: "1",
      of: ratio("cap_dependent_translation", "both", "none", day),
    },
    division_mtor: {
      means: "division of such cells in a body after a week of everolimus, over none",
      unit: "1",
      of: ratio("division_rate", "body_mtor", "body_none", last),
    },
    division_mek: {
      means: "the same without ERK",
      unit: "1",
      of: ratio("division_rate", "body_mek", "body_none", last),
    },
    division_both: {
      means: "the same with everolimus and without ERK",
      unit: "1",
      of: ratio("division_rate", "body_both", "body_none", last),
    },
    mtorc1_mtor: {
      means: "mTORC1 of such cells after a week of everolimus, over none",
      unit: "1",
      of: ratio("mtorc1_active_proliferating", "body_mtor", "body_none", last),
    },
    more: {
      means: "division with both, over what the two leave one by one, multiplied",
      unit: "1",
      of: beyond("body_mtor", "body_both"),
    },
    best: {
      means: "division with both, over that with the stronger of the two alone",
      unit: "1",
      of: overStronger("body_mtor", "body_both"),
    },
    mtorc1_deep: {
      means: "mTORC1 of such cells with a fifth of raptor, over none",
      unit: "1",
      of: ratio("mtorc1_active_proliferating", "body_deep", "body_none", last),
    },
    division_deep: {
      means: "division of such cells with a fifth of raptor, over none",
      unit: "1",
      of: ratio("division_rate", "body_deep", "body_none", last),
    },
    more_deep: {
      means:
        "division with a fifth of raptor and without ERK, over what the two leave one by one, multiplied",
      unit: "1",
      of: beyond("body_deep", "body_deep_both"),
    },
    best_deep: {
      means: "division with a fifth of raptor and without ERK, over that with the stronger of the two alone",
      unit: "1",
      of: overStronger("body_deep", "body_deep_both"),
    },
  },
  cases: {
    together: {
      about: "both leave at most 0.9 of the division that the stronger leaves",
      holds: [{ figure: "best", below: 0.9 }],
    },
    synergy: {
      about: "both leave at most 0.95 of what independent effects would",
      holds: [{ figure: "more", below: 0.95 }],
    },
    together_deep: {
      about:
        "a fifth of raptor in place of everolimus: both leave at most 0.9 of the division that the stronger leaves",
      holds: [{ figure: "best_deep", below: 0.9 }],
    },
    synergy_deep: {
      about:
        "a fifth of raptor in place of everolimus: both leave at most 0.95 of what independent effects would",
      holds: [{ figure: "more_deep", below: 0.95 }],
    },
    release: {
      about: "rapamycin alone raises T308 of Akt by at least 5 %, by loss of the feedback of S6K1",
      holds: [{ figure: "akt_rapamycin", above: 1.05 }],
    },
    kept_down: {
      about: "without ERK that rise is gone",
      holds: [{ figure: "akt_both", below: 1.05 }],
    },
  },
  decides: "best",
  shows:
    "Division of cells with a tenth of PTEN stands at {division_mtor|2} with everolimus (their mTORC1 at {mtorc1_mtor|2}), {division_mek|2} without ERK and {division_both|2} with both; with a fifth of raptor (mTORC1 at {mtorc1_deep|2}) it stands at {division_deep|2}, and adding that to the loss of ERK leaves {best_deep|2} of what the stronger leaves and {more_deep|2} of what independent effects would. A day of rapamycin over cells leaves {s6k1_rapamycin|2} of p-S6K1, and T308 of Akt at {akt_rapamycin|2}, or {akt_both|2} without ERK; translation by the cap stands at {cap_rapamycin|2}, {cap_mek|2} and {cap_both|2} with rapamycin, without ERK and with both. Death of cells is not modelled.",
  plots: [
    {
      kind: "figures",
      title: "Division over none",
      figures: ["division_mtor", "division_deep", "division_mek", "division_both"],
    },
    {
      kind: "figures",
      title: "T308 of Akt after a day, over none",
      figures: ["akt_rapamycin", "akt_both", "akt_torin"],
    },
  ],
  members: 10,
  change:
    "p-ERK, p-Akt, division and death of renal-carcinoma lines over hours and days of each inhibitor and of both",
  limits: [
    "whether cells die is not modelled: division alone is",
    "no gene or agent of the model inhibits ERK: a twentieth of its activation by mitogens stands for an inhibitor of MEK",
    "everolimus hardly reaches mTORC1 of dividing cells in the body of the model, where trials of tumours found p-S6 low: a fifth of raptor stands beside it",
    "ERK follows mitogens and Grb10 and not PI3K, so that its return by PI3K under an inhibitor of mTOR is not in it",
    "little PTEN is no renal carcinoma: loss of VHL is not modelled; nothing is said about a person",
  ],
});
