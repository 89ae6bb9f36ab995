import type { AgentNotes, SystemAgent } from "../../src/lang/index.ts";

const mechanism = (note: string): AgentNotes["evidence"] => ({
  any: "trials in people",
  mtor: "none",
  note,
});

const medicine = {
  kind: "approved",
  text: "an approved medicine; registers were not read",
  unverified: true,
};

const notListed = {
  kind: "not-listed",
  text: "not known to stand on the prohibited list; the list itself was not read",
  unverified: true,
};

const prohibited = (group: string) => ({
  kind: "prohibited",
  text: `known to stand on the prohibited list, ${group}; the list itself was not read`,
  unverified: true,
});

/** Drugs that the body has modules of and the founding evidence has no row of: their status, as far as it is known. */
export const otherCompounds: Readonly<Record<string, SystemAgent<never>>> = {
  ibuprofen: {
    notes: {
      name: "Ibuprofen",
      evidence: mechanism("Muscle after training under COX inhibition."),
      approval: medicine,
      wada: notListed,
    },
    inSystem: "is in human-adult (`--system human-adult`) from the start",
  },
  acetaminophen: {
    notes: {
      name: "Acetaminophen (paracetamol)",
      evidence: mechanism("Muscle after training under COX inhibition."),
      approval: medicine,
      wada: notListed,
    },
    inSystem: "is in human-adult (`--system human-adult`) from the start",
  },
  testosterone_enanthate: {
    notes: {
      name: "Testosterone enanthate",
      evidence: mechanism("Fat-free mass over doses in men."),
      approval: medicine,
      wada: prohibited("S1"),
    },
    inSystem: "is in human-adult (`--system human-adult`) from the start",
  },
  gnrh_agonist: {
    notes: {
      name: "GnRH agonist (leuprolide)",
      evidence: mechanism("Testosterone of men under a depot."),
      approval: medicine,
      wada: prohibited("S2, in men"),
    },
    inSystem: "is in human-adult (`--system human-adult`) from the start",
  },
};
