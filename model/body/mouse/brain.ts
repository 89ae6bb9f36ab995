import { defineModule, defineParameters } from "../../language.ts";
import { assumed, firstOrder } from "./numbers.ts";

/** What an injection into a ventricle mixes with. */
export const volumeOfFluid = assumed(
  0.2,
  "mL",
  "volume that an injection into a ventricle mixes with",
  ["between the fluid of a mouse and of a rat", "fluid over time after an injection"],
  2,
);

const given = (unit: string, what: string) =>
  ({ unit, initial: 0, means: `${what} that was given into a ventricle`, scale: 1 }) as const;

const washed = <State extends string>(state: State) => ({
  from: state,
  rate: `${state} / tau_fluid`,
  means: "the fluid is renewed",
  evidence: firstOrder,
});

/** What cells of the brain see: blood across the barrier, and what is injected into a ventricle. */
export const mouseBrain = defineModule({
  id: "mouse_brain",
  about:
    "Insulin, leucine, leptin, ghrelin and rapamycin of the brain: from blood, and injected into a ventricle.",
  needs: {
    insulin_concentration: { unit: "pmol/L", typical: 200, means: "plasma insulin" },
    leucine_concentration: { unit: "mmol/L", typical: 0.2, means: "plasma leucine" },
    leptin_concentration: { unit: "ug/L", typical: 3.2, means: "plasma leptin" },
    ghrelin_concentration: { unit: "pmol/L", typical: 85, means: "plasma ghrelin" },
    rapamycin_free: { unit: "nmol/L", typical: 0, means: "free rapamycin of blood" },
  },
  inputs: {
    leucine_infusion: { unit: "umol/min", default: 0, means: "leucine into a ventricle" },
  },
  parameters: defineParameters({
    volume_fluid: volumeOfFluid,
    tau_fluid: assumed(
      3,
      "h",
      "renewal of the fluid",
      ["a few hours; what is injected acts for most of a day", "fluid over time after an injection"],
      1.7,
    ),
    frac_insulin: assumed(0.08, "1", "insulin of the brain over plasma", [
      "as in people",
      "fluid and plasma at once",
    ]),
    frac_leucine: assumed(0.1, "1", "leucine of the brain over plasma", [
      "as in people",
      "fluid and plasma at once",
    ]),
    frac_rapamycin: assumed(
      0.2,
      "1",
      "free rapamycin of the brain over that of blood",
      ["little crosses the barrier, as in the hypothalamus of people here", "brain and blood at once"],
      2,
    ),
  }),
  states: {
    leucine_given: given("mmol/L", "leucine"),
    leptin_given: given("ug/L", "leptin, as plasma with the same effect,"),
    ghrelin_given: given("pmol/L", "ghrelin, as plasma with the same effect,"),
    rapamycin_given: given("nmol/L", "rapamycin"),
  },
  processes: {
    leucine_entry: {
      to: "leucine_given",
      rate: "leucine_infusion / volume_fluid",
      means: "leucine is given into a ventricle",
      evidence: firstOrder,
    },
    leucine_loss: washed("leucine_given"),
    leptin_loss: washed("leptin_given"),
    ghrelin_loss: washed("ghrelin_given"),
    rapamycin_loss: washed("rapamycin_given"),
  },
  offers: {
    insulin_brain: {
      unit: "pmol/L",
      is: "frac_insulin * insulin_concentration",
      means: "insulin of the brain",
    },
    leucine_brain: {
      unit: "mmol/L",
      is: "frac_leucine * leucine_concentration + leucine_given",
      means: "leucine of the brain",
    },
    leucine_seen: {
      unit: "mmol/L",
      is: "leucine_concentration + leucine_given / frac_leucine",
      means: "plasma leucine that would have the same effect in the brain",
    },
    leptin_seen: {
      unit: "ug/L",
      is: "leptin_concentration + leptin_given",
      means: "plasma leptin that would have the same effect in the brain",
    },
    ghrelin_seen: {
      unit: "pmol/L",
      is: "ghrelin_concentration + ghrelin_given",
      means: "plasma ghrelin that would have the same effect in the brain",
    },
    rapamycin_brain: {
      unit: "nmol/L",
      is: "frac_rapamycin * rapamycin_free + rapamycin_given",
      means: "free rapamycin of the brain",
    },
  },
  limits: [
    "no place within the brain: an injection reaches all of it",
    "peptides given into a ventricle count as the same amount in the plasma of as much fluid",
  ],
});
