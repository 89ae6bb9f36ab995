/** Who the trials behind a readout looked at, as far as their folders tell. */
export type Sexes = "men" | "women" | "both" | "untold" | "cells" | "animals";

/** What a readout of a system is judged against. */
export interface Judged {
  readonly rows: number;
  readonly papers: number;
  readonly sexes: Sexes;
  /** Papers that do not say who took part, where others do. */
  readonly untold?: number;
}

/** System -> readout -> what it is judged against. Readouts without any row are not there. */
export type JudgedTable = Readonly<Record<string, Readonly<Record<string, Judged>>>>;

/** What is read of a trial folder. */
export interface TrialFolder {
  readonly id: string;
  readonly about: {
    readonly source: { readonly title?: string; readonly pmid?: string; readonly doi?: string };
    readonly system?: string;
    readonly notes: string;
  };
  /** The subjects of its arms; absent for cells. */
  readonly subjects: readonly ({ readonly sex?: string; readonly species?: string } | undefined)[];
  /** The readouts of its rows that have weight, row by row. */
  readonly readouts: readonly string[];
}

interface SystemReadouts {
  readonly id: string;
  readonly readouts: Readonly<Record<string, unknown>>;
}

/** The trials of bodies that a system is judged by, besides those that name it; `default` are those that name none. */
const alsoJudgedBy: Readonly<Record<string, readonly string[]>> = {
  muscle: ["default"],
  "human-adult": ["default"],
  "human-lumped": ["default", "human-adult"],
};

/** Counts, for each readout of each system, the rows and papers that observe it, and says who took part. */
export function judgedTable(systems: readonly SystemReadouts[], trials: readonly TrialFolder[]): JudgedTable {
  const tables = systems.map((system) => [system.id, judgedOf(system, trials)] as const);
  return Object.fromEntries(tables.filter(([, readouts]) => Object.keys(readouts).length > 0));
}

function judgedOf({ id, readouts }: SystemReadouts, trials: readonly TrialFolder[]): Record<string, Judged> {
  const by = [id, ...(alsoJudgedBy[id] ?? [])];
  const own = trials.filter(({ about }) => by.includes(about.system ?? "default"));
  const entries = Object.keys(readouts).flatMap((readout) => {
    const observing = own.filter((trial) => trial.readouts.includes(readout));
    return observing.length === 0 ? [] : [[readout, judged(readout, observing)] as const];
  });
  return Object.fromEntries(entries);
}

function judged(readout: string, trials: readonly TrialFolder[]): Judged {
  const rows = trials.flatMap(({ readouts }) => readouts.filter((name) => name === readout)).length;
  const papers = new Map<string, Sexes>();
  for (const trial of trials) {
    const paper = trial.about.source.pmid ?? trial.about.source.doi ?? trial.id;
    papers.set(paper, together([papers.get(paper) ?? "untold", sexesOf(trial)]));
  }
  const told = [...papers.values()];
  const sexes = together(told);
  const untold = told.filter((one) => one === "untold").length;
  return { rows, papers: papers.size, sexes, ...(untold > 0 && sexes !== "untold" ? { untold } : {}) };
}

function together(each: readonly Sexes[]): Sexes {
  const has = (one: Sexes) => each.includes(one);
  if (has("both") || (has("men") && has("women"))) return "both";
  const order: readonly Sexes[] = ["men", "women", "animals", "cells"];
  return order.find(has) ?? "untold";
}

/**
 * Who took part in a trial. Arms write a group as one subject, most often a man: so its sex counts only where the title
 * or the notes speak of men or women too.
 */
export function sexesOf({ about, subjects }: TrialFolder): Sexes {
  const people = subjects.filter((subject) => subject !== undefined);
  if (people.length === 0) return "cells";
  if (people.every(({ species = "human" }) => species !== "human")) return "animals";
  const text = `${about.source.title ?? ""}. ${about.notes}`;
  const women = /\b(?:wom[ae]n|females?|girls)\b/i.test(text) || people.some(({ sex }) => sex === "female");
  const men = /\b(?:men|males|boys)\b/i.test(text);
  if (women) return men || people.some(({ sex }) => sex === "male") ? "both" : "women";
  return men ? "men" : "untold";
}
