import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 7;
const [from, to] = [24 * (count - 2), 24 * count];
const session =
  '{at: "16:00", train: {kind: resistance, sets: 20, reps: 10, load: 75 %, muscle: whole_body}}';
const late = meals(120, 2500, { at: ["12:30", "17:30", "20:30"] });
const early = meals(120, 2500, { at: ["07:00", "10:00", "13:00"] });

const agents = {
  metformin: (clock: string) => `{at: "${clock}", compound: metformin, dose: 2 g, route: oral}`,
  aicar: (clock: string) => `{at: "${clock}", compound: aicar, level: 60 x, duration: 3 h}`,
};

function week(day: readonly string[]) {
  return {
    system: "human-adult",
    protocol: body({
      start: "06:00",
      days: { day },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
    }),
    every: 1_800_000,
  };
}

const arms = {
  metformin_apart: week([agents.metformin("06:30"), session, ...late]),
  metformin_together: week([session, agents.metformin("17:30"), ...late]),
  metformin_reversed: week([agents.metformin("07:00"), session, ...early]),
  aicar_apart: week([agents.aicar("06:30"), session, ...late]),
  aicar_together: week([session, agents.aicar("17:30"), ...late]),
  no_agent: week([session, ...late]),
};
type Name = keyof typeof arms;

const over = (readout: string, of: Name, than: Name) => (arm: Arms<Name>) =>
  arm(of).mean(readout, from, to) / arm(than).mean(readout, from, to);

/** One day, three layouts: what does keeping the two windows apart gain? */
export const a21 = defineClaim({
  id: "A21",
  kind: "rule",
  says: "Separate them in time: an AMPK window fasted in the morning, an mTOR window fed after training.",
  show: "Same agents, food and session in three layouts of a day; the day's integrals on both axes; which wins, by how much.",
  literature: {
    says: "No trial of the layout was found. Timing of protein around training matters little once the day's protein is the same; metformin blunts gains of training in the old without anybody having timed it apart.",
    verdict: "nothing seen",
    refs: ["walton2019", "esmarck2001"],
  },
  arms,
  figures: {
    synthesis: {
      means:
        "mean myofibrillar synthesis over two days: metformin fasted in the morning, over with the meal after training",
      unit: "1",
      of: over("fsr_myofibrillar", "metformin_apart", "metformin_together"),
    },
    ampk: {
      means: "mean AMPK of liver: metformin in the morning over with the meal",
      unit: "1",
      of: over("ampk_active_liver", "metformin_apart", "metformin_together"),
    },
    flux: {
      means: "mean autophagy flux of liver: metformin in the morning over with the meal",
      unit: "1",
      of: over("autophagy_flux_liver", "metformin_apart", "metformin_together"),
    },
    synthesis_reversed: {
      means:
        "mean synthesis: metformin fasted and food after training, over food with metformin in the morning and fasted training",
      unit: "1",
      of: over("fsr_myofibrillar", "metformin_apart", "metformin_reversed"),
    },
    flux_reversed: {
      means: "mean autophagy flux of liver: metformin and then food over the reverse",
      unit: "1",
      of: over("autophagy_flux_liver", "metformin_apart", "metformin_reversed"),
    },
    synthesis_strong: {
      means: "mean synthesis: strong activator fasted in the morning, over with the meal after training",
      unit: "1",
      of: over("fsr_myofibrillar", "aicar_apart", "aicar_together"),
    },
    flux_strong: {
      means: "mean autophagy flux of liver: strong activator in the morning over with the meal",
      unit: "1",
      of: over("autophagy_flux_liver", "aicar_apart", "aicar_together"),
    },
    synthesis_cost: {
      means: "mean synthesis with metformin fasted in the morning, over the same day without it",
      unit: "1",
      of: over("fsr_myofibrillar", "metformin_apart", "no_agent"),
    },
    flux_gain: {
      means: "mean autophagy flux of liver with it, over the same day without it",
      unit: "1",
      of: over("autophagy_flux_liver", "metformin_apart", "no_agent"),
    },
  },
  cases: {
    synthesis: {
      about:
        "keeping metformin apart gains more than 5 % of the day's synthesis over taking it with the meal after training",
      holds: [{ figure: "synthesis", above: 1.05 }],
    },
    maintenance: {
      about: "keeping metformin apart gains more than 5 % of the day's autophagy flux",
      holds: [{ figure: "flux", above: 1.05 }],
    },
    strong: {
      about: "a strong, short activator kept apart gains more than 5 % on both",
      holds: [
        { figure: "synthesis_strong", above: 1.05 },
        { figure: "flux_strong", above: 1.05 },
      ],
    },
    reversed: {
      about:
        "fed after training beats fasted after training by more than 5 % of synthesis, without loss of flux over 5 %",
      holds: [
        { figure: "synthesis_reversed", above: 1.05 },
        { figure: "flux_reversed", above: 0.95 },
      ],
    },
  },
  decides: "synthesis",
  shows:
    "With metformin fasted in the morning instead of with the meal after training the day's synthesis is {synthesis|3} times, its autophagy flux in liver {flux|3} times as high; for a strong, short activator {synthesis_strong|3} and {flux_strong|3}. Food after training instead of before it gives {synthesis_reversed|3} times the synthesis and {flux_reversed|3} times the flux.",
  plots: [
    {
      kind: "figures",
      title: "Layouts of a day compared",
      figures: [
        "synthesis",
        "flux",
        "synthesis_strong",
        "flux_strong",
        "synthesis_reversed",
        "flux_reversed",
      ],
    },
    {
      kind: "curves",
      title: "Synthesis in three layouts",
      readout: "fsr_myofibrillar",
      arms: ["metformin_apart", "metformin_together", "metformin_reversed"],
      from: 120,
      to: 168,
    },
  ],
  members: 16,
  variants: ["ampk_on_flux"],
  limits: [
    "5 % of a day's integral is taken as the least that could add up to a difference",
    "the strong activator is AICAR at exposures of cells, which no person reaches",
    "acute synthesis predicts growth weakly",
  ],
});
