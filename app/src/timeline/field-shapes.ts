import { wordsOfLanguage } from "./words-of-language.ts";

interface Named {
  readonly label: string;
  /** Whether it is shown only where it is written, and can be added elsewhere. */
  readonly isRare?: boolean;
  /** Whether its entry cannot be without it. */
  readonly isNeeded?: boolean;
}

/** A number that an entry can say. */
export interface NumberShape extends Named {
  readonly unit: string;
  readonly range: readonly [least: number, most: number, step: number, usual?: number];
}

interface WordShape extends Named {
  readonly words: readonly string[];
}

/** A field that an entry can say. */
export type Shape = NumberShape | WordShape;

const grams = (label: string, most: number, usual: number): NumberShape => ({
  label,
  unit: "g",
  range: [0, most, 1, usual],
});
const lasts = (unit: "min" | "h" | "d", most: number, isRare = false): NumberShape => ({
  label: "Lasts",
  unit,
  range: [unit === "min" ? 5 : unit === "h" ? 0.5 : 1, most, unit === "min" ? 5 : unit === "h" ? 0.25 : 1],
  isRare,
});
const percent = (label: string, most: number, usual: number): NumberShape => ({
  label,
  unit: "%",
  range: [0, most, 1, usual],
});
const rare = <Any extends Shape>(shape: Any): Any => ({ ...shape, isRare: true });
const needed = <Any extends Shape>(shape: Any): Any => ({ ...shape, isNeeded: true });

const sessionKind = needed({ label: "Kind", words: wordsOfLanguage.session });

/** What each kind of entry can say, in the order in which it is shown. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  meal: {
    protein: grams("Protein", 100, 30),
    source: needed({ label: "Source of protein", words: wordsOfLanguage.source }),
    carbohydrate: grams("Carbohydrate", 200, 60),
    fat: grams("Fat", 100, 20),
    leucine: rare(grams("Leucine in it", 10, 3)),
    eaa: rare(grams("Essential amino acids in it", 40, 15)),
    duration: lasts("min", 60, true),
  },
  amino_acids: {
    eaa: grams("Essential amino acids", 30, 10),
    leucine: grams("Leucine", 10, 3),
    nonessential: rare(grams("Other amino acids", 30, 5)),
    carbohydrate: rare(grams("Carbohydrate", 100, 30)),
    duration: lasts("min", 60, true),
  },
  resistance: {
    kind: sessionKind,
    sets: needed({ label: "Sets", unit: "", range: [1, 40, 1, 12] }),
    reps: { label: "Repetitions of a set", unit: "", range: [1, 30, 1, 10] },
    load: needed({ label: "Load, of the most that can be lifted once", unit: "%", range: [20, 100, 5, 75] }),
    duration: lasts("min", 180),
    muscle: { label: "Trained", words: wordsOfLanguage.muscle },
    mode: rare({ label: "Contraction", words: wordsOfLanguage.contraction }),
    limb: rare({ label: "One limb", words: wordsOfLanguage.limb }),
  },
  endurance: {
    kind: sessionKind,
    duration: needed({ ...lasts("min", 240), range: [5, 240, 5, 45] }),
    intensity: needed({
      label: "Intensity, of the maximal oxygen uptake",
      unit: "%",
      range: [20, 100, 5, 65],
    }),
    mode: { label: "Movement", words: wordsOfLanguage.movement },
    muscle: rare({ label: "Trained", words: wordsOfLanguage.muscle }),
    limb: rare({ label: "One limb", words: wordsOfLanguage.limb }),
  },
  session: { kind: sessionKind, duration: needed(lasts("min", 240)) },
  compound: {
    level: rare(needed({ label: "Level, of a reference exposure", unit: "x", range: [0, 4, 0.25, 1] })),
    route: rare({ label: "Route", words: wordsOfLanguage.route }),
    duration: lasts("h", 72, true),
  },
  infuse: {
    rate: needed({ label: "Rate", unit: "mg/kg/h", range: [0, 300, 1] }),
    duration: needed(lasts("h", 24)),
  },
  clamp: { duration: needed(lasts("h", 24)) },
  immobilise: { duration: needed(lasts("d", 60)) },
  oxygen: { oxygen: needed(percent("Oxygen in the air", 100, 21)), duration: needed(lasts("h", 48)) },
  injure: {
    site: needed({ label: "Tissue", words: wordsOfLanguage.site }),
    size: needed(percent("Size, of a standard wound", 100, 50)),
  },
  vaccinate: { dose: needed(percent("Dose, of a standard one", 400, 100)) },
  perturb: { duration: lasts("d", 60, true) },
};

/** What a field says at first where somebody adds it. */
export function firstOf(shape: Shape): string | number {
  return "words" in shape ? (shape.words[0] ?? "") : writtenNumber(shape, firstNumber(shape));
}

/** Where a number begins that is not written. */
export function firstNumber({ range }: Pick<NumberShape, "range">): number {
  const [least, most, step, usual = Math.max(least, Math.round(most / 4 / step) * step)] = range;
  return usual;
}

/** A number as the file has it. */
export function writtenNumber({ unit }: Pick<NumberShape, "unit">, value: number): string | number {
  return unit === "" ? value : `${Number(value.toPrecision(6))} ${unit}`;
}
