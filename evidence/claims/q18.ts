import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

/** Four usual days, four with so much protein at one energy, four usual days. */
const twelve = (middle: readonly string[]) => ({
  system: "human-adult",
  protocol: body({
    days: { usual: meals(), middle },
    blocks: [
      "{name: before, days: [usual], repeat: 4}",
      "{name: middle, days: [middle], repeat: 4}",
      "{name: after, days: [usual], repeat: 4}",
    ],
  }),
  every: 1_800_000,
});

/** The last of the four days, and the last of the recovery. */
const fourth = [168, 192] as const;
const after = [264, 288] as const;

const then = (readout: string, word: string) => ({
  means: `${word} on the fourth day of 3 g of protein, over usual`,
  unit: "1",
  of: ratio(readout, "free", "usual", fourth),
});
const back = (readout: string, word: string) => ({
  means: `${word} four days later, over usual`,
  unit: "1",
  of: ratio(readout, "free", "usual", after),
});

type Arm = "usual" | "free" | "fast";
const lean = (of: Arm, hour: number) => (arm: Arms<Arm>) =>
  arm(of).at("lean_body_mass", hour) - arm("usual").at("lean_body_mass", hour);

/** Four days nearly without protein. */
export const q18 = defineClaim({
  id: "Q18",
  kind: "question",
  says: "A few days of protein fasting: what changes?",
  show: "Four days with protein near zero at one energy: mTORC1, autophagy, IGF-1, readouts of T cells and of skin, lean mass; and four days of recovery.",
  literature: {
    says: "Less protein raises FGF21 and lowers IGF-1 in people within weeks; mTORC1, autophagy, T cells and wounds over a few days without protein were not seen measured.",
    verdict: "nothing seen",
    refs: ["fontana2008", "laeger2014", "nicolaisen2025"],
  },
  arms: { usual: twelve(meals()), free: twelve(meals(3)), fast: twelve([]) },
  figures: {
    mtorc1: then("mtorc1_active", "mTORC1 of muscle"),
    mtorc1_liver: then("mtorc1_active_liver", "mTORC1 of liver"),
    flux: then("flux_muscle", "completed autophagy of muscle"),
    flux_liver: then("flux_liver", "completed autophagy of liver"),
    igf1: then("igf1_plasma", "IGF-1"),
    fgf21: then("fgf21_plasma", "FGF21"),
    synthesis: then("fsr_myofibrillar", "myofibrillar synthesis"),
    t_cell: then("t_cell_readiness", "readiness of T cells"),
    skin: then("healing_competence", "competence to close a wound"),
    division: then("proliferation_index", "openness of the gate of dividing cells"),
    flux_liver_fast: {
      means: "completed autophagy of liver on the fourth day without any food, over usual",
      unit: "1",
      of: ratio("flux_liver", "fast", "usual", fourth),
    },
    lean: {
      means: "lean mass at the end of the four days, less usual",
      unit: "kg",
      of: lean("free", 192),
    },
    lean_fast: { means: "the same without any food", unit: "kg", of: lean("fast", 192) },
    lean_after: { means: "lean mass four days later, less usual", unit: "kg", of: lean("free", 288) },
    mtorc1_after: back("mtorc1_active", "mTORC1 of muscle"),
    igf1_after: back("igf1_plasma", "IGF-1"),
    skin_after: back("healing_competence", "competence to close a wound"),
  },
  cases: {
    mtorc1: {
      about: "mTORC1 of muscle falls by at least a tenth",
      holds: [{ figure: "mtorc1", below: 0.9 }],
    },
    autophagy: {
      about: "completed autophagy of muscle and liver rises by at least a tenth",
      holds: [
        { figure: "flux", above: 1.1 },
        { figure: "flux_liver", above: 1.1 },
      ],
    },
    igf1: { about: "IGF-1 falls by at least a tenth", holds: [{ figure: "igf1", below: 0.9 }] },
    defence: {
      about: "readiness of T cells and competence to heal stay within 5 %",
      holds: [
        { figure: "t_cell", above: 0.95, below: 1.05 },
        { figure: "skin", above: 0.95, below: 1.05 },
      ],
    },
    back: {
      about: "four days later mTORC1 and IGF-1 are back within 3 % and lean mass within 0.1 kg",
      holds: [
        { figure: "mtorc1_after", above: 0.97, below: 1.03 },
        { figure: "igf1_after", above: 0.97, below: 1.03 },
        { figure: "lean_after", above: -0.1, below: 0.1 },
      ],
    },
  },
  decides: "mtorc1",
  shows:
    "On the fourth day with 3 g of protein mTORC1 stands at {mtorc1|2} in muscle and {mtorc1_liver|2} in liver, completed autophagy at {flux|2} and {flux_liver|2} (liver without any food {flux_liver_fast|2}), IGF-1 at {igf1|2}, FGF21 at {fgf21|2} and synthesis at {synthesis|2}. Readiness of T cells stands at {t_cell|2} and competence to close a wound at {skin|2}; lean mass differs by {lean|2} kg, and by {lean_fast|2} kg without any food. Four days later mTORC1 stands at {mtorc1_after|2}, IGF-1 at {igf1_after|2}, healing at {skin_after|2}, and lean mass differs by {lean_after|2} kg.",
  plots: [
    {
      kind: "figures",
      title: "Fourth day nearly without protein, over usual",
      figures: ["mtorc1", "mtorc1_liver", "flux", "flux_liver", "igf1", "synthesis", "t_cell", "skin"],
    },
    {
      kind: "curves",
      title: "IGF-1 over twelve days",
      readout: "igf1_plasma",
      arms: ["usual", "free", "fast"],
    },
  ],
  members: 14,
  change: "biopsies, IGF-1 and T cells of people on a few days without protein at one energy",
  limits: [
    "energy is kept: protein is replaced by carbohydrate and fat",
    "skin is competence to close a wound, which follows protein eaten by an assumed curve without stores; collagen, hair and acne are not modelled",
    "what appetite makes of it is left out",
  ],
});
