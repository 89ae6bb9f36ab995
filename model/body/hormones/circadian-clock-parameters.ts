import { defineParameters } from "../../language.ts";

/** Parameters of the clock and of sleep. */
export const circadianClockParameters = defineParameters({
  ahead_morning: {
    value: 24,
    unit: "h",
    means: "hours that clocks are ahead of the time of day at the start, and 24",
    evidence: {
      grade: "assumed",
      why: "a person of habit: near the time of day",
      wouldSettle: "melatonin onset of the subjects at hand",
    },
    spread: { kind: "none", why: "a person of habit" },
  },
  clock_at_start: {
    value: 8,
    unit: "h",
    means: "time of day at which the protocol starts",
    evidence: {
      grade: "assumed",
      why: "a morning; the protocol says it",
      wouldSettle: "the start of the protocol",
    },
    spread: { kind: "none", why: "the protocol's own time of day" },
  },
  gain_rhythm: {
    value: 1,
    unit: "1",
    means: "1 with rhythms of the day, 0 without",
    evidence: { grade: "assumed", why: "rhythms are there", wouldSettle: "nothing: it is a switch" },
    spread: { kind: "none", why: "a switch" },
  },
  period_normal: {
    value: 24.18,
    unit: "h",
    means: "period of the master clock in dim light",
    evidence: {
      grade: "measured",
      ref: "czeisler1999",
      at: "abstract: intrinsic period averages 24.18 h",
      in: "young and older adults under forced desynchrony",
    },
    spread: { kind: "lognormal", factor: 1.005 },
  },
  gain_light: {
    value: 0.15,
    unit: "1",
    means: "speed that light adds or takes at most",
    evidence: {
      grade: "assumed",
      why: "brings people back by about an hour a day after a shift of 6 h",
      wouldSettle: "response to one pulse of light, by hour and intensity",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  lag_light: {
    value: 4.15,
    unit: "h",
    means: "hour of the clock at which light neither advances nor delays",
    evidence: {
      grade: "derived",
      from: ["czeisler1999"],
      how: "solved so that light from 7 to 23 h holds a clock of this period at 24 h on average",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  tau_peripheral: {
    value: 2880,
    unit: "min",
    means: "delay of peripheral clocks behind the master clock",
    evidence: {
      grade: "assumed",
      why: "clocks of fat have moved after 6 days of late meals; how fast is not known",
      wouldSettle: "clock genes on several days after a shift of meals",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  weight_meals: {
    value: 0.2,
    unit: "1",
    means: "share of the hour of meals in that of peripheral clocks",
    evidence: {
      grade: "derived",
      from: ["wehrens2017"],
      how: "PER2 of fat moves by 0.97 h when meals are 5 h late for 6 days: 0.97 over 5, not yet complete",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  midsleep_normal: {
    value: 3,
    unit: "h",
    means: "middle of the night where no sleep is told",
    evidence: {
      grade: "assumed",
      why: "sleep from 23 to 7 h",
      wouldSettle: "sleep diary of the subjects at hand",
    },
    spread: { kind: "normal", sd: 0.5 },
  },
  sleep_normal: {
    value: 8,
    unit: "h",
    means: "length of the night where no sleep is told",
    evidence: {
      grade: "assumed",
      why: "usual in the laboratory",
      wouldSettle: "sleep diary of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  tau_depth: {
    value: 120,
    unit: "min",
    means: "fall of the depth of sleep",
    evidence: {
      grade: "assumed",
      why: "slow-wave sleep fills the first third of a night",
      wouldSettle: "slow-wave activity through the night",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  half_life_told: {
    value: 2880,
    unit: "min",
    means: "how long the last night that was told keeps habit away",
    evidence: {
      grade: "assumed",
      why: "habit returns some days after protocols stop to tell nights",
      wouldSettle: "nothing: the protocol says it",
    },
    spread: { kind: "none", why: "a device of the protocol" },
  },
  tau_need: {
    value: 240,
    unit: "min",
    means: "return of the need for deep sleep when awake",
    evidence: {
      grade: "assumed",
      why: "complete again after a day awake",
      wouldSettle: "depth of sleep after naps of several hours",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
