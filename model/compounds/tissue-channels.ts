import type { Channel } from "../../src/lang/index.ts";

/** Where agents act in a tissue that runs the signalling set: the last word of a channel, as `muscle.energy_stress`. */
export type TissueChannel =
  | "energy_stress"
  | "zmp"
  | "ampk_allosteric"
  | "t172_kinase"
  | "t172_phosphatase"
  | "rapalog"
  | "rapalog_efficacy"
  | "mtor_kinase"
  | "mtorc1_direct"
  | "raptor"
  | "deptor"
  | "growth_factor"
  | "igf1_ligand"
  | "insulin_ligand"
  | "irs1"
  | "pi3k"
  | "akt"
  | "erk"
  | "redd1"
  | "hif1a"
  | "leucine_signal"
  | "leucine_gate"
  | "rag"
  | "s6k1"
  | "ulk1"
  | "oxygen"
  | "glucocorticoid"
  | "myostatin";

/** Place in the tissue; where there are several, the first that the tissue has. */
interface Place extends Omit<Channel, "at"> {
  readonly first: readonly (readonly string[])[];
}

const share = { unit: "1", combine: "complement" } as const;
const factor = { unit: "1", combine: "product" } as const;
const added = { unit: "1", combine: "sum" } as const;

const places: Readonly<Record<TissueChannel, Place>> = {
  energy_stress: {
    ...share,
    means: "energy stress of mitochondria (complex I and others), 0 to 1",
    first: [["energy.energy_stress"], ["hormone_inputs.energy_stress"], ["energy_ampk.amp_effect"]],
  },
  zmp: {
    ...share,
    means: "ZMP or another mimic of AMP on AMPK, as a share of what saturating AMP does",
    first: [["energy_ampk.amp_effect"]],
  },
  ampk_allosteric: {
    ...factor,
    means:
      "allosteric activation of AMPK away from the AMP sites (beta1), a factor on the odds of acting AMPK",
    first: [["energy_ampk.boost"]],
  },
  t172_kinase: {
    ...factor,
    means: "upstream kinases on T172 of AMPK at rest, a factor",
    first: [["energy_ampk.hormone_drive"]],
  },
  t172_phosphatase: {
    ...factor,
    means: "dephosphorylation of T172 of AMPK, a factor: below 1 protects it",
    first: [["energy_ampk.dephosphorylation"]],
  },
  rapalog: {
    unit: "nmol/L",
    combine: "sum",
    means: "rapalogs at FKBP12, as free rapamycin that binds as much",
    first: [["mtor_complexes.rapamycin_free"]],
  },
  rapalog_efficacy: {
    ...factor,
    means:
      "what bound drug does, relative to rapamycin: a mean over rapamycin and rapalogs by what each binds",
    first: [["mtor_complexes.drug_bound"]],
  },
  mtor_kinase: {
    ...factor,
    means: "share of the mTOR kinase that inhibitors of its ATP site leave, in both complexes",
    first: [
      ["mtor_complexes.mtorc1_active", "mtor_complexes.mtorc1_drugbound", "mtor_complexes.mtorc2_active"],
    ],
  },
  mtorc1_direct: {
    ...factor,
    means: "direct action on mTORC1, a factor on its input: phosphatidic acid at FRB",
    first: [["mtor_complexes.input"]],
  },
  raptor: {
    ...factor,
    means: "raptor that can join mTOR, a factor",
    first: [["mtor_complexes.raptor"]],
  },
  deptor: {
    ...factor,
    means: "DEPTOR on both complexes, a factor",
    first: [["mtor_complexes.deptor"]],
  },
  growth_factor: {
    ...share,
    means: "growth factors besides insulin and IGF-1 that reach PI3K (BDNF and its receptor), 0 to 1",
    first: [["insulin_receptor.growth_drive"]],
  },
  igf1_ligand: {
    ...added,
    means: "IGF-1 or an analogue free at the receptor, in multiples of free IGF-1 at rest",
    first: [["insulin_receptor.igf1_relative"]],
  },
  insulin_ligand: {
    unit: "pmol/L",
    combine: "sum",
    means: "what acts like so much local insulin at the receptor",
    first: [["insulin_receptor.insulin_local"], ["insulin_receptor.insulin_interstitial"]],
  },
  irs1: {
    ...factor,
    means: "phosphorylation of IRS1 by S6K1, a factor: below 1 relieves the feedback",
    first: [["irs1_pi3k.serine_phosphorylation"]],
  },
  pi3k: { ...factor, means: "active PI3K, a factor", first: [["irs1_pi3k.pi3k_active"]] },
  akt: {
    ...factor,
    means: "Akt phosphorylated and acting, a factor",
    first: [["akt.akt_t308", "akt.akt_s473", "akt.akt_active"]],
  },
  erk: { ...added, means: "ERK1/2 above rest on TSC", first: [["tsc_rheb.erk_drive"]] },
  redd1: {
    ...factor,
    means: "REDD1, a factor",
    first: [["stress.redd1"], ["tsc_rheb.redd1"]],
  },
  hif1a: { ...factor, means: "making of HIF-1a, a factor", first: [["stress.hif_making"]] },
  leucine_signal: {
    unit: "mmol/L",
    combine: "sum",
    means: "what acts like so much leucine at the sensor",
    first: [["amino_acid_sensing.leucine_local"], ["leucine_sensing.muscle_leucine"]],
  },
  leucine_gate: {
    ...factor,
    means: "leucine that half opens the gate of mTORC1, a factor: below 1 makes it more sensitive to food",
    first: [["amino_acid_sensing.km"]],
  },
  rag: {
    ...factor,
    means: "active Rags, a factor",
    first: [["amino_acid_sensing.rag_active"], ["leucine_sensing.rag_active"]],
  },
  s6k1: {
    ...factor,
    means: "phosphorylation of S6K1 on T389, a factor",
    first: [["s6k1_translation.t389_by_mtorc1"], ["s6k1.t389_by_mtorc1"]],
  },
  ulk1: {
    ...factor,
    means: "active ULK1 beside mTORC1 and AMPK, a factor",
    first: [["ulk1_autophagy.ulk1"]],
  },
  oxygen: {
    ...factor,
    means: "oxygen of the tissue, a factor",
    first: [["stress.tissue_oxygen", "hormone_inputs.tissue_oxygen"], ["stress.tissue_oxygen"]],
  },
  glucocorticoid: {
    ...added,
    means: "synthetic glucocorticoid, as multiples of what cortisol does on average",
    first: [
      [
        "irs1_pi3k.glucocorticoid",
        "amino_acid_sensing.glucocorticoid",
        "stress.glucocorticoid",
        "foxo.glucocorticoid",
      ],
      ["irs1_pi3k.glucocorticoid", "amino_acid_sensing.glucocorticoid"],
    ],
  },
  myostatin: {
    ...added,
    means: "myostatin and activin added at the receptor, relative to usual",
    first: [["myostatin.myostatin_free"], ["smad.myostatin_free"]],
  },
};

/** What of modules says that a place is there. */
type Modules = Readonly<
  Record<
    string,
    Partial<Record<"needs" | "inputs" | "terms" | "offers" | "processes", Readonly<Record<string, unknown>>>>
  >
>;

/** The channels of a tissue: those whose places its modules have, by address (`liver.energy_stress`). */
export function tissueChannels(tissue: string, modules: Modules): Record<string, Channel> {
  const has = (place: string) => {
    const [instance = "", name = ""] = place.split(".");
    const module = modules[`${tissue}.${instance}`];
    return Object.values(module ?? {}).some(
      (named) => typeof named === "object" && named !== null && Object.hasOwn(named, name),
    );
  };
  return Object.fromEntries(
    Object.entries(places).flatMap(([channel, { first, ...rest }]) => {
      const [place, ...others] = first.find((all) => all.every(has)) ?? [];
      if (place === undefined) return [];
      const at: Channel["at"] = [`${tissue}.${place}`, ...others.map((other) => `${tissue}.${other}`)];
      return [[`${tissue}.${channel}`, { ...rest, at }] as const];
    }),
  );
}

/** Tissues of people that run the signalling set. */
export const bodyTissues = [
  "muscle",
  "upper_muscle",
  "liver",
  "adipose",
  "hippocampus",
  "heart",
  "t_cell",
  "proliferating",
] as const;

export type BodyTissue = (typeof bodyTissues)[number];

/**
 * One offer on one channel of several tissues: of all that run the signalling set, unless some are named.
 *
 * @example acts: { ...inTissues("rapalog", "everolimus.equivalents"), "hypothalamus.rapalog": "everolimus.equivalents" }
 */
export function inTissues(
  channel: TissueChannel,
  offer: string,
  tissues: readonly BodyTissue[] = bodyTissues,
): Record<string, string> {
  return Object.fromEntries(tissues.map((tissue) => [`${tissue}.${channel}`, offer]));
}

/** Both muscles. */
export const bothMuscles = ["muscle", "upper_muscle"] as const;
