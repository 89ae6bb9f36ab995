/** Ways to write the protocols of claims. All of them give text of the protocol language. */

/** What a body is and what happens to it. */
export interface BodyProtocol {
  readonly name?: string;
  readonly age?: number;
  readonly sex?: "male" | "female";
  readonly height?: number;
  readonly mass?: number;
  readonly bodyFat?: number;
  readonly training?: "untrained" | "recreational" | "trained";
  /** Time of day at which it starts. */
  readonly start?: string;
  readonly lasts?: string;
  /** Days by name: each a list of entries, as `{at: "08:00", meal: ...}`. */
  readonly days?: Readonly<Record<string, readonly string[]>>;
  /** Blocks, as `{name: hard, days: [lift], repeat: 42}`. */
  readonly blocks?: readonly string[];
  /** Entries on the whole time line. */
  readonly events?: readonly string[];
  /** Genes for the whole run, as `{tissue: muscle, gene: RPTOR, level: 0}`. */
  readonly perturb?: readonly string[];
  /** Numbers of the model, by address, as `"ageing.switch_inactivity": "0"`. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The protocol of a body: a man of 30 years and 75 kg unless it says otherwise, from 8 in the morning. */
export function body({
  name = "Arm of a claim",
  age = 30,
  sex = "male",
  height = sex === "male" ? 178 : 166,
  mass = sex === "male" ? 75 : 62,
  bodyFat = sex === "male" ? 18 : 27,
  training = "recreational",
  start = "08:00",
  ...what
}: BodyProtocol): string {
  return lines([
    `name: ${JSON.stringify(name)}`,
    `subject: {species: human, sex: ${sex}, age: ${age} y, height: ${height} cm, mass: ${mass} kg, body_fat: ${bodyFat} %, training: ${training}}`,
    `start: 2026-03-02T${start}`,
    ...happening(what),
  ]);
}

/** What cells are in, and what happens to them. */
export interface CellProtocol extends Pick<BodyProtocol, "name" | "lasts" | "events" | "perturb" | "values"> {
  /** What the medium has from time zero, as `"amino_acids: 0 x, serum: 0"`. */
  readonly medium?: string;
}

/** The protocol of cells. */
export function cells({ name = "Arm of a claim", medium = "", ...what }: CellProtocol): string {
  return lines([`name: ${JSON.stringify(name)}`, `medium: {${medium}}`, ...happening(what)]);
}

/** Three meals, by grams of protein and kcal of the day; 60 % of what is not protein is carbohydrate. */
export function meals(
  protein = 110,
  energy = 2500,
  { source = "mixed", at = ["08:30", "13:00", "19:00"] as readonly string[], carbohydrate = 0.6 } = {},
): string[] {
  const rest = energy - 4 * protein;
  const part = (grams: number) => `${(grams / at.length).toFixed(1)} g`;
  const plate = `{protein: ${part(protein)}, source: ${source}, carbohydrate: ${part((carbohydrate * rest) / 4)}, fat: ${part(((1 - carbohydrate) * rest) / 9)}}`;
  return at.map((clock) => `{at: "${clock}", meal: ${plate}}`);
}

/** A session of lifting for the whole body. */
export function lift(at = "17:00", { sets = 20, load = 80 } = {}): string {
  return `{at: "${at}", train: {kind: resistance, sets: ${sets}, reps: 10, load: ${load} %, muscle: whole_body}}`;
}

/** Genes of tissues brought to other levels for a whole run; of every tissue where none is named. */
export function genes(levels: Readonly<Record<string, number>>, tissues: readonly string[] = []): string[] {
  return Object.entries(levels).flatMap(([gene, level]) =>
    tissues.length === 0
      ? [`{gene: ${gene}, level: ${level}}`]
      : tissues.map((tissue) => `{tissue: ${tissue}, gene: ${gene}, level: ${level}}`),
  );
}

/** A ride. */
export function ride(at = "17:00", { minutes = 60, intensity = 65 } = {}): string {
  return `{at: "${at}", train: {kind: endurance, mode: cycling, duration: ${minutes} min, intensity: ${intensity} %}}`;
}

function happening(what: Omit<BodyProtocol, "name">): string[] {
  const { lasts, days = {}, blocks = [], events = [], perturb = [], values = {} } = what;
  const changed = Object.entries(values).map(([address, value]) => `${address}: ${value}`);
  return [
    ...(lasts === undefined ? [] : [`lasts: ${lasts}`]),
    ...(changed.length === 0 ? [] : [`values: {${changed.join(", ")}}`]),
    ...list("perturb:", perturb, ""),
    ...(Object.keys(days).length === 0 ? [] : ["days:"]),
    ...Object.entries(days).flatMap(([name, entries]) =>
      entries.length === 0 ? [`  ${name}: []`] : list(`  ${name}:`, entries, "  "),
    ),
    ...list("blocks:", blocks, ""),
    ...list("events:", events, ""),
  ];
}

function list(head: string, items: readonly string[], indent: string): string[] {
  return items.length === 0 ? [] : [head, ...items.map((item) => `${indent}  - ${item}`)];
}

function lines(of: readonly string[]): string {
  return `${["equator: 1", ...of].join("\n")}\n`;
}
