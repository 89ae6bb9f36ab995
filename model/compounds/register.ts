import { agents, compoundOf } from "./index.ts";

/** What a protocol may write of a compound. */
type Compounds = Readonly<
  Record<
    string,
    {
      readonly takes: "amount" | "level";
      readonly aliases?: readonly string[];
      readonly servings?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
    }
  >
>;

/** Compounds that no agent file says more of yet: named, and nothing responds to them unless a system has them. */
const named = {
  insulin: { takes: "amount" },
  growth_hormone: { takes: "amount", aliases: ["somatropin", "gh"] },
  tesamorelin: { takes: "amount" },
  sermorelin: { takes: "amount" },
  igf_1: { takes: "amount", aliases: ["mecasermin"] },
  testosterone: { takes: "amount" },
  testosterone_enanthate: { takes: "amount" },
  gnrh_agonist: { takes: "amount", aliases: ["leuprolide", "leuprorelin"] },
  leptin: { takes: "amount", aliases: ["metreleptin"] },
  hydrocortisone: { takes: "amount", aliases: ["cortisol"] },
  ibuprofen: { takes: "amount" },
  acetaminophen: { takes: "amount", aliases: ["paracetamol"] },

  cjc_1295: { takes: "level" },
  ghrh: { takes: "level" },
  ghrelin: { takes: "level" },
  ghrp_6: { takes: "level" },
  hexarelin: { takes: "level", aliases: ["examorelin"] },
  ipamorelin: { takes: "level" },
  mk_677: { takes: "level", aliases: ["ibutamoren"] },
  igf_1_lr3: { takes: "level", aliases: ["lr3"] },
  mgf_e_peptide: { takes: "level", aliases: ["mgf"] },
  follistatin_344: { takes: "level", aliases: ["follistatin"] },
  myostatin: { takes: "level", aliases: ["gdf8"] },
  mots_c: { takes: "level" },
  epitalon: { takes: "level", aliases: ["epithalon"] },
  foxo4_dri: { takes: "level" },
  npy: { takes: "level" },
} as const satisfies Compounds;

/** What the files of agents say of those that are taken as an amount or a level. */
const fromFiles: Compounds = Object.fromEntries(
  agents.flatMap((agent) => {
    const { id, taken, aliases = [], servings } = agent;
    if (taken !== "amount" && taken !== "level") return [];
    const name = compoundOf(agent);
    const others = [...aliases, id].filter((alias) => alias !== name);
    const rest = {
      ...(others.length === 0 ? {} : { aliases: others }),
      ...(servings === undefined ? {} : { servings }),
    };
    return [[name, { takes: taken, ...rest }] as const];
  }),
);

/**
 * Every agent that a protocol may name, and how it may be taken: approved drugs, hormones of the body and foods as an
 * amount; research-only agents as multiples of a reference exposure, never as an amount for people. It follows from the
 * files of agents.
 */
export const compounds: Compounds = { ...named, ...fromFiles };
