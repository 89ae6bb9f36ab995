import { growthHormoneMean } from "../../model/body/hormones/growth-hormone-mean.ts";
import { growthHormonePulses } from "../../model/body/hormones/growth-hormone-pulses.ts";
import type { Subject } from "../../src/lang/index.ts";
import { runModule, steady } from "../support/run-module.ts";
import { type Given, runFuelBench, usualDays } from "./fuel-run.ts";
import type { Line, Panel, Picture } from "./picture.ts";
import { type Course, runPublished } from "./published-run.ts";

/** mg/dL of glucose in a mmol/L. */
const perMolar = 18.016;
/** umol of glucose in a mg. */
const perMilligram = 1000 / 180.16;

function line(course: Course, id: string, factor = 1, perX = 1): Line {
  return { x: course.times.map((time) => time / perX), y: course.of(id).map((value) => value * factor) };
}

function asIs(title: string, unit: string | undefined, xUnit: string, published: Line, ours: Line): Panel {
  return {
    ...{ title, xUnit, scale: "as is", pairs: [{ published, ours }] },
    ...(unit === undefined ? {} : { unit }),
  };
}

export async function dallaMan2007(): Promise<Picture> {
  const theirs = await runPublished("BIOMD0000000379.xml", { end: 420, steps: 210 });
  const man: Subject = { mass: 78, height: 1.78, age: 30, lean_mass: 62.4, male: 1 };
  const drink: Given = { at: 0, kind: "meal", quantities: { carbohydrate: [78, "g"] } };
  const body = await runFuelBench(man, [drink], { minutes: 420, every: 2 });
  return {
    label: "Dalla Man 2007 and our fuels: 78 g of glucose eaten at time 0 by 78 kg",
    published: "Dalla Man 2007",
    ours: "Equator, body with fuels",
    note: "Both in their own size, in one unit.",
    panels: [
      asIs("plasma glucose", "mmol/L", "min", line(theirs, "G", 1 / perMolar), body("glucose")),
      asIs("plasma insulin", "pmol/L", "min", line(theirs, "I"), body("insulin")),
      asIs("arrival from the gut", "umol/kg/min", "min", line(theirs, "Ra", perMilligram), body("arrival")),
      asIs(
        ...(["endogenous production", "umol/kg/min", "min"] as const),
        ...([line(theirs, "EGP", perMilligram), body("production")] as const),
      ),
      asIs("uptake by all tissues", "umol/kg/min", "min", line(theirs, "U", perMilligram), body("uptake")),
    ],
  };
}

export async function topp2000(): Promise<Picture> {
  const file = "BIOMD0000000341.xml";
  const [rested, raised] = [100, 250];
  const rest = { I: 10, B: 300 };
  const hours = 5;
  const theirs = await runPublished(...([file, { end: hours / 24, steps: 300 }] as const), {
    initial: { ...rest, G: raised },
  });
  const man: Subject = { mass: 75, height: 1.78, age: 30, lean_mass: 60, male: 1 };
  const volume = 0.23 * 75;
  const grams = (((raised - rested) / perMolar) * volume * 180.16) / 1000;
  const bolus: Given = {
    at: 0,
    lasts: 1,
    kind: "infuse.glucose",
    quantities: { flow: [1000 * grams, "mg/min"] },
  };
  const body = await runFuelBench(man, [bolus], { minutes: hours * 60 + 1, every: 1 });
  const levels = [60, 80, 100, 120, 150, 180, 210, 250, 280];
  const masses: number[] = [];
  for (const level of levels) {
    const held = await runPublished(file, { end: 30, steps: 30 }, { inputs: { G: level }, initial: rest });
    masses.push((held.of("B").at(-1) ?? Number.NaN) / rest.B);
  }
  const minutes = theirs.times.map((time) => time * 1440);
  const ofTheirs = (id: string, by: number): Line => ({
    x: minutes,
    y: theirs.of(id).map((value) => value / by),
  });
  const fasting = (await runFuelBench(man, [], { minutes: 1, every: 1 }))("insulin").y[0] ?? Number.NaN;
  return {
    label:
      "Topp 2000 and our fuels: plasma glucose raised by 150 mg/dL at time 0, and beta cells over a month",
    published: "Topp 2000",
    ours: "Equator, body with fuels",
    note: "Glucose in its own size; insulin over fasting; beta-cell mass over that at the start.",
    panels: [
      asIs("plasma glucose", "mmol/L", "min", ofTheirs("G", perMolar), fromEnd(body("glucose"))),
      asIs(
        ...(["plasma insulin over fasting", undefined, "min", ofTheirs("I", rest.I)] as const),
        timesOf(fromEnd(body("insulin")), 1 / fasting),
      ),
      {
        title: "beta-cell mass after 30 d at a held glucose",
        pairs: [
          {
            published: { x: levels.map((level) => level / perMolar), y: masses },
            ours: { x: levels.map((level) => level / perMolar), y: levels.map(() => 1) },
          },
        ],
        scale: "as is",
        xUnit: "glucose, mmol/L",
        scan: true,
      },
    ],
  };
}

/** A line from the end of the bolus on, a minute after its start. */
function fromEnd({ x, y }: Line): Line {
  return { x: x.slice(1).map((time) => time - 1), y: y.slice(1) };
}

export async function chowHall2008(): Promise<Picture> {
  const days = 100;
  const subject: Subject = { mass: 100, height: 1.75, age: 30, lean_mass: 50, male: 1 };
  const spent = 11.05;
  const body = (await runFuelBench(subject, [], { minutes: 1, every: 1 }))("habitual").y[0] ?? Number.NaN;
  const runs = await Promise.all(
    [0.75, 1.25].map(async (share) => ({
      theirs: await runPublished(...(["BIOMD0000000901.xml", { end: days, steps: days }] as const), {
        parameters: { Intake_Rate: share * spent },
        edit: withoutEvents,
      }),
      ours: await runFuelBench(subject, usualDays(days, share * body), {
        ...{ minutes: days * 1440, every: 1440, perUnit: 1440 },
      }),
    })),
  );
  const panel = (title: string, unit: string, id: string, readout: string, factor = 1): Panel => ({
    title,
    unit,
    xUnit: "d",
    scale: "as is",
    pairs: runs.map(({ theirs, ours }, i) => ({
      published: fromStart(line(theirs, id)),
      ours: fromStart(timesOf(ours(readout), factor)),
      name: i === 0 ? "a quarter less" : "a quarter more",
      style: i === 0 ? "first" : "second",
    })),
  });
  return {
    label:
      "Chow and Hall 2008 and our fuels: a quarter less and a quarter more energy than spent, for 100 days",
    published: "Chow and Hall 2008",
    ours: "Equator, body with fuels",
    note: "Both in their own size, in one unit, from 50 kg fat and 50 kg lean mass. A point a day, before breakfast.",
    styles: ["a quarter less energy", "a quarter more energy"],
    panels: [
      panel("change of fat mass", "kg", "Fat_Mass", "fat_mass"),
      panel("change of lean mass", "kg", "Lean_Mass", "lean_mass"),
      panel("change of body mass", "kg", "Body_Mass", "mass"),
      panel("change of energy spent", "MJ/d", "Energy_Expenditure_Rate", "spending", 1e-3),
    ],
  };
}

/** The file takes 10 kg of fat away on day 100. */
function withoutEvents(text: string): string {
  return text.replace(/<listOfEvents[\s\S]*?<\/listOfEvents>/, "");
}

function timesOf({ x, y }: Line, factor: number): Line {
  return { x, y: y.map((value) => value * factor) };
}

function fromStart({ x, y }: Line): Line {
  return { x, y: y.map((value) => value - (y[0] ?? Number.NaN)) };
}

/** The file adds the share that somatostatin leaves to what GHRH and GHS drive; this multiplies them. */
function multiplied(text: string): string {
  const share = /(<apply>\s*<divide\/>\s*<apply>\s*<plus\/>\s*<cn>\s*1\s*<\/cn>\s*<ci>\s*F1_GHS)/;
  const close = /<\/apply>(\s*<apply>\s*<times\/>\s*<ci>\s*k1\s*<\/ci>)/;
  return text.replace(share, "</apply>$1").replace(close, "$1");
}

const readings = [
  { name: "as stored", style: "first" },
  { name: "somatostatin multiplies", style: "second", edit: multiplied },
] as const;

const folds = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/** A day from nothing, GHS doubled from rest, and what GHS leads to in the end, relative to rest. */
async function secreted(edit?: (text: string) => string) {
  const file = "MODEL0912096133.xml";
  const usual = 20;
  const quiet = (fold: number) => ({
    parameters: { GHS: usual * fold, C: 0 },
    ...(edit === undefined ? {} : { edit }),
  });
  const first = await runPublished(file, { end: 24, steps: 1440 }, quiet(1));
  const rest = first.of("GH").at(-1) ?? Number.NaN;
  const more = await runPublished(file, { end: 6, steps: 720 }, { ...quiet(2), initial: first.last });
  const settled: number[] = [];
  for (const fold of folds) {
    const late = await runPublished(file, { end: 48, steps: 48 }, quiet(fold));
    settled.push((late.of("GH").at(-1) ?? Number.NaN) / rest);
  }
  return { day: line(first, "GH", 1 / rest), doubled: line(more, "GH", 1 / rest), settled };
}

export async function farhy2007(): Promise<Picture> {
  const runs = await Promise.all(
    readings.map(async (reading) => ({
      ...reading,
      ...(await secreted("edit" in reading ? reading.edit : undefined)),
    })),
  );
  const minutes = Array.from({ length: 721 }, (_, i) => i / 2);
  const mean = runModule(growthHormoneMean, {
    ...{ minutes: 360, at: minutes, values: { ghrelin_relative: 2 } },
  });
  const held = folds.map((fold) => steady(growthHormoneMean, { ghrelin_relative: fold }).gh_relative);
  const day = Array.from({ length: 1441 }, (_, i) => i);
  const pulses = runModule(growthHormonePulses, { minutes: 2880, at: day.map((time) => time + 1440) });
  const inHours = (times: readonly number[]) => times.map((time) => time / 60);
  const pulsing = { x: inHours(day), y: pulses.offers.gh_relative };
  const raised = { x: inHours(mean.times), y: mean.offers.gh_relative };
  const panel = (
    title: string,
    xUnit: string,
    ours: Line,
    of: (run: (typeof runs)[number]) => Line,
  ): Panel => ({
    ...{ title, xUnit, scale: "as is" },
    pairs: runs.map((run) => ({ published: of(run), ours, name: run.name, style: run.style })),
  });
  return {
    label: "Farhy 2007 and our growth hormone: a day without a stimulus, and more secretagogue (ghrelin)",
    published: "Farhy 2007, GHS 20",
    ours: "Equator, growth hormone",
    note: "Growth hormone relative to its settled value there, to the mean of a day at rest here.",
    styles: readings.map(({ name }) => name),
    panels: [
      panel("a day without a stimulus, from nothing there", "h", pulsing, (run) => run.day),
      panel("GHS or ghrelin doubled at time 0", "h", raised, (run) => run.doubled),
      {
        ...panel(
          "settled, over GHS or ghrelin",
          "GHS or ghrelin, times usual",
          { x: folds, y: held },
          (run) => ({
            x: folds,
            y: run.settled,
          }),
        ),
        scan: true,
      },
    ],
  };
}
