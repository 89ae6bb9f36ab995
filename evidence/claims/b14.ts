import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, meals } from "./protocols.ts";

const legs = '{at: "08:05", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}';
const riding = '{at: "08:05", train: {kind: endurance, mode: cycling, intensity: 65 %, duration: 60 min}}';
const eight = (events: readonly string[]) => ({
  system: "human-adult",
  protocol: body({ lasts: "8 h", events }),
});
const week = (energy: number) => ({
  system: "human-adult",
  protocol: body({ days: { day: meals(110, energy) }, blocks: ["{name: week, days: [day], repeat: 7}"] }),
});

const after = [1.25, 5] as const;
const last = [144, 168] as const;

/** Where in the body mTORC1 acts after exercise, food, surplus and in a fast. */
export const b14 = defineClaim({
  id: "B14",
  kind: "rule",
  says: "Best active in brain and muscle rather than fat and liver; exercise does this.",
  show: "A map of tissues after exercise, in surplus and in a fast: muscle, heart and brain up, liver and fat down after exercise.",
  literature: {
    says: "Exercise raises mTORC1 of trained muscle and of some neurons in animals, and lowers it in liver and fat; in people only muscle was looked at.",
    verdict: "partly supported",
    refs: ["song2017", "kido2020"],
  },
  arms: {
    still: eight([]),
    lifted: eight([legs]),
    ridden: eight([riding]),
    usual: week(2500),
    surplus: week(3500),
    fasted: { system: "human-adult", protocol: body({ lasts: "48 h" }) },
  },
  figures: {
    lift_muscle: {
      means: "mTORC1 of legs 1 to 5 h after lifting over rest",
      unit: "1",
      of: ratio("mtorc1_active", "lifted", "still", after),
    },
    lift_liver: {
      means: "mTORC1 of liver after lifting over rest",
      unit: "1",
      of: ratio("mtorc1_active_liver", "lifted", "still", after),
    },
    lift_adipose: {
      means: "mTORC1 of fat after lifting over rest",
      unit: "1",
      of: ratio("mtorc1_active_adipose", "lifted", "still", after),
    },
    ride_muscle: {
      means: "mTORC1 of legs 1 to 5 h after a ride over rest",
      unit: "1",
      of: ratio("mtorc1_active", "ridden", "still", after),
    },
    ride_heart: {
      means: "mTORC1 of heart after a ride over rest",
      unit: "1",
      of: ratio("mtorc1_active_heart", "ridden", "still", after),
    },
    ride_brain: {
      means: "mTORC1 of neurons after a ride over rest",
      unit: "1",
      of: ratio("neuronal_mtorc1", "ridden", "still", after),
    },
    ride_liver: {
      means: "mTORC1 of liver after a ride over rest",
      unit: "1",
      of: ratio("mtorc1_active_liver", "ridden", "still", after),
    },
    ride_adipose: {
      means: "mTORC1 of fat after a ride over rest",
      unit: "1",
      of: ratio("mtorc1_active_adipose", "ridden", "still", after),
    },
    surplus_adipose: {
      means: "mTORC1 of fat after a week of surplus over usual",
      unit: "1",
      of: ratio("mtorc1_active_adipose", "surplus", "usual", last),
    },
    surplus_muscle: {
      means: "mTORC1 of muscle after a week of surplus over usual",
      unit: "1",
      of: ratio("mtorc1_active", "surplus", "usual", last),
    },
    fast_liver: {
      means: "mTORC1 of liver on the second day of a fast over the rested morning",
      unit: "1",
      of: (arm) =>
        arm("fasted").mean("mtorc1_active_liver", 24, 48) / arm("fasted").rest("mtorc1_active_liver"),
    },
    fast_muscle: {
      means: "mTORC1 of muscle on the second day of a fast over the rested morning",
      unit: "1",
      of: (arm) => arm("fasted").mean("mtorc1_active", 24, 48) / arm("fasted").rest("mtorc1_active"),
    },
  },
  cases: {
    lifting: {
      about:
        "lifting raises mTORC1 of the trained muscle by a fifth and does not raise that of liver and fat",
      holds: [
        { figure: "lift_muscle", above: 1.2 },
        { figure: "lift_liver", below: 1.02 },
        { figure: "lift_adipose", below: 1.02 },
      ],
    },
    riding_muscle: {
      about: "a ride raises mTORC1 of muscle by at least 5 %",
      holds: [{ figure: "ride_muscle", above: 1.05 }],
    },
    riding_heart: {
      about: "a ride raises mTORC1 of the heart by at least 5 %",
      holds: [{ figure: "ride_heart", above: 1.05 }],
    },
    riding_brain: {
      about: "a ride raises mTORC1 of neurons",
      holds: [{ figure: "ride_brain", above: 1.005 }],
    },
    riding_liver: {
      about: "a ride lowers mTORC1 of liver and fat",
      holds: [
        { figure: "ride_liver", below: 0.98 },
        { figure: "ride_adipose", below: 0.98 },
      ],
    },
  },
  decides: "ride_muscle",
  shows:
    "Over rest, lifting brings mTORC1 of the trained legs to {lift_muscle|2}, of liver to {lift_liver|2} and of fat to {lift_adipose|2}. An hour's ride brings muscle to {ride_muscle|2}, heart to {ride_heart|2}, neurons to {ride_brain|2}, liver to {ride_liver|2} and fat to {ride_adipose|2}; a week of surplus muscle to {surplus_muscle|2} and fat to {surplus_adipose|2}.",
  plots: [
    {
      kind: "figures",
      title: "mTORC1 after exercise over rest",
      figures: [
        "lift_muscle",
        "lift_liver",
        "lift_adipose",
        "ride_muscle",
        "ride_heart",
        "ride_brain",
        "ride_liver",
        "ride_adipose",
      ],
    },
    {
      kind: "figures",
      title: "mTORC1 in surplus and in a fast",
      figures: ["surplus_muscle", "surplus_adipose", "fast_muscle", "fast_liver"],
    },
  ],
  members: 16,
  limits: [
    "no direct input of endurance exercise to mTORC1 of muscle, and none of load to the heart, is in the model",
    "that any of these places is best is a judgement that no run can make",
  ],
});
