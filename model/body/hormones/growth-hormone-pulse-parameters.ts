import { defineParameters } from "../../language.ts";

/** Parameters of the pulses of growth hormone. */
export const growthHormonePulseParameters = defineParameters({
  pulses_normal: {
    value: 6.3,
    unit: "1/d",
    means: "pulses a day at rest",
    evidence: { grade: "derived", from: ["ho1988"], how: "set so that a fed day has 5.8 +- 0.7 (Cluster)" },
    spread: { kind: "lognormal", factor: 1.25 },
  },
  power_frequency: {
    value: 0.36,
    unit: "1",
    means: "how far the drive goes into frequency; the rest goes into height",
    evidence: {
      grade: "derived",
      from: ["ho1988"],
      how: "9.9 over 5.8 pulses a day at 3.1-fold growth hormone",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  power_kernel: {
    value: 6,
    unit: "1",
    means: "sharpness of a pulse",
    evidence: {
      grade: "assumed",
      why: "a burst of about 35 min at six a day",
      wouldSettle: "half-duration of secretory bursts",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  ratio_kernel: {
    value: 0.16666,
    unit: "1",
    means: "mean of the pulse before it is scaled to 1",
    evidence: {
      grade: "assumed",
      why: "exp(-6) times the modified Bessel function of order 0 at 6",
      wouldSettle: "nothing: it follows from the sharpness",
    },
    spread: { kind: "none", why: "follows from the sharpness" },
  },
  frac_basal: {
    value: 0.08,
    unit: "1",
    means: "secretion between pulses",
    evidence: {
      grade: "assumed",
      why: "growth hormone between pulses is low in men",
      wouldSettle: "a sensitive assay between pulses",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
