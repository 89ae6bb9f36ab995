import { log } from "../../src/ensemble/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body, cells } from "./protocols.ts";

const millimolar = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.8, 1.6];
const nanomolar = [0, 0.03, 0.1, 0.3, 1, 3, 10, 100];
const sets = [0, 1, 2, 4, 8, 16];

function series(name: string, doses: readonly number[], medium: (dose: number) => string) {
  return Object.fromEntries(
    doses.map((dose): [string, ClaimArm] => [
      `${name} ${dose}`,
      { system: "muscle-cell", protocol: cells({ lasts: "4 h", medium: medium(dose) }) },
    ]),
  );
}

function lifted(count: number): ClaimArm {
  const session = `{at: "08:05", train: {kind: resistance, sets: ${count}, reps: 10, load: 75 %, muscle: legs}}`;
  const shake = '{at: "08:30", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}';
  return {
    system: "human-adult",
    protocol: body({ lasts: "8 h", events: [...(count === 0 ? [] : [session]), shake] }),
  };
}

type Read = (arm: string) => number;
interface Curve {
  readonly doses: readonly number[];
  readonly answers: readonly number[];
}

/** Dose at which a share of the whole answer is reached, between doses on a straight line. */
function doseAt({ doses, answers }: Curve, share: number): number {
  const [low = Number.NaN, high = Number.NaN] = [answers[0], answers.at(-1)];
  const wanted = low + share * (high - low);
  const i = answers.findIndex((answer, place) => place > 0 && (answer - wanted) * (high - low) >= 0);
  const [x0 = Number.NaN, x1 = Number.NaN] = [doses[i - 1], doses[i]];
  const [y0 = Number.NaN, y1 = Number.NaN] = [answers[i - 1], answers[i]];
  return y1 === y0 ? x0 : x0 + ((wanted - y0) / (y1 - y0)) * (x1 - x0);
}

function curve(name: string, doses: readonly number[], read: Read): Curve {
  return { doses, answers: doses.map((dose) => read(`${name} ${dose}`)) };
}

const slope = (of: Curve) => log(81) / log(doseAt(of, 0.9) / doseAt(of, 0.1));
const fold = ({ answers }: Curve) => (answers.at(-1) ?? Number.NaN) / (answers[0] ?? Number.NaN);

const inputs = {
  leucine: { doses: millimolar, unit: "mmol/L", word: "leucine, with 1 nM insulin" },
  arginine: { doses: millimolar, unit: "mmol/L", word: "arginine, with 1 nM insulin" },
  insulin: { doses: nanomolar, unit: "nmol/L", word: "insulin, without serum" },
  igf1: { doses: nanomolar, unit: "nmol/L", word: "IGF-1, without serum" },
  load: { doses: sets, unit: "1", word: "sets of a session, with a meal" },
} as const;
type Input = keyof typeof inputs;

function figuresOf(input: Input) {
  const { doses, unit, word } = inputs[input];
  const of = (arm: Parameters<Figure["of"]>[0]) =>
    curve(input, doses, (name) =>
      input === "load" ? arm(name).mean("p_s6k1_t389", 1, 4) : arm(name).end("p_s6k1_t389"),
    );
  return {
    [`${input}_fold`]: {
      means: `T389 of S6K1 at the highest dose over that at none: ${word}`,
      unit: "1",
      of: (arm) => fold(of(arm)),
    },
    [`${input}_half`]: {
      means: `dose at half of that answer: ${word}`,
      unit,
      of: (arm) => doseAt(of(arm), 0.5),
    },
    [`${input}_slope`]: {
      means: `Hill slope, from the doses at 10 and 90 % of that answer: ${word}`,
      unit: "1",
      of: (arm) => slope(of(arm)),
    },
  } satisfies Record<string, Figure>;
}

type Figure = Parameters<typeof defineClaim<string, string>>[0]["figures"][string];

const without = (medium: string): ClaimArm => ({
  system: "muscle-cell",
  protocol: cells({ lasts: "4 h", medium }),
});

const arms: Readonly<Record<string, ClaimArm>> = {
  ...series("leucine", millimolar, (dose) => `leucine: ${dose} mmol/L, insulin: 1 nmol/L`),
  ...series("arginine", millimolar, (dose) => `arginine: ${dose} mmol/L, insulin: 1 nmol/L`),
  ...series("insulin", nanomolar, (dose) => `serum: 0, insulin: ${dose} nmol/L`),
  ...series("igf1", nanomolar, (dose) => `serum: 0, igf1: ${dose} nmol/L`),
  ...Object.fromEntries(sets.map((count) => [`load ${count}`, lifted(count)])),
  all: without("insulin: 1 nmol/L"),
  no_leucine: without("insulin: 1 nmol/L, leucine: 0 x"),
  no_arginine: without("insulin: 1 nmol/L, arginine: 0 x"),
  no_others: without("insulin: 1 nmol/L, amino_acids: 0 x, leucine: 1 x, arginine: 1 x"),
};

const figures: Readonly<Record<string, Figure>> = {
  ...figuresOf("leucine"),
  ...figuresOf("arginine"),
  ...figuresOf("insulin"),
  ...figuresOf("igf1"),
  ...figuresOf("load"),
  left_without_leucine: {
    means: "T389 of S6K1 left after 4 h without leucine, of that in full medium",
    unit: "1",
    of: (arm) => arm("no_leucine").end("p_s6k1_t389") / arm("all").end("p_s6k1_t389"),
  },
  left_without_arginine: {
    means: "T389 of S6K1 left after 4 h without arginine",
    unit: "1",
    of: (arm) => arm("no_arginine").end("p_s6k1_t389") / arm("all").end("p_s6k1_t389"),
  },
  left_without_others: {
    means: "T389 of S6K1 left after 4 h with leucine and arginine alone",
    unit: "1",
    of: (arm) => arm("no_others").end("p_s6k1_t389") / arm("all").end("p_s6k1_t389"),
  },
  leucine_before_others: {
    means: "what leucine alone takes away, over the most that arginine or all others take away",
    unit: "1",
    of: (arm) => {
      const all = arm("all").end("p_s6k1_t389");
      const lost = (name: string) => all - arm(name).end("p_s6k1_t389");
      return lost("no_leucine") / Math.max(lost("no_arginine"), lost("no_others"), 1e-9);
    },
  },
};

/** Four inputs of mTORC1: does each raise it, and at which dose? */
export const a03 = defineClaim({
  id: "A03",
  kind: "mechanism",
  says: "mTORC1 is activated by amino acids (leucine above all), insulin, IGF-1 and mechanical tension.",
  show: "Dose-response of T389 of S6K1 to each of the four with the others at a permissive level: half-maximal dose and Hill slope; leucine first among amino acids.",
  literature: {
    says: "Each of the four is established in cells, animals and, all but IGF-1, in human muscle. Leucine is sensed by Sestrins and arginine by CASTOR1; insulin needs amino acids to reach S6K1 in human muscle; load acts without growth factors.",
    verdict: "supported",
    refs: ["wolfson2016", "chantranupong2016", "drummond2008", "kumar2009", "you2012"],
  },
  arms,
  figures,
  cases: {
    amino_acids: {
      about: "leucine raises T389 by a quarter or more: what a handful of blots can tell",
      holds: [{ figure: "leucine_fold", above: 1.25 }],
    },
    insulin: {
      about: "insulin raises T389 by a quarter or more",
      holds: [{ figure: "insulin_fold", above: 1.25 }],
    },
    igf1: { about: "IGF-1 raises T389 by a quarter or more", holds: [{ figure: "igf1_fold", above: 1.25 }] },
    load: {
      about: "16 sets raise T389 by a quarter or more above the meal alone",
      holds: [{ figure: "load_fold", above: 1.25 }],
    },
    leucine_first: {
      about: "taking leucine away costs more than taking arginine, or all other amino acids",
      holds: [{ figure: "leucine_before_others", above: 1 }],
    },
  },
  decides: "leucine_before_others",
  shows:
    "T389 at the highest dose over none is {leucine_fold|2} for leucine (half at {leucine_half|2} mmol/L, slope {leucine_slope|2}), {insulin_fold|2} for insulin (half at {insulin_half|2} nmol/L, slope {insulin_slope|2}), {igf1_fold|2} for IGF-1 (half at {igf1_half|2} nmol/L, slope {igf1_slope|2}) and {load_fold|2} for load (half at {load_half|2} sets, slope {load_slope|2}). What leucine takes away is {leucine_before_others|2} times what arginine or the others take.",
  plots: [
    {
      kind: "figures",
      title: "T389 at the highest dose over none",
      figures: ["leucine_fold", "arginine_fold", "insulin_fold", "igf1_fold", "load_fold"],
    },
    {
      kind: "figures",
      title: "T389 left without an amino acid",
      figures: ["left_without_leucine", "left_without_arginine", "left_without_others"],
    },
  ],
  members: 32,
  variants: ["leucine_on_ampk"],
  limits: [
    "amino acids other than leucine and arginine are one group: each has no sensor of its own",
    "IGF-1 is asked of myotubes: no trial raised it alone in human muscle",
    "the slope is a description of the curve between 10 and 90 %, not a binding constant",
  ],
});
