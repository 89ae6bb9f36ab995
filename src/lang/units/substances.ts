/** What turns the mass or the activity of a substance into an amount. */
export interface Substance {
  /** Molar mass in g/mol (sum of the standard atomic weights; for proteins, of the mature human chain). */
  readonly molarMass: number;
  /** mol in one international unit, where the substance has one. */
  readonly molPerUnit?: number;
}

/** Substances that may stand in braces behind a unit, as in `mg/dL{glucose}`. */
export const substances: Readonly<Record<string, Substance>> = {
  glucose: { molarMass: 180.16 },
  lactate: { molarMass: 89.07 },
  glycerol: { molarMass: 92.09 },
  palmitate: { molarMass: 255.42 },
  hydroxybutyrate: { molarMass: 103.1 },
  acetoacetate: { molarMass: 101.08 },
  cholesterol: { molarMass: 386.65 },
  triolein: { molarMass: 885.43 },
  urea: { molarMass: 60.06 },
  creatinine: { molarMass: 113.12 },
  alanine: { molarMass: 89.09 },
  arginine: { molarMass: 174.2 },
  glutamine: { molarMass: 146.14 },
  glycine: { molarMass: 75.07 },
  isoleucine: { molarMass: 131.17 },
  leucine: { molarMass: 131.17 },
  lysine: { molarMass: 146.19 },
  methionine: { molarMass: 149.21 },
  phenylalanine: { molarMass: 165.19 },
  serine: { molarMass: 105.09 },
  threonine: { molarMass: 119.12 },
  tryptophan: { molarMass: 204.23 },
  tyrosine: { molarMass: 181.19 },
  valine: { molarMass: 117.15 },
  /** 1 mU = 6.0 pmol, by which the field converts insulin. */
  insulin: { molarMass: 5808, molPerUnit: 6.0e-9 },
  glucagon: { molarMass: 3483 },
  /** 3 IU per mg (WHO standard 98/574). */
  growth_hormone: { molarMass: 22125, molPerUnit: 1.5066e-8 },
  igf1: { molarMass: 7649 },
  leptin: { molarMass: 16026 },
  ghrelin: { molarMass: 3371 },
  cortisol: { molarMass: 362.46 },
  testosterone: { molarMass: 288.42 },
  triiodothyronine: { molarMass: 650.97 },
  thyroxine: { molarMass: 776.87 },
  caffeine: { molarMass: 194.19 },
  metformin: { molarMass: 129.16 },
  rapamycin: { molarMass: 914.17 },
  everolimus: { molarMass: 958.22 },
};
