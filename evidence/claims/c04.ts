import type { UncomputedClaim } from "./claim.ts";

/** One mutation of worms. */
export const c04: UncomputedClaim = {
  id: "C04",
  kind: "evidence",
  says: "One insulin/IGF-receptor mutation about doubles worm lifespan, and the worms stay active.",
  show: "A worm with daf-2 alleles against N2, its need of daf-16, against the table of lifespans.",
  literature: {
    says: "daf-2 mutants live about twice as long and need daf-16 for it; shown again and again in worms.",
    verdict: "supported",
    refs: ["kenyon1993"],
  },
  verdict: "not-built",
  why: "There is no worm: systems are of people, of mice and of cells.",
  needs: "a survival layer and the presets of model organisms",
  limits: [],
};
