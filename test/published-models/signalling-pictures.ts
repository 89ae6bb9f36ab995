import type { Line, Pair, Panel, Picture } from "./picture.ts";
import { type Course, runPublished } from "./published-run.ts";
import { runTissue, type TissueCourse, type TissueOptions } from "./tissue-run.ts";

const byChange =
  "Each curve from 0, where it starts, to 1 or -1 at its largest change; flat where it moves by less than a tenth.";

const nothing = { leucine_local: 0.001, eaa_local: 0.05, arginine_local: 0.005 };
const unfed = { insulin_local: 0, growth_factor: 0, mitogen: 0 };
const starved = [{ ports: { ...nothing, ...unfed }, minutes: 720 }];

/** The line of an id or of a sum of ids. */
export function published(course: Course, ...ids: readonly string[]): Line {
  const curves = ids.map((id) => course.of(id));
  return { x: course.times, y: course.times.map((_, i) => sum(curves.map((curve) => curve[i] ?? 0))) };
}

export function ours(course: TissueCourse, offer: string): Line {
  return { x: course.times, y: course.of(offer) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Pairs of one quantity over minutes, from 0 to their largest change. */
export function change(title: string, ...pairs: readonly Pair[]): Panel {
  const scale = pairs.length > 1 ? "first change" : "change";
  return { title, pairs, scale, xUnit: "min" };
}

export async function sonntag2012(): Promise<Picture> {
  const theirs = await runPublished("BIOMD0000000580.xml", { end: 120, steps: 240 });
  const fed = { insulin_local: 1e5, growth_factor: 0, mitogen: 0 };
  const cell = await runTissue("proliferating", starved, { ports: fed, minutes: 120, steps: 240 });
  const panel = (title: string, ids: readonly string[], offer: string) =>
    change(title, { published: published(theirs, ...ids), ours: ours(cell, offer) });
  return {
    label: "Sonntag 2012 and our cell: insulin and amino acids from nothing at time 0",
    published: "Sonntag 2012",
    note: byChange,
    ours: "Equator, proliferating cell",
    panels: [
      panel("insulin receptor, active", ["IR_beta_pY1146"], "ir_active"),
      panel("IRS1 pS636", ["IRS1_pS636"], "irs1_s636"),
      panel("Akt pT308", ["Akt_pT308"], "akt_t308"),
      panel("Akt pS473", ["Akt_pS473"], "akt_s473"),
      panel("mTORC1 (pS2448 there), active", ["mTORC1_pS2448"], "mtorc1_active"),
      panel("mTORC2 (pS2481 there), active", ["mTORC2_pS2481"], "mtorc2_active"),
      panel("S6K1 pT389", ["p70S6K_pT389"], "p_s6k1_t389"),
      panel("AMPK pT172", ["AMPK_pT172"], "p_ampk"),
    ],
  };
}

async function aminoAcidsAlone(file: string, name: string, choice: "none" | "raises"): Promise<Picture> {
  const theirs = await runPublished(file, { end: 60, steps: 240 });
  const variants = { leucine_on_ampk: choice };
  const during = { ports: unfed, minutes: 60, steps: 240 };
  const cell = await runTissue("proliferating", starved, during, { variants });
  const panel = (title: string, ids: readonly string[], offer: string) =>
    change(title, { published: published(theirs, ...ids), ours: ours(cell, offer) });
  return {
    label: `${name} and our cell: amino acids after starvation at time 0, no insulin`,
    published: name,
    note: byChange,
    ours: `Equator, cell, leucine_on_ampk: ${choice}`,
    panels: [
      panel("AMPK pT172", ["AMPK_pT172_obs"], "p_ampk"),
      panel("mTORC1 (pS2448 there), active", ["mTOR_pS2448_obs"], "mtorc1_active"),
      panel("S6K1 pT389", ["p70_S6K_pT389_obs"], "p_s6k1_t389"),
      panel("IRS pS636", ["IRS_pS636_obs"], "irs1_s636"),
      panel("Akt pT308", ["Akt_pT308_obs"], "akt_t308"),
      panel("Akt pS473", ["Akt_pS473_obs"], "akt_s473"),
      panel("mTORC2 (pS2481 there), active", ["mTOR_pS2481_obs"], "mtorc2_active"),
    ],
  };
}

export const dallePezze2016Model1 = () =>
  aminoAcidsAlone("MODEL1705030000.xml", "Dalle Pezze 2016, model 1", "none");
export const dallePezze2016Model2 = () =>
  aminoAcidsAlone("MODEL1705030001.xml", "Dalle Pezze 2016, model 2", "raises");
export const dallePezze2016Model3 = () =>
  aminoAcidsAlone("BIOMD0000000640.xml", "Dalle Pezze 2016, model 3", "raises");

export async function dallePezze2014(): Promise<Picture> {
  const file = "BIOMD0000000582.xml";
  const quiet = { Irradiation: 0, Insulin: 1, Amino_Acids: 1 };
  const settled = await runPublished(file, { end: 21, steps: 21 }, { inputs: quiet });
  const low = { ...quiet, Amino_Acids: 0.1 };
  const span = { end: 4, steps: 192 };
  const theirs = await runPublished(file, span, { inputs: low, initial: settled.last });
  const day = 1440;
  const scarce = { leucine_local: 0.04, eaa_local: 0.2, arginine_local: 0.04 };
  const during = { ports: scarce, minutes: 4 * day, steps: 192 };
  const cell = await runTissue("proliferating", [], during);
  const panel = (title: string, ids: readonly string[], offer: string): Panel => ({
    title,
    pairs: [
      {
        published: relative(published(theirs, ...ids)),
        ours: relative({ x: cell.times.map((time) => time / day), y: cell.of(offer) }),
      },
    ],
    scale: "as is",
    xUnit: "d",
  });
  return {
    label: "Dalle Pezze 2014 without irradiation and our cell: amino acids to a tenth at time 0",
    published: "Dalle Pezze 2014, no irradiation",
    note: "Each curve relative to its value before the change.",
    ours: "Equator, proliferating cell",
    panels: [
      panel("mTORC1 (pS2448 there), active", ["mTORC1_pS2448"], "mtorc1_active"),
      panel("Akt pS473", ["Akt_pS473"], "akt_s473"),
      panel("AMPK pT172", ["AMPK_pT172"], "p_ampk"),
      panel("mitophagy there, autophagy flux here", ["Mitophagy"], "autophagy_flux"),
      panel("FoxO3a unphosphorylated there, nuclear FoxO here", ["FoxO3a"], "foxo_active"),
    ],
  };
}

function relative({ x, y }: Line): Line {
  return { x, y: y.map((value) => value / (y[0] ?? Number.NaN)) };
}

export async function varusai2018(): Promise<Picture> {
  const file = "BIOMD0000000823.xml";
  const levels = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
  const total = 350;
  const ids = ["pmTORC1", "pmTORC2", "pAkt"] as const;
  const offers = ["mtorc1_active", "mtorc2_active", "akt_active"] as const;
  const theirs: number[][] = [];
  const cell: number[][] = [];
  for (const level of levels) {
    const late = await runPublished(
      file,
      { end: 20_000, steps: 2000 },
      { initial: { DEPTOR: total * level } },
    );
    theirs.push(ids.map((id) => mean(late.of(id).slice(1000))));
    const genes: TissueOptions = level === 1 ? {} : { genes: { DEPTOR: level } };
    const fed = await runTissue("proliferating", [], { ports: insulin(10), minutes: 480, steps: 1 }, genes);
    cell.push(offers.map((offer) => fed.of(offer).at(-1) ?? Number.NaN));
  }
  const scan = (title: string, i: number): Panel => ({
    title,
    pairs: [
      {
        published: { x: levels, y: theirs.map((row) => row[i] ?? Number.NaN) },
        ours: { x: levels, y: cell.map((row) => row[i] ?? Number.NaN) },
      },
    ],
    scale: "largest",
    xUnit: "DEPTOR, times normal",
    scan: true,
  });
  const early = await runPublished(file, { end: 1800, steps: 600 });
  const usual = await runTissue("proliferating", starvedOfInsulin, {
    ports: insulin(10),
    minutes: 30,
    steps: 600,
  });
  const over = (title: string, shown: readonly string[], offer: string) => {
    const { x, y } = published(early, ...shown);
    return change(title, { published: { x: x.map((time) => time / 60), y }, ours: ours(usual, offer) });
  };
  return {
    label: "Varusai 2018 and our cell: DEPTOR from none to twice the normal, and insulin on at time 0",
    published: "Varusai 2018",
    note: "Over DEPTOR: share of the largest value. Over time: from 0 at the start to 1 or -1 at the largest change.",
    ours: "Equator, proliferating cell",
    panels: [
      scan("mTORC1, active, late after insulin", 0),
      scan("mTORC2, active, late after insulin", 1),
      scan("Akt, late after insulin", 2),
      over("mTORC1 after insulin", ["pmTORC1"], "mtorc1_active"),
      over("Akt after insulin", ["pAkt"], "akt_active"),
      over("DEPTOR, free and bound, after insulin", ["DEPTOR", "mTORC1_DEPTOR", "mTORC2_DEPTOR"], "deptor"),
    ],
  };
}

const starvedOfInsulin = [{ ports: unfed, minutes: 720 }];

function insulin(nanomolar: number): Readonly<Record<string, number>> {
  return { ...unfed, insulin_local: 1000 * nanomolar };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
