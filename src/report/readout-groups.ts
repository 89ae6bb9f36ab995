/** A section of the report: readouts that belong together. */
export interface ReadoutGroup {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

interface GroupRule extends ReadoutGroup {
  readonly takes: RegExp;
}

const rules: readonly GroupRule[] = [
  {
    id: "plasma",
    title: "Plasma and free pools",
    about: "What a blood sample shows, and what is free in muscle.",
    takes: /plasma|serum|blood|glucose$|insulin$|^(leucine|eaa|amino_acids)_muscle$/,
  },
  {
    id: "autophagy",
    title: "Autophagy",
    about: "Taking apart and clearing.",
    takes: /autophag|mitophag|lc3|tfeb|ulk1|lysosom|junk|damaged/,
  },
  {
    id: "turnover",
    title: "Synthesis and breakdown",
    about: "Protein made and lost.",
    takes: /fsr|fbr|synthesis|breakdown|balance|proteoly|mps|mpb|translation/,
  },
  {
    id: "signalling",
    title: "Signalling",
    about: "Kinases and their targets.",
    takes: /^p_|phospho|activ|mtor|ampk|akt|s6k|4ebp|eif|redd|rheb|energy_charge|adp|amp|foxo|drive/,
  },
  { id: "body", title: "Body and stores", about: "Slow things.", takes: /mass|glycogen|fat|stores|weight/ },
];

const others: ReadoutGroup = { id: "others", title: "Other readouts", about: "" };
const order = ["plasma", "signalling", "turnover", "autophagy", "body", "others"];

/** Puts readouts into the sections of a report, by their names; empty sections are left out. */
export function groupReadouts(readouts: Iterable<string>): { group: ReadoutGroup; readouts: string[] }[] {
  const names = [...readouts];
  const groupOf = (name: string) => rules.find(({ takes }) => takes.test(name)) ?? others;
  return [...rules, others]
    .map((group) => ({ group, readouts: names.filter((name) => groupOf(name).id === group.id) }))
    .filter((section) => section.readouts.length > 0)
    .sort((a, b) => order.indexOf(a.group.id) - order.indexOf(b.group.id));
}
