import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const meal = "{at: 1 h, meal: {protein: 25 g, source: whey, carbohydrate: 40 g, fat: 10 g}}";
const morning = (events: readonly string[], perturb: readonly string[] = []) => ({
  system: "human-adult",
  protocol: body({ lasts: "6 h", events, perturb }),
});

/** People for each of two groups that tell two means apart in nine studies of ten, at a coefficient of variation. */
function people(fold: number, cv: number): number {
  const [alpha, power] = [1.96, 1.28];
  const size = Math.abs(fold - 1) / (cv * Math.sqrt((1 + fold * fold) / 2));
  return Math.ceil((2 * (alpha + power) * (alpha + power)) / (size * size));
}

/** How well assays could tell. */
export const q06 = defineClaim({
  id: "Q06",
  kind: "question",
  says: "How is mTOR measured, and what level is good?",
  show: "The assays with their noise (blots, synthesis by tracer, p-S6 of blood cells): what could be told from a biopsy or a blood sample and what could not.",
  literature: {
    says: "mTOR is read through what it phosphorylates, in biopsies, as fold of the same person's rest; blots vary by a third or so between people. No level of it is known to be good.",
    verdict: "nothing seen",
    refs: ["smith2010"],
  },
  arms: {
    rest: morning([]),
    fed: morning([meal]),
    active: morning([], ["{tissue: muscle, gene: TSC2, level: 0.7}"]),
  },
  figures: {
    blot_meal: {
      means: "p-S6K1 of muscle two hours after a meal over rest",
      unit: "1",
      of: (arm) => arm("fed").at("p_s6k1_t389", 3) / arm("rest").at("p_s6k1_t389", 3),
    },
    blot_people: {
      means: "people per group for a blot to tell that meal from rest (35 % between people)",
      unit: "1",
      of: (arm) => people(arm("fed").at("p_s6k1_t389", 3) / arm("rest").at("p_s6k1_t389", 3), 0.35),
    },
    tone: {
      means: "p-S6K1 of muscle at rest with three tenths less TSC2, over usual: a raised tone",
      unit: "1",
      of: (arm) => arm("active").at("p_s6k1_t389", 0.5) / arm("rest").at("p_s6k1_t389", 0.5),
    },
    tone_people: {
      means: "people per group for a blot to tell that tone from usual",
      unit: "1",
      of: (arm) => people(arm("active").at("p_s6k1_t389", 0.5) / arm("rest").at("p_s6k1_t389", 0.5), 0.35),
    },
    synthesis_people: {
      means:
        "people per group for a tracer over four hours to tell that meal from rest (25 % between people)",
      unit: "1",
      of: (arm) =>
        people(arm("fed").mean("fsr_myofibrillar", 1, 5) / arm("rest").mean("fsr_myofibrillar", 1, 5), 0.25),
    },
    blood: {
      means: "p-S6K1 of T cells two hours after that meal over rest",
      unit: "1",
      of: (arm) => arm("fed").at("p_s6k1_t389_t_cell", 3) / arm("rest").at("p_s6k1_t389_t_cell", 3),
    },
    blood_tone: {
      means: "p-S6K1 of T cells with the raised tone of muscle, over usual",
      unit: "1",
      of: (arm) => arm("active").at("p_s6k1_t389_t_cell", 0.5) / arm("rest").at("p_s6k1_t389_t_cell", 0.5),
    },
  },
  cases: {
    meal: {
      about: "a blot of a biopsy tells a meal from rest with at most 20 people per group",
      holds: [{ figure: "blot_people", below: 20.5 }],
    },
    tone: {
      about: "it tells a raised tone at rest with at most 20 people per group",
      holds: [{ figure: "tone_people", below: 20.5 }],
    },
    blood: {
      about: "blood cells show the tone of muscle (at least a tenth)",
      holds: [{ figure: "blood_tone", above: 1.1 }],
    },
  },
  decides: "tone_people",
  shows:
    "Two hours after a meal p-S6K1 of muscle stands at {blot_meal|1} times rest, which a blot tells with {blot_people|0} people per group; synthesis by tracer takes {synthesis_people|0}. A tone raised by three tenths less TSC2 stands at {tone|2} of rest and takes {tone_people|0} people per group; blood cells show {blood_tone|2} of it, and {blood|2} after the meal. Which level is good no assay says.",
  plots: [
    {
      kind: "figures",
      title: "People per group that would tell",
      figures: ["blot_people", "synthesis_people", "tone_people"],
    },
    { kind: "curves", title: "p-S6K1 of muscle", readout: "p_s6k1_t389", arms: ["rest", "fed", "active"] },
  ],
  members: 16,
  change:
    "within-person variation of each assay: the spread between people (35 % of a blot, 25 % of a tracer) is assumed",
  limits: [
    "a level that is good is a judgement that no assay and no run can make",
    "blots have no absolute scale: only folds within one gel are comparable",
  ],
});
