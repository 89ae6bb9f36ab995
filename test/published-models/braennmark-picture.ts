import type { Line, Panel, Picture } from "./picture.ts";
import { type Course, runPublished } from "./published-run.ts";
import { change, ours, published } from "./signalling-pictures.ts";
import { runTissue, type TissueCourse, type TissueOptions } from "./tissue-run.ts";

const [healthy, diabetic] = ["BIOMD0000000448.xml", "BIOMD0000000449.xml"] as const;

/** Half of the receptor, and 0.15 of what mTORC1 does to IRS1. */
const ill: TissueOptions = {
  variants: { adipose_feedback: "sustains" },
  genes: { INSR: 0.5 },
  parameters: { "irs1_pi3k.frac_feedback": 0.075 },
};

const inNanomolar = (dose: number) => ({ parameters: { insulin: dose } });
const before = [{ ports: { insulin_local: 0 }, minutes: 720 }];
const sustained: TissueOptions = { variants: { adipose_feedback: "sustains" } };
const during = (dose: number, minutes = 60, steps = 240) => ({
  ports: { insulin_local: 1000 * dose },
  minutes,
  steps,
});

export async function braennmark2013(): Promise<Picture> {
  const span = { end: 60, steps: 240 };
  const theirs = {
    well: await runPublished(healthy, span, inNanomolar(10)),
    ill: await runPublished(diabetic, span, inNanomolar(10)),
  };
  const fat = {
    well: await runTissue("adipose", before, during(10), sustained),
    ill: await runTissue("adipose", before, during(10), ill),
    braked: await runTissue("adipose", before, during(10)),
  };
  const panel = (title: string, ids: readonly string[], offer: string) =>
    change(
      title,
      { published: published(theirs.well, ...ids), ours: ours(fat.well, offer), name: "healthy" },
      {
        ...{ published: published(theirs.ill, ...ids), ours: ours(fat.ill, offer) },
        ...{ style: "second", name: "diabetic" },
      },
      {
        ...{ published: published(theirs.well, ...ids), ours: ours(fat.braked, offer) },
        ...{ style: "third", name: "healthy, default of ours (brake)" },
      },
    );
  return {
    label: "Brännmark 2013 and our adipose tissue: insulin 10 nmol/L at time 0, healthy and diabetic",
    published: "Brännmark 2013",
    note: "Each model in units of its healthy change (over insulin: of its largest healthy value).",
    ours: "Equator, adipose, adipose_feedback: sustains",
    styles: ["healthy", "diabetic", "healthy, our default (brake)"],
    panels: [
      panel("insulin receptor, active (all phosphorylated there)", ["IRp", "IRip"], "ir_active"),
      panel("Akt pT308, with and without pS473", ["PKB308p", "PKB308p473p"], "akt_t308"),
      panel("Akt pS473, with and without pT308", ["PKB473p", "PKB308p473p"], "akt_s473"),
      panel("mTORC1, active", ["mTORC1a"], "mtorc1_active"),
      panel("S6K1, phosphorylated", ["S6Kp"], "p_s6k1_t389"),
      panel("mTORC2, active", ["mTORC2a"], "mtorc2_active"),
      await doseResponse(),
    ],
  };
}

/** Akt S473 at 10 min of insulin from 0.01 to 100 nmol/L. */
async function doseResponse(): Promise<Panel> {
  const doses = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];
  const at10: [number, number, number, number][] = [];
  for (const dose of doses) {
    const short = { end: 10, steps: 10 };
    const [a, b] = [
      await runPublished(healthy, short, inNanomolar(dose)),
      await runPublished(diabetic, short, inNanomolar(dose)),
    ];
    const [c, d] = [
      await runTissue("adipose", before, during(dose, 10, 1), sustained),
      await runTissue("adipose", before, during(dose, 10, 1), ill),
    ];
    at10.push([lastOf(phosphorylated(a)), lastOf(phosphorylated(b)), ...both(c, d)]);
  }
  const line = (i: 0 | 1 | 2 | 3): Line => ({ x: doses, y: at10.map((row) => row[i]) });
  return {
    title: "Akt pS473 at 10 min",
    pairs: [
      { published: line(0), ours: line(2), name: "healthy" },
      { published: line(1), ours: line(3), name: "diabetic", style: "second" },
    ],
    scale: "first",
    xUnit: "insulin, nmol/L",
    logX: true,
    scan: true,
  };
}

function phosphorylated(course: Course): Line {
  return published(course, "PKB473p", "PKB308p473p");
}

function lastOf({ y }: Line): number {
  return y.at(-1) ?? Number.NaN;
}

function both(a: TissueCourse, b: TissueCourse): [number, number] {
  return [lastOf(ours(a, "akt_s473")), lastOf(ours(b, "akt_s473"))];
}
