import { systems } from "../../src/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const people = ["human-adult", "human-lumped", "muscle"] as const;
const ofSurvival = /surviv|mortality|lifespan|death|hazard/i;

/** Readouts of the systems of people that speak of survival. */
function survival(): number {
  return people
    .flatMap((id) => Object.entries(systems[id].readouts))
    .filter(([name, { means }]) => ofSurvival.test(`${name} ${means}`)).length;
}

function eight(age: number, drug?: string) {
  return {
    system: "human-adult",
    protocol: body({
      age,
      days: { day: [...(drug === undefined ? [] : [drug]), ...meals(90, 2300)] },
      blocks: ["{name: eight, days: [day], repeat: 56}"],
    }),
    every: 7_200_000,
  };
}

/** The trade-off in people. */
export const c10 = defineClaim({
  id: "C10",
  kind: "outcome",
  says: "In humans the trade-off is unresolved: sarcopenia on one side, cancer association on the other.",
  show: "Outputs of people stop at what data support: lean mass, markers, association indices; survival is shown for model organisms alone, and the report says so.",
  literature: {
    says: "Low IGF-1 goes with sarcopenia and high IGF-1 with some cancers, as associations; no trial of people weighs one against the other.",
    verdict: "supported",
    refs: ["renehan2004"],
  },
  arms: { usual: eight(70), igf1: eight(70, '{at: "08:05", compound: igf_1, dose: 3 mg, route: sc}') },
  figures: {
    survival: { means: "readouts of systems of people that speak of survival", unit: "1", of: survival },
    muscle: {
      means: "size of muscle at 70 years after eight weeks with IGF-1, against none",
      unit: "%",
      of: (arm) => 100 * (arm("igf1").end("muscle_size") / arm("usual").end("muscle_size") - 1),
    },
    igf1: {
      means: "IGF-1 in the last week with it, against none",
      unit: "%",
      of: (arm) =>
        100 *
        (arm("igf1").mean("igf1_plasma", 1176, 1344) / arm("usual").mean("igf1_plasma", 1176, 1344) - 1),
    },
  },
  cases: {
    stops: {
      about: "no system of people has a readout of survival",
      holds: [{ figure: "survival", below: 0.5 }],
    },
    sides: {
      about:
        "both sides move with IGF-1: muscle of the old by at least 0.2 %, IGF-1 itself, which the associations are of, by at least a tenth",
      holds: [
        { figure: "muscle", above: 0.2 },
        { figure: "igf1", above: 10 },
      ],
    },
  },
  decides: "survival",
  shows:
    "Systems of people have {survival|0} readouts of survival. At 70 years eight weeks of IGF-1 change the size of muscle by {muscle|2} % and IGF-1 of plasma by {igf1|0} %; how one weighs against the other no run can say.",
  plots: [
    { kind: "curves", title: "Size of muscle at 70 years", readout: "muscle_size", arms: ["usual", "igf1"] },
  ],
  members: 8,
  builtIn:
    "Systems of people have no readout of survival: that none says how the two weigh is how it is built.",
  limits: [
    "that the trade-off is unresolved is a statement about trials, which no run decides: what is checked is that no output goes further than they do",
  ],
});
