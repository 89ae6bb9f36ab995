import type { Assumed, Parameter } from "../../src/lang/index.ts";
import { autophagyMarkers } from "../special/autophagy-markers.ts";
import { junkPool } from "../special/junk-pool.ts";
import { adjusted, assumed, type Kind, type Ref } from "./tissue.ts";

/** Tissues whose autophagy and junk are followed. */
export type JunkTissue = "muscle" | "upper_muscle" | "liver" | "adipose" | "heart" | "hippocampus";

/** Autophagy to its end and the junk that it leaves, in one tissue. */
export function junkModules(tissue: JunkTissue) {
  return { [`${tissue}.autophagy_markers`]: autophagyMarkers, [`${tissue}.junk`]: junkPool };
}

/** Their wires, for a tissue whose signalling is `full` or `reduced` (without TFEB and lysosomes). */
export function junkWires(tissue: JunkTissue, kind: Kind): Record<string, string> {
  const full = kind === "full";
  return {
    [`${tissue}.autophagy_markers.autophagy_flux`]: `${tissue}.ulk1_autophagy.autophagy_flux`,
    [`${tissue}.autophagy_markers.ampk_active`]: `${tissue}.energy_ampk.ampk_active`,
    [`${tissue}.autophagy_markers.tfeb_active`]: `${tissue}.${full ? "tfeb.tfeb_active" : "surroundings.unchanged"}`,
    [`${tissue}.autophagy_markers.lysosome`]: `${tissue}.${full ? "tfeb.lysosome" : "surroundings.unchanged"}`,
    [`${tissue}.autophagy_markers.contraction_power`]: contractionOf(tissue),
    [`${tissue}.autophagy_markers.age`]: "subject.age",
    [`${tissue}.junk.eif4f`]: `${tissue}.s6k1_translation.eif4f`,
    [`${tissue}.junk.flux_completed`]: `${tissue}.autophagy_markers.flux_completed`,
    [`${tissue}.junk.energy_expenditure`]: "energy.energy_expenditure",
    [`${tissue}.junk.energy_habitual`]: "energy.energy_habitual",
    [`${tissue}.junk.inflammation`]: "inflammation.inflammation",
  };
}

/** Levels that they are relative to, read off the settled state. */
export function junkBaselines(tissue: JunkTissue): Record<string, string> {
  return {
    [`${tissue}.autophagy_markers.ampk_rest`]: `${tissue}.energy_ampk.ampk_active`,
  };
}

function contractionOf(tissue: JunkTissue): string {
  if (tissue === "muscle" || tissue === "upper_muscle") return `${tissue}.loading.contraction_power`;
  return tissue === "heart" ? "exertion.exercise_intensity" : `${tissue}.surroundings.absent`;
}

/** What differs between tissues: lives in days, shares, and what a habitual day does to translation and to autophagy. */
const numbers: Readonly<Record<JunkTissue, Readonly<Record<string, number>>>> = {
  muscle: { tau_protein: 5, tau_mitochondria: 15 },
  upper_muscle: { tau_protein: 5, tau_mitochondria: 15 },
  liver: {
    ...{ tau_protein: 1, tau_mitochondria: 4, frac_autophagy: 0.5, frac_exertion: 0 },
    ...{ eif4f_normal: 0.539, flux_normal: 0.8 },
  },
  adipose: { frac_exertion: 0, eif4f_normal: 0.731, flux_normal: 0.55 },
  heart: { eif4f_normal: 0.567 },
  hippocampus: {
    ...{ tau_protein: 4, tau_mitochondria: 15, frac_autophagy: 0.5, frac_exertion: 0 },
    ...{ eif4f_normal: 0.664, flux_normal: 0.91 },
  },
};

const order = assumed(
  "ordered as proteins of the organs turn over: liver fastest, muscle and brain slowest",
  "half-lives of damaged protein and mitochondria by organ",
);

const resting = assumed(
  "this organ does not share the body's exertion",
  "oxygen uptake of the organ over exercise",
);

/** The numbers of a tissue that differ from those of the modules. */
export function junkAdjustments(tissue: JunkTissue): Record<string, Parameter<Ref>> {
  return Object.fromEntries(
    Object.entries(numbers[tissue]).map(([name, value]) => [
      `${tissue}.junk.${name}`,
      name.endsWith("_normal") ? habitual(name, value) : adjusted(junkPool, name, value, evidenceOf(name)),
    ]),
  );
}

/** A unit of a tissue: read off the whole body, and exact by definition. */
function habitual(name: string, value: number): Parameter<Ref> {
  const evidence = assumed(
    "mean of this tissue in the whole body over habitual days",
    "nothing to settle: a unit",
  );
  return { ...adjusted(junkPool, name, value, evidence), spread: { kind: "none", why: "a unit" } };
}

function evidenceOf(name: string): Assumed {
  return name === "frac_exertion" ? resting : order;
}
