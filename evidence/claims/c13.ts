import { agents } from "../../model/compounds/index.ts";
import { defineClaim } from "./claim.ts";

const count = (of: (agent: (typeof agents)[number]) => boolean) => () => agents.filter(of).length;

const peptides = new Set([
  ...[
    "ghrh",
    "cjc_1295",
    "ghrelin",
    "ipamorelin",
    "ghrp_6",
    "hexarelin",
    "mk_677",
    "igf_1_lr3",
    "mgf_e_peptide",
  ],
  ...["follistatin_344", "mots_c", "epitalon", "foxo4_dri"],
]);

/** Status of agents. */
export const c13 = defineClaim({
  id: "C13",
  kind: "rule",
  says: "WADA prohibits IGF-1 and its analogues in sport; none of the research peptides is an approved medicine.",
  show: "Each agent carries approval and WADA status, which the checker prints; nothing proposes a human dose for a research-only agent: exposures are multiples of a reference.",
  literature: {
    says: "The list names IGF-1, its analogues, growth hormone, its releasing hormones and secretagogues; none of the research peptides is approved. Native GHRH and ghrelin are hormones of the body and are not sold as medicines either.",
    verdict: "supported",
    refs: [],
  },
  arms: {},
  figures: {
    agents: { means: "agents in the register", unit: "1", of: count(() => true) },
    prohibited: {
      means: "of IGF-1, LR3 and the E-peptide of MGF, how many are recorded as prohibited in sport",
      unit: "1",
      of: count(
        ({ id, wada }) => ["igf_1", "igf_1_lr3", "mgf_e_peptide"].includes(id) && wada.kind === "prohibited",
      ),
    },
    approved_peptides: {
      means: "research peptides recorded as approved medicines",
      unit: "1",
      of: count(({ id, approval }) => peptides.has(id) && approval.kind === "approved"),
    },
    amounts: {
      means: "research-only agents that take an amount",
      unit: "1",
      of: count(({ taken, approval }) => approval.kind === "research-only" && taken === "amount"),
    },
    research_only: {
      means: "research-only agents",
      unit: "1",
      of: count(({ approval }) => approval.kind === "research-only"),
    },
    unstated: {
      means: "agents without a word on approval or on sport",
      unit: "1",
      of: count(({ approval, wada }) => approval.text === "" || wada.text === ""),
    },
  },
  cases: {
    status: { about: "every agent carries both", holds: [{ figure: "unstated", below: 0.5 }] },
    sport: {
      about: "IGF-1 and its analogues are prohibited in sport",
      holds: [{ figure: "prohibited", above: 2.5 }],
    },
    medicine: {
      about: "no research peptide is an approved medicine",
      holds: [{ figure: "approved_peptides", below: 0.5 }],
    },
    amounts: {
      about: "no research-only agent takes an amount",
      holds: [
        { figure: "amounts", below: 0.5 },
        { figure: "research_only", above: 5 },
      ],
    },
  },
  decides: "approved_peptides",
  shows:
    "Of {agents|0} agents {unstated|0} lack a word on approval or sport. Of IGF-1, LR3 and the E-peptide of MGF {prohibited|0} are recorded as prohibited, of the research peptides {approved_peptides|0} as approved; of {research_only|0} research-only agents {amounts|0} take an amount.",
  plots: [],
  builtIn:
    "It is read off the register of agents, where approval and sport are entered by hand: a check of that register, and no result of a run.",
  limits: [
    "read off the register, not off a run; some entries on sport are marked as not verified: the list of the year decides",
  ],
});
