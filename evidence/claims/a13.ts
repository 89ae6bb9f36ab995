import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, meals } from "./protocols.ts";

const count = 7;
const last = [24 * (count - 1), 24 * count] as const;
const sleep = '{at: "23:00", sleep: {until: "07:00"}}';

function week(daily: readonly string[] = [], events: readonly string[] = []) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...daily, ...meals(), sleep] },
      blocks: [`{name: all, days: [day], repeat: ${count}}`],
      events,
    }),
    every: 600_000,
  };
}

const arms = {
  usual: week(),
  ipamorelin: week([
    '{at: "08:00", compound: ipamorelin, level: 1 x}',
    '{at: "22:00", compound: ipamorelin, level: 1 x}',
  ]),
  cjc_1295: week([], ["{at: 1 h, compound: cjc_1295, level: 1 x}"]),
  growth_hormone: week(['{at: "08:00", compound: growth_hormone, dose: 2000 ug, route: sc}']),
};
type Name = keyof typeof arms;
type Agent = Exclude<Name, "usual">;

const over =
  (readout: string, name: Agent, window: readonly [number, number] = last) =>
  (arm: Arms<Name>) =>
    arm(name).mean(readout, ...window) / arm("usual").mean(readout, ...window);
/** Hours until half of the day's rise of IGF-1 on the last day is there. */
const half = (name: Agent) => (arm: Arms<Name>) => {
  const rise = (hour: number) => arm(name).at("igf1_plasma", hour) - arm("usual").at("igf1_plasma", hour);
  const whole = arm(name).mean("igf1_plasma", ...last) - arm("usual").mean("igf1_plasma", ...last);
  for (let hour = 1; hour < last[0]; hour++) if (rise(hour) / whole >= 0.5) return hour;
  return last[0];
};

/** From a pulse of growth hormone to mTOR: how far does each step carry? */
export const a13 = defineClaim({
  id: "A13",
  kind: "agent",
  says: "Peptides of the GH axis act through GH, then IGF-1 of the liver, then mTOR everywhere.",
  show: "GH, IGF-1 over hours to days, mTORC1 of tissues over days; lag and size at each step.",
  literature: {
    says: "GH to IGF-1 is solid in people. The step to mTOR and to synthesis of muscle in healthy adults is not: two weeks of GH did not raise it in trained men.",
    verdict: "partly supported",
    refs: ["gobburu1999", "yarasheski1992", "nass2008"],
  },
  arms,
  figures: {
    gh_ipamorelin: {
      means: "highest growth hormone in 3 h after ipamorelin, over that of the same hours without",
      unit: "1",
      of: (arm) => arm("ipamorelin").most("gh_plasma", 0, 3) / arm("usual").most("gh_plasma", 0, 3),
    },
    gh_cjc: {
      means: "mean growth hormone of the first two days after CJC-1295, over usual",
      unit: "1",
      of: over("gh_plasma", "cjc_1295", [1, 49]),
    },
    igf1_ipamorelin: {
      means: "IGF-1 on day 7 with ipamorelin twice a day, over usual",
      unit: "1",
      of: over("igf1_plasma", "ipamorelin"),
    },
    igf1_cjc: {
      means: "IGF-1 on day 7 after one CJC-1295, over usual",
      unit: "1",
      of: over("igf1_plasma", "cjc_1295"),
    },
    igf1_gh: {
      means: "IGF-1 on day 7 with 2 mg of growth hormone a day, over usual",
      unit: "1",
      of: over("igf1_plasma", "growth_hormone"),
    },
    lag: {
      means: "hours until half of the rise of IGF-1 with growth hormone",
      unit: "h",
      of: half("growth_hormone"),
    },
    muscle_cjc: {
      means: "mTORC1 of muscle on day 7 after CJC-1295, over usual",
      unit: "1",
      of: over("mtorc1_active", "cjc_1295"),
    },
    muscle_gh: {
      means: "mTORC1 of muscle on day 7 with growth hormone, over usual",
      unit: "1",
      of: over("mtorc1_active", "growth_hormone"),
    },
    muscle_ipamorelin: {
      means: "mTORC1 of muscle on day 7 with ipamorelin, over usual",
      unit: "1",
      of: over("mtorc1_active", "ipamorelin"),
    },
    liver_gh: {
      means: "mTORC1 of liver, with growth hormone",
      unit: "1",
      of: over("mtorc1_active_liver", "growth_hormone"),
    },
    adipose_gh: {
      means: "mTORC1 of adipose tissue, with growth hormone",
      unit: "1",
      of: over("mtorc1_active_adipose", "growth_hormone"),
    },
    dividing_gh: {
      means: "mTORC1 of dividing cells, with growth hormone",
      unit: "1",
      of: over("mtorc1_active_proliferating", "growth_hormone"),
    },
    synthesis_gh: {
      means: "myofibrillar synthesis, with growth hormone",
      unit: "1",
      of: over("fsr_myofibrillar", "growth_hormone"),
    },
  },
  cases: {
    gh: {
      about: "the peptides more than double growth hormone",
      holds: [
        { figure: "gh_ipamorelin", above: 2 },
        { figure: "gh_cjc", above: 2 },
      ],
    },
    igf1: {
      about: "the peptides raise IGF-1 by more than a fifth within a week",
      holds: [
        { figure: "igf1_ipamorelin", above: 1.2 },
        { figure: "igf1_cjc", above: 1.2 },
      ],
    },
    muscle: {
      about: "mTORC1 of muscle rises by more than 5 % over days with the peptides",
      holds: [
        { figure: "muscle_ipamorelin", above: 1.05 },
        { figure: "muscle_cjc", above: 1.05 },
      ],
    },
    everywhere: {
      about:
        "2 mg of growth hormone a day, which raises more, brings mTORC1 of muscle, liver, fat and dividing cells up by more than 5 %",
      holds: [
        { figure: "muscle_gh", above: 1.05 },
        { figure: "liver_gh", above: 1.05 },
        { figure: "adipose_gh", above: 1.05 },
        { figure: "dividing_gh", above: 1.05 },
      ],
    },
    synthesis: {
      about: "2 mg of growth hormone a day raises synthesis of muscle by more than 5 %",
      holds: [{ figure: "synthesis_gh", above: 1.05 }],
    },
  },
  chain: ["gh", "igf1", "muscle"],
  decides: "muscle_gh",
  shows:
    "Ipamorelin puts growth hormone at {gh_ipamorelin|1} times, CJC-1295 at {gh_cjc|1}; IGF-1 after a week is at {igf1_ipamorelin|3} and {igf1_cjc|3} times usual, {igf1_gh|3} with growth hormone itself, half of it within {lag|0} h. mTORC1 of muscle is at {muscle_ipamorelin|3}, {muscle_cjc|3} and {muscle_gh|3}; with growth hormone that of liver is at {liver_gh|3}, of fat at {adipose_gh|3}, of dividing cells at {dividing_gh|3}, synthesis of muscle at {synthesis_gh|3}.",
  plots: [
    {
      kind: "curves",
      title: "IGF-1",
      readout: "igf1_plasma",
      arms: ["usual", "ipamorelin", "cjc_1295", "growth_hormone"],
    },
    {
      kind: "figures",
      title: "Day 7 over usual",
      figures: ["igf1_gh", "muscle_gh", "liver_gh", "adipose_gh", "dividing_gh", "synthesis_gh"],
    },
  ],
  members: 10,
  variants: ["gh_secretion"],
  limits: [
    "growth hormone acts on tissues through IGF-1, fat and glucose; other ways of its own are not there",
    "bursts are means over an hour or two where pulses are not chosen",
    "research-only peptides as multiples of a reference exposure; prohibited in sport",
  ],
});
