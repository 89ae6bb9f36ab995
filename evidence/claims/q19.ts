import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const often = ["08:15", "10:30", "13:00", "16:00", "19:00", "22:00"];
const seldom = ["11:00", "18:00"];
interface Diet {
  readonly protein?: number;
  readonly energy?: number;
  readonly carbohydrate?: number;
  readonly at?: readonly string[];
}

/** Four weeks of a man who eats much and often, with what is changed. */
const four = ({ protein = 180, energy = 3200, carbohydrate = 0.6, at = often }: Diet = {}) => ({
  system: "human-adult",
  protocol: body({
    age: 45,
    mass: 90,
    bodyFat: 27,
    training: "untrained",
    days: { day: meals(protein, energy, { carbohydrate, at }) },
    blocks: ["{name: four, days: [day], repeat: 28}"],
  }),
  every: 3_600_000,
});
const last = [504, 672] as const;

type Changed = "protein" | "energy" | "carbohydrate" | "timing" | "together";
const words: Readonly<Record<Changed, string>> = {
  protein: "75 g of protein instead of 180 g",
  energy: "2,400 kcal instead of 3,200",
  carbohydrate: "half of the carbohydrate replaced by fat",
  timing: "two meals instead of six",
  together: "all four",
};
const mtorc1 = (of: Changed, tissue: "" | "_liver" | "_adipose" | "_t_cell") => ({
  means: `mTORC1${tissue === "" ? " of muscle" : ` of ${tissue.slice(1).replace("_", " ")}`} in the fourth week of ${words[of]}, over unchanged`,
  unit: "1",
  of: ratio(`mtorc1_active${tissue}`, of, "unchanged", last),
});
const lean = (of: Changed) => ({
  means: `lean mass after four weeks of ${words[of]}, less unchanged`,
  unit: "kg",
  of: (arm: Arms<Changed | "unchanged">) =>
    arm(of).end("lean_body_mass") - arm("unchanged").end("lean_body_mass"),
});

/** A diet changed in one thing at a time and in all. */
export const q19 = defineClaim({
  id: "Q19",
  kind: "question",
  says: "What could a man with suspected over-activation change in his diet?",
  show: "Protein, energy, carbohydrate and timing one at a time and together: mTORC1 per tissue and lean mass; no advice.",
  literature: {
    says: "No test of over-activation in a person is established, and mTORC1 of human tissues over weeks of diets was not seen compared. Protein and insulin raise it for hours after a meal; less protein lowers IGF-1.",
    verdict: "nothing seen",
    refs: ["fontana2008", "melnik2015"],
  },
  arms: {
    unchanged: four(),
    protein: four({ protein: 75 }),
    energy: four({ energy: 2400 }),
    carbohydrate: four({ carbohydrate: 0.3 }),
    timing: four({ at: seldom }),
    together: four({ protein: 75, energy: 2400, carbohydrate: 0.3, at: seldom }),
  },
  figures: {
    protein: mtorc1("protein", ""),
    energy: mtorc1("energy", ""),
    carbohydrate: mtorc1("carbohydrate", ""),
    timing: mtorc1("timing", ""),
    together: mtorc1("together", ""),
    protein_liver: mtorc1("protein", "_liver"),
    energy_liver: mtorc1("energy", "_liver"),
    carbohydrate_liver: mtorc1("carbohydrate", "_liver"),
    timing_liver: mtorc1("timing", "_liver"),
    together_liver: mtorc1("together", "_liver"),
    together_adipose: mtorc1("together", "_adipose"),
    together_t_cell: mtorc1("together", "_t_cell"),
    protein_lean: lean("protein"),
    energy_lean: lean("energy"),
    carbohydrate_lean: lean("carbohydrate"),
    timing_lean: lean("timing"),
    together_lean: lean("together"),
  },
  cases: {
    protein: {
      about: "less protein lowers mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "protein", below: 0.95 }],
    },
    energy: {
      about: "less energy lowers mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "energy", below: 0.95 }],
    },
    carbohydrate: {
      about: "less carbohydrate lowers mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "carbohydrate", below: 0.95 }],
    },
    timing: {
      about: "fewer meals lower mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "timing", below: 0.95 }],
    },
    free: {
      about: "all four lower it by at least 5 % and cost at most 0.5 kg of lean mass",
      holds: [
        { figure: "together", below: 0.95 },
        { figure: "together_lean", above: -0.5 },
      ],
    },
  },
  decides: "protein",
  shows:
    "Against an unchanged diet mTORC1 of muscle stands at {protein|2} with less protein, {energy|2} with less energy, {carbohydrate|2} with less carbohydrate, {timing|2} with fewer meals and {together|2} with all four; that of liver at {protein_liver|2}, {energy_liver|2}, {carbohydrate_liver|2}, {timing_liver|2} and {together_liver|2}. With all four it stands at {together_adipose|2} in adipose tissue and {together_t_cell|2} in T cells. Lean mass differs by {protein_lean|2}, {energy_lean|2}, {carbohydrate_lean|2}, {timing_lean|2} and {together_lean|2} kg after four weeks.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 of muscle, over unchanged",
      figures: ["protein", "energy", "carbohydrate", "timing", "together"],
    },
    {
      kind: "figures",
      title: "Lean mass after four weeks, less unchanged",
      figures: ["protein_lean", "energy_lean", "carbohydrate_lean", "timing_lean", "together_lean"],
    },
  ],
  members: 10,
  change:
    "biopsies of people before and after weeks of each change, at one energy where energy is not the change",
  limits: [
    "no advice: the amounts are chosen to be told apart, and whether a man's mTORC1 is high at all cannot be seen from outside (Q06)",
    "the man eats 3,200 kcal and 180 g of protein in six meals and does not train; others differ",
  ],
});
