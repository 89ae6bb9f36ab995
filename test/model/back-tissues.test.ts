import { beforeAll, describe, expect, it } from "vitest";
import { insulinFelt } from "../../model/body/fuels/insulin-felt.ts";
import { humanAdult } from "../../model/systems/human-adult.ts";
import { adiposeFuels } from "../../model/tissues/adipose-fuels.ts";
import { insulinAction } from "../../model/tissues/insulin-action.ts";
import { liverFuels } from "../../model/tissues/liver-fuels.ts";
import type { System } from "../../src/lang/index.ts";
import { describeModule } from "../support/describe-module.ts";
import { cite, fact } from "../support/fact.ts";
import { fast, fedDays, runWholeBody, type WholeBodyRun } from "./whole-body-runs.ts";

describeModule(insulinFelt);
describeModule(insulinAction);
describeModule(liverFuels);
describeModule(adiposeFuels);

const hour = 3_600_000;
const lost = (tissue: string, gene: string) => `perturb: [{tissue: ${tissue}, gene: ${gene}, level: 0}]`;

/** Fed days, and a clamp at a little more than fasting insulin on the morning after. */
function clampAfter(days: number, more: readonly string[] = []): string[] {
  const lines = fedDays(days, more);
  const clamp = '    - {at: "08:00", clamp: {insulin: 20 mU/L, glucose: 1 x}, duration: 3 h}';
  const each = [...Array(days).fill("day"), "clamped"].join(", ");
  return [...lines.slice(0, -2), "  clamped:", clamp, "blocks:", `  - {name: fed, days: [${each}]}`];
}

function clamped(days: number, changed: readonly string[] = [], more: readonly string[] = []) {
  return runWholeBody([...changed, ...clampAfter(days, more)], hour / 2);
}

const inClamp = (run: WholeBodyRun, days: number) => (readout: string) =>
  run.mean(readout, 24 * days + 2.5, 24 * days + 3);

describe("a night at rest", () => {
  it("starts where it did: what tissues do back is 1", async () => {
    const run = await runWholeBody(fast(1));
    for (const readout of ["glucose_plasma", "ffa_plasma", "endogenous_glucose_production"])
      expect(Math.abs(run.fold(readout, 0, 0.25) - 1), readout).toBeLessThan(0.02);
  });
});

describe("the liver", () => {
  let whole: WholeBodyRun;
  let withoutRictor: WholeBodyRun;
  let withoutRaptor: WholeBodyRun;
  beforeAll(async () => {
    whole = await clamped(4);
    withoutRictor = await clamped(4, [lost("liver", "RICTOR")]);
    withoutRaptor = await clamped(4, [lost("liver", "RPTOR")]);
  }, 60_000);

  fact("without rictor goes on making glucose under insulin", cite("hagiwara2012", "abstract: mice"), () => {
    const glucose = "endogenous_glucose_production";
    expect(inClamp(withoutRictor, 4)(glucose)).toBeGreaterThan(1.2 * inClamp(whole, 4)(glucose));
  });
  fact("without rictor makes insulin rise over fed days", cite("hagiwara2012", "abstract: mice"), () => {
    const fed = (run: WholeBodyRun) => run.mean("insulin_plasma", 72, 96);
    expect(fed(withoutRictor)).toBeGreaterThan(1.02 * fed(whole));
  });
  fact("without rictor lowers triglyceride", cite("hagiwara2012", "abstract: hypolipidaemia, mice"), () => {
    const fed = (run: WholeBodyRun) => run.mean("triglyceride_plasma", 72, 96);
    expect(fed(withoutRictor)).toBeLessThan(0.99 * fed(whole));
  });
  it("without rictor lets IGFBP-1 rise", () => {
    const fed = (run: WholeBodyRun) => run.mean("igfbp1_plasma", 72, 96);
    expect(fed(withoutRictor)).toBeGreaterThan(1.5 * fed(whole));
  });
  it("without raptor feels insulin more: less glucose in the clamp, less IGFBP-1", () => {
    const glucose = "endogenous_glucose_production";
    expect(inClamp(withoutRaptor, 4)(glucose)).toBeLessThan(0.9 * inClamp(whole, 4)(glucose));
    expect(withoutRaptor.mean("igfbp1_plasma", 72, 96)).toBeLessThan(whole.mean("igfbp1_plasma", 72, 96));
  });
  fact(
    "without FoxO leaves less glucose after 48 h without food",
    cite("matsumoto2007", "abstract: -30 %, mice"),
    async () => {
      const without = await runWholeBody(["perturb: [{tissue: liver, gene: FOXO1, level: 0}]", ...fast(48)]);
      const fasted = await runWholeBody(fast(48));
      const left = without.at("glucose_plasma", 48) / fasted.at("glucose_plasma", 48);
      expect(left).toBeGreaterThan(0.6);
      expect(left).toBeLessThan(0.93);
    },
  );
});

describe("long rapamycin", () => {
  const dose = (mg: number) => `{at: "08:15", compound: rapamycin, dose: ${mg} mg, route: oral}`;
  let whole: WholeBodyRun;
  let drugged: WholeBodyRun;
  beforeAll(async () => {
    whole = await clamped(14);
    drugged = await clamped(14, [], [dose(100)]);
  }, 60_000);

  fact(
    "in high doses makes the liver release more glucose under insulin",
    cite("lamming2012", "figure 1: clamps of mice, two weeks of 2 mg/kg"),
    () => {
      const glucose = "endogenous_glucose_production";
      expect(inClamp(drugged, 14)(glucose)).toBeGreaterThan(1.02 * inClamp(whole, 14)(glucose));
    },
  );
  fact("in high doses lowers what a clamp needs", cite("lamming2012", "figure 1: clamps of mice"), () => {
    const infused = "glucose_infusion_rate";
    expect(inClamp(drugged, 14)(infused)).toBeLessThan(0.95 * inClamp(whole, 14)(infused));
  });
});

describe("fat tissue", () => {
  let whole: WholeBodyRun;
  beforeAll(async () => {
    whole = await clamped(4);
  }, 60_000);

  fact("without rictor does not hold back lipolysis", cite("kumar2010", "abstract: mice"), async () => {
    const without = await clamped(4, [lost("adipose", "RICTOR")]);
    expect(inClamp(without, 4)("ffa_plasma")).toBeGreaterThan(1.2 * inClamp(whole, 4)("ffa_plasma"));
    expect(without.mean("insulin_plasma", 72, 96)).toBeGreaterThan(whole.mean("insulin_plasma", 72, 96));
  });
  fact("without raptor leaves the body leaner", cite("polak2008", "abstract: mice"), async () => {
    const without = await runWholeBody([lost("adipose", "RPTOR"), ...fedDays(28)], 24 * hour);
    const with28 = await runWholeBody(fedDays(28), 24 * hour);
    expect(without.at("fat_mass", 672)).toBeLessThan(with28.at("fat_mass", 672) - 0.2);
  });
  fact(
    "with more AMPK releases less fat, and the liver less glucose",
    cite("boon2008", "abstract: men with diabetes, AICAR"),
    async () => {
      const more = (tissue: string) =>
        runWholeBody([`perturb: [{tissue: ${tissue}, gene: PRKAA1, level: 2}]`, ...fast(6)], hour);
      const usual = await runWholeBody(fast(6), hour);
      const fat = (await more("adipose")).at("ffa_plasma", 6) / usual.at("ffa_plasma", 6);
      const glucose = (await more("liver")).at("glucose_plasma", 6) / usual.at("glucose_plasma", 6);
      expect(fat).toBeLessThan(0.9);
      expect(glucose).toBeLessThan(0.98);
    },
  );
});

describe("growth hormone", () => {
  const without: System = {
    ...humanAdult,
    wires: { ...humanAdult.wires, "adipose.fuels.gh_relative": "adipose.surroundings.unchanged" },
  };
  fact(
    "carries most of the rise of lipolysis in a fast",
    cite("ghLipolysis2022", "abstract: lipolysis follows its pulses at 59 h"),
    async () => {
      const risen = (await runWholeBody(fast(60))).fold("palmitate_appearance", 48, 60);
      const blocked = (await runWholeBody(fast(60), hour, without)).fold("palmitate_appearance", 48, 60);
      expect(blocked - 1).toBeLessThan(0.35 * (risen - 1));
    },
    {
      fails: "57 % of the rise stays without it; an antagonist of GHRH largely abolished it in another paper",
    },
  );
  it("changes nothing on fed days", async () => {
    const fed = await runWholeBody(fedDays(2), hour);
    const blocked = await runWholeBody(fedDays(2), hour, without);
    const ratio = blocked.mean("ffa_plasma", 24, 48) / fed.mean("ffa_plasma", 24, 48);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });
});

describe("muscle", () => {
  fact(
    "feels amino acids as resistance to insulin",
    cite("tremblay2005", "-33 % at 430 pmol/L"),
    async () => {
      const at = (amino: string) =>
        runWholeBody([
          "lasts: 6 h",
          "events:",
          `  - {at: 0 h, clamp: {insulin: 430 pmol/L, glucose: 1 x${amino}}, duration: 6 h}`,
        ]);
      const saline = await at("");
      const fed = await at(", amino_acids: 3 x");
      const ratio = fed.mean("glucose_disposal", 5.5, 6) / saline.mean("glucose_disposal", 5.5, 6);
      expect(ratio).toBeGreaterThan(0.55);
      expect(ratio).toBeLessThan(0.78);
    },
    { fails: "-20 %: feedback of S6K1 on IRS1 alone" },
  );
  it("loses a third of its uptake in a long fast, counted once", async () => {
    const clampAt = (at: number) =>
      runWholeBody(
        [
          "lasts: 64 h",
          "events:",
          `  - {at: ${at} h, clamp: {insulin: 250 pmol/L, glucose: 1 x}, duration: 3 h}`,
        ],
        hour / 2,
      );
    const fasted = (await clampAt(60)).at("glucose_disposal", 62.5);
    const overnight = (await clampAt(0)).at("glucose_disposal", 2.5);
    expect(fasted / overnight).toBeGreaterThan(0.6);
    expect(fasted / overnight).toBeLessThan(0.8);
  });
});
