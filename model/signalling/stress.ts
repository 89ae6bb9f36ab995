import { byHabit, runningNeed } from "../habit.ts";
import { defineModule } from "../language.ts";
import { stressParameters } from "./stress-parameters.ts";

/** Stress of a cell: HIF-1a under low oxygen, REDD1 under HIF-1a and cortisol, GCN2 and ATF4 under lack of amino acids. */
export const stress = defineModule({
  id: "tissue_stress",
  about: "HIF-1a, REDD1, ATF4 and Sestrin2 of a tissue, each relative to rest.",
  needs: {
    ...runningNeed,
    tissue_oxygen: { unit: "1", typical: 1, means: "oxygen tension of the tissue relative to rest" },
    glucocorticoid: { unit: "1", typical: 1, means: "cortisol action relative to its daily mean" },
    eaa_local: {
      unit: "mmol/L",
      typical: 3.2,
      means: "essential amino acids besides leucine where the cells see them",
    },
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
  },
  parameters: stressParameters,
  states: {
    hif: { unit: "1", initial: "hif1a_level", means: "HIF-1a relative to rest", scale: 1 },
    redd: { unit: "1", initial: "ddit4_level", means: "REDD1 relative to rest", scale: 1 },
    atf: { unit: "1", initial: "atf4_level", means: "ATF4 relative to rest", scale: 1 },
    sestrin: { unit: "1", initial: "sestrin_level", means: "inducible Sestrin2 relative to rest", scale: 1 },
  },
  terms: {
    translation: {
      unit: "1",
      is: "michaelis(max(0, mtorc1_active), k_mtorc1) / michaelis(mtorc1_rest, k_mtorc1)",
      means: "mTORC1 on the translation of HIF-1a and ATF4, 1 at rest",
    },
    hydroxylation: {
      unit: "1",
      is: "(1 + k_oxygen^n_oxygen) * hill(max(0.01, tissue_oxygen), k_oxygen, n_oxygen)",
      means: "hydroxylation of HIF-1a, 1 at rest",
    },
    induction: {
      unit: "1",
      is: "max(0, 1 + gain_hif * max(0, hif - 1) + gain_glucocorticoid * (glucocorticoid - 1))",
      means: "REDD1 message relative to rest",
    },
    uncharged: {
      unit: "1",
      is: "1 / (1 + (max(0.01, eaa_local / eaa_rest) / k_eaa)^n_eaa)",
      means: "tRNA without its amino acid, 0 to 1",
    },
    uncharged_rest: { unit: "1", is: "1 / (1 + (1 / k_eaa)^n_eaa)", means: "the same at rest" },
    gcn2: {
      unit: "1",
      is: "gcn2_level * max(0, uncharged - uncharged_rest) / (1 - uncharged_rest)",
      means: "active GCN2, 0 at rest",
    },
  },
  processes: {
    hif_making: {
      to: "hif",
      rate: "k_hif * hif1a_level * max(0, 1 - frac_mtorc1 + frac_mtorc1 * translation)",
      means: "HIF-1a is made, the more the more mTORC1 acts",
      evidence: { refs: ["duvel2010", "shi2011"] },
    },
    hif_loss: {
      from: "hif",
      rate: "k_hif * hydroxylation * hif",
      means: "hydroxylated HIF-1a is degraded",
      evidence: {
        grade: "assumed",
        why: "hydroxylation follows oxygen at once",
        wouldSettle: "HIF-1a after reoxygenation",
      },
    },
    redd1_making: {
      to: "redd",
      rate: "ddit4_level * induction / tau_redd1",
      means: "HIF-1a and the glucocorticoid receptor switch DDIT4 on",
      evidence: { refs: ["brugarolas2004", "deyoung2008"] },
    },
    redd1_loss: {
      from: "redd",
      rate: "redd / tau_redd1",
      means: "REDD1 is lost",
      evidence: {
        grade: "assumed",
        why: "first-order, as fast as its message",
        wouldSettle: "REDD1 message and protein over time",
      },
    },
    atf4_making: {
      to: "atf",
      rate: `atf4_level * (1 + gain_gcn2 * gcn2) * max(0, 1 - gain_mtorc1 + gain_mtorc1 * translation) * ${byHabit("atf4_morning")} / tau_atf4`,
      means: "GCN2 and mTORC1 raise the translation of ATF4",
      evidence: { refs: ["laeger2014", "park2017"] },
    },
    atf4_loss: {
      from: "atf",
      rate: "atf / tau_atf4",
      means: "ATF4 is lost",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "ATF4 after leucine is given back" },
    },
    sestrin_making: {
      to: "sestrin",
      rate: "sestrin_level * max(0, 1 - frac_sestrin + frac_sestrin * atf) / tau_sestrin",
      means: "ATF4 switches SESN2 on",
      evidence: {
        grade: "assumed",
        why: "Sestrin2 as a target of ATF4 is told in reviews; no size was seen",
        wouldSettle: "Sestrin2 in cells without ATF4",
      },
    },
    sestrin_loss: {
      from: "sestrin",
      rate: "sestrin / tau_sestrin",
      means: "Sestrin2 is lost",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "Sestrin2 after cycloheximide" },
    },
  },
  offers: {
    hif1a: { unit: "1", is: "hif", means: "HIF-1a relative to rest" },
    redd1: { unit: "1", is: "redd", means: "REDD1 relative to rest" },
    atf4: { unit: "1", is: "atf", means: "ATF4 relative to rest" },
    sestrin2: { unit: "1", is: "sestrin", means: "inducible Sestrin2 relative to rest" },
    fgf21_drive: { unit: "1", is: "max(0, atf)^n_fgf21", means: "FGF21 that ATF4 makes, relative to rest" },
  },
  genes: {
    HIF1A: ["hif1a_level"],
    DDIT4: ["ddit4_level"],
    EIF2AK4: ["gcn2_level"],
    ATF4: ["atf4_level"],
    SESN2: ["sestrin_level"],
  },
  limits: [
    "no adaptation: in human muscle HIF-1a is down by half after 15 days at 3200 m (D'Hulst 2016)",
    "mTORC1 also keeps REDD1 from being degraded (Tan 2013): left out",
    "GCN2 lowers mTORC1 without ATF4 too (Averous 2016): left out",
    "FGF21 follows more than ATF4: PPAR-alpha in ketosis, and a later rise without GCN2",
  ],
});
