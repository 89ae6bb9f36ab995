interface UsualDose {
  /** Warned of above this. */
  readonly most: number;
  readonly unit: string;
}

/**
 * The most that people are given at once, rounded up from what labels and studies of each use: above it a protocol is
 * warned of a slip of the unit and read as written. Chosen for that warning alone; no module reads it and it advises nobody.
 */
export const usualDoses: Readonly<Record<string, UsualDose>> = {
  acetaminophen: { most: 1, unit: "g" },
  berberine: { most: 2, unit: "g" },
  butyrate: { most: 5, unit: "g" },
  coffee: { most: 1, unit: "g" },
  creatine: { most: 30, unit: "g" },
  curcumin: { most: 5, unit: "g" },
  egcg: { most: 5, unit: "g" },
  everolimus: { most: 20, unit: "mg" },
  gnrh_agonist: { most: 45, unit: "mg" },
  growth_hormone: { most: 10, unit: "mg" },
  hmb: { most: 6, unit: "g" },
  hydrocortisone: { most: 0.5, unit: "g" },
  ibuprofen: { most: 0.8, unit: "g" },
  igf_1: { most: 20, unit: "mg" },
  // 300 units: what a pen holds.
  insulin: { most: 1800, unit: "nmol" },
  // By muscle for anaesthesia; as an antidepressant a tenth.
  ketamine: { most: 1, unit: "g" },
  ketone_ester: { most: 100, unit: "g" },
  leptin: { most: 30, unit: "mg" },
  luteolin: { most: 5, unit: "g" },
  metformin: { most: 2.55, unit: "g" },
  // The antidote starts with 150 mg/kg by vein; by mouth studies stay below a tenth of it.
  nac: { most: 15, unit: "g" },
  omega_3: { most: 15, unit: "g" },
  phosphatidic_acid: { most: 5, unit: "g" },
  quercetin: { most: 5, unit: "g" },
  rapamycin: { most: 20, unit: "mg" },
  resveratrol: { most: 5, unit: "g" },
  salicylate_aspirin: { most: 4, unit: "g" },
  sertraline: { most: 0.4, unit: "g" },
  tesamorelin: { most: 4, unit: "mg" },
  testosterone: { most: 0.2, unit: "g" },
  testosterone_enanthate: { most: 0.6, unit: "g" },
  tianeptine: { most: 50, unit: "mg" },
  tocotrienols: { most: 2, unit: "g" },
};
