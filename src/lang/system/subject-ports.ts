/** What modules may know of the subject of a protocol. */
export interface SubjectPortDefinition {
  readonly unit: string;
  /** Value where no subject is given: the reference man of 70 kg. */
  readonly typical: number;
  readonly means: string;
}

export const subjectPorts = {
  mass: { unit: "kg", typical: 70, means: "body mass" },
  height: { unit: "m", typical: 1.75, means: "body height" },
  age: { unit: "1", typical: 30, means: "age in years" },
  male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  body_fat: { unit: "1", typical: 0.18, means: "fat as a share of body mass" },
  lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  trained: { unit: "1", typical: 0, means: "training status, from 0 untrained to 1 trained" },
} as const satisfies Readonly<Record<string, SubjectPortDefinition>>;

export type SubjectPort = keyof typeof subjectPorts;

/** A subject: its ports, each in the unit of the port (kg, m, years as 1). What is left out is typical. */
export type Subject = { readonly [Port in SubjectPort]?: number };

/**
 * Fat as a share of body mass where a subject does not say: of men the typical one; of women what leaves a lean share
 * of 75.7 over 83.8 of theirs (Potter 2024, doi:10.1002/ajhb.23984), as between the people of the muscle system.
 */
export function typicalBodyFat(sex: "male" | "female" = "male"): number {
  return sex === "male" ? subjectPorts.body_fat.typical : 0.26;
}

/** The subject with the fat and the lean mass that follow from what is given; as it is where mass and fat are not. */
export function withLeanMass(subject: Subject): Subject {
  const { male = subjectPorts.male.typical, mass = subjectPorts.mass.typical } = subject;
  if (subject.mass === undefined && subject.body_fat === undefined) return subject;
  const { body_fat = typicalBodyFat(male > 0.5 ? "male" : "female") } = subject;
  return { body_fat, lean_mass: mass * (1 - body_fat), ...subject };
}
