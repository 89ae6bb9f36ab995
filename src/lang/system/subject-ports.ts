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
