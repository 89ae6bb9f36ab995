import type { EntryKey } from "../entries/register.ts";

/** What the page says of an entry beyond its fields, with an example. */
interface EntryText {
  readonly example: string;
  readonly more?: string;
  /** Whether the example is for cells in a medium. */
  readonly cells?: true;
}

export const entryTexts: Readonly<Record<EntryKey, EntryText>> = {
  meal: {
    example: '- {at: "12:30", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 15 g}}',
    more: "The value is the name of a meal from `meals`, the group below, or a list of both eaten together. Protein needs its source; `leucine` and `eaa` are parts of the protein. Protein above 300 g is warned of.",
  },
  amino_acids: {
    example: '- {at: "18:15", amino_acids: {eaa: 10 g, leucine: 1.8 g}}',
    more: "There is no protein around them. `leucine` is part of `eaa`; without `eaa` it is all there is.",
  },
  fast: {
    example: '- {at: "20:00", fast: {until: "12:00"}}',
    more: "A fast is the meals left out: the entry is a promise that nothing is eaten, and a meal within it is an error. It changes no number of people; leave the meals out and the model fasts, with or without it. Animals eat when they like: a fast takes their food away, and a meal with a duration is the food that they are given meanwhile. Give `until` or `duration`.",
  },
  train: {
    example:
      '- {at: "17:00", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, duration: 60 min, muscle: legs}}',
    more: "The value is the name of a session from `sessions`, or the group below. Resistance needs sets and load; endurance needs duration and intensity. Without a duration a set takes 3 min. A lesson, its recall and overload have a duration alone.",
  },
  sleep: {
    example: '- {at: "23:00", sleep: {until: "07:00"}}',
    more: "Give `until` (the next time that the clock says so) or `duration`.",
  },
  compound: {
    example: '- {at: "08:00", compound: rapamycin, dose: 5 mg, route: oral, every: 7 d, times: 4}',
    more: "Approved drugs, hormones and foods take an amount (`dose: 5 mg`, `0.1 mg/kg`, `1 cup`). Research-only agents take a level for people, never an amount: `level: 1 x` is one reference exposure and lasts to the end unless it has a duration. Over cells a dose is a concentration. Hormones that are given are compounds, as is insulin under the skin (`compound: insulin, dose: 4 U`); glucose and amino acids, and insulin by vein, are infused, clamped or drunk. A certificate of analysis counts: `content: 92 %` of what the label says, `purity: {value: 98 %, sd: 1 %}` of that; a spread widens the bands, one draw for each batch. `equator agents` lists what may be named; what is not modelled is run without it, and every output says why.",
  },
  infuse: {
    example: "- {at: 1 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 3 h}",
    more: "Insulin: `1 mU/kg/min` or `6 pmol/kg/min`; glucose: `2 mg/kg/min`; leucine: `2 umol/kg/min`; amino acids and lipid: `mg/kg/h` or `g/h`.",
  },
  clamp: {
    example: "- {at: 1 h, clamp: {insulin: 30 mU/L, glucose: 90 mg/dL}, duration: 4 h}",
    more: "`1 x` is the basal level. Two clamps may not hold the same quantity at once.",
  },
  immobilise: {
    example: "- {at: 0 h, immobilise: {limb: left_leg}, duration: 14 d}",
    more: "The value is `bed_rest` or `{limb: ...}`, with one limb or a list of them. An immobilised limb does not train.",
  },
  oxygen: { example: "- {at: 2 h, oxygen: 12 %, duration: 6 h}", more: "Without it, air has 21 %." },
  injure: {
    example: "- {at: 7 d, injure: {site: skin, size: 50 %}}",
    more: "It is done at once and heals by itself; `100 %` is a standard wound of that tissue. How fast it closes is shown, not advice on its care.",
  },
  vaccinate: {
    example: '- {day: 15, at: "10:00", vaccinate: {dose: 100 %}}',
    more: "No vaccine by name: one standard response of the young is the unit of the titre.",
  },
  perturb: {
    example: "- {at: 2 h, perturb: [{gene: RPTOR, level: 50 %}], duration: 2 d}",
    more: "At the top of the file, `perturb` has the same list and holds for the whole protocol.",
  },
  medium: {
    example: "- {at: 1 h, medium: {leucine: 0 mmol/L}}",
    more: "What is named changes, the rest stays as it was; a drug is washed out by `rapamycin: 0 nmol/L`. `1 x` is full medium.",
    cells: true,
  },
};

export const wholeExample = `equator: 1
name: Lifting twice in a week
subject: {sex: male, age: 34 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: trained}
start: 2026-03-02T06:00
foods:
  oats: {protein: 13 g, source: plant, carbohydrate: 60 g, fat: 7 g, per: 100 g}
meals:
  porridge: {foods: {oats: 80 g}}
  plate: {protein: 40 g, source: mixed, carbohydrate: 80 g, fat: 25 g}
sessions:
  legs: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}
days:
  lift:
    - {at: "07:30", meal: porridge}
    - {at: "17:00", train: legs}
    - {at: "19:00", meal: plate}
  rest:
    - {at: "07:30", meal: porridge}
    - {at: "19:00", meal: plate}
blocks:
  - {name: usual, weeks: 1, week: [lift, rest, rest, lift, rest, rest, rest]}
  - {name: leaner, days: [rest, lift], repeat: 3, energy: -15 %}
events:
  - {day: 3, at: "08:00", compound: rapamycin, dose: 5 mg, route: oral}
`;

export const cellsExample = `equator: 1
system: muscle-cell
medium: {amino_acids: 0 x, serum: 0}
lasts: 4 h
events: [{at: 1 h, medium: {amino_acids: 1 x, insulin: 100 nM}}, {at: 2 h, medium: {rapamycin: 20 nM}}]
`;
