import { formatDuration, formatQuantity, type Quantity, type RealisedEvent } from "equator/protocol";

/** How an event is named on its mark and read out. */
export interface EventWords {
  /** `Meal` */
  readonly name: string;
  /** `30 g protein, mixed` */
  readonly says: string;
  /** What stands on its mark, from long to short: the longest that fits is shown. Its name or what it says holds each. */
  readonly labels: readonly string[];
  /** How high its mark is filled, from 0 to 1; undefined where it has no size. */
  readonly size?: number;
  /** Grams of protein; what a day has of it is summed. */
  readonly protein?: number;
}

/** The words of what one entry brings about at one time: a meal may have several parts. */
export function wordsOf(events: readonly RealisedEvent[]): EventWords {
  const [first] = events;
  if (first === undefined) return { name: "", says: "", labels: [] };
  const [kind = "", sub = ""] = first.kind.split(".");
  return (wording[kind] ?? otherWords)(events, first, plain(sub));
}

type Wording = (events: readonly RealisedEvent[], first: RealisedEvent, sub: string) => EventWords;

/** Fills a mark to its top. */
const fullMeal = 60;
const fullSession = 25;

const wording: Readonly<Record<string, Wording>> = {
  meal: (events, { label }) => {
    const [protein, carbohydrate, fat] = [
      grams(events, "protein"),
      grams(events, "carbohydrate"),
      grams(events, "fat"),
    ];
    const sources = [...new Set(events.flatMap(({ words: { source } }) => source ?? []))].map(plain);
    const main = protein > 0 ? `${protein} g protein` : `${carbohydrate} g carbohydrate`;
    const others = [...(protein > 0 ? [`${carbohydrate} g carbohydrate`] : []), `${fat} g fat`];
    return {
      name: label === undefined ? "Meal" : `Meal, ${plain(label)}`,
      says: [main, ...sources, ...others].join(", "),
      labels: [main, `${protein > 0 ? protein : carbohydrate} g`],
      size: Math.min(1, protein / fullMeal),
      protein,
    };
  },
  amino_acids: (_, { quantities }) => {
    const main = quantities["eaa"] ?? quantities["leucine"];
    return {
      name: "Amino acids",
      says: saidQuantities(quantities),
      labels: ["Amino acids", main === undefined ? "AA" : formatQuantity(main)],
      size: 0.2,
    };
  },
  train: (_, { quantities, words, limb, duration, label }, sub) => {
    const sets = quantities["sets"]?.value;
    const trained = plain(limb ?? words["muscle"] ?? words["mode"] ?? sub);
    const much = sets === undefined ? formatDuration(duration) : `${sets} sets`;
    const name = sub === "resistance" ? "Strength training" : `${capital(sub)} training`;
    return {
      name: label === undefined || plain(label) === trained ? name : `${name}, ${plain(label)}`,
      says: [
        trained,
        much,
        ...loadText(quantities),
        ...(sets === undefined ? [] : [formatDuration(duration)]),
      ]
        .filter((part) => part !== sub)
        .join(", "),
      labels: [`${capital(trained)}, ${much}`, much, String(sets ?? "")],
      size: sets === undefined ? Math.min(1, duration / 5_400_000) : Math.min(1, sets / fullSession),
    };
  },
  fast: (_, { duration }) => spanWords("Fast", duration),
  sleep: (_, { duration }) => spanWords("Sleep", duration),
  compound: (_, { quantities, words: { route } }, sub) => {
    const amount = quantities["dose"] ?? quantities["level"];
    const much = amount === undefined ? "" : formatQuantity(amount);
    return {
      name: `${capital(sub)} ${much}`,
      says: route ?? "",
      labels: [`${capital(sub)} ${much}`, capital(sub), sub.slice(0, 4)],
    };
  },
  infuse: (_, { quantities: { rate } }, sub) => {
    const much = rate === undefined ? "" : formatQuantity(rate);
    return { name: `Infusion, ${sub} ${much}`, says: "", labels: [`${capital(sub)} ${much}`, capital(sub)] };
  },
  medium: (_, { quantities }) => {
    const said = saidQuantities(quantities);
    return { name: "Medium", says: said, labels: [said, "Medium"] };
  },
};

const otherWords: Wording = (events, { kind, quantities, words, duration }) => {
  const name = capital(plain(kind.replace(".", " ")));
  const limbs = events.flatMap(({ limb }) => (limb === undefined ? [] : [plain(limb)]));
  const { form, lot: _, ...said } = words;
  const parts = [
    ...(form === "bed_rest" ? ["bed rest"] : limbs),
    ...Object.values(said).map(plain),
    ...(Object.keys(quantities).length === 0 ? [] : [saidQuantities(quantities)]),
    ...(duration === 0 ? [] : [formatDuration(duration)]),
  ];
  return { name, says: parts.join(", "), labels: [parts.join(", "), name] };
};

function spanWords(name: string, duration: number): EventWords {
  const long = formatDuration(duration);
  return { name: `${name} ${long}`, says: "", labels: [`${name} ${long}`, long] };
}

function saidQuantities(quantities: Readonly<Record<string, Quantity>>): string {
  return Object.entries(quantities)
    .filter(([name]) => !name.endsWith("_sd"))
    .map(([name, quantity]) => `${plain(name.replace(/_fold$/, ""))} ${formatQuantity(quantity)}`)
    .join(", ");
}

function loadText({ load, intensity }: Readonly<Record<string, Quantity>>): string[] {
  const percent = ({ value }: Quantity) => `${Number((value * 100).toFixed(1))} %`;
  if (load !== undefined) return [`load ${percent(load)}`];
  return intensity === undefined ? [] : [`intensity ${percent(intensity)}`];
}

function grams(events: readonly RealisedEvent[], name: string): number {
  const sum = events.reduce((total, { quantities }) => total + inGrams(quantities[name]), 0);
  return Number(sum.toPrecision(3));
}

function inGrams(quantity: Quantity | undefined): number {
  if (quantity === undefined) return 0;
  return quantity.value * ({ mg: 0.001, kg: 1000 }[quantity.unit] ?? 1);
}

/** Words of the file as they are read: `upper_body` is upper body. */
export function plain(word: string): string {
  return word.replaceAll("_", " ");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
