import { agents, compoundOf } from "./index.ts";
import { usualDoses } from "./usual-doses.ts";

/** What a protocol may write of a compound. */
type Compounds = Readonly<
  Record<
    string,
    {
      readonly takes: "amount" | "level" | "either";
      readonly aliases?: readonly string[];
      readonly writtenAs?: string;
      readonly servings?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
      readonly usual?: { readonly most: number; readonly unit: string };
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

/** What the files of agents say of how each is taken. */
const fromFiles: Compounds = Object.fromEntries(
  agents.map((agent) => {
    const { id, taken, modelled, aliases = [], servings } = agent;
    const name = compoundOf(agent);
    const others = [...aliases, id].filter((alias) => alias !== name);
    const isTaken = taken === "amount" || taken === "level";
    const rest = {
      ...(others.length === 0 ? {} : { aliases: others }),
      ...(servings === undefined ? {} : { servings }),
      ...(!isTaken && "inSystem" in modelled ? { writtenAs: modelled.inSystem } : {}),
    };
    return [name, { takes: isTaken ? taken : "either", ...rest }] as const;
  }),
);

/**
 * Every agent that a protocol may name, and how it may be taken: approved drugs, hormones of the body and foods as an
 * amount; research-only agents as multiples of a reference exposure, never as an amount for people. It follows from the
 * files of agents.
 */
export const compounds: Compounds = Object.fromEntries(
  Object.entries<Compounds[string]>({ ...named, ...fromFiles }).map(([name, compound]) => {
    const usual = Object.hasOwn(usualDoses, name) ? usualDoses[name] : undefined;
    return [name, usual === undefined ? compound : { ...compound, usual }];
  }),
);
