import type { RealisedEvent } from "../../src/protocol/event.ts";
import type { ModuleCard, ReportDetails } from "../../src/report/index.ts";
import type { Curve, Run, Series } from "../../src/simulate/run.ts";

const hour = 3_600_000;

/** Text that would do harm if any output took it as anything but text. */
export const hostile = `</script><img src=x onerror="globalThis.__pwn=1"><script>globalThis.__pwn=1</script>'"&=cmd|`;

interface Shape {
  readonly readout: string;
  readonly unit: string;
  readonly means: string;
  readonly assay: string;
  readonly base: number;
  /** Height over the base, and hours from the start, of each rise. */
  readonly rises: readonly (readonly [number, number])[];
  readonly wide?: number;
}

const shapes: readonly Shape[] = [
  shape("leucine_plasma", "umol/L", "leucine in plasma", "plasma sample", 120, [
    [260, 2],
    [310, 7.5],
    [240, 13],
  ]),
  shape("eaa_plasma", "umol/L", "essential amino acids in plasma", "plasma sample", 900, [
    [900, 2],
    [1100, 7.6],
  ]),
  shape("insulin_plasma", "mU/L", "insulin in plasma", "plasma sample", 6, [
    [40, 1.6],
    [55, 7.1],
    [44, 12.6],
  ]),
  shape("glucose_plasma", "mmol/L", "glucose in plasma", "plasma sample", 4.9, [
    [2.1, 1.4],
    [2.6, 7],
    [-0.2, 10],
  ]),
  shape("p_akt_s473", "1", "AKT phosphorylated at S473, fold of its settled level", "immunoblot", 1, [
    [2.2, 1.8],
    [2.6, 7.3],
  ]),
  shape("p_s6k1_t389", "1", "S6K1 phosphorylated at T389", "immunoblot", 1, [
    [2.9, 2.4],
    [3.4, 8],
    [4.1, 12],
  ]),
  shape("ampk_activity", "1", "AMPK activity", "kinase assay", 1, [[1.4, 11.3]], 0.5),
  shape(
    "fsr_myofibrillar",
    "%/h",
    "myofibrillar protein synthesis",
    "tracer and biopsy",
    0.041,
    [
      [0.05, 2.8],
      [0.09, 13],
    ],
    2,
  ),
  shape(
    "breakdown_muscle",
    "%/h",
    "muscle protein breakdown",
    "tracer",
    0.085,
    [
      [-0.03, 2.5],
      [-0.035, 8],
      [-0.03, 13],
    ],
    1.6,
  ),
  shape(
    "autophagy_flux",
    "1",
    "autophagic flux",
    "LC3-II with and without chloroquine",
    1,
    [
      [-0.6, 2.5],
      [-0.7, 8],
      [-0.5, 13.5],
    ],
    2,
  ),
  shape("lean_mass", "kg", "lean mass", "DXA", 62.1, [[0.02, 12]], 6),
];

function shape(
  readout: string,
  unit: string,
  means: string,
  assay: string,
  base: number,
  rises: Shape["rises"],
  wide = 1,
): Shape {
  return { readout, unit, means, assay, base, rises, wide };
}

/** A made-up day: a run of the shape that simulate gives, with two legs and hostile text in every free field. */
export function madeUpRun(options: { hours?: number; everyMinutes?: number; text?: string } = {}): Run {
  const { hours = 24, everyMinutes = 5, text = hostile } = options;
  const count = Math.round((hours * 60) / everyMinutes) + 1;
  const times = Float64Array.from({ length: count }, (_, i) => i * everyMinutes * 60_000);
  return {
    system: { id: "human-adult", about: `A made-up system. ${text}` },
    protocol: { text: `equator: 1\n# ${text}\n`, file: "lift-day.yaml", start: "2026-03-02T06:00" },
    events: madeUpEvents(text),
    times,
    series: [seriesOf(times, undefined, 1, text), seriesOf(times, "left_leg", 0.45, text)],
    grades: { measured: 0.31, derived: 0.12, transferred: 0.2, assumed: 0.37 },
    provenance: {
      equator: "0.1.0",
      commit: "made-up",
      system: "human-adult",
      variants: { muscle_full: "refractory" },
      modelHash: "0".repeat(64),
      protocolHash: "1".repeat(64),
      seed: 0,
      fit: "none: hand-set values",
      relativeTolerance: 1e-6,
      scaledTolerance: 1e-9,
      runtime: "made-up",
    },
  };
}

function seriesOf(times: Float64Array, limb: string | undefined, share: number, text: string): Series {
  const curves: Record<string, Curve> = {};
  const baseline: Record<string, number> = {};
  for (const each of shapes) {
    const ofMuscle = /^(p_s6k1|fsr|ampk)/.test(each.readout);
    const values = times.map((at) => levelOf(each, at / hour, ofMuscle ? share : 1));
    const { readout, unit, assay } = each;
    const means = readout === "lean_mass" ? `${each.means} ${text}` : each.means;
    const group = readout.endsWith("_plasma") ? "Plasma" : "Muscle";
    curves[readout] = { readout, unit, means, assay, group, lead: readout === "autophagy_flux", values };
    baseline[readout] = each.base;
  }
  return {
    ...(limb === undefined ? {} : { limb }),
    curves,
    baseline,
    statistics: { steps: 412, rejected: 7, fallbacks: 0 },
  };
}

function levelOf({ base, rises, wide = 1 }: Shape, at: number, share: number): number {
  return rises.reduce((level, [height, when]) => {
    const late = (at - when + wide) / wide;
    return late <= 0 ? level : level + share * height * late * Math.exp(1 - late);
  }, base);
}

function madeUpEvents(text: string): RealisedEvent[] {
  const from = { line: 4, column: 7, path: "days.lift.0" };
  const none = { quantities: {}, words: {}, duration: 0, from };
  const g = (value: number) => ({ value, unit: "g" });
  const meal = { protein: g(40), carbohydrate: g(60), fat: g(15) };
  return [
    { ...none, at: 0.5 * hour, kind: "compound.coffee", quantities: { dose: { value: 1, unit: "cup" } } },
    { ...none, at: 1 * hour, kind: "meal", quantities: meal, words: { source: "whey" }, label: text },
    { ...none, at: 6.5 * hour, kind: "meal", quantities: meal, words: { source: "mixed" } },
    {
      ...none,
      at: 11 * hour,
      duration: hour,
      kind: "train.resistance",
      quantities: { sets: { value: 18, unit: "1" }, load: { value: 0.75, unit: "1" } },
      words: { muscle: "legs" },
    },
    { ...none, at: 12.25 * hour, kind: "meal", quantities: meal, label: "lunch_box" },
    { ...none, at: 16.5 * hour, duration: 7.5 * hour, kind: "sleep" },
  ];
}

const card = (address: string, text: string): ModuleCard => ({
  address,
  about: `What ${address} does. ${text}`,
  equations: [
    {
      kind: "term",
      name: "drive",
      is: "leucine / (km_leucine + leucine)",
      unit: "1",
      means: "drive",
      refs: [],
    },
    {
      kind: "process",
      name: "activation",
      is: "off → on at k_on * drive * off",
      unit: "1 per time",
      means: "activation",
      refs: ["invented2001"],
    },
    {
      kind: "process",
      name: "decay",
      is: "on → off at k_off * on",
      unit: "1 per time",
      means: "decay",
      refs: [],
      assumed: text,
    },
  ],
  parameters: ["k_on", "k_off", "km_leucine"].map((name) => ({
    name,
    value: 0.3,
    unit: "1/min",
    means: `a rate ${text}`,
    grade: name === "k_off" ? "assumed" : "measured",
    evidence: "Invented 2001, Fig. 2C; HEK293, 37 C",
    refs: name === "k_off" ? [] : ["invented2001"],
  })),
  limits: ["one pool only", text],
});

/** Details that fit the made-up run. */
export function madeUpDetails(text = hostile): ReportDetails {
  const addresses = ["muscle.mtorc1", "muscle.akt", "amino_acids", "insulin"];
  return {
    settings: { variants: { muscle_full: "refractory" }, everyMs: 300_000 },
    curves: Object.fromEntries(
      shapes.map(({ readout }) => [
        readout,
        { formula: `muscle.mtorc1.${readout}`, direct: ["muscle.mtorc1"], upstream: addresses.slice(1) },
      ]),
    ),
    modules: addresses.map((address) => card(address, text)),
    references: {
      invented2001: {
        authors: "Invented A, Made U",
        year: 2001,
        title: `A made-up title ${text}`,
        journal: "J Made Up",
        pmid: "123",
        doi: "10.1000/made.up",
      },
    },
  };
}
