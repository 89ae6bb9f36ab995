import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const windows = {
  one: ["13:00"],
  four: ["12:00", "16:00"],
  six: ["10:00", "13:00", "16:00"],
  eight: ["10:00", "14:00", "18:00"],
  twelve: ["08:00", "14:00", "20:00"],
} as const;
const two = (hours: keyof typeof windows) => ({
  system: "human-adult",
  protocol: body({
    days: { day: [...meals(110, 2500, { at: windows[hours] }), '{at: "23:00", sleep: {until: "07:00"}}'] },
    blocks: ["{name: two, days: [day], repeat: 14}"],
  }),
  every: 1_800_000,
});
const last = [240, 336] as const;

const narrow = (readout: string, word: string) => ({
  means: `${word} with all food in 1 h of the day, over 12 h`,
  unit: "1",
  of: ratio(readout, "one", "twelve", last),
});
const eight = (readout: string, word: string) => ({
  means: `${word} with all food in 8 h of the day, over 12 h`,
  unit: "1",
  of: ratio(readout, "eight", "twelve", last),
});

/** Windows of feeding of one energy. */
export const q12 = defineClaim({
  id: "Q12",
  kind: "question",
  says: "Fasting 16 to 23 h a day: inflammation, cortisol, sleep?",
  show: "The same food in windows of 1, 4, 6, 8 and 12 h: insulin, cortisol, growth hormone, AMPK, autophagy, synthesis, inflammation.",
  literature: {
    says: "Six hours of early feeding for five weeks at one mass raised insulin sensitivity of men with prediabetes, and is reported to leave IL-6, CRP and cortisol; cortisol rises on fasts of 5 to 10 days.",
    verdict: "contested",
    refs: ["sutton2018"],
  },
  arms: { one: two("one"), four: two("four"), six: two("six"), eight: two("eight"), twelve: two("twelve") },
  figures: {
    il6: narrow("il6_plasma", "IL-6"),
    crp: narrow("crp_plasma", "C-reactive protein"),
    cortisol: narrow("cortisol_plasma", "cortisol of the whole day"),
    insulin: narrow("insulin_plasma", "insulin of the whole day"),
    gh: narrow("gh_plasma", "growth hormone of the whole day"),
    ampk_liver: narrow("ampk_active_liver", "acting AMPK of liver"),
    ampk_muscle: narrow("ampk_activity", "AMPK of muscle"),
    flux_liver: narrow("flux_liver", "completed autophagy of liver"),
    flux_muscle: narrow("flux_muscle", "completed autophagy of muscle"),
    synthesis: narrow("fsr_myofibrillar", "myofibrillar synthesis"),
    il6_eight: eight("il6_plasma", "IL-6"),
    cortisol_eight: eight("cortisol_plasma", "cortisol"),
    flux_liver_eight: eight("flux_liver", "completed autophagy of liver"),
    synthesis_eight: eight("fsr_myofibrillar", "myofibrillar synthesis"),
    sensitivity_six: {
      means: "insulin sensitivity of muscle with all food in 6 h of the day, over 12 h",
      unit: "1",
      of: ratio("insulin_sensitivity", "six", "twelve", last),
    },
  },
  cases: {
    inflammation: {
      about: "one meal a day lowers IL-6 and CRP by at least 5 %",
      holds: [
        { figure: "il6", below: 0.95 },
        { figure: "crp", below: 0.95 },
      ],
    },
    cortisol: {
      about: "one meal a day raises cortisol by at least 5 %",
      holds: [{ figure: "cortisol", above: 1.05 }],
    },
    autophagy: {
      about: "one meal a day raises completed autophagy of liver and muscle by at least 5 %",
      holds: [
        { figure: "flux_liver", above: 1.05 },
        { figure: "flux_muscle", above: 1.05 },
      ],
    },
    muscle: {
      about: "one meal a day costs at least 3 % of synthesis",
      holds: [{ figure: "synthesis", below: 0.97 }],
    },
    sensitivity: {
      about: "six hours raise insulin sensitivity of muscle by at least 5 %, as in the trial",
      holds: [{ figure: "sensitivity_six", above: 1.05 }],
    },
  },
  decides: "il6",
  shows:
    "With the same food in one hour of the day rather than twelve, IL-6 stands at {il6|2}, CRP at {crp|2}, cortisol at {cortisol|2}, insulin at {insulin|2} and growth hormone at {gh|2}; eight hours leave IL-6 at {il6_eight|2} and cortisol at {cortisol_eight|2}. Autophagy comes to {flux_liver|2} in liver and {flux_muscle|2} in muscle, AMPK to {ampk_liver|2} and {ampk_muscle|2}, and synthesis to {synthesis|2}. Sleep is not modelled: it is an input here, and no meal alters it.",
  plots: [
    {
      kind: "figures",
      title: "One hour of feeding over twelve",
      figures: [
        "il6",
        "crp",
        "cortisol",
        "insulin",
        "gh",
        "ampk_liver",
        "flux_liver",
        "flux_muscle",
        "synthesis",
      ],
    },
    {
      kind: "curves",
      title: "Completed autophagy of liver over a day",
      readout: "flux_liver",
      arms: ["one", "four", "six", "eight", "twelve"],
      from: 312,
      to: 336,
    },
  ],
  members: 12,
  change: "IL-6, CRP and cortisol around the clock on one meal a day, at one energy and mass",
  limits: [
    "sleep is not modelled: what a late or a missing meal does to it, and what poor sleep does to the rest, is left out",
    "meals do not move the clock of organs here; early and late windows differ by the hour alone",
    "energy is the same in all arms: what people lose by eating less in a short window is left out",
  ],
});
