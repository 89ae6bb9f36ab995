import { defineParameters } from "../language.ts";

/** Parameters of repair under the skin, as of muscle; a tendon adjusts its own. */
export const tissueRepairParameters = defineParameters({
  tau_form: {
    value: 8,
    unit: "d",
    means: "forming of new tissue in what was lost, at usual competence",
    evidence: {
      grade: "assumed",
      why: "muscle of rodents is filled with new fibres one to two weeks after an injury; force of adult rats is 80 % of uninjured a week after a contusion (abstract without an identifier here)",
      wouldSettle: "imaging of muscle of people by week after a strain",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  tau_mature: {
    value: 18,
    unit: "d",
    means: "growth of new tissue to its strength",
    evidence: {
      grade: "assumed",
      why: "new fibres are thin and grow for weeks",
      wouldSettle: "force by week after an injury of human muscle",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  weight_young: {
    value: 0.6,
    unit: "1",
    means: "strength that new tissue lacks",
    evidence: {
      grade: "assumed",
      why: "new fibres are small and few of their sarcomeres are in line",
      wouldSettle: "force over area of regenerating muscle",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  frac_mtorc1: {
    value: 0.7,
    unit: "1",
    means: "share of forming that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "without mTOR in satellite cells regeneration is severely compromised and rapamycin impairs it; the abstracts give no size",
      wouldSettle: "fibres a week after injury over graded rapamycin",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  frac_growth: {
    value: 0.7,
    unit: "1",
    means: "share of growth that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "regenerating fibres are smaller under rapamycin; the abstract gives no size",
      wouldSettle: "fibre size three weeks after injury over graded rapamycin",
    },
    spread: { kind: "normal", sd: 0.12 },
  },
  k_mtorc1: {
    value: 0.8,
    unit: "1",
    means: "saturation: mTORC1 over that of habitual days at half of its effect",
    evidence: {
      grade: "assumed",
      why: "as for skin: more mTORC1 helps ever less",
      wouldSettle: "regeneration over graded loss of TSC1",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  mtorc1_normal: {
    value: 0.199,
    unit: "1",
    means: "active mTORC1 of this tissue on the average of a habitual day",
    evidence: {
      grade: "assumed",
      why: "mean of muscle in the whole body over days of three meals",
      wouldSettle: "nothing to settle: a unit",
    },
    spread: { kind: "none", why: "a unit" },
  },
  n_cells: {
    value: 0.7,
    unit: "1",
    means: "power of satellite cells, over untrained, on forming",
    evidence: {
      grade: "assumed",
      why: "repair needs satellite cells; more of them than usual help less than in proportion",
      wouldSettle: "regeneration over graded depletion of satellite cells",
    },
    spread: { kind: "normal", sd: 0.2 },
  },
  n_energy: {
    value: 1.2,
    unit: "1",
    means: "power of an energy deficit",
    evidence: {
      grade: "assumed",
      why: "as for skin",
      wouldSettle: "regeneration over graded energy restriction",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  energy_floor: {
    value: 0.4,
    unit: "1",
    means: "least energy intake, over expenditure, that counts",
    evidence: {
      grade: "assumed",
      why: "stores feed repair in a fast of days",
      wouldSettle: "regeneration in a total fast",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_protein: {
    value: 0.25,
    unit: "1",
    means: "protein intake, over usual, at half of its effect",
    evidence: {
      grade: "assumed",
      why: "severe lack only: rats that had eaten 6 % casein regenerate more slowly (abstract without an identifier here)",
      wouldSettle: "regeneration over protein",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  k_age: {
    value: 0.006,
    unit: "1",
    means: "loss of competence per year after 30",
    evidence: {
      grade: "assumed",
      why: "rats of 22 months reach 63 % of force where adults reach 80 % a week after a contusion (abstract without an identifier here), as some 35 years of people",
      wouldSettle: "recovery of force by age after a strain",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  age_floor: {
    value: 0.2,
    unit: "1",
    means: "share of competence that age leaves",
    evidence: { grade: "assumed", why: "the very old still repair", wouldSettle: "repair by age beyond 80" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  age_normal: {
    value: 30,
    unit: "1",
    means: "age up to which nothing is lost",
    evidence: {
      grade: "assumed",
      why: "a convention: young adults are the reference",
      wouldSettle: "nothing to settle: a reference",
    },
    spread: { kind: "none", why: "a reference" },
  },
  k_inflammation: {
    value: 1.2,
    unit: "1",
    means: "lasting inflammation, as a logarithm over the young, at which competence is halved",
    evidence: {
      grade: "assumed",
      why: "lasting inflammation holds regeneration back; by how much is not known in people",
      wouldSettle: "repair in people grouped by C-reactive protein",
    },
    spread: { kind: "lognormal", factor: 1.8 },
  },
});
