import { beforeAll, describe, expect, it } from "vitest";
import { cite, fact } from "../support/fact.ts";
import {
  type BodyRun,
  body,
  cells,
  days,
  doseResponse,
  falls,
  genes,
  hours,
  keeps,
  meals,
  rises,
} from "./claims-runs.ts";

const muscles = ["muscle", "upper_muscle"];
const shake = '{at: "08:30", meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}';
const lift = (sets = 12) =>
  `{at: "08:05", train: {kind: resistance, sets: ${sets}, reps: 10, load: 75 %, muscle: legs}}`;
const dose = (mg: number) => `{at: "08:00", compound: rapamycin, dose: ${mg} mg, route: oral}`;

describe("A03: load on T389 of S6K1, with a meal that permits it", () => {
  it("rises with sets and saturates", async () => {
    const sets = [0, 1, 2, 4, 8, 16];
    const answers: number[] = [];
    for (const count of sets) {
      const run = await body(hours(8, [...(count === 0 ? [] : [lift(count)]), shake]));
      answers.push(run.mean("p_s6k1_t389", 1, 4));
    }
    for (const i of [1, 2, 3, 4, 5]) rises(answers[i - 1] ?? Number.NaN, answers[i] ?? Number.NaN, 0, `${i}`);
    expect(answers.at(-1)).toBeGreaterThan(1.1 * (answers[0] ?? Number.NaN));
    expect(doseResponse(sets, answers).half).toBeLessThan(6);
  });
});

describe("A04: what mTORC1 turns on", () => {
  it("a step of amino acids raises T389, 4E-BP1 and cap-dependent translation, in that order of speed", async () => {
    const run = await cells("hek293", 16, {
      medium: "amino_acids: 0 x",
      events: ["{at: 8 h, medium: {amino_acids: 1 x}}"],
    });
    for (const readout of ["p_s6k1_t389", "p_4ebp1_t37_46", "cap_dependent_translation"])
      rises(run(readout, 7.9), run(readout, 12), 0.3, readout);
    const soon = (readout: string) =>
      (run(readout, 8.3) - run(readout, 7.9)) / (run(readout, 16) - run(readout, 7.9));
    expect(soon("mtorc1_active")).toBeGreaterThan(soon("p_s6k1_t389"));
  });
  it("two weeks with less TSC2 raise lipogenesis, PGC-1a, oxidative enzymes and cell size", async () => {
    const fed = days(14, { day: meals() });
    const everywhere = [...muscles, "liver", "adipose", "proliferating"];
    const [usual, less] = [
      await body(fed, { every: 3_600_000 }),
      await body([...genes(everywhere, { TSC2: 0.3 }), ...fed], { every: 3_600_000 }),
    ];
    const last = (run: BodyRun) => (readout: string) => run.mean(readout, 312, 336);
    for (const [readout, least] of [
      ["mtorc1_active", 0.1],
      ["p_s6k1_t389", 0.08],
      ["p_4ebp1_t37_46", 0.06],
      ["eif4f", 0.05],
      ["lipogenesis_liver", 0.03],
      ["lipogenesis_adipose", 0.03],
      ["pgc1a", 0.01],
      ["oxidative_enzymes", 0.01],
      ["cell_size", 0.02],
    ] as const)
      rises(last(usual)(readout), last(less)(readout), least, readout);
  });
});

describe("A06: synthesis of muscle protein after food, after lifting, after both", () => {
  const runs = new Map<string, BodyRun>();
  const events = {
    rest: [],
    fed: [shake],
    lifted: [lift()],
    both: [lift(), shake],
    "fed, drugged": [dose(12), shake],
    "both, drugged": [dose(12), lift(), shake],
  };
  const of = (name: keyof typeof events, readout: string) =>
    runs.get(name)?.mean(readout, 1, 6) ?? Number.NaN;
  beforeAll(async () => {
    for (const [name, list] of Object.entries(events)) runs.set(name, await body(hours(8, list)));
  });

  it.each(["fsr_myofibrillar", "fsr_mixed", "p_s6k1_t389"])("%s: each raises it, both most", (readout) => {
    rises(of("rest", readout), of("fed", readout), 0.15);
    rises(of("rest", readout), of("lifted", readout), 0.2);
    rises(Math.max(of("fed", readout), of("lifted", readout)), of("both", readout), 0.05);
  });
  fact("rapamycin before takes part of it", cite("drummond2009", "title"), () => {
    for (const readout of ["fsr_myofibrillar", "fsr_mixed", "p_s6k1_t389"]) {
      falls(of("fed", readout), of("fed, drugged", readout), 0.05, readout);
      falls(of("both", readout), of("both, drugged", readout), 0.1, readout);
    }
    rises(of("rest", "fsr_myofibrillar"), of("both, drugged", "fsr_myofibrillar"), 0.2);
  });
});

describe("A07: insulin on muscle without one of the complexes", () => {
  const clamp = '{at: "09:00", clamp: {insulin: 60 mU/L, glucose: 1 x}, duration: 3 h}';
  const without = (gene: string) => body([...genes(muscles, { [gene]: 0 }), ...hours(8, [clamp])]);
  let whole: BodyRun;
  let noRictor: BodyRun;
  let noRaptor: BodyRun;
  const under = (run: BodyRun, readout: string) => run.mean(readout, 3, 4);
  beforeAll(async () => {
    whole = await body(hours(8, [clamp]));
    noRictor = await without("RICTOR");
    noRaptor = await without("RPTOR");
  });

  it("S473, FoxO and the glucose arm of mTORC2 change without rictor, not so without raptor", () => {
    for (const [readout, least] of [
      ["p_akt_s473", 0.9],
      ["mtorc2_glucose_arm", 0.2],
      ["glycolysis_drive", 0.15],
    ] as const) {
      falls(under(whole, readout), under(noRictor, readout), least, readout);
      if (readout !== "glycolysis_drive")
        expect(under(noRaptor, readout), readout).toBeGreaterThan(0.95 * under(whole, readout));
    }
    rises(under(whole, "foxo_program"), under(noRictor, "foxo_program"), 0.04);
    falls(under(whole, "foxo_program"), under(noRaptor, "foxo_program"), 0.04);
  });
  fact(
    "muscle without rictor takes up less glucose while T308 is as usual",
    cite("kleinert2014", "abstract: muscle without rictor"),
    () => {
      falls(under(whole, "glucose_uptake_muscle"), under(noRictor, "glucose_uptake_muscle"), 0.03);
      keeps(under(whole, "p_akt_t308"), under(noRictor, "p_akt_t308"), 0.1);
      rises(under(whole, "glucose_uptake_muscle"), under(noRaptor, "glucose_uptake_muscle"), 0.05);
    },
  );
});

describe("B09: rapamycin and the action of insulin, by time", () => {
  const clamp = '{at: "14:00", clamp: {insulin: 60 mU/L, glucose: 1 x}, duration: 3 h}';
  const clamped = async (count: number, mg: number) => {
    const drug = mg === 0 ? [] : [dose(mg)];
    const kinds = { fed: [...drug, ...meals()], last: [...drug, clamp] };
    const order = [...Array<string>(count - 1).fill("fed"), "last"];
    const run = await body(days(count, kinds, order));
    return (readout: string) => run.mean(readout, 24 * count - 16, 24 * count - 15);
  };

  it("one dose lifts the feedback; three weeks cost mTORC2: the sign flips between", async () => {
    const [first, once] = [await clamped(1, 0), await clamped(1, 6)];
    for (const readout of ["p_akt_t308", "pi3k_activity", "glucose_uptake_muscle"])
      rises(first(readout), once(readout), 0.02, readout);
    falls(first("p_irs1_s636"), once("p_irs1_s636"), 0.1);
    const [late, daily] = [await clamped(21, 0), await clamped(21, 6)];
    for (const readout of ["mtorc2_active", "mtorc2_active_liver", "insulin_sensitivity"])
      falls(late(readout), daily(readout), 0.1, readout);
    falls(late("glucose_uptake_muscle"), daily("glucose_uptake_muscle"), 0.02);
  });
});

describe("B12: PGC-1a from mTORC1 and from AMPK", () => {
  const ride = '{at: "08:30", train: {kind: endurance, intensity: 65 %, duration: 90 min}}';
  const pgc1a = async (levels: Readonly<Record<string, number>>, events: readonly string[] = []) => {
    const changed = Object.keys(levels).length === 0 ? [] : genes(["muscle"], levels);
    return (await body([...changed, ...hours(12, events)])).mean("pgc1a", 2, 8);
  };

  it("rises after endurance exercise, less without AMPK, and with mTORC1", async () => {
    const [rest, ridden] = [await pgc1a({}), await pgc1a({}, [ride])];
    rises(rest, ridden, 0.12);
    const [restWithout, riddenWithout] = [await pgc1a({ PRKAA1: 0 }), await pgc1a({ PRKAA1: 0 }, [ride])];
    falls(ridden / rest, riddenWithout / restWithout, 0.03);
    rises(rest, await pgc1a({ TSC2: 0.5 }), 0.01);
  });
  it("weeks of it raise oxidative enzymes and maximal oxygen uptake", async () => {
    const four = async (events: readonly string[]) =>
      body(days(28, { day: [...meals(), ...events] }), { every: 43_200_000 });
    const [still, ridden] = [await four([]), await four([ride.replace("08:30", "17:00")])];
    for (const readout of ["oxidative_enzymes", "maximal_oxygen_uptake"])
      rises(still.mean(readout, 648, 672), ridden.mean(readout, 648, 672), 0.08, readout);
  });
});

describe("B14: where mTORC1 acts after exercise, and after food", () => {
  const readouts = {
    muscle: "mtorc1_active",
    heart: "mtorc1_active_heart",
    hippocampus: "mtorc1_active_hippocampus",
    liver: "mtorc1_active_liver",
    adipose: "mtorc1_active_adipose",
    neurons: "neuronal_mtorc1",
  };
  const map = new Map<string, number>();
  const fold = (tissue: string, after: string) => map.get(`${tissue} ${after}`) ?? Number.NaN;
  beforeAll(async () => {
    const still = await body(hours(8));
    const ride = '{at: "08:05", train: {kind: endurance, intensity: 65 %, duration: 60 min}}';
    for (const [after, event] of Object.entries({ lifting: lift(), riding: ride, food: shake })) {
      const run = await body(hours(8, [event]));
      for (const [tissue, readout] of Object.entries(readouts))
        map.set(`${tissue} ${after}`, run.mean(readout, 1.25, 5) / still.mean(readout, 1.25, 5));
    }
  });

  it("a meal raises it everywhere, in the brain least", () => {
    for (const tissue of Object.keys(readouts)) expect(fold(tissue, "food"), tissue).toBeGreaterThan(1.15);
    for (const tissue of ["muscle", "heart", "liver", "adipose"])
      expect(fold("hippocampus", "food")).toBeLessThan(fold(tissue, "food"));
  });
  it("lifting raises it in the trained muscle alone; riding lowers it in liver and fat", () => {
    expect(fold("muscle", "lifting")).toBeGreaterThan(1.3);
    for (const tissue of ["heart", "liver", "adipose", "hippocampus"])
      expect(fold(tissue, "lifting"), tissue).toBeLessThan(1.05);
    for (const tissue of ["liver", "adipose"]) expect(fold(tissue, "riding"), tissue).toBeLessThan(0.97);
  });
  fact("lifting does more than riding", cite("kido2020", "abstract: rats, in its introduction"), () => {
    expect(fold("muscle", "lifting")).toBeGreaterThan(1.5 * fold("muscle", "riding"));
  });
  fact("riding raises it in neurons", cite("lloyd2017", "counts of neurons, rats"), () => {
    expect(fold("neurons", "riding")).toBeGreaterThan(1.005);
  });
  fact(
    "riding raises it in muscle, if less",
    cite("kido2020", "abstract: after aerobic exercise lower and shorter, not absent"),
    () => expect(fold("muscle", "riding")).toBeGreaterThan(1),
    { fails: "0.80 from 1 to 5 h: AMPK rises and insulin falls, and only lifting has a direct input" },
  );
  it("riding lowers it in the heart, where the documents say up", () => {
    expect(fold("heart", "riding")).toBeGreaterThan(0.75);
    expect(fold("heart", "riding")).toBeLessThan(1);
  });
});
