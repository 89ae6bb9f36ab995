import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes } from "./protocols.ts";

const level = (levels: Readonly<Record<string, number>>) => ({
  system: "human-adult",
  protocol: body({ lasts: "24 h", perturb: genes(levels, ["hippocampus"]) }),
});

/** Three days with a lesson after an hour and its recall a day later. */
function lesson(drugAt?: number) {
  const drug =
    drugAt === undefined ? [] : [`{at: ${drugAt} h, compound: rapamycin, dose: 20 mg, route: oral}`];
  return {
    system: "human-adult",
    protocol: body({
      lasts: "72 h",
      events: [
        "{at: 1 h, train: {kind: learning, duration: 30 min}}",
        "{at: 25 h, train: {kind: recall, duration: 10 min}}",
        ...drug,
      ],
    }),
  };
}

/** mTORC1 of the hippocampus and memory. */
export const b13 = defineClaim({
  id: "B13",
  kind: "mechanism",
  says: "mTOR serves synaptic plasticity and memory; inhibition blocks reconsolidation; too much also harms.",
  show: "Late potentiation and reconsolidation against mTORC1 as an inverted U; a window of rapamycin around recall; half of TSC2 and high drive.",
  literature: {
    says: "Rapamycin weakens late potentiation and, around recall, fear memory of mice; half of Tsc2 harms learning, and rapamycin mends it.",
    verdict: "supported",
    refs: ["tang2002", "blundell2008", "ehninger2008"],
  },
  arms: {
    quarter: level({ RPTOR: 0.25 }),
    half: level({ RPTOR: 0.5 }),
    usual: level({ RPTOR: 1 }),
    half_tsc2: level({ TSC2: 0.5 }),
    no_tsc2: level({ TSC2: 0 }),
    learned: lesson(),
    drug_before_learning: lesson(0),
    drug_before_recall: lesson(22),
    drug_after_recall: lesson(40),
  },
  figures: {
    quarter: {
      means: "readiness to learn with a quarter of raptor over usual",
      unit: "1",
      of: ratio("plasticity_index", "quarter", "usual"),
    },
    half: {
      means: "readiness to learn with half of raptor over usual",
      unit: "1",
      of: ratio("plasticity_index", "half", "usual"),
    },
    half_tsc2: {
      means: "readiness to learn with half of TSC2 over usual",
      unit: "1",
      of: ratio("plasticity_index", "half_tsc2", "usual"),
    },
    no_tsc2: {
      means: "readiness to learn without TSC2 over usual",
      unit: "1",
      of: ratio("plasticity_index", "no_tsc2", "usual"),
    },
    ltp: {
      means: "late potentiation after learning with 20 mg rapamycin before, over none",
      unit: "1",
      of: ratio("ltp_late", "drug_before_learning", "learned", [20, 24]),
    },
    recall: {
      means: "memory two days later with 20 mg rapamycin before recall, over none",
      unit: "1",
      of: ratio("memory", "drug_before_recall", "learned", [60, 72]),
    },
    late: {
      means: "memory two days later with 20 mg rapamycin 15 h after recall, over none",
      unit: "1",
      of: ratio("memory", "drug_after_recall", "learned", [60, 72]),
    },
  },
  cases: {
    serves: {
      about:
        "less raptor lowers the readiness to learn, and rapamycin before learning lowers late potentiation by at least a tenth",
      holds: [
        { figure: "half", below: 0.9 },
        { figure: "quarter", below: 0.8 },
        { figure: "ltp", below: 0.9 },
      ],
    },
    reconsolidation: {
      about: "rapamycin before recall takes at least a tenth of the memory, and none of it 15 h after",
      holds: [
        { figure: "recall", below: 0.9 },
        { figure: "late", above: 0.98 },
      ],
    },
    too_much: {
      about: "without TSC2 the readiness to learn is at least a tenth lower",
      holds: [{ figure: "no_tsc2", below: 0.9 }],
    },
    half_tsc2: {
      about: "with half of TSC2 it is lower already",
      holds: [{ figure: "half_tsc2", below: 0.98 }],
    },
  },
  decides: "recall",
  shows:
    "Readiness to learn stands at {quarter|2} with a quarter of raptor, {half|2} with half, {half_tsc2|2} with half of TSC2 and {no_tsc2|2} without it. 20 mg of rapamycin bring late potentiation to {ltp|2} before learning, and leave {recall|2} of the memory before recall and {late|2} of it 15 h after.",
  plots: [
    {
      kind: "figures",
      title: "Readiness to learn, from little to much mTORC1",
      figures: ["quarter", "half", "half_tsc2", "no_tsc2"],
    },
    {
      kind: "curves",
      title: "Memory after a lesson and its recall",
      readout: "memory",
      arms: ["learned", "drug_before_learning", "drug_before_recall", "drug_after_recall"],
    },
  ],
  members: 16,
  limits: [
    "slices and behaviour of rodents; 20 mg takes 40 % of mTORC1 of neurons here, doses of the mouse studies take more",
    "depression and reward are not modelled",
  ],
});
