import { defineModule } from "../language.ts";
import { proliferatingCellParameters } from "./proliferating-cell-parameters.ts";

/** A cell type that still divides: growth, the G1 gate, size and number. Gene changes of the pathway reach it by its signals. */
export const proliferatingCell = defineModule({
  id: "proliferating_cell",
  about: "Growth, division, size and number of a dividing cell from ERK, Akt, mTORC1 and amino acids.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    akt_active: { unit: "1", typical: 0.0654, means: "Akt signal" },
    erk_active: { unit: "1", typical: 0.138, means: "ERK1/2 activity" },
    eaa_concentration: { unit: "mmol/L", typical: 0.85, means: "plasma other essential amino acids" },
    eaa_plasma_fasting: { unit: "mmol/L", typical: 0.85, means: "the same, fasted" },
  },
  inputs: {
    capacity: { unit: "1", default: 60, means: "cell number at full contact, over start" },
  },
  parameters: proliferatingCellParameters,
  states: {
    gate: { unit: "1", initial: "gate_rest", means: "openness of the G1 gate, 0 to 1", scale: 0.2 },
    size: { unit: "1", initial: 1, means: "cell mass over rest", scale: 1 },
    number: { unit: "1", initial: 1, means: "cell number over start", scale: 1 },
  },
  terms: {
    m: { unit: "1", is: "max(0, mtorc1_active) / mtorc1_rest", means: "mTORC1 over rest, as S6K1 sees it" },
    m_4ebp1: {
      unit: "1",
      is: "max(0, mtorc1_active + frac_drugbound * mtorc1_drugbound) / mtorc1_rest",
      means: "mTORC1 over rest, as 4E-BP1 sees it",
    },
    mitogen: {
      unit: "1",
      is: "michaelis(erk_active + k_erk / k_akt * max(0, akt_active - akt_rest), k_erk)",
      means: "mitogenic signal, 0 to 1: ERK, or Akt in its place",
    },
    by_mtorc1: {
      unit: "1",
      is: "(1 + k_mtorc1 / mtorc1_max) * (michaelis(m, k_mtorc1) + michaelis(m_4ebp1, k_mtorc1)) / 2",
      means: "S6K1 and 4E-BP1 on the gate, adding up",
    },
    gate_target: {
      unit: "1",
      is: "mitogen^n_mitogen * (1 - frac_gate_mtorc1 + frac_gate_mtorc1 * by_mtorc1)",
      means: "gate that these signals lead to",
    },
    division: {
      unit: "1/h",
      is: "k_division * max(0, gate) * max(0, 1 - number / capacity)",
      means: "division of cells that have room",
    },
    loss: {
      unit: "1/h",
      is: "k_division * gate_rest * max(0, 1 - 1 / capacity)",
      means: "loss that balances it at rest",
    },
    growth: {
      unit: "1",
      is: "(1 - frac_growth_mtorc1 + frac_growth_mtorc1 * (1 + k_growth) * michaelis((m + m_4ebp1) / 2, k_growth)) * min(1, max(0, eaa_concentration / eaa_plasma_fasting))^n_amino",
      means: "growth of the cell over rest",
    },
  },
  processes: {
    gate_opening: {
      to: "gate",
      rate: "gate_target / tau_gate",
      means: "mitogens open the G1 gate; S6K1 and 4E-BP1 both help",
      evidence: { refs: ["fingar2004", "dowling2010"] },
    },
    gate_closing: {
      from: "gate",
      rate: "gate / tau_gate",
      means: "the gate closes again",
      evidence: { refs: ["fingar2004"] },
    },
    mass_gain: {
      to: "size",
      rate: "growth / tau_size",
      means: "mTORC1 and amino acids make cell mass",
      evidence: { refs: ["fingar2002"] },
    },
    mass_turnover: {
      from: "size",
      rate: "size / tau_size",
      means: "cell mass turns over and is halved by division",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "pulse chase" },
    },
    mitosis: {
      to: "number",
      rate: "division * number",
      means: "cells divide",
      evidence: { refs: ["fingar2004"] },
    },
    death: {
      from: "number",
      rate: "loss * number",
      means: "cells are lost as fast as they divide at rest",
      evidence: {
        grade: "assumed",
        why: "the tissue keeps its number at rest",
        wouldSettle: "division and death counts",
      },
    },
  },
  offers: {
    division_rate: { unit: "1/h", is: "division", means: "division" },
    doubling_time: {
      unit: "h",
      is: "log(2) / max(division, 1e-6[1/h])",
      means: "time to double without loss",
    },
    cell_size: { unit: "1", is: "size", means: "cell mass, 1 at rest" },
    cell_number: { unit: "1", is: "number", means: "cell number over start" },
    proliferation_index: { unit: "1", is: "gate", means: "openness of the G1 gate, 0 to 1" },
  },
  steady: { none: "cell number returns over years, by the little room that is left" },
  limits: [
    "no checkpoint, no apoptosis, no resistance to drugs",
    "an index of association: it says nothing about a person's risk",
    "plasma amino acids stand for those around the cell",
  ],
});
