import { defineModule, defineParameters } from "../language.ts";

/** Breakdown of muscle protein by the proteasome (AKT and FoxO), by autophagy, and by the rest. */
export const breakdown = defineModule({
  id: "breakdown",
  about:
    "Fractional breakdown of muscle protein: proteasome under AKT and FoxO, autophagy, and a constant rest.",
  needs: {
    akt_active: { unit: "1", typical: 0.1, means: "active share of AKT" },
    autophagy_flux: { unit: "1", typical: 1, means: "autophagy flux relative to fasted" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by a training session" },
    fsr_mixed_fasted: { unit: "%/h", typical: 0.04444, means: "fasted synthesis of mixed muscle protein" },
    trained_share: { unit: "1", typical: 0.3, means: "share of all muscle that a session trains" },
    hmb_muscle: { unit: "umol/L", typical: 0, means: "beta-hydroxy-beta-methylbutyrate" },
  },
  parameters: defineParameters({
    excess_fasted: {
      value: 0.395139514,
      unit: "1",
      means: "fasted breakdown less fasted synthesis of mixed muscle protein, over that synthesis",
      evidence: {
        grade: "assumed",
        why: "fasted net balance is negative, so above 0; 0.062 over 0.0444 %/h was set by hand, no pair of rates was read. Spread: -17 +- 3 nmol/min/100 ml, taken as a standard error, in eight fasted legs after lifting (abstract, doi:10.1152/japplphysiol.00333.2003) varies by 0.5",
        wouldSettle: "the resting rates of synthesis and breakdown in the full text of Phillips 1997",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    frac_proteasome: {
      value: 0.55,
      unit: "1",
      means: "share of the proteasome in fasted breakdown",
      evidence: {
        grade: "assumed",
        why: "the proteasome is the main route for myofibrillar protein; no human share was found",
        wouldSettle: "tracer breakdown in human muscle with and without a proteasome inhibitor",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    frac_autophagy: {
      value: 0.35,
      unit: "1",
      means: "share of autophagy in fasted breakdown",
      evidence: {
        grade: "assumed",
        why: "so that insulin can halve breakdown through the two routes that AKT restrains",
        wouldSettle: "tracer breakdown in human muscle with and without lysosomal inhibition",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    proteasome_floor: {
      value: 0.3,
      unit: "1",
      means: "proteasome left when AKT is saturated, relative to fasted",
      evidence: {
        grade: "fitted",
        to: ["greenhaff2008"],
        how: "by hand: breakdown is halved at 30 mU/L insulin",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    akt_fasted: {
      value: 0.0666,
      unit: "1",
      means: "active AKT in the fasted state",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "active AKT of the fasted system, so that fasted breakdown is basal",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    k_akt_foxo: {
      value: 0.1,
      unit: "1",
      means: "active AKT that restrains FoxO by half",
      evidence: { grade: "fitted", to: ["greenhaff2008"], how: "by hand: no further fall beyond 30 mU/L" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    n_akt_foxo: {
      value: 2,
      unit: "1",
      means: "steepness of the restraint",
      evidence: { grade: "fitted", to: ["greenhaff2008"], how: "by hand: no further fall beyond 30 mU/L" },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    lag_proteasome: {
      value: 20,
      unit: "min",
      means: "lag of the proteasome behind FoxO",
      evidence: {
        grade: "assumed",
        why: "AKT acts on breakdown within a clamp of 3 h; transcription by FoxO3 is slower",
        wouldSettle: "leg breakdown every 30 min after a step of insulin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_exercise: {
      value: 0.8,
      unit: "1",
      means: "breakdown added by loading at full mechanical drive, relative to fasted",
      evidence: { grade: "fitted", to: ["phillips1997"], how: "by hand: +31 % at 3 h, +18 % at 24 h" },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    hmb_block: {
      value: 0.72,
      unit: "1",
      means: "share of regulated breakdown that HMB takes away at saturation",
      evidence: {
        grade: "fitted",
        to: ["wilkinson2013"],
        how: "by hand against a fall of breakdown after HMB",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
    k_hmb: {
      value: 100,
      unit: "umol/L",
      means: "HMB at half of its effect on breakdown",
      evidence: {
        grade: "assumed",
        why: "below the peak after one dose",
        wouldSettle: "breakdown after graded doses of HMB",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { proteasome: { unit: "1", initial: 1, means: "proteasome activity relative to fasted" } },
  terms: {
    fbr_fasted: {
      unit: "%/h",
      is: "(1 + excess_fasted) * fsr_mixed_fasted",
      means: "fasted breakdown of mixed muscle protein",
    },
    foxo_drive: {
      unit: "1",
      is: "proteasome_floor + (1 - proteasome_floor) * (1 + (akt_fasted / k_akt_foxo)^n_akt_foxo) / (1 + (max(0, akt_active) / k_akt_foxo)^n_akt_foxo)",
      means: "what FoxO asks of the proteasome, 1 when fasted; finite without AKT",
    },
    hmb_left: { unit: "1", is: "1 - hmb_block * hill(hmb_muscle, k_hmb, 2)", means: "share that HMB leaves" },
    frac_rest: {
      unit: "1",
      is: "max(0, 1 - frac_proteasome - frac_autophagy)",
      means: "share of the constant rest; none where the two routes together make up all",
    },
    fold: {
      unit: "1",
      is: "((frac_proteasome * proteasome + frac_autophagy * autophagy_flux) * hmb_left + frac_rest) / (frac_proteasome + frac_autophagy + frac_rest) + gain_exercise * mechanical_drive",
      means: "breakdown relative to fasted",
    },
  },
  processes: {
    follow: {
      to: "proteasome",
      rate: "(foxo_drive - proteasome) / lag_proteasome",
      means: "the proteasome follows FoxO",
      evidence: { refs: ["zhao2007"] },
    },
  },
  offers: {
    fbr_mixed: {
      unit: "%/h",
      is: "fbr_fasted * fold",
      means: "fractional breakdown of mixed muscle protein",
    },
    protein_breakdown: {
      unit: "1",
      is: "fold - (1 - trained_share) * gain_exercise * mechanical_drive",
      means: "breakdown of all muscle protein of the body relative to fasted",
    },
  },
  limits: [
    "the settled night is the fasted state: breakdown does not rise through days without food",
    "loss of AKT raises breakdown to 1.2 of fasted only: the ceiling is set by how near fasted AKT lies to none",
    "calpain and caspase stand in the constant rest",
    "the fractions of muscle protein break down alike",
    "glucocorticoids, myostatin and inflammation are not yet modelled",
  ],
});
