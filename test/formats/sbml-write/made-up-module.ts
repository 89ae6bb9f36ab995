import type { Module } from "../../../src/lang/index.ts";

const assumed = { grade: "assumed", why: "made up", wouldSettle: "nothing" } as const;
const spread = { kind: "lognormal", factor: 2 } as const;
const parameter = (value: number, unit: string) => ({
  value,
  unit,
  means: "made up",
  evidence: assumed,
  spread,
});

/** A module with everything that a module can have, in units of every kind. */
export const madeUp: Module = {
  id: "made-up",
  about: "Everything at once.",
  needs: { drive: { unit: "1", typical: 0.5, means: "drive" } },
  inputs: { infusion: { unit: "mmol/min", default: 0.1, means: "infusion" } },
  parameters: {
    k_move: parameter(0.1, "1/min"),
    k_burn: parameter(0.01, "1/min"),
    km_dense: parameter(2, "mmol/L"),
    vmax_dense: parameter(0.3, "mmol/(L*min)"),
    n_dense: parameter(2, "1"),
    volume: parameter(5, "L"),
    energy_density: parameter(4, "kcal/g"),
    molar_mass: parameter(180, "g/mol"),
    exponent: parameter(0.5, "1"),
    mass: parameter(60, "kg"),
  },
  states: {
    store: { unit: "g", initial: 10, means: "amount by mass", scale: 1 },
    amount: { unit: "mmol", initial: "km_dense * volume", means: "amount" },
    dense: { unit: "mmol/L", initial: 3, means: "concentration" },
    heavy: { unit: "g/L", initial: 1, means: "mass concentration" },
    off: { unit: "1", initial: 1, means: "share off" },
    on: { unit: "1", initial: 0, means: "share on" },
    energy: { unit: "kcal", initial: 0, means: "energy spent", scale: 1 },
    still: { unit: "mol", initial: 1, means: "moved by the event alone" },
  },
  terms: {
    speed: { unit: "1/min", is: "if(time < 30[min] && drive > 0, k_move, 2 * k_move)", means: "speed" },
    net: { unit: "mmol/min", is: "max(infusion - 0.05[mmol/min], 0)", means: "net infusion" },
    size: {
      unit: "1",
      is: "(mass / 70[kg])^exponent * exp(-drive) + sqrt(drive) - abs(drive)",
      means: "size",
    },
  },
  processes: {
    infuse: { to: "amount", rate: "net + infusion", means: "infusion", evidence: assumed },
    burn: {
      from: "store",
      to: { amount: 1, energy: 1 },
      rate: "k_burn * store * size",
      yields: { amount: "1 / molar_mass", energy: "energy_density" },
      means: "burning",
      evidence: assumed,
    },
    clear: {
      from: "dense",
      to: { amount: 2 },
      rate: "vmax_dense * hill(dense, km_dense, n_dense)",
      yields: { amount: "volume * drive" },
      means: "clearance",
      evidence: assumed,
    },
    settle: { from: { heavy: 2 }, rate: "0.02[1/min] * heavy", means: "settling", evidence: assumed },
    switching: {
      from: "off",
      to: "on",
      rate: "speed * off - k_burn * on",
      means: "switch",
      evidence: assumed,
    },
    spend: { to: "energy", rate: "0.1[kcal/min] * on", means: "spending", evidence: assumed },
  },
  offers: {
    share: { unit: "%", is: "on / (off + on)", means: "share on" },
    store: { unit: "g", is: "store", means: "what is stored" },
    dense: { unit: "mmol/L", is: "dense", means: "concentration" },
    heavy: { unit: "g/L", is: "heavy", means: "mass concentration" },
    amount: { unit: "mmol", is: "amount", means: "amount" },
    energy: { unit: "kcal", is: "energy", means: "energy" },
    still: { unit: "mol", is: "still", means: "moved by the event alone" },
  },
  events: {
    store: {
      when: "store < 5[g]",
      set: { store: "store + 4[g]", off: "off / 2", on: "on + off / 2", still: "2 * still" },
    },
  },
  limits: ["made up"],
};
