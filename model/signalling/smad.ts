import { defineModule, defineParameters } from "../language.ts";

/** Smad2/3 of muscle and heart under free myostatin and activin. */
export const smad = defineModule({
  id: "tissue_smad",
  about: "Smad2/3 signal of a tissue relative to rest, hours behind its ligands.",
  needs: {
    myostatin_free: {
      unit: "1",
      typical: 1,
      means: "free myostatin, activin A and GDF-11 at the receptor, relative to rest",
    },
  },
  parameters: defineParameters({
    k_ligand: {
      value: 2,
      unit: "1",
      means: "ligand, relative to rest, at half of the signal",
      evidence: {
        grade: "assumed",
        why: "below saturation at rest",
        wouldSettle: "p-Smad2/3 over ligand in muscle",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    tau_smad: {
      value: 360,
      unit: "min",
      means: "lag of the signal",
      evidence: {
        grade: "assumed",
        why: "p-Smad within an hour, what it does to Akt in hours",
        wouldSettle: "p-Akt over time after myostatin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    signal: { unit: "1", initial: 1, means: "Smad2/3 signal relative to rest", scale: 1 },
  },
  processes: {
    making: {
      to: "signal",
      rate: "(1 + k_ligand) * michaelis(max(0, myostatin_free), k_ligand) / tau_smad",
      means: "ligand on ActRIIB phosphorylates Smad2/3",
      evidence: {
        grade: "assumed",
        why: "a saturating receptor, the simplest: no dose response was found",
        wouldSettle: "p-Smad2/3 over ligand in human myotubes",
      },
    },
    loss: {
      from: "signal",
      rate: "signal / tau_smad",
      means: "the signal fades",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "p-Smad2/3 after follistatin" },
    },
  },
  offers: {
    smad: { unit: "1", is: "signal", means: "Smad2/3 signal relative to rest" },
  },
  limits: [
    "muscle and heart only; myostatin and activin do not differ",
    "muscle without myostatin makes more Akt from more message (Morissette 2009): here only its signal rises",
  ],
});
