import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, lift, meals } from "./protocols.ts";

const feast = meals(200, 3200);
const days = { hard: [...feast, lift()], easy: feast, lean: meals(60, 2200) };
const count = 28;

/** Four weeks, sessions on the hard days. */
function four(order: readonly (keyof typeof days)[], desensitisation: "on" | "off") {
  const used = Object.fromEntries([...new Set(order)].map((name) => [name, days[name]]));
  return {
    system: "human-adult",
    protocol: body({
      days: used,
      blocks: [`{name: all, days: [${order.join(", ")}], repeat: ${count / order.length}}`],
    }),
    variants: { desensitisation },
    every: 3_600_000,
  };
}

const arms = {
  daily: four(["hard"], "off"),
  spaced: four(["hard", "easy"], "off"),
  cycled: four(["hard", "lean"], "off"),
  daily_desensitised: four(["hard"], "on"),
  cycled_desensitised: four(["hard", "lean"], "on"),
};
type Name = keyof typeof arms;

/** From afternoon before a session to the next: both kinds of order have one on the last day but one. */
const day = 24 * (count - 2);
/** Two hours before that session: what it finds. */
const before = (readout: string, of: Name, than: Name) => (arm: Arms<Name>) =>
  arm(of).mean(readout, day + 6, day + 8.5) / arm(than).mean(readout, day + 6, day + 8.5);
/** The hours after it. */
const after = (readout: string, of: Name, than: Name) => (arm: Arms<Name>) =>
  arm(of).mean(readout, day + 10, day + 20) / arm(than).mean(readout, day + 10, day + 20);

/** Sessions every day on much food, against sessions that alternate with rest: what does the next session find? */
export const a29 = defineClaim({
  id: "A29",
  kind: "outcome",
  says: "Chronic maximal drive impairs recovery.",
  show: "What a session finds and does under constant maximal drive and under cycling: glycogen, ribosomes, junk, signals, strength.",
  literature: {
    says: "Glycogen needs a day to come back, and signals of sessions dull in trained animals. That high mTORC1 as such impairs recovery of people is not shown; frequent training at equal volume gains as much.",
    verdict: "contested",
    refs: ["detrain2022", "ogasawara2013", "schumann2022"],
  },
  arms,
  figures: {
    glycogen: {
      means:
        "glycogen of muscle before the session of day 27, sessions daily over every other day on little food between",
      unit: "1",
      of: before("muscle_glycogen", "daily", "cycled"),
    },
    junk: { means: "junk of muscle then, the same", unit: "1", of: before("junk_muscle", "daily", "cycled") },
    ribosomes: { means: "ribosomes then, the same", unit: "1", of: before("ribosomes", "daily", "cycled") },
    signal: {
      means: "T389 of S6K1 in the ten hours after that session, the same",
      unit: "1",
      of: after("p_s6k1_t389", "daily", "cycled"),
    },
    akt: {
      means: "T308 of Akt in these hours, with desensitisation on",
      unit: "1",
      of: after("p_akt_t308", "daily_desensitised", "cycled_desensitised"),
    },
    synthesis: {
      means: "myofibrillar synthesis in these hours, daily over cycled",
      unit: "1",
      of: after("fsr_myofibrillar", "daily", "cycled"),
    },
    synthesis_desensitised: {
      means: "the same with desensitisation on",
      unit: "1",
      of: after("fsr_myofibrillar", "daily_desensitised", "cycled_desensitised"),
    },
    strength: {
      means: "strength at the end, daily over cycled",
      unit: "1",
      of: (arm) => arm("daily").end("strength_1rm") / arm("cycled").end("strength_1rm"),
    },
    strength_desensitised: {
      means: "the same with desensitisation on",
      unit: "1",
      of: (arm) =>
        arm("daily_desensitised").end("strength_1rm") / arm("cycled_desensitised").end("strength_1rm"),
    },
    ready: {
      means: "strength that can be shown before the session of day 27, daily over cycled",
      unit: "1",
      of: before("strength_now", "daily", "cycled"),
    },
    ready_spaced: {
      means: "the same, daily over every other day on the same food",
      unit: "1",
      of: before("strength_now", "daily", "spaced"),
    },
    damage: {
      means: "force lost to damaged fibres before that session, daily less cycled",
      unit: "1",
      of: (arm) =>
        arm("daily").mean("fibre_damage", day + 6, day + 8.5) -
        arm("cycled").mean("fibre_damage", day + 6, day + 8.5),
    },
    fibres: {
      means: "area of fibres at the end, daily over cycled",
      unit: "1",
      of: (arm) => arm("daily").end("fibre_csa") / arm("cycled").end("fibre_csa"),
    },
    spaced: {
      means: "synthesis after a session, daily over every other day on the same food",
      unit: "1",
      of: after("fsr_myofibrillar", "daily", "spaced"),
    },
  },
  cases: {
    fuel: {
      about: "a session of daily training finds more than a tenth less glycogen",
      holds: [{ figure: "glycogen", below: 0.9 }],
    },
    damage: {
      about: "a session of daily training finds more than a tenth more junk of muscle",
      holds: [{ figure: "junk", above: 1.1 }],
    },
    answer: {
      about: "a session of daily training is followed by more than a tenth less synthesis",
      holds: [{ figure: "synthesis", below: 0.9 }],
    },
    answer_desensitised: {
      about:
        "a session of daily training is followed by more than a tenth less synthesis, where load and insulin desensitise",
      holds: [{ figure: "synthesis_desensitised", below: 0.9 }],
    },
    ready: {
      about:
        "before a session of daily training more than 5 % less strength can be shown than before one of cycled training",
      holds: [{ figure: "ready", below: 0.95 }],
    },
    fibre_damage: {
      about:
        "daily training leaves more than 2 % of force more lost to damaged fibres than cycled training does",
      holds: [{ figure: "damage", above: 0.02 }],
    },
    strength: {
      about: "after four weeks strength is more than 2 % lower than with cycling",
      holds: [{ figure: "strength", below: 0.98 }],
    },
  },
  decides: "ready",
  shows:
    "After four weeks a session of daily training finds {glycogen|3} times the glycogen, {junk|3} times the junk and {ribosomes|3} times the ribosomes that a session of cycled training finds; its synthesis is {synthesis|3} times as high ({synthesis_desensitised|3} with desensitisation on), T308 of Akt {akt|3}. Before it {ready|3} times the strength can be shown ({ready_spaced|3} over every other day on the same food), with {damage|2} more of force lost to damaged fibres. Rested strength is {strength|3} and area of fibres {fibres|3} times that of cycling.",
  plots: [
    {
      kind: "figures",
      title: "Daily over cycled, four weeks",
      figures: [
        "glycogen",
        "junk",
        "ribosomes",
        "signal",
        "synthesis",
        "synthesis_desensitised",
        "strength",
        "fibres",
      ],
    },
    {
      kind: "curves",
      title: "Synthesis over the last four days",
      readout: "fsr_myofibrillar",
      arms: ["daily", "cycled", "daily_desensitised"],
      from: 576,
      to: 672,
    },
  ],
  members: 8,
  limits: [
    "fatigue and damaged fibres lower the strength that can be shown and feed nothing back: what a tired muscle lifts less is not felt by growth",
    "daily and cycled differ in the number of sessions, as the claim has it",
    "what desensitises is assumed, as a reading",
  ],
});
