import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

const drugs = {
  none: [],
  rapamycin: ['{at: "08:00", compound: rapamycin, dose: 1 mg, route: oral}'],
  metformin: [
    '{at: "08:00", compound: metformin, dose: 850 mg, route: oral}',
    '{at: "19:00", compound: metformin, dose: 850 mg, route: oral}',
  ],
} as const;

/** Two weeks of training, two of a break, two of training again. */
const six = (inBreak: readonly string[]) => ({
  system: "human-adult",
  protocol: body({
    days: { lift: [...meals(), lift()], rest: meals(), break: inBreak },
    blocks: [
      "{name: before, weeks: 2, week: [lift, rest, lift, rest, lift, rest, rest]}",
      "{name: break, days: [break], repeat: 14}",
      "{name: after, weeks: 2, week: [lift, rest, lift, rest, lift, rest, rest]}",
    ],
  }),
  every: 3_600_000,
});
const broken = (name: keyof typeof drugs) => six([...drugs[name], ...meals()]);

/** Hour of the first session after the break, and the same hour of the day before. */
const session = 28 * 24 + 9;
const before = session - 24;

type Arm = "trained" | "nothing" | "rapamycin" | "metformin" | "surplus";
type Read = Arms<Arm>;

/** What the first session and the meals after it add to synthesis over twelve hours. */
function rise(arm: Read, of: Arm): number {
  const mean = (from: number) => arm(of).mean("fsr_myofibrillar", from, from + 12);
  return mean(session) - mean(before);
}

/** What they add to mTORC1 over six hours. */
function signal(arm: Read, of: Arm, readout: string): number {
  return arm(of).mean(readout, session, session + 6) - arm(of).mean(readout, before, before + 6);
}

const over = (of: Arm) => (arm: Read) => rise(arm, of) / rise(arm, "nothing");
const size = (of: Arm) => (arm: Read) =>
  100 * (arm(of).end("muscle_size") / arm("nothing").end("muscle_size") - 1);
const lostInBreak = (of: Arm) => (arm: Read) =>
  100 * (arm(of).at("muscle_size", 28 * 24) / arm(of).at("muscle_size", 14 * 24) - 1);

/** A break with inhibitors, and what comes after it. */
export const q10 = defineClaim({
  id: "Q10",
  kind: "question",
  says: "Two weeks without training, with inhibitors: is there a spring effect afterwards?",
  show: "Response to the first session and meal after a break with nothing, rapamycin, metformin or a surplus; what relief of feedback gives against mass lost.",
  literature: {
    says: "No data on a rebound after inhibitors were found. Muscle that was trained before comes back faster, which is another matter.",
    verdict: "nothing seen",
    refs: ["ogasawara2013"],
  },
  arms: {
    trained: {
      system: "human-adult",
      protocol: body({
        days: { lift: [...meals(), lift()], rest: meals() },
        blocks: ["{name: six, weeks: 6, week: [lift, rest, lift, rest, lift, rest, rest]}"],
      }),
      every: 3_600_000,
    },
    nothing: broken("none"),
    rapamycin: broken("rapamycin"),
    metformin: broken("metformin"),
    surplus: six(meals(110, 3200)),
  },
  figures: {
    break_alone: {
      means:
        "what the first session adds to synthesis after a break with nothing, over the session of those who went on",
      unit: "1",
      of: (arm) => rise(arm, "nothing") / rise(arm, "trained"),
    },
    rapamycin: {
      means: "what it adds after a break with rapamycin, over a break with nothing",
      unit: "1",
      of: over("rapamycin"),
    },
    metformin: { means: "the same after a break with metformin", unit: "1", of: over("metformin") },
    surplus: { means: "the same after a break with a surplus", unit: "1", of: over("surplus") },
    mtorc1: {
      means: "what it adds to mTORC1 after a break with rapamycin, over a break with nothing",
      unit: "1",
      of: (arm) => signal(arm, "rapamycin", "mtorc1_active") / signal(arm, "nothing", "mtorc1_active"),
    },
    akt: {
      means: "T308 of Akt in the last three days of a break with rapamycin, over nothing",
      unit: "1",
      of: (arm) =>
        arm("rapamycin").mean("p_akt_t308", 600, 672) / arm("nothing").mean("p_akt_t308", 600, 672),
    },
    lost: {
      means: "change of the size of muscle in a break with nothing",
      unit: "%",
      of: lostInBreak("nothing"),
    },
    lost_rapamycin: {
      means: "the same in a break with rapamycin",
      unit: "%",
      of: lostInBreak("rapamycin"),
    },
    end_rapamycin: {
      means: "size of muscle two weeks after a break with rapamycin, against nothing",
      unit: "%",
      of: size("rapamycin"),
    },
    end_metformin: { means: "the same after metformin", unit: "%", of: size("metformin") },
    end_surplus: { means: "the same after a surplus", unit: "%", of: size("surplus") },
  },
  cases: {
    spring_rapamycin: {
      about: "after a break with rapamycin the first session adds at least a tenth more than after nothing",
      holds: [{ figure: "rapamycin", above: 1.1 }],
    },
    spring_metformin: {
      about: "after a break with metformin it does",
      holds: [{ figure: "metformin", above: 1.1 }],
    },
    spring_break: {
      about: "after a break with nothing it adds at least a tenth more than without a break",
      holds: [{ figure: "break_alone", above: 1.1 }],
    },
    mass: {
      about: "two weeks later muscle is at least 0.1 % larger after a break with rapamycin than with nothing",
      holds: [{ figure: "end_rapamycin", above: 0.1 }],
    },
  },
  decides: "rapamycin",
  shows:
    "The first session after the break adds {rapamycin|2} of what it adds after a break with nothing if rapamycin was taken, {metformin|2} with metformin and {surplus|2} with a surplus; the break alone makes it {break_alone|2} of the session of those who went on. In the break muscle changes by {lost|2} % with nothing and {lost_rapamycin|2} % with rapamycin, and T308 of Akt stands at {akt|2} of that with nothing. Two weeks later muscle differs from that after nothing by {end_rapamycin|2} % after rapamycin, {end_metformin|2} % after metformin and {end_surplus|2} % after a surplus.",
  plots: [
    {
      kind: "figures",
      title: "What the first session adds, over a break with nothing",
      figures: ["rapamycin", "metformin", "surplus"],
    },
    {
      kind: "curves",
      title: "Size of muscle",
      readout: "muscle_size",
      arms: ["trained", "nothing", "rapamycin", "metformin", "surplus"],
    },
  ],
  members: 10,
  change: "biopsies around the first session after a break with and without an inhibitor",
  limits: [
    "amounts are those of studies: 1 mg of rapamycin a day, 850 mg of metformin twice a day; the last dose is on the last day of the break",
    "memory of trained muscle by its nuclei is not in it",
  ],
});
