import type { ArmCurves } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, cells, meals } from "./protocols.ts";

const steps = [1, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 1];
const bottom = 7;
const stay = 12;

const ramp = {
  system: "muscle-cell",
  protocol: cells({
    lasts: `${stay * steps.length} h`,
    events: steps.map((x, i) => `{at: ${stay * i} h, medium: {amino_acids: ${x} x, leucine: ${x} x}}`),
  }),
  every: 1_800_000,
};

function hungry(reading: "raises" | "restrains", gene?: string) {
  const perturb = gene === undefined ? [] : [`{gene: ${gene}, level: 0}`];
  return {
    system: "muscle-cell",
    protocol: cells({
      lasts: "9 h",
      events: ["{at: 1 h, medium: {deoxyglucose: 10 mmol/L}}"],
      perturb,
    }),
    variants: { ampk_on_flux: reading },
  };
}

/** At the end of a step of the ramp. */
const atStep = (arm: ArmCurves, readout: string, i: number) => arm.at(readout, stay * i + stay - 0.5);

/** Hours of a day in which both are above the middle of their range on that day, looked at each half hour. */
function hoursBothHigh(arm: ArmCurves, from: number, to: number): number {
  const readouts = ["mtorc1_active", "autophagy_flux"] as const;
  const middles = readouts.map((one) => (arm.least(one, from, to) + arm.most(one, from, to)) / 2);
  let hours = 0;
  for (let hour = from; hour < to; hour += 0.5)
    if (readouts.every((one, i) => arm.at(one, hour) > (middles[i] ?? Number.NaN))) hours += 0.5;
  return hours;
}

/** mTORC1 against autophagy in one cell: is it one or the other? */
export const a08 = defineClaim({
  id: "A08",
  kind: "mechanism",
  says: "In one cell mTOR activity and autophagy exclude each other.",
  show: "Flux against mTORC1 over a day with food and a fast, and over a slow ramp down and up, with the loop if there is one; S757 and S317 of ULK1 apart; states with both high named; no site taken for flux.",
  literature: {
    says: "mTORC1 holds ULK1 down at S757 and is the dominant brake in muscle. Whether AMPK raises flux through ULK1 or restrains it is contested: two readings.",
    verdict: "contested",
    refs: ["kim2011", "castets2013", "nwadike2018", "park2023"],
  },
  arms: {
    ramp,
    day: {
      system: "human-adult",
      protocol: body({ days: { fed: meals(), fast: [] }, blocks: ["{name: all, days: [fed, fast]}"] }),
    },
    hungry: hungry("raises"),
    hungry_restrained: hungry("restrains"),
    hungry_without_tsc2: hungry("raises", "TSC2"),
  },
  figures: {
    mtorc1_left: {
      means: "mTORC1 of myotubes at the bottom of the ramp, of that at the top",
      unit: "1",
      of: (arm) => atStep(arm("ramp"), "mtorc1_active", bottom) / atStep(arm("ramp"), "mtorc1_active", 0),
    },
    flux_gained: {
      means: "autophagy flux at the bottom of the ramp, over that at the top",
      unit: "1",
      of: (arm) => atStep(arm("ramp"), "autophagy_flux", bottom) / atStep(arm("ramp"), "autophagy_flux", 0),
    },
    loop: {
      means:
        "largest gap of flux between the way down and the way up at one level of amino acids, of its range",
      unit: "1",
      of: (arm) => {
        const flux = steps.map((_, i) => atStep(arm("ramp"), "autophagy_flux", i));
        const gaps = flux
          .slice(0, bottom)
          .map((one, i) => Math.abs(one - (flux[flux.length - 1 - i] ?? Number.NaN)));
        return Math.max(...gaps) / (Math.max(...flux) - Math.min(...flux));
      },
    },
    both_high_day: {
      means: "hours of a fed and a fasted day of muscle with mTORC1 and flux both above their middle",
      unit: "h",
      of: (arm) => hoursBothHigh(arm("day"), 0, 48),
    },
    flux_day: {
      means: "highest flux of muscle over these two days, over the lowest",
      unit: "1",
      of: (arm) => arm("day").most("autophagy_flux") / arm("day").least("autophagy_flux"),
    },
    s757_hungry: {
      means: "S757 of ULK1 after 8 h of 2-deoxyglucose, over before",
      unit: "1",
      of: (arm) => arm("hungry").at("p_ulk1_s757", 9) / arm("hungry").at("p_ulk1_s757", 1),
    },
    s317_hungry: {
      means: "S317 of ULK1, the same",
      unit: "1",
      of: (arm) => arm("hungry").at("p_ulk1_s317", 9) / arm("hungry").at("p_ulk1_s317", 1),
    },
    flux_hungry: {
      means: "flux, the same, where AMPK raises it",
      unit: "1",
      of: (arm) => arm("hungry").at("autophagy_flux", 9) / arm("hungry").at("autophagy_flux", 1),
    },
    flux_hungry_restrained: {
      means: "flux, the same, where AMPK restrains it",
      unit: "1",
      of: (arm) =>
        arm("hungry_restrained").at("autophagy_flux", 9) / arm("hungry_restrained").at("autophagy_flux", 1),
    },
    mtorc1_without_tsc2: {
      means: "mTORC1 of a starved cell without TSC2, over a normal cell in full medium",
      unit: "1",
      of: (arm) => arm("hungry_without_tsc2").at("mtorc1_active", 9) / arm("hungry").at("mtorc1_active", 1),
    },
    flux_without_tsc2: {
      means: "flux of that cell, over a normal cell in full medium",
      unit: "1",
      of: (arm) => arm("hungry_without_tsc2").at("autophagy_flux", 9) / arm("hungry").at("autophagy_flux", 1),
    },
  },
  cases: {
    ramp: {
      about: "amino acids taken away: mTORC1 more than halves and flux rises by more than a half",
      holds: [
        { figure: "mtorc1_left", below: 0.5 },
        { figure: "flux_gained", above: 1.5 },
      ],
    },
    day: {
      about:
        "on a fed and a fasted day muscle spends less than 10 % of the time (4.8 h) with both high, and flux changes by more than a half",
      holds: [
        { figure: "both_high_day", below: 4.8 },
        { figure: "flux_day", above: 1.5 },
      ],
    },
    sites: {
      about: "without energy S757 falls by a fifth and S317 rises by a fifth",
      holds: [
        { figure: "s757_hungry", below: 0.8 },
        { figure: "s317_hungry", above: 1.2 },
      ],
    },
    energy_raises: {
      about: "without energy flux rises by more than a fifth as mTORC1 falls, where AMPK raises flux",
      holds: [{ figure: "flux_hungry", above: 1.2 }],
    },
    energy_restrains: {
      about: "without energy flux rises by more than a fifth as mTORC1 falls, where AMPK restrains flux",
      holds: [{ figure: "flux_hungry_restrained", above: 1.2 }],
    },
    tsc2: {
      about:
        "a starved cell without TSC2, with mTORC1 above normal at all, has no more flux than a normal cell",
      holds: [
        { figure: "mtorc1_without_tsc2", above: 1 },
        { figure: "flux_without_tsc2", below: 1.1 },
      ],
    },
  },
  decides: "flux_gained",
  shows:
    "As amino acids go, mTORC1 falls to {mtorc1_left|2} and flux goes to {flux_gained|2} times; the way up differs by {loop|2} of its range. Over a fed and a fasted day muscle has both above their middle for {both_high_day|2} h. Without energy flux goes to {flux_hungry|2} times, or {flux_hungry_restrained|2} where AMPK restrains it, with S757 at {s757_hungry|2} and S317 at {s317_hungry|2}.",
  plots: [
    { kind: "curves", title: "mTORC1 on the ramp", readout: "mtorc1_active", arms: ["ramp"] },
    { kind: "curves", title: "Autophagy flux on the ramp", readout: "autophagy_flux", arms: ["ramp"] },
  ],
  members: 24,
  limits: [
    "the chain has no two stable states: a loop on the ramp is the lag of lysosomes",
    "flux is apart from the sites of ULK1; static LC3-II is never taken for it",
  ],
});
