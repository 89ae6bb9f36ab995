import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, cells, meals } from "./protocols.ts";

const cell = (medium?: string) => ({
  system: "hek293",
  protocol: cells({ lasts: "26 h", events: medium === undefined ? [] : [`{at: 1 h, medium: {${medium}}}`] }),
});
const two = (entries: readonly string[], once: readonly string[] = []) => ({
  system: "human-adult",
  protocol: body({ days: { day: entries }, blocks: ["{name: two, days: [day], repeat: 14}"], events: once }),
  every: 3_600_000,
});
const drug = (compound: string, mg: number) =>
  `{at: "08:00", compound: ${compound}, dose: ${mg} mg, route: oral}`;
const last = [168, 336] as const;

/** Ways down, and what else each of them does. */
export const q01 = defineClaim({
  id: "Q01",
  kind: "question",
  says: "Is rapamycin the cleanest way down?",
  show: "Selectivity over readouts: rapamycin daily and weekly, everolimus, an inhibitor of the kinase, a way through AMPK, restriction.",
  literature: {
    says: "The most selective ligand, and incomplete: 4E-BP1 and translation by the cap are partly resistant to it; inhibitors of the kinase take both complexes.",
    verdict: "partly supported",
    refs: ["feldman2009", "choo2008", "thoreen2009"],
  },
  arms: {
    cells: cell(),
    cells_rapamycin: cell("rapamycin: 20 nmol/L"),
    cells_torin: cell("torin1: 250 nmol/L"),
    usual: two(meals()),
    daily: two([drug("rapamycin", 1), ...meals()]),
    weekly: two(meals(), ["{at: 1 h, compound: rapamycin, dose: 7 mg, route: oral, every: 7 d, times: 2}"]),
    everolimus: two([drug("everolimus", 2), ...meals()]),
    metformin: two([
      drug("metformin", 850),
      '{at: "19:00", compound: metformin, dose: 850 mg, route: oral}',
      ...meals(),
    ]),
    restriction: two(meals(60, 1750)),
  },
  figures: {
    s6k1_rapamycin: {
      means: "p-S6K1 of cells after a day of rapamycin, over none",
      unit: "1",
      of: ratio("p_s6k1_t389", "cells_rapamycin", "cells", [24, 26]),
    },
    ebp_rapamycin: {
      means: "p-4E-BP1 of cells after a day of rapamycin, over none",
      unit: "1",
      of: ratio("p_4ebp1_t37_46", "cells_rapamycin", "cells", [24, 26]),
    },
    ebp_torin: {
      means: "p-4E-BP1 of cells after a day of torin1, over none",
      unit: "1",
      of: ratio("p_4ebp1_t37_46", "cells_torin", "cells", [24, 26]),
    },
    akt_rapamycin: {
      means: "S473 of Akt of cells an hour after rapamycin, over none",
      unit: "1",
      of: ratio("p_akt_s473", "cells_rapamycin", "cells", [1.9, 2.1]),
    },
    akt_torin: {
      means: "S473 of Akt of cells an hour after torin1, over none",
      unit: "1",
      of: ratio("p_akt_s473", "cells_torin", "cells", [1.9, 2.1]),
    },
    daily_mtorc1: {
      means: "mTORC1 of muscle in the second week of 1 mg rapamycin a day, over none",
      unit: "1",
      of: ratio("mtorc1_active", "daily", "usual", last),
    },
    weekly_mtorc1: {
      means: "mTORC1 of muscle in the second week with 7 mg once, over none",
      unit: "1",
      of: ratio("mtorc1_active", "weekly", "usual", last),
    },
    daily_mtorc2: {
      means: "mTORC2 of liver in the second week of 1 mg rapamycin a day, over none",
      unit: "1",
      of: ratio("mtorc2_active_liver", "daily", "usual", last),
    },
    weekly_mtorc2: {
      means: "mTORC2 of liver in the second week with 7 mg once, over none",
      unit: "1",
      of: ratio("mtorc2_active_liver", "weekly", "usual", last),
    },
    everolimus_mtorc1: {
      means: "mTORC1 of muscle in the second week of 2 mg everolimus a day, over none",
      unit: "1",
      of: ratio("mtorc1_active", "everolimus", "usual", last),
    },
    metformin_mtorc1: {
      means: "mTORC1 of liver in the second week of metformin, over none",
      unit: "1",
      of: ratio("mtorc1_active_liver", "metformin", "usual", last),
    },
    metformin_ampk: {
      means: "acting AMPK of liver with metformin, over none",
      unit: "1",
      of: ratio("ampk_active_liver", "metformin", "usual", last),
    },
    restriction_mtorc1: {
      means: "mTORC1 of muscle in restriction, over usual",
      unit: "1",
      of: ratio("mtorc1_active", "restriction", "usual", last),
    },
    restriction_igf1: {
      means: "IGF-1 in restriction, over usual",
      unit: "1",
      of: ratio("igf1_plasma", "restriction", "usual", last),
    },
  },
  cases: {
    selective: {
      about:
        "in cells rapamycin takes S6K1 (less than half left) and leaves S473 of Akt within an hour (more than nine tenths), where an inhibitor of the kinase takes it",
      holds: [
        { figure: "s6k1_rapamycin", below: 0.5 },
        { figure: "akt_rapamycin", above: 0.9 },
        { figure: "akt_torin", below: 0.5 },
      ],
    },
    complete: {
      about: "in cells it takes 4E-BP1 as an inhibitor of the kinase does (less than half left after a day)",
      holds: [{ figure: "ebp_rapamycin", below: 0.5 }],
    },
    clean: {
      about: "in people 1 mg a day leaves mTORC2 of liver (more than 0.95) while mTORC1 of muscle falls",
      holds: [
        { figure: "daily_mtorc2", above: 0.95 },
        { figure: "daily_mtorc1", below: 0.98 },
      ],
    },
  },
  decides: "ebp_rapamycin",
  shows:
    "In cells rapamycin leaves {s6k1_rapamycin|2} of p-S6K1 and {ebp_rapamycin|2} of p-4E-BP1 after a day, torin1 {ebp_torin|2} of the latter; within an hour {akt_rapamycin|2} and {akt_torin|2} of S473 of Akt are left. In people mTORC1 of muscle stands at {daily_mtorc1|2} with 1 mg a day and {weekly_mtorc1|2} with 7 mg a week, mTORC2 of liver at {daily_mtorc2|2} and {weekly_mtorc2|2}. Restriction brings mTORC1 of muscle to {restriction_mtorc1|2} and IGF-1 to {restriction_igf1|2}, metformin mTORC1 of liver to {metformin_mtorc1|2}.",
  plots: [
    {
      kind: "figures",
      title: "What is left in cells",
      figures: ["s6k1_rapamycin", "ebp_rapamycin", "ebp_torin", "akt_rapamycin", "akt_torin"],
    },
    {
      kind: "figures",
      title: "What is left in people in the second week",
      figures: [
        "daily_mtorc1",
        "weekly_mtorc1",
        "everolimus_mtorc1",
        "restriction_mtorc1",
        "daily_mtorc2",
        "weekly_mtorc2",
      ],
    },
  ],
  members: 12,
  change:
    "p-4E-BP1 and mTORC2 of human tissues over weeks of rapamycin: both are carried over from cells and mice",
  limits: [
    "amounts are those of studies, to be looked at and not to be taken",
    "which tissue a way down spares is a matter of taste that no run decides",
  ],
});
