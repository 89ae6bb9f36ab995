import type { UncomputedClaim } from "./claim.ts";

/** A reader of gene files. */
export const b20: UncomputedClaim = {
  id: "B20",
  kind: "tool",
  says: "A gene-file reader (files of the consumer services).",
  show: "A raw genotype file that never leaves the machine; only variants in genes of the network with a documented functional effect; everything else said to be unknown.",
  literature: {
    says: "Common variants in genes of the network have small effects, few of them functional.",
    verdict: "nothing seen",
    refs: [],
  },
  verdict: "not-built",
  why: "No reader of genotype files and no table of functional variants is there.",
  needs: "a sourced table of variants with their size on a parameter of the model",
  limits: ["a gene can be brought to another level in a protocol by hand (`perturb`)"],
};
