import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const night = '{at: "23:00", sleep: {until: "07:00"}}';

function days(entry?: string, once?: string) {
  return {
    system: "human-adult",
    variants: { gh_secretion: "pulses" },
    protocol: body({
      days: { day: [...meals(), night, ...(entry === undefined ? [] : [entry])] },
      blocks: ["{name: all, days: [day], repeat: 4}"],
      events: once === undefined ? [] : [once],
    }),
    every: 300_000,
  };
}

const last = [48, 96] as const;

/** Growth hormone from above, IGF-1 from below. */
export const c08 = defineClaim({
  id: "C08",
  kind: "rule",
  says: "One tool opens the tap, the other floods the basin.",
  show: "Stimulation at the top of the axis against the bottom: pulses kept or lost, the body's own growth hormone suppressed or not, which tissues.",
  literature: {
    says: "A long-acting GHRH analogue keeps the pulses of growth hormone in men; IGF-1 given lowers growth hormone. The two were not compared in one study.",
    verdict: "supported",
    refs: ["grahnen1993"],
  },
  arms: {
    usual: days(),
    ghrh_analogue: days(undefined, "{at: 2 h, compound: cjc_1295, level: 1 x}"),
    secretagogue: days('{at: "21:00", compound: ipamorelin, level: 1 x}'),
    igf1: days('{at: "09:00", compound: igf_1, dose: 3 mg, route: sc}'),
    lr3: days('{at: "09:00", compound: igf_1_lr3, level: 1 x}'),
  },
  figures: {
    gh_top: {
      means: "growth hormone with the GHRH analogue over usual",
      unit: "1",
      of: ratio("gh_plasma", "ghrh_analogue", "usual", last),
    },
    gh_bottom: {
      means: "growth hormone with IGF-1 each day over usual",
      unit: "1",
      of: ratio("gh_plasma", "igf1", "usual", last),
    },
    gh_lr3: {
      means: "growth hormone with LR3 each day over usual",
      unit: "1",
      of: ratio("gh_plasma", "lr3", "usual", last),
    },
    pulses_usual: {
      means: "highest over mean growth hormone of two usual days",
      unit: "1",
      of: (arm) => arm("usual").most("gh_plasma", ...last) / arm("usual").mean("gh_plasma", ...last),
    },
    pulses_top: {
      means: "the same with the GHRH analogue",
      unit: "1",
      of: (arm) =>
        arm("ghrh_analogue").most("gh_plasma", ...last) / arm("ghrh_analogue").mean("gh_plasma", ...last),
    },
    igf1_top: {
      means: "IGF-1 with the GHRH analogue over usual",
      unit: "1",
      of: ratio("igf1_plasma", "ghrh_analogue", "usual", last),
    },
    igf1_secretagogue: {
      means: "IGF-1 with ipamorelin each evening over usual",
      unit: "1",
      of: ratio("igf1_plasma", "secretagogue", "usual", last),
    },
    muscle_bottom: {
      means: "mTORC1 of muscle with LR3 each day over usual",
      unit: "1",
      of: ratio("mtorc1_active", "lr3", "usual", last),
    },
    liver_bottom: {
      means: "mTORC1 of liver with LR3 each day over usual",
      unit: "1",
      of: ratio("mtorc1_active_liver", "lr3", "usual", last),
    },
    muscle_top: {
      means: "mTORC1 of muscle with the GHRH analogue over usual",
      unit: "1",
      of: ratio("mtorc1_active", "ghrh_analogue", "usual", last),
    },
  },
  cases: {
    tap: {
      about:
        "from the top: growth hormone rises by a tenth and more, and stays in pulses of three times its mean",
      holds: [
        { figure: "gh_top", above: 1.1 },
        { figure: "pulses_top", above: 3 },
      ],
    },
    basin: {
      about: "from the bottom: growth hormone falls by at least a tenth, with IGF-1 and with LR3",
      holds: [
        { figure: "gh_bottom", below: 0.9 },
        { figure: "gh_lr3", below: 0.9 },
      ],
    },
  },
  decides: "gh_bottom",
  shows:
    "With a long-acting GHRH analogue growth hormone stands at {gh_top|2} of usual, its highest at {pulses_top|1} times its mean ({pulses_usual|1} without), and IGF-1 at {igf1_top|2}. With IGF-1 each day growth hormone stands at {gh_bottom|2}, with LR3 at {gh_lr3|2}. mTORC1 of muscle stands at {muscle_top|3} with the analogue and {muscle_bottom|3} with LR3, that of liver at {liver_bottom|3} with LR3.",
  plots: [
    {
      kind: "curves",
      title: "Growth hormone over the last two days",
      readout: "gh_plasma",
      arms: ["usual", "ghrh_analogue", "igf1", "lr3"],
      from: 48,
      to: 96,
    },
    {
      kind: "curves",
      title: "IGF-1",
      readout: "igf1_plasma",
      arms: ["usual", "ghrh_analogue", "secretagogue", "igf1"],
    },
  ],
  members: 12,
  limits: [
    "what follows for muscle of healthy people after growth hormone is not established",
    "exposures are one multiple of the reference of each agent, not equal in any other way",
  ],
});
