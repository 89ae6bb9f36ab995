import { agents } from "../../model/compounds/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals, ride } from "./protocols.ts";

const nac = (grams: number) =>
  ["08:00", "19:00"].map((at) => `{at: "${at}", compound: nac, dose: ${grams / 2} g, route: oral}`);
const eight = (more: readonly string[]) => ({
  system: "human-adult",
  protocol: body({
    days: { day: [...more, ...meals()] },
    blocks: ["{name: eight, days: [day], repeat: 56}"],
  }),
  every: 14_400_000,
});
const day = (more: readonly string[]) => ({
  system: "human-adult",
  protocol: body({ days: { day: [...meals(), ...more] }, blocks: ["{name: three, days: [day], repeat: 3}"] }),
});
const last = [1176, 1344] as const;

/** Agents of the question that the register names without a model of them. */
const unmodelled = () =>
  agents.filter(({ id, modelled }) => ["sertraline", "tianeptine"].includes(id) && "not" in modelled).length;

/** Five things of a question, each at its node. */
export const q17 = defineClaim({
  id: "Q17",
  kind: "question",
  says: "NAC, tianeptine, sertraline, granuloma in sarcoidosis, autism and exercise?",
  show: "From the evidence base: what is known, at which node, and 'not modelled' where so; NAC on T cells computed.",
  literature: {
    says: "NAC at 2.4 and 4.8 g a day lowered mTOR of T cells in lupus. Tianeptine is an agonist of the mu opioid receptor and raises mTORC1 of neurons in no measurement seen; sertraline lowers Akt of melanoma cells. Macrophages without TSC2 make granulomas in mice, and mTORC1 is active in those of sarcoidosis. Everolimus did not improve autism or cognition in tuberous sclerosis.",
    verdict: "contested",
    refs: ["lai2012", "gassaway2014", "reddy2008", "linke2017", "overwater2019"],
  },
  arms: {
    none: eight([]),
    low: eight(nac(1.2)),
    nac: eight(nac(2.4)),
    high: eight(nac(4.8)),
    still: day([]),
    ridden: day([ride()]),
  },
  figures: {
    nac: {
      means: "mTORC1 of T cells in the eighth week of 2.4 g of NAC a day, over none",
      unit: "1",
      of: ratio("mtorc1_active_t_cell", "nac", "none", last),
    },
    low: {
      means: "the same of 1.2 g a day",
      unit: "1",
      of: ratio("mtorc1_active_t_cell", "low", "none", last),
    },
    high: {
      means: "the same of 4.8 g a day",
      unit: "1",
      of: ratio("mtorc1_active_t_cell", "high", "none", last),
    },
    treg: {
      means: "tendency to regulatory T cells with 2.4 g a day, over none",
      unit: "1",
      of: ratio("treg_tendency", "nac", "none", last),
    },
    muscle: {
      means: "mTORC1 of muscle with 2.4 g a day, over none",
      unit: "1",
      of: ratio("mtorc1_active", "nac", "none", last),
    },
    ride: {
      means: "mTORC1 of hippocampus in the day of a third ride, over none",
      unit: "1",
      of: ratio("mtorc1_active_hippocampus", "ridden", "still", [48, 72]),
    },
    unmodelled: {
      means: "of sertraline and tianeptine, how many the register gives no effect on mTOR",
      unit: "1",
      of: unmodelled,
    },
  },
  cases: {
    nac: {
      about: "2.4 g of NAC a day lower mTORC1 of T cells by at least a tenth",
      holds: [{ figure: "nac", below: 0.9 }],
    },
    threshold: {
      about: "1.2 g a day lower it by less than a tenth, as in the trial",
      holds: [{ figure: "low", above: 0.9 }],
    },
    said: {
      about: "sertraline and tianeptine stand as not modelled",
      holds: [{ figure: "unmodelled", above: 1.5 }],
    },
    exercise: {
      about: "riding alters mTORC1 of the hippocampus by at least 2 % upwards",
      holds: [{ figure: "ride", above: 1.02 }],
    },
  },
  decides: "nac",
  shows:
    "In the eighth week mTORC1 of T cells stands at {low|2} with 1.2 g of NAC a day, {nac|2} with 2.4 g and {high|2} with 4.8 g, the tendency to regulatory T cells at {treg|2} with 2.4 g, and mTORC1 of muscle at {muscle|2}. Of sertraline and tianeptine {unmodelled|0} have no number for mTOR and are not modelled; granulomas need macrophages, autism a brain that develops, and neither is in the model. Riding on three days leaves mTORC1 of the hippocampus at {ride|2} of that of a still day.",
  plots: [
    { kind: "figures", title: "mTORC1 of T cells with NAC, over none", figures: ["low", "nac", "high"] },
    {
      kind: "curves",
      title: "mTORC1 of T cells over eight weeks",
      readout: "mtorc1_active_t_cell",
      arms: ["none", "low", "nac", "high"],
    },
  ],
  members: 8,
  change:
    "p-S6 of T cells of healthy people on NAC; mTOR of any human tissue under sertraline or tianeptine; macrophages in the model",
  limits: [
    "NAC: the size of the effect and its dose are assumed from one trial of 36 people with lupus; whether it acts where mTOR is not raised is not known",
    "tianeptine: not modelled; it would act on the mu opioid receptor, above mTORC1 of neurons",
    "sertraline: not modelled; it would act on Akt, at more than people have in plasma",
    "sarcoidosis: not modelled; it would be TSC2 and mTORC1 of macrophages, and in patients mTORC1 of granulomas did not go with severity in every study",
    "autism: not modelled; mTORC1 of neurons while synapses form",
    "amounts are those of studies; for a disease or a prescribed drug the prescriber decides",
  ],
});
