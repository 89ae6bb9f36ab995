import { defineParameters } from "../../language.ts";

/** Parameters of liver glycogen and of glucose release. */
export const liverGlycogenParameters = defineParameters({
  glycogen_fasting: {
    value: 5.87,
    unit: "mmol/kg",
    means: "liver glycogen after a night, per lean mass",
    evidence: {
      grade: "assumed",
      why: "207 mmol per litre of liver before a mixed meal (resonance spectroscopy, seen without an identifier) in 1.7 L at 60 kg lean mass",
      wouldSettle: "liver glycogen and volume of the subjects at hand",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  ratio_full: {
    value: 1.76,
    unit: "1",
    means: "glycogen, relative to fasted, at which storing is halved",
    evidence: {
      grade: "assumed",
      why: "a large meal brings it to 1.5, near the top of daily values",
      wouldSettle: "liver glycogen over a week of much carbohydrate",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  n_full: {
    value: 6,
    unit: "1",
    means: "steepness of that limit",
    evidence: {
      grade: "assumed",
      why: "keeps morning glycogen steady on habitual food",
      wouldSettle: "liver glycogen over a week of much carbohydrate",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_glycogenolysis: {
    value: 60,
    unit: "pmol/L",
    means: "insulin at half of its brake on glycogen breakdown",
    evidence: {
      grade: "assumed",
      why: "breakdown is gone near 130 pmol/L while gluconeogenesis is unaltered, in a clamp study seen without an identifier",
      wouldSettle: "glycogenolysis by tracer at five insulin levels",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_glycogenolysis: {
    value: 3,
    unit: "1",
    means: "steepness of that brake",
    evidence: {
      grade: "assumed",
      why: "as for its half-point",
      wouldSettle: "glycogenolysis by tracer at five insulin levels",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_glucagon: {
    value: 1,
    unit: "1",
    means: "power of glucagon on glycogen breakdown",
    evidence: {
      grade: "assumed",
      why: "fivefold glucagon under insulin brings production from 0 to 1.7 mg/kg/min, in an abstract without title",
      wouldSettle: "glucagon steps at fixed insulin",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_opposed: {
    value: 1,
    unit: "1",
    means: "power of glucagon against insulin's brake on glycogen breakdown",
    evidence: {
      grade: "assumed",
      why: "protein alone raises both hormones and leaves glucose where it is; with their ratio as brake glucose still falls to 4.1 mmol/L",
      wouldSettle: "glucagon steps at three insulin levels, with tracer",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_counter: {
    value: 2,
    unit: "1",
    means: "rise of breakdown in full counter-regulation (adrenaline)",
    evidence: {
      grade: "assumed",
      why: "keeps glucose above 3.3 mmol/L while muscle takes twice as much",
      wouldSettle: "stepped hypoglycaemia with tracers",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  k_store: {
    value: 180,
    unit: "pmol/L",
    means: "insulin at half of the storing of newly made glucose",
    evidence: {
      grade: "assumed",
      why: "gluconeogenesis is unaltered at 150 pmol/L, all production is gone at 430",
      wouldSettle: "indirect pathway of glycogen synthesis over insulin levels",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  n_store: {
    value: 2,
    unit: "1",
    means: "steepness of that storing",
    evidence: {
      grade: "assumed",
      why: "as for its half-point",
      wouldSettle: "indirect pathway of glycogen synthesis over insulin levels",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  frac_glycerol: {
    value: 0.44,
    unit: "1",
    means: "share of glycerol made into glucose after a night",
    evidence: {
      grade: "measured",
      ref: "nurjhan1992",
      at: "abstract: 44 +- 2 %",
      in: "people without diabetes, overnight fasted",
    },
    spread: { kind: "lognormal", factor: 1.1 },
  },
  frac_glycerol_starved: {
    value: 0.85,
    unit: "1",
    means: "the same after days without food",
    evidence: {
      grade: "assumed",
      why: "liver and kidney take up most glycerol",
      wouldSettle: "labelled glycerol at 72 h",
    },
    spread: { kind: "normal", sd: 0.06 },
  },
  glucose_per_protein: {
    value: 3.06,
    unit: "mmol/g",
    means: "glucose made of oxidised protein",
    evidence: {
      grade: "assumed",
      why: "textbook value of 0.55 g/g",
      wouldSettle: "labelled amino acids in glucose over a fast",
    },
    spread: { kind: "lognormal", factor: 1.15 },
  },
  uptake_max: {
    value: 0.0417,
    unit: "mmol/(kg*min)",
    means: "highest uptake from plasma by liver and gut in hyperglycaemia, per lean mass",
    evidence: {
      grade: "fitted",
      to: ["katz1983"],
      how: "by hand, within a whole-body model of fasts, meals and clamps: after 92 g of glucose 69 +- 4 g leave the splanchnic bed in 4 h",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  frac_stored: {
    value: 0.3,
    unit: "1",
    means: "part of that uptake stored as glycogen; the rest is burned there",
    evidence: {
      grade: "assumed",
      why: "keeps morning glycogen steady on habitual food",
      wouldSettle: "hepatic balance of glucose and lactate after oral loads",
    },
    spread: { kind: "normal", sd: 0.1 },
  },
  k_uptake_glucose: {
    value: 8,
    unit: "mmol/L",
    means: "glucose at half of that uptake",
    evidence: {
      grade: "assumed",
      why: "hyperglycaemia only",
      wouldSettle: "splanchnic balance in hyperglycaemic clamps",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  n_uptake_glucose: {
    value: 5,
    unit: "1",
    means: "steepness of that uptake",
    evidence: {
      grade: "assumed",
      why: "hyperglycaemia only",
      wouldSettle: "splanchnic balance in hyperglycaemic clamps",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_uptake_insulin: {
    value: 100,
    unit: "pmol/L",
    means: "insulin at half of that uptake",
    evidence: {
      grade: "assumed",
      why: "between fasted and fed",
      wouldSettle: "splanchnic balance in hyperglycaemic clamps",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
