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

/** Drugs that the body has modules of and no file of an agent says more of. */
const named = {
  testosterone_enanthate: { takes: "amount" },
  gnrh_agonist: { takes: "amount", aliases: ["leuprolide", "leuprorelin"] },
  ibuprofen: { takes: "amount" },
  acetaminophen: { takes: "amount", aliases: ["paracetamol"] },
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
