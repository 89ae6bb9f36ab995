import { defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { absentHere, atRest, level } from "./numbers.ts";

/** Numbers of the mTOR complexes of a tissue. */
export const mtorComplexesParameters = defineParameters({
  mtor_level: level("mTOR"),
  raptor_level: level("raptor"),
  rictor_level: level("rictor"),
  pras40_level: level("PRAS40"),
  raptor_normal: {
    value: 0.55,
    unit: "1",
    means: "raptor of the normal tissue, per total mTOR",
    evidence: {
      grade: "assumed",
      why: "no stoichiometry of muscle was found; below mTOR together with rictor",
      wouldSettle: "absolute proteomics of mTOR, raptor and rictor in muscle",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  rictor_normal: {
    value: 0.35,
    unit: "1",
    means: "rictor of the normal tissue, per total mTOR",
    evidence: {
      grade: "assumed",
      why: "no stoichiometry of muscle was found; below mTOR together with raptor",
      wouldSettle: "absolute proteomics of mTOR, raptor and rictor in muscle",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_raptor_on: {
    value: 0.15,
    unit: "1/min",
    means: "assembly of raptor with free mTOR",
    evidence: {
      grade: "assumed",
      why: "fast against the hours of rapamycin, so that raptor stays assembled",
      wouldSettle: "raptor pull-down over hours after new mTOR or drug wash-out",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  k_raptor_off: {
    value: 0.004,
    unit: "1/min",
    means: "raptor leaving mTOR",
    evidence: {
      grade: "assumed",
      why: "turnover of hours; nutrients do not change the assembly",
      wouldSettle: "raptor pull-down over hours with labelled new raptor",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  frac_drug_weakening: {
    value: 1.5,
    unit: "1",
    means: "extra loss of raptor from drug-bound mTOR, relative to its normal loss",
    evidence: {
      grade: "assumed",
      why: "rapamycin lowers the raptor on mTOR after exercise (Drummond 2009); the size was not seen",
      wouldSettle: "raptor pull-down over dose and time of rapamycin in muscle",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_rictor_on: {
    value: 0.012,
    unit: "1/min",
    means: "assembly of rictor with mTOR that the drug does not keep from it",
    evidence: {
      grade: "assumed",
      why: "slower than raptor, so that rictor fills over hours",
      wouldSettle: "rictor pull-down after rapamycin is washed out",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  k_rictor_off: {
    value: 0.0019,
    unit: "1/min",
    means: "loss of assembled mTORC2, half-life about 6 h",
    evidence: {
      grade: "derived",
      from: ["ye2012"],
      how: "mTORC2 still works after 1 h of rapamycin and is disrupted by 24 to 48 h in myotubes: ln 2 over 6 h",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_drug_assembly: {
    value: 1,
    unit: "1",
    means: "share of the assembly of mTORC2 that bound drug blocks",
    evidence: {
      grade: "assumed",
      why: "each tissue has its own: the ratio of FKBP12 to FKBP51 and phosphatidic acid set how far the drug keeps mTOR from rictor, and no ratio of a human tissue was found",
      wouldSettle: "rictor on mTOR in each tissue after weeks of the drug",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_rapamycin: {
    value: 0.005,
    unit: "nmol/L",
    means: "free rapamycin that occupies half of mTOR",
    evidence: {
      grade: "fitted",
      to: ["drummond2009", "dickinson-2011"],
      how: "by hand: 12 to 16 mg abolish the rise of synthesis, with the unbound share of the blood kinetics used here; one number for all tissues, as FKBP12 and mTOR are the same. It is what blood cells show: their p-S6K1 is held down above 6 ug/L of whole blood (a paper on sirolimus after kidney transplantation, no identifier seen), which are 0.0046 nmol/L free by the same kinetics. From Kd of rapamycin to FKBP12 (0.2 nmol/L) and of both to FRB (12 nmol/L, Banaszynski 2005) it asks for half a micromole of free FKBP12",
    },
    spread: { kind: "lognormal", factor: 3 },
  },
  k_upstream: {
    value: 0.175,
    unit: "1",
    means: "Rag times Rheb at half activation of mTORC1",
    evidence: { grade: "fitted", to: ["tremblay2005", "greenhaff2008", "mccoll2024"], how: jointSearch },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_mechanical: {
    value: 2.23,
    unit: "1",
    means: "gain of the direct (phosphatidic acid) input of load",
    evidence: { grade: "fitted", to: ["dreyer2006", "drummond2009"], how: jointSearch },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_disuse: absentHere(
    "what immobilisation adds to the input of mTORC1",
    "the reading in which immobilisation raises mTORC1 sets it",
    "mTORC1 of immobilised human muscle, fasted and fed",
  ),
  k_ampk: {
    value: 0.138,
    unit: "1",
    means: "acting AMPK that halves mTORC1 through raptor",
    evidence: { grade: "fitted", to: ["dreyer2006"], how: jointSearch },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_mtorc2_basal: {
    value: 0.0169,
    unit: "1",
    means: "mTORC2 activity without PIP3",
    evidence: { grade: "fitted", to: ["greenhaff2008", "mccoll2024"], how: jointSearch },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_pip3: {
    value: 0.518,
    unit: "1",
    means: "active PI3K at half activation of mTORC2",
    evidence: { grade: "fitted", to: ["mccoll2024", "greenhaff2008"], how: jointSearch },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_pras40: {
    value: 0.5,
    unit: "1",
    means: "hold of PRAS40 on mTORC1 without Akt",
    evidence: {
      grade: "assumed",
      why: "PRAS40 withholds part of the mTORC1 of cells without insulin; the size was not seen",
      wouldSettle: "S6K1 in muscle without AKT1S1, fasted and fed",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  k_pras40: {
    value: 0.065,
    unit: "1",
    means: "Akt signal that halves the hold of PRAS40",
    evidence: {
      grade: "assumed",
      why: "the Akt signal of fasted muscle",
      wouldSettle: "p-PRAS40 T246 over insulin steps",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  akt_rest: atRest(0.0654, "1", "Akt signal at rest", "Akt signal of the resting tissue"),
  frac_deptor: {
    value: 0.5,
    unit: "1",
    means: "share of mTORC1 activity that saturating DEPTOR takes away",
    evidence: {
      grade: "assumed",
      why: "DEPTOR inhibits in part when reconstituted; the activity that it leaves in cells was not read off",
      wouldSettle: "mTORC1 activity over DEPTOR steps in a complex without PRAS40",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  frac_deptor_mtorc2: {
    value: 0.4,
    unit: "1",
    means: "share of mTORC2 activity that saturating DEPTOR takes away",
    evidence: {
      grade: "assumed",
      why: "as for mTORC1, somewhat less",
      wouldSettle: "p-Akt S473 over DEPTOR steps at fixed PIP3",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
