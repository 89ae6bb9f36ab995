import { beforeAll, describe, expect, it } from "vitest";
import lumpedFit from "../../evidence/fits/human-lumped.json" with { type: "json" };
import { humanAdult } from "../../model/systems/human-adult.ts";
import { humanLumped } from "../../model/systems/human-lumped.ts";
import { lumpedSilence } from "../../model/systems/human-lumped-readouts.ts";
import { buildSystem, parametersOf, systemIndex } from "../../src/lang/index.ts";
import { filesBelow, textOf } from "../house/repository.ts";
import { cite, fact } from "../support/fact.ts";
import { type LumpedRun, runLumped, usualDays } from "./lumped-runs.ts";

// Around what a paper states the bands are ours: about two stated spreads where there is one, else a factor of 1.5.
const session = "train: {kind: resistance, sets: 10, reps: 10, load: 75 %, duration: 45 min, muscle: legs}";
const whey = "meal: {protein: 25 g, source: whey}";

/** Percent above what there was before. */
const rise = (run: LumpedRun, readout: string, from: number, to: number) =>
  100 * (run.fold(readout, from, to) - 1);

describe("the lumped system", () => {
  const { flat } = buildSystem(humanLumped);

  it("has at most 40 states", () => {
    expect(flat.states.length).toBeLessThanOrEqual(40);
    expect(flat.states.length).toBeGreaterThan(30);
  });

  it("has fewer than 150 numbers beside the tables of foods", () => {
    const own = [...parametersOf(humanLumped).values()].flat().filter(({ source }) => source !== "table");
    expect(own.length).toBeGreaterThan(100);
    expect(own.length).toBeLessThan(150);
  });

  it("leaves at most 25 numbers to a fit, each of them its own and uncertain", () => {
    const index = systemIndex(humanLumped);
    const fitted = lumpedFit.fitted.map(({ address }) => address);
    const free = fitted.map((address) => {
      const entry = index.get(address);
      return entry?.kind === "parameter" ? entry.parameter.spread.kind : `no parameter ${address}`;
    });
    expect(free.length).toBeLessThanOrEqual(25);
    expect(new Set(fitted).size).toBe(free.length);
    expect(free.filter((kind) => kind !== "lognormal" && kind !== "normal")).toEqual([]);
  });

  it("has no readout that the large system has not, each in the same unit", () => {
    for (const [name, { unit }] of Object.entries(humanLumped.readouts)) {
      expect(humanAdult.readouts[name]?.unit, name).toBe(unit);
    }
  });

  it("says what trials ask for, or is listed with why not", () => {
    const asked = filesBelow("evidence/calibration")
      .filter((path) => path.endsWith("/data.csv") && ofHumans(path))
      .flatMap((path) => textOf(path).trim().split("\n").slice(1))
      .map((row) => row.split(",")[2] ?? "");
    const missing = new Set(asked.filter((name) => !Object.hasOwn(humanLumped.readouts, name)));
    expect(asked.length).toBeGreaterThan(150);
    expect([...missing].sort()).toEqual(Object.keys(lumpedSilence).sort());
  });

  it("is at rest before anything happens, for women and men", async () => {
    for (const sex of ["male", "female"]) {
      const run = await runLumped(0.5, [], { sex, every: 60_000 });
      for (const name of Object.keys(humanLumped.readouts)) {
        const start = run.before(name);
        const drift = Math.abs(run.at(name, 0.05) - start);
        expect(drift, `${name}, ${sex}`).toBeLessThanOrEqual(
          0.003 * Math.abs(start) + 1e-9 + slowDrift(name),
        );
      }
    }
  });
});

/** Whether the trial of a file of data is of people, not of cells. */
function ofHumans(path: string): boolean {
  const about: unknown = JSON.parse(textOf(path.replace("data.csv", "about.json")));
  const system = typeof about === "object" && about !== null && "system" in about ? about.system : "muscle";
  return system === "muscle" || system === "human-adult";
}

/** What counts energy of meals falls from the last of them on. */
function slowDrift(name: string): number {
  return name === "energy_balance" ? 10 : 0;
}

describe("the lumped body, fasted for three days", () => {
  let run: LumpedRun;
  beforeAll(async () => {
    run = await runLumped(108);
  });

  fact("glucose at 52 h is 3.5 +- 0.3 mmol/L", cite("boden1996", "abstract"), () => {
    expect(run.at("glucose_plasma", 40)).toBeGreaterThan(2.9);
    expect(run.at("glucose_plasma", 40)).toBeLessThan(4.1);
  });
  fact("hydroxybutyrate at 52 h is 1.8 +- 0.4 mmol/L", cite("boden1996", "abstract"), () => {
    expect(run.at("bhb_plasma", 40)).toBeGreaterThan(1);
    expect(run.at("bhb_plasma", 40)).toBeLessThan(2.6);
  });
  fact("leptin has fallen by 64 % at 52 h", cite("boden1996", "52 h, lean"), () => {
    expect(run.fold("leptin_plasma", 39.5, 40.5)).toBeGreaterThan(0.2);
    expect(run.fold("leptin_plasma", 39.5, 40.5)).toBeLessThan(0.5);
  });
  fact("leucine rises, 1.4-fold by day 3", cite("sherwin1978", "obese; here a man of 75 kg"), () => {
    expect(run.fold("leucine_plasma", 58, 62)).toBeGreaterThan(1.25);
    expect(run.fold("leucine_plasma", 58, 62)).toBeLessThan(1.7);
  });
  fact("IGF-1 falls to 0.59 by day 5", cite("ho1988", "0.77 over 1.31 U/mL"), () => {
    expect(run.fold("igf1_plasma", 106, 108)).toBeGreaterThan(0.4);
    expect(run.fold("igf1_plasma", 106, 108)).toBeLessThan(0.75);
  });
  fact("growth hormone triples by day 5", cite("ho1988", "8.75 over 2.82"), () => {
    expect(run.fold("gh_plasma", 84, 108)).toBeGreaterThan(2);
    expect(run.fold("gh_plasma", 84, 108)).toBeLessThan(4);
  });
});

describe("the lumped muscle, fed", () => {
  fact(
    "synthesis follows amino acids late and lets go while they stay",
    cite("bohe2001", "6 h of infusion"),
    async () => {
      const infusion = "{at: 0 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 6 h, route: iv}";
      const run = await runLumped(6, [infusion]);
      expect(run.fold("fsr_mixed", 0, 0.5)).toBeLessThan(1.3);
      expect(run.fold("fsr_mixed", 1.5, 2)).toBeGreaterThan(1.5);
      expect(run.fold("fsr_mixed", 5, 6)).toBeLessThan(1.4);
      expect(run.fold("eaa_plasma", 5, 6)).toBeGreaterThan(1.4);
    },
  );
  fact(
    "and nearly triples at two hours",
    cite("bohe2001", "2.8-fold; a factor of 1.5 to either side"),
    async () => {
      const infusion = "{at: 0 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 6 h, route: iv}";
      const run = await runLumped(3, [infusion]);
      expect(run.fold("fsr_mixed", 1.5, 2)).toBeGreaterThan(1.87);
      expect(run.fold("fsr_mixed", 1.5, 2)).toBeLessThan(4.2);
    },
    { fails: "1.7-fold: one gain serves this infusion and drinks at rest that raise synthesis by half" },
  );
  fact(
    "insulin halves breakdown and leaves synthesis alone",
    cite("greenhaff2008", "5 and 30 mU/L"),
    async () => {
      const clamp = (insulin: number) =>
        runLumped(3, [
          `{at: 0 h, clamp: {insulin: ${insulin} mU/L, glucose: 1 x, amino_acids: 3 x}, duration: 3 h}`,
        ]);
      const [low, high] = [await clamp(5), await clamp(30)];
      const ratio = (readout: string) => high.mean(readout, 2, 3) / low.mean(readout, 2, 3);
      expect(ratio("fbr_mixed")).toBeGreaterThan(0.35);
      expect(ratio("fbr_mixed")).toBeLessThan(0.68);
      expect(ratio("fsr_mixed")).toBeCloseTo(1, 1);
    },
  );
  fact(
    "S6K1 rises with insulin and more with amino acids",
    cite("tremblay2005", "1.9 and 3.7-fold"),
    async () => {
      const clamp = (more: string) =>
        runLumped(6, [`{at: 0 h, clamp: {insulin: 430 pmol/L, glucose: 1 x${more}}, duration: 6 h}`]);
      const [saline, amino] = [await clamp(""), await clamp(", amino_acids: 3 x")];
      expect(saline.fold("s6k1_activity", 5.5, 6)).toBeGreaterThan(1.4);
      expect(saline.fold("s6k1_activity", 5.5, 6)).toBeLessThan(2.6);
      expect(amino.fold("s6k1_activity", 5.5, 6)).toBeGreaterThan(2.6);
      expect(amino.fold("s6k1_activity", 5.5, 6)).toBeLessThan(5.2);
    },
  );
  fact("insulin lowers LC3 of muscle", cite("fritzen2016", "clamp"), async () => {
    const run = await runLumped(2, ["{at: 0 h, clamp: {insulin: 100 mU/L, glucose: 1 x}, duration: 2 h}"]);
    expect(run.fold("lc3_muscle", 1.9, 2)).toBeLessThan(0.9);
  });
});

describe("the lumped muscle, after lifting", () => {
  fact(
    "synthesis is up for two days",
    cite("phillips1997", "112, 65 and 34 % at 3, 24 and 48 h"),
    async () => {
      const run = await runLumped(50, [`{at: 0 h, ${session}}`, ...usualDays(2).map((meal) => meal)]);
      const rested = await runLumped(50, usualDays(2));
      const above = (from: number) =>
        run.mean("fsr_mixed", from, from + 1) / rested.mean("fsr_mixed", from, from + 1);
      expect(above(24)).toBeGreaterThan(1.25);
      expect(above(48)).toBeGreaterThan(1.1);
      expect(above(48)).toBeLessThan(above(24));
    },
  );
  fact("rapamycin blocks the response", cite("drummond2009", "12 mg"), async () => {
    const lift = `{at: 1.25 h, ${session}}`;
    const control = await runLumped(4, [lift]);
    const drug = await runLumped(4, ["{at: 0 h, compound: rapamycin, dose: 12 mg, route: oral}", lift]);
    expect(rise(control, "fsr_mixed", 3, 4)).toBeGreaterThan(25);
    expect(rise(drug, "fsr_mixed", 3, 4)).toBeLessThan(20);
  });
  fact("a drink then acts for longer", cite("moore2009jp", "3 to 5 h: 229 against 0 %"), async () => {
    const lifted = await runLumped(6, [`{at: 0 h, ${session}}`, `{at: 0.75 h, ${whey}}`]);
    const rested = await runLumped(6, [`{at: 0.75 h, ${whey}}`]);
    expect(rise(lifted, "fsr_myofibrillar", 3.75, 5.75)).toBeGreaterThan(
      30 + rise(rested, "fsr_myofibrillar", 3.75, 5.75),
    );
  });
  fact("AMPK rises 1.8-fold in a session", cite("dreyer2006", "3.0 over 1.7 pmol/min/mg"), async () => {
    const run = await runLumped(2, [`{at: 0 h, ${session}}`]);
    expect(run.fold("ampk_activity", 0.75, 0.75)).toBeGreaterThan(1.3);
    expect(run.fold("ampk_activity", 0.75, 0.75)).toBeLessThan(2.4);
  });
});

describe("the lumped body over weeks", () => {
  const every = 21_600_000;

  fact(
    "twelve weeks of lifting: size 5 to 12 %, strength more",
    cite("abe2000", "men, 12 weeks"),
    async () => {
      const sessions = [9, 57, 105].map((at) => `{at: ${at} h, ${session}, every: 7 d, times: 12}`);
      const run = await runLumped(2016, [...usualDays(84), ...sessions], { every });
      const growth = rise(run, "muscle_size", 2016, 2016);
      expect(growth).toBeGreaterThan(5);
      expect(growth).toBeLessThan(13);
      expect(rise(run, "strength_1rm", 2016, 2016)).toBeGreaterThan(growth + 5);
    },
  );
  fact("a week in bed takes 3.2 % of the quadriceps", cite("dirks2016", "abstract, SEM 0.9"), async () => {
    const run = await runLumped(168, ["{at: 0 h, immobilise: bed_rest, duration: 168 h}", ...usualDays(7)], {
      every,
    });
    expect(rise(run, "muscle_csa", 168, 168)).toBeLessThan(-1.4);
    expect(rise(run, "muscle_csa", 168, 168)).toBeGreaterThan(-5);
    expect(run.at("insulin_sensitivity", 168)).toBeLessThan(0.8);
  });
  it("keeps its mass on the energy that it spends, and loses fat in a fast", async () => {
    const kept = await runLumped(672, usualDays(28), { every });
    expect(Math.abs(kept.at("fat_mass", 672) - kept.before("fat_mass"))).toBeLessThan(1);
    const fasted = await runLumped(108, [], { every });
    expect(fasted.at("fat_mass", 108)).toBeLessThan(fasted.before("fat_mass") - 0.3);
  });
});
