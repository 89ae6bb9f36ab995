import { defineModule } from "../../language.ts";
import { circadianClockParameters } from "./circadian-clock-parameters.ts";
import { firstOrder } from "./evidence.ts";

const turn = "6.283185307179586";

/**
 * Time of day, sleep and the clocks of the body.
 *
 * `time` counts from the start of a protocol, and is below 0 while the body settles, so that rhythms run through the
 * start in phase. Hours ahead are counted from 24, which is the same as from 0 and keeps them above it.
 */
export const circadianClock = defineModule({
  id: "circadian_clock",
  about:
    "Time of day, sleep as told or by habit, and the master clock moved by light, peripheral ones by meals.",
  inputs: {
    asleep: { unit: "1", default: 0, means: "1 during sleep that the protocol tells" },
    darkness: { unit: "1", default: 0, means: "1 in darkness while awake" },
    meal_lag: { unit: "h", default: 0, means: "how much later than usual meals are" },
  },
  parameters: circadianClockParameters,
  states: {
    ahead: {
      unit: "h",
      initial: "ahead_morning",
      scale: 24,
      slow: true,
      means: "hours that the master clock is ahead of the time of day, and 24",
    },
    peripheral_ahead: {
      unit: "h",
      initial: "ahead_morning",
      scale: 24,
      slow: true,
      means: "the same of peripheral clocks",
    },
    sleep_need: { unit: "1", initial: "gain_rhythm", means: "need for deep sleep" },
    nights_told: { unit: "1", initial: 0, slow: true, means: "sleep events of late: the first ends habit" },
  },
  terms: {
    time_of_day: { unit: "h", is: "clock_at_start + time", means: "time of day, running on past 24" },
    habit: {
      unit: "1",
      is: `if(cos(${turn} * (time_of_day - midsleep_normal) / 24[h]) > cos(0.5 * ${turn} * sleep_normal / 24[h]), 1, 0)`,
      means: "1 in a usual night",
    },
    sleeping: {
      unit: "1",
      is: "if(nights_told > 0.5, min(asleep, 1), habit)",
      means: "1 when asleep",
    },
    light: { unit: "1", is: "(1 - sleeping) * (1 - min(darkness, 1))", means: "1 in light" },
    velocity: {
      unit: "1",
      is: `gain_rhythm * (24[h] / period_normal - 1 + gain_light * light * sin(${turn} * (time_of_day + ahead - lag_light) / 24[h]))`,
      means: "speed of the master clock, less that of the day",
    },
  },
  processes: {
    master_moves: {
      to: "ahead",
      rate: "velocity",
      means: "its own period and light move the master clock",
      evidence: { refs: ["czeisler1999"] },
    },
    peripheral_follows: {
      to: "peripheral_ahead",
      rate: "(ahead - weight_meals * meal_lag - peripheral_ahead) / tau_peripheral",
      means: "peripheral clocks follow the master clock and meals",
      evidence: { refs: ["wehrens2017"] },
    },
    nights_forgotten: {
      from: "nights_told",
      rate: "log(2) * nights_told / half_life_told",
      means: "habit returns where nights are no longer told",
      evidence: {
        grade: "assumed",
        why: "how protocols are read, not physiology",
        wouldSettle: "nothing: the protocol says it",
      },
    },
    need_grows: {
      to: "sleep_need",
      rate: "(1 - sleeping) * (1 - sleep_need) / tau_need",
      means: "the need for deep sleep grows awake",
      evidence: firstOrder,
    },
    need_falls: {
      from: "sleep_need",
      rate: "sleeping * sleep_need / tau_depth",
      means: "and is met asleep",
      evidence: firstOrder,
    },
  },
  offers: {
    clock_hour: { unit: "h", is: "time_of_day + ahead", means: "hour of the master clock, a day or more on" },
    clock_phase: {
      unit: "1",
      is: "(time_of_day + ahead) / 24[h]",
      means: "the same in days: its fraction is the phase, 0 at midnight",
    },
    peripheral_hour: {
      unit: "h",
      is: "time_of_day + peripheral_ahead",
      means: "hour of peripheral clocks, a day or more on",
    },
    rhythm: { unit: "1", is: "gain_rhythm", means: "1 with rhythms of the day, 0 without" },
    sleep: { unit: "1", is: "sleeping", means: "1 when asleep" },
    sleep_depth: { unit: "1", is: "sleeping * sleep_need", means: "depth of sleep, 1 at its deepest" },
    begun: {
      unit: "1",
      is: "if(time < 0[min], 0, 1)",
      means: "1 once the protocol runs, 0 while the body settles",
    },
  },
  steady: { none: "it follows the time of day" },
  limits: [
    "phase only, no amplitude: not for constant light, nor for bright light near the lowest temperature",
    "without sleep events people sleep by habit; the first one ends that for two days and more, so a night awake before it is not seen",
    "light is that of waking hours: no shades, and no journey across time zones",
    "glucose follows late meals by hours in man (Wehrens 2017): that belongs to glucose, not to this clock",
  ],
});
