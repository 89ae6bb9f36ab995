import { defineModule, defineParameters } from "../../language.ts";

/** Satellite cells, myonuclei, and the limit that nuclei set to size. */
export const satelliteCells = defineModule({
  id: "satellite_cells",
  about: "Satellite cells and myonuclei under training and testosterone, and the size that nuclei sustain.",
  needs: {
    load_effect: { unit: "1", typical: 0, means: "saturating recent load" },
    testosterone_relative: { unit: "1", typical: 1, means: "testosterone relative to one's own level" },
    myofibrillar_mass: { unit: "1", typical: 1, means: "myofibrillar protein relative to the start" },
    sustained_size: { unit: "1", typical: 1, means: "size that the motor units sustain" },
    unloaded: { unit: "1", typical: 0, means: "unloading as muscle feels it" },
  },
  parameters: defineParameters({
    gain_satellite: {
      value: 0.36,
      unit: "1",
      means: "rise of satellite cells at usual load",
      evidence: {
        grade: "derived",
        from: ["kadi2004"],
        how: "+19 % at 30 days, +31 % at 90 days of training",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_satellite: {
      value: 40,
      unit: "d",
      means: "time of the satellite cell pool",
      evidence: {
        grade: "derived",
        from: ["kadi2004"],
        how: "+19 and +31 % at 30 and 90 days; raised at 60, not at 90 days of detraining",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_satellite_testosterone: {
      value: 1,
      unit: "1",
      means: "rise of satellite cells per e-fold of testosterone",
      evidence: {
        grade: "derived",
        from: ["sinhahikim2003"],
        how: "share of satellite cells from 2.5 to 5 % at 300 mg and 15 % at 600 mg a week for 20 weeks; taken well below the top dose",
      },
      spread: { kind: "lognormal", factor: 1.8 },
    },
    gain_regain: {
      value: 4,
      unit: "1",
      means: "extra synthesis per size missing from what the nuclei sustain, in loaded muscle",
      evidence: {
        grade: "assumed",
        why: "half of a loss of 4 % in two weeks of a cast is back after two weeks of walking (Mitchell 2018, no identifier seen)",
        wouldSettle: "daily synthesis through recovery from disuse",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
    domain_free: {
      value: 1.08,
      unit: "1",
      means: "size per nucleus above which nuclei are added",
      evidence: {
        grade: "derived",
        from: ["conceicao2018"],
        how: "nuclei are added at 10 % growth or less, more at 22 %",
      },
      spread: { kind: "lognormal", factor: 1.05 },
    },
    k_fusion: {
      value: 0.02,
      unit: "1/d",
      means: "addition of nuclei per size above the free domain",
      evidence: {
        grade: "assumed",
        why: "so that nuclei meet about half of a growth of 20 % in 20 weeks",
        wouldSettle: "myonuclei at 5, 10 and 20 weeks of strong growth",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_myonuclei: {
      value: 3000,
      unit: "d",
      means: "loss of added nuclei",
      evidence: {
        grade: "assumed",
        why: "kept through months of detraining in mice; contested in man",
        wouldSettle: "labelled myonuclei before and after detraining in man",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
    domain_limit: {
      value: 1.45,
      unit: "1",
      means: "size per nucleus at which synthesis is halved",
      evidence: {
        grade: "assumed",
        why: "far above what training does in months",
        wouldSettle: "size per nucleus in extreme responders",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    n_domain: {
      value: 12,
      unit: "1",
      means: "steepness of that limit",
      evidence: {
        grade: "assumed",
        why: "sharp, so that the limit is silent in the usual range",
        wouldSettle: "size per nucleus in extreme responders",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  states: {
    satellite: { unit: "1", initial: 1, slow: true, means: "satellite cells relative to untrained" },
    myonuclei: { unit: "1", initial: 1, slow: true, means: "myonuclei relative to untrained" },
  },
  terms: {
    domain: { unit: "1", is: "myofibrillar_mass / myonuclei", means: "size per nucleus" },
    missing: {
      unit: "1",
      is: "max(0, sustained_size * myonuclei - myofibrillar_mass)",
      means: "size missing from what the nuclei sustain",
    },
  },
  processes: {
    renewal: {
      to: "satellite",
      rate: "(1 + gain_satellite * load_effect + gain_satellite_testosterone * max(0, log(max(0.01, testosterone_relative)))) / tau_satellite",
      means: "loading and testosterone raise satellite cells",
      evidence: { refs: ["kadi2004", "sinhahikim2003"] },
    },
    decline: {
      from: "satellite",
      rate: "satellite / tau_satellite",
      means: "satellite cells fall back",
      evidence: { refs: ["kadi2004"] },
    },
    fusion: {
      to: "myonuclei",
      rate: "k_fusion * satellite * max(0, domain - domain_free)",
      means: "satellite cells add nuclei to fibres that have grown",
      evidence: { refs: ["conceicao2018"] },
    },
    keeping: {
      to: "myonuclei",
      rate: "1 / tau_myonuclei",
      means: "what keeps the nuclei of untrained muscle",
      evidence: {
        grade: "assumed",
        why: "nuclei of untrained muscle stay",
        wouldSettle: "nothing to settle: the reference",
      },
    },
    loss: {
      from: "myonuclei",
      rate: "myonuclei / tau_myonuclei",
      means: "added nuclei are lost over years",
      evidence: {
        grade: "assumed",
        why: "they are kept in detrained mice; in man memory of muscle is contested",
        wouldSettle: "labelled myonuclei before and after detraining in man",
      },
    },
  },
  offers: {
    domain_factor: {
      unit: "1",
      is: "(1 + domain_limit^(-n_domain)) / (1 + (domain / domain_limit)^n_domain)",
      means: "limit of synthesis by size per nucleus",
    },
    regain: {
      unit: "1",
      is: "1 + gain_regain * missing * max(0, 1 - unloaded)",
      means: "faster growth of a loaded muscle below what its nuclei sustain",
    },
    satellite_cells: { unit: "1", is: "satellite", means: "satellite cells relative to untrained" },
    myonuclei: { unit: "1", is: "myonuclei", means: "myonuclei relative to untrained" },
  },
  limits: [
    "fusion does not use satellite cells up",
    "memory of muscle in man is contested: 20 weeks off left no benefit in one study (Psilander 2019)",
  ],
});
