import type { Choice, Evidence, Parameter, Variant } from "../../src/lang/index.ts";
import { akt } from "../signalling/akt.ts";
import { ampk } from "../signalling/ampk.ts";
import { deptor } from "../signalling/deptor.ts";
import { hormoneInputs } from "../signalling/hormone-inputs.ts";
import { irs1Pi3kSustained } from "../signalling/irs1-pi3k-sustained.ts";
import { mtorComplexes } from "../signalling/mtor-complexes.ts";
import { s6k1Translation } from "../signalling/s6k1-translation.ts";
import { ulk1Autophagy } from "../signalling/ulk1-autophagy.ts";
import { type AnyModule, adjusted, assumed, type Kind, type Ref } from "./tissue.ts";
import type { TissueName } from "./tissue-set.ts";

/** The tissues of a system, each with its kind. */
export type HeldTissues = Partial<Readonly<Record<TissueName, Kind>>>;

/** What the literature on signalling has not settled, for the tissues of a system. */
export function signallingVariants(held: HeldTissues): Record<string, Variant<Ref>> {
  const all = namesOf(held);
  return { ...onAmpk(all), ...onFeedback(all), ...onDisuse(held), ...onRapamycin(all) };
}

function onAmpk(all: readonly TissueName[]): Record<string, Variant<Ref>> {
  const agrp = all.filter((name) => name === "agrp");
  return {
    ampk_on_flux: {
      about: "Whether AMPK raises ULK1 or restrains it.",
      default: "raises",
      choices: {
        raises: { about: "AMPK phosphorylates and activates ULK1." },
        restrains: {
          about: "AMPK holds ULK1 back under glucose starvation.",
          adjustments: inEach(all, "ulk1_autophagy", ulk1Autophagy, { frac_restraint: 1 }, ampkRestrains),
        },
      },
    },
    leucine_on_ampk: {
      about: "What amino acids do to AMPK apart from insulin and AMP.",
      default: "none",
      choices: {
        none: { about: "Nothing." },
        raises: {
          about: "They activate AMPK together with mTORC1.",
          adjustments: inEach(all, "energy_ampk", ampk, { gain_amino_acids: 1 }, aminoAcidsRaise),
        },
        lowers: {
          about: "They lower it a little.",
          adjustments: inEach(all, "energy_ampk", ampk, { gain_amino_acids: -0.3 }, aminoAcidsLower),
        },
      },
    },
    ghrelin_on_hypothalamic_mtor: {
      about: "Whether ghrelin reaches mTORC1 of AgRP cells other than through AMPK.",
      default: "ampk_only",
      choices: {
        ampk_only: { about: "Through AMPK alone, which lowers mTORC1." },
        raises: {
          about: "It raises mTORC1.",
          adjustments: inEach(agrp, "hormone_inputs", hormoneInputs, { gain_ghrelin: 0.02 }, ghrelinRaises),
        },
      },
    },
  };
}

function onFeedback(all: readonly TissueName[]): Record<string, Variant<Ref>> {
  const adipose = all.filter((name) => name === "adipose");
  return {
    adipose_feedback: {
      about: "What mTORC1 does to IRS1 of adipose tissue.",
      default: "brake",
      choices: {
        brake: { about: "S6K1 and Grb10 brake insulin signalling." },
        sustains: sustaining(adipose),
      },
    },
  };
}

function onDisuse(held: HeldTissues): Record<string, Variant<Ref>> {
  const muscles = musclesOf(namesOf(held));
  return {
    disuse: {
      about: "What immobilisation does to mTORC1 of muscle.",
      default: "none",
      choices: {
        none: { about: "Nothing of its own." },
        mtor_up: {
          about: "mTORC1 signalling rises while synthesis falls.",
          adjustments: inEach(muscles, "mtor_complexes", mtorComplexes, { gain_disuse: 0.3 }, mtorUp),
        },
        deptor: {
          about: "DEPTOR rises and holds mTORC1 down.",
          adjustments: inEach(
            muscles.filter((name) => held[name] === "full"),
            "deptor",
            deptor,
            { gain_disuse: 1 },
            deptorUp,
          ),
        },
      },
    },
  };
}

function onRapamycin(all: readonly TissueName[]): Record<string, Variant<Ref>> {
  const muscles = musclesOf(all);
  return {
    rapamycin_resistant_4ebp1: {
      about: "How much of 4E-BP1 phosphorylation rapamycin leaves in a tissue, and how much comes back.",
      default: "muscle",
      choices: {
        muscle: { about: "Little, as in lifting human muscle." },
        cell_lines: {
          about: "A share, most of which is back within 6 h.",
          adjustments: inEach(
            all.filter((name) => name !== "proliferating"),
            "s6k1_translation",
            s6k1Translation,
            { frac_resistant: 0.15, frac_resistant_late: 0.45 },
            cellLines,
          ),
        },
      },
    },
    akt_without_mtorc2_in_muscle: {
      about: "What Akt of muscle does without mTORC2.",
      default: "kept",
      choices: {
        kept: { about: "Half of its signal, as in mice whose muscle lacks rictor." },
        lost: {
          about: "Little, as in myotubes.",
          adjustments: inEach(muscles, "akt", akt, { frac_t308_alone: 0.15 }, myotubes),
        },
      },
    },
  };
}

function musclesOf(all: readonly TissueName[]): TissueName[] {
  return all.filter((name) => name === "muscle" || name === "upper_muscle");
}

/** Baselines of modules that a variant brings. */
export function signallingVariantBaselines(held: HeldTissues): Record<string, string> {
  return held.adipose === undefined
    ? {}
    : { "adipose.irs1_pi3k.mtorc1_rest": "adipose.mtor_complexes.mtorc1_active" };
}

function sustaining(adipose: readonly TissueName[]): Choice<Ref> {
  const about = "mTORC1 sustains insulin signalling, so that rapamycin lowers it within the hour.";
  if (adipose.length === 0) return { about };
  return {
    about,
    modules: { "adipose.irs1_pi3k": irs1Pi3kSustained },
    wires: { "adipose.irs1_pi3k.mtorc1_active": "adipose.mtor_complexes.mtorc1_active" },
  };
}

function namesOf(held: HeldTissues): TissueName[] {
  return Object.keys(held) as TissueName[];
}

/** The same values in each of some tissues. */
function inEach(
  names: readonly TissueName[],
  instance: string,
  module: AnyModule,
  values: Readonly<Record<string, number>>,
  evidence: Evidence<Ref>,
): Record<string, Parameter<Ref>> {
  const entries = names.flatMap((name) =>
    Object.entries(values).map(([parameter, value]) => {
      return [`${name}.${instance}.${parameter}`, adjusted(module, parameter, value, evidence)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

const ampkRestrains: Evidence<Ref> = {
  grade: "transferred",
  ref: "park2023",
  at: "AMPK negatively regulates ULK1 activity: the direction, taken as whole",
  from: "cell lines under glucose starvation",
  why: "the reading that this choice stands for",
};

const aminoAcidsRaise: Evidence<Ref> = {
  grade: "transferred",
  ref: "dallepezze2016",
  at: "title and models 2 and 3: amino acids activate AMPK; the size is set to a doubling",
  from: "cell lines and mouse muscle",
  why: "the reading that this choice stands for",
};

const aminoAcidsLower: Evidence<Ref> = assumed(
  "p-AMPK of human muscle is modestly down an hour after amino acids with carbohydrate, taken as theirs",
  "T172 and p-ACC in human muscle over leucine steps at fixed insulin",
);

const ghrelinRaises: Evidence<Ref> = {
  grade: "derived",
  from: ["martins2012"],
  how: "central ghrelin raises hypothalamic mTOR signalling in rats: enough to outdo its AMPK here",
};

const mtorUp: Evidence<Ref> = assumed(
  "immobilisation is reported to raise mTOR signalling of mouse muscle while synthesis falls; a third is assumed",
  "T389 of immobilised human muscle, fasted and fed",
);

const deptorUp: Evidence<Ref> = {
  grade: "derived",
  from: ["kazi2011"],
  how: "knock-down of DEPTOR protects mouse muscle from immobilisation: a doubling is assumed",
};

const cellLines: Evidence<Ref> = {
  grade: "transferred",
  ref: "choo2008",
  at: "4E-BP1 inhibited at 1 to 3 h and phosphorylated again within 6 h",
  from: "cell lines",
  why: "the reading that this choice stands for",
};

const myotubes: Evidence<Ref> = {
  grade: "transferred",
  ref: "ye2012",
  at: "abstract: insulin signalling nearly gone once mTORC2 is disrupted",
  from: "C2C12 myotubes",
  why: "the reading that this choice stands for",
};
